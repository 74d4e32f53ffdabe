"""Questions about the parse that several rules ask. Labels are those of spaCy's English models (ClearNLP)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from spacy.symbols import AUX, HEAD, VERB, aux, auxpass
from spacy.tokens import Doc, Token

from kg.extract.contrasts import denial_of
from kg.extract.lexicon import (
    DOUBT,
    INFINITIVE_NOUNS,
    LACKS,
    LIGHT_NOUNS,
    SENTENCE_ADVERBS,
    TRANSPARENT_NOUNS,
)
from kg.extract.runs import BRACKETS, balanced, follows_dash, trim
from kg.lexicon import MEASURE_ENTITIES, PAIRING, PERSON_NOUNS, TIME_ENTITIES, WH_TAGS
from kg.words import words_of

SUBJECTS = ("nsubj", "nsubjpass")
OBJECTS = ("dobj", "obj")
PREPOSITIONS = ("prep", "agent", "dative")
#: What follows a noun phrase's core and makes no part of the thing's name.
_TRAILING = frozenset({"appos", "parataxis", "conj", "advcl", "meta"})
_CLAUSES = frozenset({"relcl", "acl"})
_SINGLING = frozenset("first last only same sole those very".split())
#: What stands with a noun phrase without belonging to it: "both Putin and …", "Putin's".
_NO_PART = frozenset({"cc", "preconj", "case"})
_QUANTITIES = frozenset("few little many much".split())
#: Tags of "all", "one", "those", "something".
_STANDING_ALONE = frozenset({"DT", "PDT", "CD", "NN", "NNS"})
#: Prepositions that begin a complex one.
_BRIDGED = frozenset("as at by for in on under with without".split())
#: As numbers: every rule asks every token whether it is a verb, and spaCy looks up each string.
_VERBAL, _AUXILIARY = frozenset({VERB, AUX}), frozenset({aux, auxpass})
#: "for the remainder of the war" tells how long, whatever it is of.
_DURING = frozenset("during for over throughout".split())
_SPANS = frozenset("duration length period remainder rest time while".split())
#: Names of what is there at all times; "the Olympics in 2012" happen.
_LASTING_THINGS = frozenset({"PERSON", "NORP", "ORG", "GPE", "LOC", "FAC"})
#: What several rules ask about a word is answered once: the answers about so many words are kept.
KEPT = 4096


def children(token: Token, *labels: str) -> list[Token]:
    """The children of ``token`` with one of these labels, in text order; without labels all of them."""
    under = _children_of(token.doc).get(token.i)
    if under is None:
        return []
    return [child for label, child in under if not labels or label in labels]


@lru_cache(maxsize=1)
def _children_of(doc: Doc) -> dict[int, list[tuple[str, Token]]]:
    """By the index of a token its children with their labels. Rules ask for children some ten times a token, and spaCy
    walks the subtree each time: so the Doc at hand is walked once. Its parse is final by the time that claims are read.
    """
    table: dict[int, list[tuple[str, Token]]] = {}
    for token, offset in zip(words_of(doc), doc.to_array(HEAD).astype("int64").tolist(), strict=True):
        if offset:
            table.setdefault(token.i + offset, []).append((token.dep_, token))
    return table


def conjuncts(token: Token) -> list[Token]:
    """``token`` and what is coordinated with it: "Russia and Israel" gives both heads."""
    found = [token]
    for child in children(token, "conj"):
        if children(child, "case") and token.dep_ not in ("poss", "conj"):
            continue  # of "a novel of this name and Ruiz's play" Ruiz is the owner of something else
        if child.left_edge.i and child.doc[child.left_edge.i - 1].lower_ == "than":
            continue  # "as a friend rather than a foe"
        if child.pos_ in ("NOUN", "PROPN", "PRON", "NUM", "ADJ", "X", "SYM"):
            found += conjuncts(child)
    return found


def ancestors(token: Token) -> Iterator[tuple[Token, Token]]:
    """(child, parent) pairs from ``token`` up to the root of its sentence."""
    parent = token.head
    while parent.i != token.i:
        yield token, parent
        token, parent = parent, parent.head


def is_verb(token: Token) -> bool:
    """A verb that heads a clause; auxiliaries do not."""
    return token.pos in _VERBAL and token.dep not in _AUXILIARY


def is_infinitive(verb: Token) -> bool:
    return any(child.tag_ == "TO" for child in children(verb, "aux"))


def is_name(token: Token) -> bool:
    return token.pos_ == "PROPN" or bool(token.ent_type_)


def is_time(token: Token) -> bool:
    return token.ent_type_ in TIME_ENTITIES


def is_measure(token: Token) -> bool:
    """A time or a number: no thing to make a claim about."""
    return token.ent_type_ in MEASURE_ENTITIES


def entity_words(token: Token) -> tuple[Token, ...]:
    """The words of the entity that holds ``token``, else the token alone."""
    words, start, end = words_of(token.doc), token.i, token.i + 1
    while words[start].ent_iob_ == "I":
        start -= 1
    while end < len(words) and words[end].ent_iob_ == "I":
        end += 1
    return words[start:end]


def phrase(head: Token, *, complements: bool = True) -> list[Token]:
    """The words of the noun phrase of ``head`` without what only trails it: relative clauses, appositions, coordinated
    siblings, what stands behind a comma. Without ``complements`` prepositional phrases are left out as well."""
    return list(_phrase(head, complements))


@lru_cache(maxsize=KEPT)
def _phrase(head: Token, complements: bool) -> tuple[Token, ...]:
    words = [head]
    for child in children(head):
        if child.dep_ in _NO_PART or child.tag_ in ("WP$", "CC") or _is_aside(child, head):
            continue
        if child.i > head.i and _trails(child, complements):
            continue
        words += _clause(child) if child.dep_ in _CLAUSES else _without_asides(child)
    words = trim(_without_lead(sorted(words, key=lambda word: word.i), head))
    while len(words) > 1 and _is_dangling(words[-1]):
        words = trim(words[:-1])
    return tuple(balanced(words, head))


def _is_dangling(word: Token) -> bool:
    """A preposition without its noun, but not in "what they knew the causes of"."""
    alone = word.dep_ == "prep" and word.tag_ == "IN" and not children(word)
    return alone and not any(above.dep_ == "relcl" for above in word.ancestors)


def _clause(verb: Token) -> list[Token]:
    """The words of a clause up to what trails it: asides within it stay."""
    end = max(word.i for word in _without_asides(verb))
    return [word for word in verb.subtree if word.i <= end]


def _without_lead(words: list[Token], head: Token) -> list[Token]:
    """Without what leads the clause and not the noun: "currently 190 banks", "most probably Ruiz", "when guests", and
    without "both" where each is told by itself."""
    leads = head.dep_ in (*SUBJECTS, "conj") or head.pos_ == "PROPN"
    for index, word in enumerate(words[:2] if leads else ()):
        known = word.lower_ in SENTENCE_ADVERBS or (head.pos_ == "PROPN" and word.lower_ in DOUBT)
        labels = ("mark",) if word.lower_ == "so" and _is_degree(word) else ("advmod", "mark")
        if known and word.dep_ in labels and word.i < head.i and (not index or words[0].tag_ == "RBS"):
            return words[index + 1 :]
    paired = words[0].lower_ in PAIRING and words[0].i < head.i and bool(children(head, "conj"))
    return words[1:] if paired else words


def _is_degree(so: Token) -> bool:
    """As in "so many"; before other adjectives with their noun "so" begins the clause (Quirk et al. 1985, 7.56)."""
    return so.head.lower_ in _QUANTITIES or so.head.dep_ != "amod"


def with_name(noun: Token) -> list[Token]:
    """The words of a description with the name behind it: "the film Solaris", "the name “Solaris”"; none where no name
    is."""
    if noun.pos_ != "NOUN" and (noun.pos_ != "PROPN" or noun.ent_type_):
        return []
    for name in children(noun, "appos"):
        words = trim([word for word in phrase(noun) if word.i < name.left_edge.i])
        between = noun.doc[words[-1].i + 1 : name.left_edge.i]
        named = is_name(name) and name.i > noun.i and name.left_edge.text not in BRACKETS
        if named and all(mark.is_quote for mark in between):
            quoted = bool(between) or name.left_edge.is_quote  # “Queen of the Road” is all name
            return balanced([*words, *between, *phrase(name, complements=quoted)], noun)
    return []


def _is_named_by(noun: Token, name: Token) -> bool:
    """As in "works of the painter Ana Ruiz": the name says which, if nothing parts the two."""
    return noun.pos_ == "NOUN" and is_name(name) and not is_measure(name) and name.left_edge.i == noun.i + 1


def _trails(child: Token, complements: bool) -> bool:
    if child.dep_ == "prep":
        return not complements
    if child.dep_ in _CLAUSES:
        return not complements or not _completes(child) or _follows_comma(child)
    return child.dep_ in _TRAILING


def _completes(clause: Token) -> bool:
    """Whether nothing is told without the clause: "all that was known", "one they knew", "the fact that they left",
    "the right to vote", "the first woman to win", "a time when few could vote", "claims being withdrawn", "without
    anybody leaving"."""
    noun = clause.head
    if noun.pos_ in ("PRON", "DET") and noun.tag_ in _STANDING_ALONE:
        return True
    if clause.dep_ == "acl" and any(mark.lower_ == "that" for mark in children(clause, "mark")):
        return True
    gerund = clause.tag_ == "VBG" and noun.head.lower_ == "without"
    if gerund or any(helper.lower_ == "being" for helper in children(clause, "auxpass")):
        return True
    if _is_integrated(clause) and not children(noun, "amod", "compound", "nmod", "nummod", "poss", "prep"):
        return True
    lemma, infinitive = noun.lemma_.lower(), is_infinitive(clause)
    aim = infinitive and not children(clause, *SUBJECTS) and lemma in INFINITIVE_NOUNS
    return aim or lemma in LIGHT_NOUNS or ((infinitive or clause.dep_ == "relcl") and _is_singled_out(noun))


