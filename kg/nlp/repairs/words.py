"""Words that make one word or one name, and that the parser takes apart: "re-embarking", "Kim Min-Woo"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from kg.lexicon import PERSON_NOUNS
from kg.nlp.names.words import ORG_NOUNS
from kg.nlp.repairs.joining import join, outward
from kg.words import words_of

_HYPHENS = frozenset({"-", "‐", "‑"})
_APOSTROPHES = frozenset({"’", "'"})
_DASHES = frozenset("–—")
_OPENING = frozenset({"‘", "'"})
_MODIFIERS = frozenset({"compound", "amod", "nmod", "nummod"})
_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "dative", "attr"})


def mend_words(doc: Doc) -> None:
    """Hang the parts of a hyphenated word, of a name that stands twice in its clause, and of a name with
    its description on the last of them; possessors on what is theirs; and what belongs to a body's name on that."""
    for preposition in [token for token in words_of(doc) if token.lower_ == "for" and token.dep_ == "prep"]:
        _mend_body(preposition)
    for first in [token for token in words_of(doc) if token.dep_ == "prep" and token.pos_ == "PROPN"]:
        _mend_first_name(first)
    for mark in [token for token in words_of(doc) if token.text in _APOSTROPHES and token.tag_ != "POS"]:
        _mend_possessive(mark)
    for mark in [token for token in words_of(doc) if token.tag_ == "POS" and token.dep_ == "punct"]:
        _mend_owner(mark)
    for number in [token for token in words_of(doc)[:-1] if token.text == "No" and token.nbor().text == "."]:
        if doc[number.i + 2 : number.i + 3].text.isdigit():
            join(doc[number.i : number.i + 3])
    for old in [token for token in words_of(doc) if token.lower_ == "old" and token.dep_ in _ARGUMENTS]:
        _mend_person_by_age(old)
    for share in _shares(doc):
        join(share)
    for score in _scores(doc):
        _mend_score(score)
    for compound in _hyphenated(doc):
        if len(outward(compound)) > 1 or any(_is_misread(part) for part in compound):
            join(compound)
    for name in doc.ents:
        places = {(word.head.i, word.dep_) for word in outward(name)}
        if len(outward(name)) > 1 and len(places) == 1 and places.pop()[1] in _ARGUMENTS:
            join(name)
            _mend_described(name[-1])
        elif name.label_ == "PERSON":
            _mend_described(name.root)


def _mend_possessive(mark: Token) -> None:
    """Of "Lucas’ farm" the model takes the mark for the end of a quotation, and so parts the two in the parse."""
    if not mark.whitespace_ or mark.is_sent_start or mark.i + 1 == len(mark.doc):
        return
    owner, owned = mark.nbor(-1), _head_of(mark.nbor())
    opened = any(token.text in _OPENING for token in mark.doc[mark.sent.start : mark.i])
    if opened or owner.tag_ not in ("NNP", "NNPS") or owner.text[-1] != "s" or owner.whitespace_:
        return
    if owned.pos_ not in ("NOUN", "PROPN") or owned.is_ancestor(owner.head):
        return
    if not owned.is_ancestor(owner):
        owned.head, owned.dep_ = (owned if owner.head.i == owner.i else owner.head), owner.dep_
    owner.head, owner.dep_ = owned, "poss"
    mark.head, mark.dep_, mark.tag_, mark.pos_ = owner, "case", "POS", "PART"


def _mend_owner(mark: Token) -> None:
    """Of "as Rex in Ruiz’s film" the parser takes Rex for the owner."""
    owner, owned = mark.nbor(-1), _head_of(mark.nbor()) if mark.i + 1 < len(mark.doc) else mark
    false = next((child for child in owned.lefts if child.dep_ == "poss" and child.is_ancestor(owner)), None)
    if false is None or owner.dep_ != "pobj":
        return
    false.head, false.dep_ = owned.head, owned.dep_
    owned.head, owned.dep_ = owner.head, owner.dep_
    owner.head, owner.dep_ = owned, "poss"
    mark.head, mark.dep_ = owner, "case"


def _mend_person_by_age(old: Token) -> None:
    """Of "The 47-year-old won" the model makes an adjective, and a time."""
    year = old.doc[max(old.i - 2, 0)]
    if old.tag_ == "JJ" and year.lower_ == "year" and old.doc[old.i - 1].text in _HYPHENS:
        old.tag_, old.pos_ = "NN", "NOUN"
        old.doc.ents = [name for name in old.doc.ents if not name.start <= old.i < name.end]


def _head_of(modifier: Token) -> Token:
    """The noun that the words behind a possessor modify."""
    while modifier.dep_ in _MODIFIERS and modifier.head.i > modifier.i:
        modifier = modifier.head
    return modifier


def _mend_body(preposition: Token) -> None:
    """Of "was founded by the Centre for Peace and Policy" the parser hangs "for" on the verb."""
    start = preposition.i - 1
    if start < 0 or preposition.i + 1 == len(preposition.doc):
        return
    body, first = preposition.nbor(-1), preposition.nbor()
    named = body.lower_ in ORG_NOUNS and body.pos_ == "PROPN" and body.text[0].isupper() and first.text[0].isupper()
    if named and preposition.head.pos_ == "VERB" and preposition.head.i < body.i:
        preposition.head = body


