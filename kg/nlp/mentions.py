"""Which stretches of a parsed text name, describe or point at a thing: the candidates of coreference."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc, Token

from kg import lexicon
from kg.nlp import coreference_words as words
from kg.nlp.mentions_names import NAMED, citizen_candidates, described_heads, named_candidates, nested_candidates
from kg.nlp.mentions_phrases import PREMODIFIERS, SUBJECTS, Candidate, noun_phrase, role_of, text_of, with_possessive
from kg.records import EntityType, Mention, MentionKind
from kg.words import noun_lemma, words_of

_COMPACT = frozenset(("compound", "amod", "nmod", "nummod", "npadvmod", "poss"))
_ARGUMENTS = frozenset(("nsubj", "nsubjpass", "dobj", "pobj"))
_PERSONAL = frozenset((EntityType.PERSON, EntityType.GROUP))


def detect(doc: Doc) -> list[Candidate]:
    """All candidates in text order, an outer one before those inside it."""
    sentences = _sentence_numbers(doc)
    names = [*named_candidates(doc, sentences)]
    inner = [*nested_candidates(doc, sentences)]
    taken = {index for name in names for index in (*range(*name.bare), name.head)}
    taken.update(described_heads(doc, names))
    taken.update(token.i for entity in doc.ents if entity.label_ not in NAMED for token in entity)
    citizens = [*citizen_candidates(doc, sentences)]
    taken.update(item.head for item in citizens)
    found = [*names, *inner, *citizens, *_nominals(doc, sentences, taken), *_pronouns(doc, sentences)]
    coordinations = [*_coordinations(doc, found)]
    joined = {head for item in coordinations for head in item.conjuncts}
    found = [replace(item, joined=True) if item.head in joined else item for item in found] + coordinations
    return sorted(found, key=lambda item: (item.start, -item.end, item.head))


def record(doc: Doc, article: str, text: str, candidate: Candidate, chain: int) -> Mention:
    """The candidate as a record in the characters of the article, whose id and text as read are given."""
    head, last = doc[candidate.head], doc[candidate.end - 1]
    start, end = doc[candidate.start].idx, last.idx + len(last)
    return Mention(
        article=article,
        start=start,
        end=end,
        head_start=head.idx,
        head_end=head.idx + len(head),
        text=text[start:end],
        name=candidate.name,
        kind=candidate.kind,
        type=candidate.type,
        chain=chain,
    )


def _sentence_numbers(doc: Doc) -> list[int]:
    numbers: list[int] = []
    number = -1
    for token in words_of(doc):
        number += bool(token.is_sent_start)
        numbers.append(max(number, 0))
    return numbers


# ---- noun phrases ---------------------------------------------------------------------------------------------------


def _nominals(doc: Doc, sentences: list[int], taken: set[int]) -> Iterator[Candidate]:
    proper = {token.text for token in words_of(doc) if token.pos_ == "PROPN"}
    for token in words_of(doc):
        if token.i not in taken and _heads_noun_phrase(token):
            yield _nominal(token, sentences, proper)


def _heads_noun_phrase(token: Token) -> bool:
    if token.pos_ not in ("NOUN", "PROPN"):
        return token.lower_ == "both" and token.dep_ in _ARGUMENTS
    return not (token.dep_ in PREMODIFIERS and token.head.i > token.i) and token.is_alpha | ("-" in token.text)


def _nominal(head: Token, sentences: list[int], proper: set[str]) -> Candidate:
    start, end = noun_phrase(head)
    end = with_possessive(head.doc, end)
    number = nominal_number(head)
    return Candidate(
        start=start,
        end=end,
        head=head.i,
        kind=MentionKind.NOMINAL,
        type=nominal_type(head, number),
        name=_compact(head, proper),
        number=number,
        gender=nominal_gender(head),
        sentence=sentences[head.i],
        role=role_of(head),
    )


def nominal_number(head: Token) -> str:
    if head.tag_ in ("NNS", "NNPS") or head.lower_ in ("both", "people"):
        return "plural"
    return "" if head.lemma_.lower() in words.COLLECTIVES else "singular"


def nominal_type(head: Token, number: str) -> EntityType:
    """The type that the head noun tells. A bare singular ("as prime minister") is the post, not its holder."""
    lemma = head.lemma_.lower()
    if lemma in lexicon.PERSON_NOUNS or _is_who(head):
        if number == "plural":
            return EntityType.GROUP
        if lemma in lexicon.ROLE_NOUNS and not any(child.dep_ in ("det", "poss") for child in head.children):
            return EntityType.OFFICE
        return EntityType.PERSON
    for lemmas, kind in (
        (words.ORGANIZATION_NOUNS, EntityType.ORGANIZATION),
        (words.PLACE_NOUNS, EntityType.PLACE),
        (words.EVENT_NOUNS, EntityType.EVENT),
    ):
        if lemma in lemmas or noun_lemma(head) in lemmas:
            return kind
    return EntityType.OTHER


def _is_who(head: Token) -> bool:
    """Whether a relative clause calls it "who"."""
    for child in head.children:
        if child.dep_ == "relcl":
            return any(item.lower_ in ("who", "whom") for item in child.children)
    return False


def nominal_gender(head: Token) -> str:
    lemma = head.lemma_.lower()
    if lemma in lexicon.MALE_NOUNS:
        return "male"
    if lemma in lexicon.FEMALE_NOUNS:
        return "female"
    return "" if lemma in lexicon.PERSON_NOUNS or lemma == "both" or _is_who(head) else "neuter"


def _compact(head: Token, proper: set[str]) -> str:
    """Premodifiers and head, and the "of" complement of a head that says nothing alone; ``proper`` are the words that
    stand in names somewhere in the text."""
    tokens = [token for child in head.lefts if _labels(child) or _is_possessive(child) for token in child.subtree]
    tokens.append(head)
    if head.lemma_.lower() in words.EMPTY_HEADS:
        tokens += [token for child in head.rights if child.lower_ == "of" for token in child.subtree]
    tokens = sorted(
        (token for token in tokens if not token.is_quote or _is_possessive(token)), key=lambda token: token.i
    )
    text = text_of(tokens)
    return text[0].lower() + text[1:] if _is_capital_by_place(tokens[0], proper) else text


def _is_capital_by_place(token: Token, proper: set[str]) -> bool:
    """Whether it has a capital letter only because a sentence, maybe a quoted one, begins with it."""
    first = token
    while not first.is_sent_start and first.nbor(-1).is_punct:
        first = first.nbor(-1)
    common = token.text not in proper and not token.ent_type_ and token.text[1:].islower()
    return bool(first.is_sent_start) and common


def _is_possessive(token: Token) -> bool:
    """Also the mark after a plural ("the migrants’ rights") that the tagger takes for a quotation's end."""
    if token.tag_ == "POS":
        return True
    before = token.nbor(-1) if token.i else None
    return token.text in ("'", "’") and before is not None and before.tag_ == "NNS" and not before.whitespace_