def _is_integrated(clause: Token) -> bool:
    """Whether it is sure to tell which things are meant: a relative clause without a pronoun ("a language they speak",
    Huddleston & Pullum 2002, 12.3.2), a participle behind a plural without an article ("problems caused by rain")."""
    if clause.dep_ == "relcl":
        linked = any(word.tag_ in WH_TAGS or word.dep_ == "mark" for word in _before(clause))
        return not linked and bool(children(clause, *SUBJECTS))
    return clause.tag_ == "VBN" and clause.head.tag_ == "NNS" and not children(clause.head, "det")


def _before(verb: Token) -> tuple[Token, ...]:
    """The words of a clause up to its verb."""
    return words_of(verb.doc)[verb.left_edge.i : verb.i]


def _is_singled_out(noun: Token) -> bool:
    """Which of all is meant the clause tells: "the first", "the only", "the best", "the same", "those"; of "this last"
    it is known."""
    words = children(noun, "amod", "det")
    single = any(word.lower_ in _SINGLING or word.tag_ == "JJS" or word.ent_type_ == "ORDINAL" for word in words)
    return single and not any(word.lower_ in ("this", "these") for word in words)


def phrase_outside(head: Token, clause: Token) -> list[Token]:
    """As ``phrase``, without the words of ``clause`` where that is a part of it: of "the manner in which they left"
    only the manner is said to be that in which they left."""
    words = phrase(head)
    if not head.is_ancestor(clause):
        return words
    while clause.head != head and head.is_ancestor(clause.head):
        clause = clause.head  # of "the show they had wanted to see" all
    inside = {word.i for word in clause.subtree}
    return trim([word for word in words if word.i not in inside])


