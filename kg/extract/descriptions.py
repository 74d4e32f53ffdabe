"""Claims of what stands beside a name: titles, appositions, roles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.draft import Draft, Sentence
from kg.extract.syntax import (
    children,
    conjuncts,
    is_measure,
    is_name,
    phrase,
    possessors,
    preposition_words,
    prepositions,
    role_of,
)
from kg.lexicon import COURTESY_TITLES, ROLE_NOUNS
from kg.records import EntityType, PredicateKey

_HOLDS = PredicateKey("", "title", "agent", "patient")
#: How English names who does something: "commissioner", "assistant", "chairman".
_AGENT = re.compile(r"(?:er|or|ant|ent|ist|m[ae]n|wom[ae]n|ian|ary)$")
_IS = PredicateKey("be", "copula", "agent", "attribute")
_FORMER = frozenset("former ex then late outgoing incoming acting".split())


def title(sentence: Sentence) -> Iterator[Draft]:
    """As in "Israeli Prime Minister Benjamin Netanyahu" holds the office "Israeli Prime Minister"."""
    for name in _person_heads(sentence):
        words = _title_words(name)
        if words and words[-1].text[0].isupper():
            yield Draft(
                name, name, (), words[-1], _HOLDS, _name_words(name), tuple(words), EntityType.OFFICE, presupposed=True
            )


def description(sentence: Sentence) -> Iterator[Draft]:
    """As in "spokesman Evan Cohen", "the French striker Ana Ruiz": is – French striker."""
    for name in _person_heads(sentence):
        words = _before_name(name)
        if words and words[-1].pos_ == "NOUN" and words[-1].text[0].islower():
            yield Draft(name, name, (), words[-1], _IS, _name_words(name), tuple(words), presupposed=True)


def described_name(sentence: Sentence) -> Iterator[Draft]:
    """As in "Netanyahu's spokesman Evan Cohen", "his rival Avigdor Liberman": the role, and whose."""
    for name, role in _roles_before(sentence):
        for owner in [*possessors(role), *possessors(name)]:
            if owner.i != name.i:
                yield _described(name, role, owner)


def described_by_body(sentence: Sentence) -> Iterator[Draft]:
    """As in "Likud leader Ana Ruiz"; of "Swedish author Ana Ruiz" Sweden is no owner."""
    for name, role in _roles_before(sentence):
        words = [word for word in _before_name(name) if word.i < role.i and word.ent_type_ in ("ORG", "GPE", "NORP")]
        for body in [word for word in words if word.head not in words][-1:]:
            yield _described(name, role, body)


def _roles_before(sentence: Sentence) -> Iterator[tuple[Token, Token]]:
    """(name, the common noun that describes it)."""
    for name in _person_heads(sentence):
        roles = [word for word in _before_name(name) if word.pos_ == "NOUN" and word.text[0].islower()]
        if roles:
            yield name, roles[-1]


def _described(name: Token, role: Token, owner: Token) -> Draft:
    return Draft(name, name, (role,), owner, _role_key(role, "of"), _name_words(name), presupposed=True)


def apposition(sentence: Sentence) -> Iterator[Draft]:
    """As in "Netanyahu, head of the Likud party", "Anna, a teacher": is – a teacher."""
    for token in sentence.tokens:
        for appositive in children(token, "appos"):
            thing, description = _name_and_description(token, appositive)
            if description is None or _is_measure(thing) or _is_measure(description):
                continue
            if _is_office(description):
                words = tuple(phrase(description, complements=False))
                yield Draft(thing, thing, (), description, _HOLDS, (), words, EntityType.OFFICE, presupposed=True)
            else:
                yield Draft(thing, thing, (), description, _IS, describes=True, presupposed=True)


def role(sentence: Sentence) -> Iterator[Draft]:
    """As in "Gantz, leader of the alliance", "Gantz is the leader of the alliance": leader of – the alliance."""
    for holder, noun, said in _holders(sentence):
        for preposition, target in prepositions(noun):
            if _is_measure(target) or target.i == holder.i:
                continue
            if preposition.lower_ != "of" and holder.ent_type_ != "PERSON":
                continue  # "is a stunt in a bid": only persons hold a role in, for or with something
            words = preposition_words(preposition, target)
            yield Draft(noun, holder, (*said, *words), target, _role_key(noun, role_of(words)))
        for owner in possessors(noun):
            if owner.i != holder.i:
                yield Draft(noun, holder, said, owner, _role_key(noun, "of"))


def _holders(sentence: Sentence) -> Iterator[tuple[Token, Token, tuple[Token, ...]]]:
    """(who, role noun, words of the predicate) of appositions and of "is the leader"."""
    for token in sentence.tokens:
        for appositive in children(token, "appos"):
            thing, description = _name_and_description(token, appositive)
            if description is not None and description.pos_ in ("NOUN", "PROPN"):
                yield thing, description, (description,)
    for clause in sentence.clauses:
        if clause.verb.lemma_ in ("be", "become", "remain"):
            for child in children(clause.verb, "attr"):
                for noun in conjuncts(child):
                    if noun.pos_ == "NOUN":
                        words = (*clause.group, *(word for word in phrase(noun, complements=False)))
                        yield from ((subject, noun, words) for subject in clause.subjects)


def _name_and_description(token: Token, appositive: Token) -> tuple[Token, Token | None]:
    """Which of the two is the thing and which says what it is."""
    if is_name(token) and not is_name(appositive):
        return token, appositive
    if is_name(appositive) and not is_name(token) and token.pos_ == "NOUN":
        return appositive, token
    if appositive.pos_ == "PROPN" and not appositive.ent_type_:
        return token, appositive
    return token, None


def _person_heads(sentence: Sentence) -> Iterator[Token]:
    for entity in sentence.entities:
        if entity.label_ == "PERSON":
            yield entity.root


def _name_words(name: Token) -> tuple[Token, ...]:
    """The words of the person's name alone."""
    start, end = name.i, name.i + 1
    while name.doc[start].ent_iob_ == "I":
        start -= 1
    while end < len(name.doc) and name.doc[end].ent_iob_ == "I":
        end += 1
    return tuple(name.doc[start:end])


def _before_name(name: Token) -> list[Token]:
    """The words of the name's noun phrase before the name itself."""
    start = _name_words(name)[0].i
    words = [word for word in name.subtree if word.i < start]
    owners = {word.i for owner in words if owner.dep_ == "poss" for word in owner.subtree}
    words = [word for word in words if word.i not in owners and word.dep_ not in ("det", "case", "punct", "poss")]
    return _run_before(words, start)


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
    if not words or words[0].lower_ in _FORMER or not _is_post(words[-1]):
        return []  # a former office is none that is held, and a name before a name is no office
    return words


def _is_post(word: Token) -> bool:
    """As in "Minister", "Comptroller"; "Playstation" is none."""
    known = word.lemma_.lower() in ROLE_NOUNS or word.lower_ in ROLE_NOUNS
    return not word.ent_type_ and (known or bool(_AGENT.search(word.lower_)))


def _is_office(description: Token) -> bool:
    return description.text[0].isupper() and description.pos_ == "PROPN" and _is_post(description)


def _is_measure(token: Token) -> bool:
    return is_measure(token) or token.pos_ == "NUM"


def _role_key(noun: Token, relation: str) -> PredicateKey:
    former = next((f"{child.lower_} " for child in children(noun, "amod") if child.lower_ in _FORMER), "")
    return PredicateKey(former + noun.lemma_.lower(), "role", "agent", relation)