def _labels(child: Token) -> bool:
    return child.dep_ in _COMPACT and child.tag_ != "PRP$"


# ---- pronouns and coordinations -------------------------------------------------------------------------------------


def _pronouns(doc: Doc, sentences: list[int]) -> Iterator[Candidate]:
    for token in words_of(doc):
        pronoun = words.PRONOUNS.get(token.lower_) if token.tag_ in ("PRP", "PRP$") else None
        if pronoun is not None and not is_pleonastic(token):
            person = pronoun.person < 3 or pronoun.gender in ("male", "female")
            kind = EntityType.PERSON if person else EntityType.OTHER
            yield _pronoun(token, kind, pronoun.number, pronoun.gender, sentences)
        elif token.tag_ == "DT" and token.dep_ in _ARGUMENTS and token.lower_ in words.DEMONSTRATIVES:
            yield _pronoun(token, EntityType.OTHER, "", "neuter", sentences)


def _pronoun(token: Token, kind: EntityType, number: str, gender: str, sentences: list[int]) -> Candidate:
    return Candidate(
        start=token.i,
        end=token.i + 1,
        head=token.i,
        kind=MentionKind.PRONOUN,
        type=kind,
        name=token.text,
        number=number,
        gender=gender,
        sentence=sentences[token.i],
        role=role_of(token),
    )