def _is_aside(child: Token, head: Token) -> bool:
    """As in "originally a Protestant", "most probably Ruiz"; "Ruiz, at the table"; "A teacher, Ruiz"."""
    if child.dep_ == "appos" or _is_of_clause(child, head) or (child.dep_ == "neg" and child == denial_of(head)):
        return True
    if child.i > head.i:
        return child.dep_ in ("prep", "advmod") and (_follows_comma(child) or follows_dash(child))
    leads = child.right_edge.i + 1 == head.i or head.doc[child.right_edge.i + 1].dep_ == "det"
    return child.dep_ == "advmod" and leads and (head.pos_ == "PROPN" or bool(children(head, "det")))


def _is_of_clause(child: Token, head: Token) -> bool:
    """As in "by the city of Lagos in 2010", "with Ruiz since May", "for the rest of the year in Oslo": no name and no
    span of time has a time or a place, so that it is what happens that has it."""
    if child.dep_ != "prep" or child.i < head.i or child.lower_ == "of":
        return False
    if any(is_time(target) for target in children(child, "pobj")):
        return head.ent_type_ in _LASTING_THINGS
    return _lasts(head)


def _lasts(noun: Token) -> bool:
    """Whether it tells how long: "for a time", "during the rest of the war"; "for the first time in years" does not."""
    while noun.head.lower_ == "of" and noun.dep_ == "pobj":
        noun = noun.head.head
    return noun.dep_ == "pobj" and is_duration(noun.head, noun) and not _is_singled_out(noun)


def is_duration(preposition: Token, target: Token) -> bool:
    """As in "for the rest of the war"; "talks with the rest of the council" have partners."""
    return preposition.lower_ in _DURING and target.lemma_.lower() in _SPANS


def _follows_comma(child: Token) -> bool:
    before = child.left_edge.i - 1
    return before >= 0 and child.doc[before].text == ","


