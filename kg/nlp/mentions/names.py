"""Names as candidates: the whole noun phrase around each named entity, title and description included."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from kg import gazetteer, lexicon
from kg.companies import is_listed_company
from kg.nlp.mentions import words
from kg.nlp.mentions.phrases import PREMODIFIERS, Candidate, noun_phrase, role_of, text_of, with_possessive
from kg.records import EntityType, MentionKind

_TITLE = 4  # tokens before a name that can tell the gender of who bears it
NAMED: dict[str, EntityType] = {
    "PERSON": EntityType.PERSON,
    "ORG": EntityType.ORGANIZATION,
    "GPE": EntityType.PLACE,
    "LOC": EntityType.PLACE,
    "FAC": EntityType.PLACE,
    "NORP": EntityType.GROUP,
    "EVENT": EntityType.EVENT,
    "PRODUCT": EntityType.PRODUCT,
    "WORK_OF_ART": EntityType.WORK,
    "LAW": EntityType.WORK,
    "LANGUAGE": EntityType.OTHER,
}


def named_candidates(doc: Doc, sentences: list[int]) -> Iterator[Candidate]:
    found = (_name(entity, sentences) for entity in doc.ents if _is_name(entity) and not _is_citizen(entity))
    yield from (item for item in found if not _only_describes(item))


def citizen_candidates(doc: Doc, sentences: list[int]) -> Iterator[Candidate]:
    """Persons who are told by what they are a citizen or an adherent of: "the Italian", "a Republican"."""
    for entity in filter(_is_citizen, doc.ents):
        root = entity.root
        start, end = noun_phrase(root)
        yield Candidate(
            start=start,
            end=with_possessive(doc, end),
            head=root.i,
            kind=MentionKind.NOMINAL,
            type=EntityType.PERSON,
            name=_bare_text(entity),
            number="singular",
            gender="",
            sentence=sentences[root.i],
            role=role_of(root),
        )


def nested_candidates(doc: Doc, sentences: list[int]) -> Iterator[Candidate]:
    """Names within names ("Texas" in "University of Texas"), as the names component has found them."""
    found = (_nested(span, sentences) for span in doc.spans.get("kg_nested", ()) if span.label_ in NAMED)
    yield from (item for item in found if not _only_describes(item))


def _only_describes(item: Candidate) -> bool:
    """Whether it is an adjective that belongs to no country: "the Arab state" names neither the Arabs nor a state."""
    return item.adjective and item.label == "NORP" and gazetteer.country_of_demonym(item.name) is None


def _nested(span: Span, sentences: list[int]) -> Candidate:
    return Candidate(
        start=span.start,
        end=span.end,
        head=span.root.i,
        kind=MentionKind.NAME,
        type=NAMED[span.label_],
        name=_bare_text(span),
        number="singular",
        gender="neuter",
        sentence=sentences[span.start],
        role="nested",
        label=span.label_,
        bare=(span.start, span.end),
        adjective=span.label_ == "NORP",
    )


def _is_citizen(entity: Span) -> bool:
    """Whether an article makes it one person. "The French" may be all of them, as words that take no "s" may."""
    if entity.label_ != "NORP" or len(entity) > 1 or _is_premodifier(entity):
        return False
    word = entity[0]
    single = any(child.dep_ == "det" for child in word.lefts) and word.tag_ in ("NN", "NNP", "JJ")
    known = gazetteer.country_of_demonym(word.text) is not None or word.lemma_.lower() in lexicon.PERSON_NOUNS
    return single and known and not word.text.endswith(("sh", "ch", "ese", "ss"))


def _is_name(entity: Span) -> bool:
    """Also where a model takes a title ("PM") for a name, it is none."""
    return entity.label_ in NAMED and not (len(entity) == 1 and entity[0].lower_ in lexicon.ROLE_NOUNS)


def _head(entity: Span) -> Token:
    """The word that the name hangs by; of several that all hang on what follows ("Unity Front party") the last."""
    root, last = entity.root, entity[-1]
    return last if root.dep_ == "compound" and last.head.i == root.head.i else root


def _name(entity: Span, sentences: list[int]) -> Candidate:
    root = _head(entity)
    outer = _described(entity)
    nested = outer.i == root.i and _is_premodifier(entity)
    start, end = (entity.start, entity.end) if nested else noun_phrase(outer)
    if outer.i < root.i:
        end = noun_phrase(root)[1]  # what is coordinated with the name hangs on the description in the parse
    start = min(start, _title_start(entity))
    adjective = entity.label_ in ("NORP", "LANGUAGE") and (nested or root.pos_ == "ADJ")
    plural = entity.label_ == "NORP" and root.tag_ in ("NNS", "NNPS")
    return Candidate(
        start=min(start, entity.start),
        end=with_possessive(entity.doc, max(end, entity.end)),
        head=root.i,
        kind=MentionKind.NAME,
        type=NAMED[entity.label_],
        name=_bare_text(entity),
        number="plural" if plural else "" if entity.label_ in ("ORG", "NORP") else "singular",
        gender=_name_gender(entity, start),
        sentence=sentences[root.i],
        role="nested" if nested else role_of(outer),
        label=entity.label_,
        bare=(entity.start, entity.end),
        adjective=adjective,
    )


def _title_start(entity: Span) -> int:
    """Where the title before a person's name starts, also where the parser has torn it off."""
    before = entity.doc[entity.start - 1] if entity.start else None
    if (
        entity.label_ != "PERSON"
        or before is None
        or before.lemma_.lower() not in lexicon.ROLE_NOUNS
        or before.tag_ == "NNS"
    ):
        return entity.start
    return before.left_edge.i