def is_pleonastic(token: Token) -> bool:
    """Whether an "it" points at nothing: "it is important to …", "it seems that …"."""
    if token.lower_ != "it" or token.dep_ not in SUBJECTS | {"expl"}:
        return token.dep_ == "expl"
    verb = token.head
    after = [child for child in verb.children if child.i > token.i]
    if verb.lemma_ == "come" and verb.dep_ == "advcl":
        return any(child.lower_ == "to" for child in after)  # "when it comes to"
    clausal = any(child.dep_ in ("ccomp", "xcomp", "advcl", "csubj") for child in after)
    if verb.lemma_.lower() in words.PLEONASTIC_VERBS:
        return clausal
    complement = next((child for child in after if child.dep_ in ("acomp", "attr")), None)
    if verb.lemma_ != "be" or complement is None:
        return False
    inside = {item.dep_ for item in complement.subtree if item.i > complement.i}
    inner = complement.pos_ == "ADJ" and not inside.isdisjoint(("ccomp", "xcomp", "relcl", "acl"))
    return inner or _opens_clause(after, complement)


def _opens_clause(after: list[Token], complement: Token) -> bool:
    """Whether a "that" or "to" clause follows the complement: "it is notable that …"."""
    for child in after:
        if child.i > complement.i and child.dep_ in ("ccomp", "xcomp", "advcl", "csubj"):
            return any(item.lower_ in ("that", "to", "whether") for item in child.lefts)
    return False


def _coordinations(doc: Doc, found: list[Candidate]) -> Iterator[Candidate]:
    """Phrases such as "Putin and Netanyahu", each one plural thing, to be kept where something plural means it."""
    outer = [item for item in found if item.role != "nested"]
    phrase_of = {head: item for item in outer for head in (item.head, _phrase_head(doc, item))}
    for item in outer:
        heads = {item.head, _phrase_head(doc, item)}
        if any(doc[head].dep_ == "conj" for head in heads) or _is_plural_pronoun(item):
            continue
        joined = sorted(word.i for head in heads for word in doc[head].conjuncts)
        parts = [item, *(phrase_of[index] for index in joined if index in phrase_of)]
        if len(parts) > 1 and len({part.type in _PERSONAL for part in parts}) == 1:
            yield _coordination(doc, parts)


def _is_plural_pronoun(item: Candidate) -> bool:
    return item.kind is MentionKind.PRONOUN and item.number != "singular"


def _phrase_head(doc: Doc, item: Candidate) -> int:
    head = doc[item.head]
    while item.start <= head.head.i < item.end and head.head.i != head.i:
        head = head.head
    return head.i


def _coordination(doc: Doc, parts: list[Candidate]) -> Candidate:
    start, end = parts[0].start, max(part.end for part in parts)
    kinds = {part.type for part in parts}
    people = kinds <= _PERSONAL
    return Candidate(
        start=start,
        end=end,
        head=parts[0].head,
        kind=MentionKind.NOMINAL,
        type=EntityType.GROUP if people else parts[0].type if len(kinds) == 1 else EntityType.OTHER,
        name=text_of([*doc[start:end]]),
        number="plural",
        gender="" if people else "neuter",
        sentence=parts[0].sentence,
        role=parts[0].role,
        conjuncts=tuple(part.head for part in parts),
    )