def _without_asides(token: Token) -> Iterator[Token]:
    """``token`` and what is below it, without relative clauses, "whose" and what stands behind a comma."""
    yield token
    for child in children(token):
        aside = child.dep_ in ("prep", "acl") and _follows_comma(child)
        dropped = (child.dep_ == "appos" and not _is_named_by(token, child)) or (
            child.dep_ == "relcl" and (not _completes(child) or _follows_comma(child))
        )
        aside = aside or _is_of_clause(child, token)
        foreign = child.dep_ == "conj" and bool(children(child, "case"))  # "a novel of this name and Ruiz's play"
        if child.tag_ != "WP$" and not dropped and not aside and not foreign:
            yield from _without_asides(child)


def lack_of(noun: Token) -> Token | None:
    """The noun that denies this one: "lack of support"."""
    denying = noun.head.head
    return denying if noun.head.lower_ == "of" and denying.lemma_.lower() in LACKS else None


def possessors(noun: Token) -> list[Token]:
    """Whose it is: "Liberman's party", "his visit"; of "a girls' school", "a doctor's degree" and "the Bernoulli's
    principle" the article is the noun's, so that nobody owns it (Quirk et al. 1985, 5.122)."""
    return [owner for child in children(noun, "poss") if not _classifies(child) for owner in conjuncts(child)]


def _classifies(owner: Token) -> bool:
    articles = {child.lower_ for child in children(owner, "det")}
    if owner.tag_ == "NNS" or (owner.tag_ == "NN" and owner.head.lemma_ == "degree"):
        return bool(articles & {"a", "an"})
    return owner.tag_ == "NNP" and owner.ent_type_ == "PERSON" and "the" in articles


def prepositional_objects(preposition: Token) -> list[Token]:
    """The objects of a preposition, through a second one ("ahead of the meeting") and through a noun that makes one
    preposition with it ("in favor of the bill"); of "between the bank and the town" the first, as none is by itself."""
    found: list[Token] = []
    for inner in _inner_prepositions(preposition):
        found += prepositional_objects(inner)
    for child in children(preposition, "pobj"):
        bridge = _bridge(child)
        if preposition.lower_ == "between":
            found.append(child)
        else:
            found += prepositional_objects(bridge) if bridge is not None else conjuncts(child)
    return found


def _bridge(noun: Token) -> Token | None:
    """The "of" of a complex preposition, whose noun stands bare: "in terms of", "on behalf of" (Quirk et al. 1985,
    9.10–9.11). Of "resigned as head of the bank" the noun tells who he is."""
    inside = children(noun)
    if len(inside) != 1 or inside[0].lower_ != "of" or noun.tag_ != "NN" or noun.head.lower_ not in _BRIDGED:
        return None
    return None if noun.lemma_.lower() in PERSON_NOUNS | TRANSPARENT_NOUNS else inside[0]


def _inner_prepositions(preposition: Token) -> list[Token]:
    """As in "ahead of", "because of", "due to"."""
    own = children(preposition, "pobj")
    found = [child for child in children(preposition, "prep", "pcomp") if child.pos_ == "ADP"]
    return [child for child in found if not own or child.i < own[0].i]


def _following_prepositions(preposition: Token) -> list[Token]:
    """As in "from 1980 to 2012", "in May and in June"."""
    inner = _inner_prepositions(preposition)
    return [child for child in children(preposition, "prep", "conj") if child.pos_ == "ADP" and child not in inner]


def preposition_words(preposition: Token, target: Token) -> list[Token]:
    """The words of a preposition that reaches ``target``: one, or several as in "ahead of"."""
    words = [preposition]
    for inner in _inner_prepositions(preposition):
        objects = prepositional_objects(inner)
        if target in objects or (not objects and inner.i < target.i):  # of "because of rain" both hang on "because"
            words += preposition_words(inner, target)
    for noun in children(preposition, "pobj"):
        bridge = _bridge(noun)
        if bridge is not None and target in prepositional_objects(bridge):
            words += [noun, *preposition_words(bridge, target)]
    return words


def role_of(preposition: Iterable[Token]) -> str:
    """The role of what a preposition reaches, as a key has it: "ahead of"."""
    return " ".join(word.lower_ for word in preposition)


@lru_cache(maxsize=KEPT)
def prepositions(token: Token) -> tuple[tuple[Token, Token], ...]:
    """(preposition, object) for every prepositional phrase of ``token``, coordinated ones included."""
    found: list[tuple[Token, Token]] = []
    for child in children(token, *PREPOSITIONS):
        if child.dep_ == "dative" and child.pos_ != "ADP":
            continue
        for preposition in [child, *_following_prepositions(child)]:
            found += [(preposition, target) for target in prepositional_objects(preposition)]
    return tuple(found)


def content_noun(noun: Token) -> Token:
    """What a measure noun measures: "a series of agreements" – agreements."""
    if noun.lemma_.lower() in TRANSPARENT_NOUNS:
        for preposition, target in prepositions(noun):
            if preposition.lower_ == "of":
                return target
    return noun