def _described(entity: Span) -> Token:
    """The head of the phrase that the name belongs to: "rival" in "his rival X", "party" in "the X party"."""
    root = _head(entity)
    head = root.head
    classes = words.CLASS_NOUNS.get(entity.label_, frozenset())
    if root.dep_ == "pobj" and head.lower_ == "of" and head.head.lemma_.lower() in classes:
        return head.head
    if head.i == root.i or head.pos_ not in ("NOUN", "PROPN") or head.ent_type_ in NAMED:
        return root
    if root.dep_ == "appos" and head.tag_ in ("NN", "NNP") and head.i < root.i:
        return head
    is_class = head.i == entity.end and root.dep_ in PREMODIFIERS and head.lemma_.lower() in classes
    return head if is_class else root


def described_heads(doc: Doc, names: list[Candidate]) -> Iterator[int]:
    """Common nouns that a name's noun phrase is built on: they are no mention of their own."""
    for name in names:
        yield from (
            index for index in range(name.start, name.bare[0]) if doc[index].lemma_.lower() in lexicon.ROLE_NOUNS
        )
        for head in doc[name.head].ancestors:
            if name.role == "nested" or not name.start <= head.i < name.end:
                break
            if head.pos_ in ("NOUN", "PROPN"):
                yield head.i


def _is_premodifier(entity: Span) -> bool:
    root, head = entity.root, entity.root.head
    return root.dep_ in PREMODIFIERS and head.i >= entity.end and head.pos_ in ("NOUN", "PROPN", "ADJ", "VERB")


def _bare_text(entity: Span) -> str:
    tokens = [*entity]
    while len(tokens) > 1 and tokens[-1].tag_ == "POS" and not is_listed_company(entity.text):  # "Moody's"
        tokens.pop()
    while len(tokens) > 1 and tokens[0].tag_ == "DT":
        tokens.pop(0)
    return text_of(tokens)


def _name_gender(entity: Span, start: int) -> str:
    """What titles and descriptions before the name say: "Mrs", "his wife"; things are neuter."""
    if entity.label_ != "PERSON":
        return "" if entity.label_ == "NORP" else "neuter"
    first = max(min(start, entity.start), entity.start - _TITLE)
    before = {token.lower_ for token in entity.doc[first : entity.start + 1]}
    return "male" if before & lexicon.MALE_NOUNS else "female" if before & lexicon.FEMALE_NOUNS else ""