def _mend_first_name(first: Token) -> None:
    """Of "from President Ana Ruiz to", "was du Bois’s friend" the parser takes a first name or a particle for a
    preposition."""
    doc, name = first.doc, next(iter(first.children), first)
    following = doc[min(first.i + 1, len(doc) - 1)]
    if name == first and following.pos_ == "PROPN":
        first.head, first.dep_ = following, "compound"
    if name.i != first.i + 1 or name.pos_ != "PROPN" or first.is_sent_start:
        return
    title = first.nbor(-1)
    if title.pos_ not in ("NOUN", "PROPN") or title.dep_ not in _ARGUMENTS or not doc[first.i].text[0].isupper():
        return
    name.head, name.dep_ = title.head, title.dep_
    for word in (title, first):
        word.head, word.dep_ = name, "compound"


def _mend_described(name: Token) -> None:
    """Of "Former chairman Al Gore met", "worked with co-star Al Gore" the parser makes two subjects or objects, and of
    "former chairman and minister Al Gore" two persons; "another town Gore saw" is no description."""
    for word in [word for word in name.head.children if word.dep_ == name.dep_ in _ARGUMENTS and word.i < name.i]:
        titled = word.lemma_.lower() in PERSON_NOUNS or not any(child.dep_ == "det" for child in word.children)
        adjacent = word.pos_ in ("NOUN", "ADJ") and word.right_edge.i + 1 == name.left_edge.i
        if adjacent and (titled or word.right_edge.is_quote or name.left_edge.is_quote):
            word.head, word.dep_ = name, "compound"
    if name.dep_ == "conj" and name.head.dep_ in _ARGUMENTS:
        _mend_coordinated_description(name)


def _mend_coordinated_description(name: Token) -> None:
    """The first of the nouns has no article: "fellow minister and friend Ruiz" is one, "the minister and his friend
    Ruiz" are two."""
    first, second = name.head, name.left_edge
    bare = first.tag_ == "NN" and not any(child.dep_ in ("det", "poss", "nummod") for child in first.children)
    described = second.dep_ == "compound" and second.tag_ == "NN" and second.lemma_.lower() in PERSON_NOUNS
    if not (bare and described and first.lemma_.lower() in PERSON_NOUNS and second.nbor(-1).head == first):
        return
    name.head, name.dep_ = first.head, first.dep_
    for child in [child for child in first.rights if child.i != name.i and child.dep_ != "cc"]:
        child.head = name
    first.head, first.dep_ = name, "compound"


def _hyphenated(doc: Doc) -> Iterator[Span]:
    """Runs of words that only hyphens part, without blanks: "co-founder", "state-of-the-art"."""
    start = 0
    while start < len(doc):
        end = start + 1
        while end + 1 < len(doc) and doc[end].text in _HYPHENS and _is_solid(doc[end - 1 : end + 2]):
            end += 2
        if end > start + 1:
            yield doc[start:end]
        start = end


def _shares(doc: Doc) -> Iterator[Span]:
    """As in "rose 8 per cent", of which the parser makes a phrase of "per"."""
    for cent in words_of(doc)[2:]:
        if cent.lower_ == "cent" and cent.nbor(-1).lower_ == "per" and cent.nbor(-2).like_num:
            yield doc[cent.i - 2 : cent.i + 1]


def _scores(doc: Doc) -> Iterator[Span]:
    """As in "won 2-1", "ended 0 – 0"; "1990 – 1995" are years."""
    for dash in words_of(doc)[1:-1]:
        if dash.text in _HYPHENS | _DASHES and all(beside.is_digit and len(beside) < 4 for beside in _beside(dash)):
            yield doc[dash.i - 1 : dash.i + 2]


def _beside(word: Token) -> tuple[Token, Token]:
    return word.nbor(-1), word.nbor()


def _mend_score(words: Span) -> None:
    """One word, in the place of the first where that stands behind a preposition ("with 2 – 0"); of "beat Ruiz 2 – 0"
    it is no part of the name and no second object."""
    first, score = words[0], words[-1]
    above, label = first.head, first.dep_
    join(words)
    if label == "pobj" and above.i == first.i - 1:
        score.head, score.dep_ = above, label
    loser = words.doc[max(first.i - 1, 0)]
    if score.head == loser and loser.dep_ in _ARGUMENTS:
        score.head, score.dep_ = loser.head, "npadvmod"
    elif score.dep_ == "dobj" and loser.dep_ == "dobj" and loser.head == score.head:
        score.dep_ = "npadvmod"


def _is_solid(words: Span) -> bool:
    """Whether no blank parts them, and they are no score or span of years: "1-0", "2010-2012"."""
    first, _, last = words
    tight = not any(word.whitespace_ for word in words[:-1])
    return tight and first.text.isalnum() and last.text.isalnum() and not (first.is_digit and last.is_digit)


def _is_misread(part: Token) -> bool:
    """A hyphen that the parser took for a word: of "re-entered" it makes three verbs."""
    return part.text in _HYPHENS and part.pos_ not in ("PUNCT", "SYM")
