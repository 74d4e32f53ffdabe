"""Claims of what stands before a name: titles, descriptions, whose they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Span, Token

from kg.extract.draft import Draft, Sentence
from kg.extract.runs import words_text
from kg.extract.syntax import children, entity_words, possessors
from kg.lexicon import CALLING_NOUNS, COURTESY_TITLES, PERSON_NOUNS, ROLE_NOUNS
from kg.records import EntityType, PredicateKey
from kg.words import noun_lemma

HOLDS = PredicateKey("", "title", "agent", "patient")
BE = PredicateKey("be", "copula", "agent", "attribute")
#: How English names who does something: "commissioner", "assistant", "chairman".
_AGENT = re.compile(r"(?:er|or|ant|ent|ist|m[ae]n|wom[ae]n|ian|ary)$")
_RANKS = frozenset("assistant associate chief deputy junior prime senior vice".split())
#: Types of what one may have a role in: "Likud leader", "Trump adviser".
_BODIES = frozenset({"GPE", "NORP", "ORG", "PERSON"})
_ANY = frozenset("another any each every no some".split())
_FORMER = frozenset("former ex then late outgoing incoming acting".split())


def title(sentence: Sentence) -> Iterator[Draft]:
    """As in "Israeli Prime Minister Benjamin Netanyahu" holds the office "Israeli Prime Minister"; "Analyst Jonas Ek"
    holds none and is one."""
    for name in _heads(sentence, "PERSON"):
        words = tuple(_title_words(name))
        is_title = all(word.lower_ in PERSON_NOUNS for word in entity_words(name))  # "Deputy Assistant"
        if not words or is_title or not _head(words).text[0].isupper():
            continue
        if is_calling(_head(words)):
            yield says(name, _head(words), BE, entity_words(name), words)
        else:
            yield says(name, _head(words), HOLDS, entity_words(name), words, EntityType.OFFICE)


def description(sentence: Sentence) -> Iterator[Draft]:
    """As in "spokesman Evan Cohen", "the Swiss bank Helvia": is – Swiss bank."""
    for name in _heads(sentence, "PERSON", "ORG"):
        words = tuple(_before_name(name))
        one = not any(child.lower_ in _ANY for word in (*words, name) for child in children(word, "det"))
        if one and words and words[-1].tag_ == "NN" and _describes_name(words[-1], name):
            yield says(name, words[-1], BE, entity_words(name), words)


def _describes_name(noun: Token, name: Token) -> bool:
    """Whether the noun, or what it is coordinated with, stands before the name: "founder and owner Ana Ruiz"."""
    first = noun.head if noun.dep_ == "conj" else noun
    return first.head == name and noun.text[0].islower()


def described_name(sentence: Sentence) -> Iterator[Draft]:
    """As in "Netanyahu's spokesman Evan Cohen": the role, and whose."""
    return (draft for draft in described_by_owner(sentence) if not is_pronoun(draft.object))


def described_by_body(sentence: Sentence) -> Iterator[Draft]:
    """As in "Likud leader Ana Ruiz"; of "Swedish author Ana Ruiz" Sweden is no owner."""
    for name, words in descriptions_before(sentence):
        known = words[-1].lemma_.lower() in PERSON_NOUNS  # "a Nature paper Ruiz wrote"
        bodies = [word for word in words[:-1] if word.ent_type_ in _BODIES or (known and word.pos_ == "PROPN")]
        bodies = [word for word in bodies if word.dep_ == "conj" or word.head not in bodies]
        for body in bodies:
            if body == bodies[-1] or body in bodies[-1].conjuncts:
                yield from (_described(name, role, body) for role in _roles_in(words, bodies[-1].i + 1))


def described_by_owner(sentence: Sentence) -> Iterator[Draft]:
    for name, words in descriptions_before(sentence):
        for owner in [*possessors(words[-1]), *possessors(name)]:
            if owner.i != name.i:
                yield from (_described(name, role, owner) for role in _roles_in(words))


def descriptions_before(sentence: Sentence) -> Iterator[tuple[Token, tuple[Token, ...]]]:
    """(name, the words of the common noun that describes it, the noun last)."""
    for name in _heads(sentence, "PERSON"):
        words = _before_name(name)
        roles = [word for word in words if word.pos_ == "NOUN" and word.text[0].islower()]
        if roles:
            yield name, tuple(word for word in words if word.i <= roles[-1].i)


def _roles_in(words: Sequence[Token], start: int = 0) -> Iterator[tuple[Token, ...]]:
    """The roles that the words from ``start`` on name: "founder and majority owner" are two."""
    role: list[Token] = []
    for word in words:
        if word.dep_ == "cc" and role and role[-1].pos_ == "NOUN":
            yield tuple(role)
            role = []
        elif word.i >= start:
            role.append(word)
    yield tuple(role)


def _described(name: Token, words: Sequence[Token], owner: Token) -> Draft:
    said = f"is {words_text(words)} of"
    return Draft(name, name, (), owner, role_key(words[-1], "of"), entity_words(name), unspoken=said, presupposed=True)


def says(
    name: Token,
    said: Token,
    key: PredicateKey,
    name_words: tuple[Token, ...],
    words: tuple[Token, ...],
    type: EntityType | None = None,
) -> Draft:
    return Draft(name, name, (), said, key, name_words, words, type, unspoken="is", presupposed=True)


def is_pronoun(target: Token | Span) -> bool:
    return isinstance(target, Token) and target.pos_ == "PRON"


def role_key(noun: Token, relation: str) -> PredicateKey:
    """ "Former leader of" and "vice president of" are other roles than "leader of" and "president of"."""
    qualified = [child.lower_ for child in children(noun, "amod", "compound") if child.lower_ in _FORMER | _RANKS]
    return PredicateKey(" ".join([*qualified, noun_lemma(noun)]), "role", "agent", relation)


def is_post(word: Token) -> bool:
    """As in "Minister", "Comptroller"; "Playstation" is none."""
    known = word.lemma_.lower() in ROLE_NOUNS or word.lower_ in ROLE_NOUNS
    return not word.ent_type_ and (known or bool(_AGENT.search(word.lower_)))


def is_calling(noun: Token) -> bool:
    """Whether it tells what somebody is, and no post: "Analyst", "Goalkeeper"."""
    return noun_lemma(noun) in CALLING_NOUNS


def _heads(sentence: Sentence, *types: str) -> Iterator[Token]:
    """The head words of the names of these types."""
    return (entity.root for entity in sentence.entities if entity.label_ in types)


def _before_name(name: Token) -> list[Token]:
    """The words of the name's noun phrase before the name itself."""
    start = entity_words(name)[0].i
    words = [word for word in name.subtree if word.i < start]
    owners = {word.i for owner in words if owner.dep_ == "poss" for word in owner.subtree}
    others = [word.i for word in words if word.tag_ == "PRP"]  # "critics, among them scientist Ana Ruiz"
    words = [word for word in words if word.i > max(others, default=-1)]
    words = [word for word in words if word.i not in owners and word.dep_ not in ("det", "case", "poss")]
    return _run_before([word for word in words if not word.is_punct or word.text == "-"], start)


def _run_before(words: list[Token], start: int) -> list[Token]:
    """The unbroken run of words that ends right before ``start``."""
    run: list[Token] = []
    for word in sorted(words, key=lambda word: -word.i):
        if word.i != start - len(run) - 1:
            break
        run.insert(0, word)
    return run


def _title_words(name: Token) -> list[Token]:
    words = _before_name(name)
    while words and words[-1].lower_.rstrip(".") in COURTESY_TITLES:
        words.pop()
    if not words or words[0].lower_ in _FORMER or not is_post(_head(words)):
        return []  # a former office is none that is held, and a name before a name is no office
    return words


def _head(words: Sequence[Token]) -> Token:
    """The noun of a title: the last word, but of "Minister of Education" the first."""
    outer = [word for word in words if word.head not in words]
    return outer[-1]
