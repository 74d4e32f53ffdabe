"""Claims of what stands behind a name or beside it: appositions, roles, nationalities."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from kg import gazetteer
from kg.extract.draft import Draft, Sentence
from kg.extract.premodifiers import (
    BE,
    HOLDS,
    described_by_owner,
    descriptions_before,
    is_calling,
    is_post,
    is_pronoun,
    role_key,
    says,
)
from kg.extract.runs import trim, words_text
from kg.extract.syntax import (
    SUBJECTS,
    children,
    conjuncts,
    entity_words,
    is_measure,
    is_name,
    phrase,
    possessors,
    preposition_words,
    prepositions,
    role_of,
)
from kg.lexicon import PERSON_NOUNS, PLACE_ENTITIES
from kg.records import EntityType, PredicateKey
from kg.words import words_of

#: As the ontology's phrases "X, a citizen of Y", "X is from Y" and "X is located in Y" are read.
_CITIZEN = PredicateKey("citizen", "role", "agent", "of")
_FROM_PLACE = PredicateKey("be", "verb", "agent", "from")
_FROM = frozenset({"from", "of"})
_LOCATED = PredicateKey("locate", "verb", "patient", "in")
#: What is one of these is only called so: "the name Alba".
_NAMING = frozenset("alias name nickname phrase pseudonym term title word".split())
_QUALITIES = frozenset({"LANGUAGE", "NORP"})
_KINDS = frozenset("kind lot sort type variety".split())
_MODIFIERS = ("det", "poss", "amod", "compound", "prep")


def nationality(sentence: Sentence) -> Iterator[Draft]:
    """As in "Swedish author Ana Ruiz", "Ruiz, a Swedish author": which of them are nations the ontology tells."""
    described = [(name, words[-1], words) for name, words in descriptions_before(sentence)]
    described += [(holder, noun, tuple(noun.lefts)) for holder, noun, _ in _holders(sentence)]
    for person, noun, words in described:
        for word in words:
            if word.ent_type_ == "NORP" and word.head in (person, noun) and person.ent_type_ == "PERSON":
                name = entity_words(person)
                yield Draft(person, person, (), word, _CITIZEN, name, unspoken="is", presupposed=True)


def origin(sentence: Sentence) -> Iterator[Draft]:
    """As in "Kenya's Ana Ruiz", "Ana Ruiz of Kenya"; "Senator Ana Ruiz of Texas" has an office there."""
    for entity in sentence.entities:
        name, words = entity.root, entity_words(entity.root)
        if entity.label_ != "PERSON" or len(words) < 2:
            continue
        of = [target for link, target in prepositions(name) if link.lower_ in _FROM and link.i == words[-1].i + 1]
        owned = [owner for owner in possessors(name) if owner.right_edge.i + 1 == words[0].i]
        bare = bool(owned) or name.left_edge.i == words[0].i
        for place in [*of, *owned] if bare else ():
            if place.ent_type_ == "GPE":
                yield Draft(name, name, (), place, _FROM_PLACE, words, unspoken="is from", presupposed=True)


def apposition(sentence: Sentence) -> Iterator[Draft]:
    """As in "Netanyahu, head of the Likud party", "Anna, a teacher": is – a teacher."""
    for thing, said in _appositions(sentence):
        if _is_measured(thing) or _is_measured(said):
            continue
        if _is_office(said):
            yield says(thing, said, HOLDS, (), tuple(phrase(said, complements=False)), EntityType.OFFICE)
        else:
            yield Draft(thing, thing, (), said, BE, unspoken="is", describes=True, presupposed=True)


def abbreviation(sentence: Sentence) -> Iterator[Draft]:
    """As in "the National Health Agency (NHA)"."""
    for token, appositive in _apposed(sentence):
        capitals = _capitals([appositive])
        if len(capitals) > 1 and capitals == _capitals(phrase(token)):
            yield Draft(token, token, (), appositive, BE, unspoken="is", describes=True, presupposed=True)


def age(sentence: Sentence) -> Iterator[Draft]:
    """As in "Anna Berg, 45, resigned"; in brackets the number may count anything."""
    for token, appositive in _apposed(sentence):
        if token.ent_type_ == "PERSON" and _is_age(appositive):
            words = entity_words(token)
            yield Draft(token, token, (), appositive, BE, words, unspoken="is", presupposed=True)


def place_in_place(sentence: Sentence) -> Iterator[Draft]:
    """As in "Evansville, Indiana", "Tartu (Estonia)"; "Tartu, Narva and Riga" is a list."""
    for token, appositive in _apposed(sentence):
        places = token.ent_type_ in PLACE_ENTITIES and appositive.ent_type_ in PLACE_ENTITIES
        listed = children(token, "conj") or children(appositive, "conj")
        if places and not listed and not _is_one_place(token, appositive):
            words = entity_words(token)
            yield Draft(token, token, (), appositive, _LOCATED, words, unspoken="is in", presupposed=True)


def _is_one_place(token: Token, appositive: Token) -> bool:
    """As in "Washington, D.C."."""
    return gazetteer.city(f"{words_text(entity_words(token))} {words_text(entity_words(appositive))}") is not None


def role(sentence: Sentence) -> Iterator[Draft]:
    """As in "Gantz, leader of the alliance", "Gantz is the leader of the alliance": is the leader of – the alliance."""
    for holder, noun, said in _holders(sentence):
        if noun.lemma_.lower() in _KINDS:  # "the same sort of music"
            continue
        for preposition, target in prepositions(noun):
            if _is_measured(target) or target.i == holder.i:
                continue
            if preposition.lower_ != "of" and holder.ent_type_ != "PERSON":
                continue  # "is a stunt in a bid": only persons hold a role in, for or with something
            words = preposition_words(preposition, target)
            key = role_key(noun, role_of(words))
            predicate = (*said, *_held(noun, preposition), *words)
            yield Draft(noun, holder, predicate, target, key, unspoken="" if said else "is")
    yield from (draft for draft in _roles_of_owners(sentence) if not is_pronoun(draft.object))


def _held(noun: Token, preposition: Token) -> list[Token]:
    """The role, and what it is of where another preposition follows: "is the voice of Rex in – Alma"."""
    before = [child for child in children(noun, "prep") if child.lower_ == "of" and child.i < preposition.i]
    if preposition.lower_ == "of" or not before:
        return phrase(noun, complements=False)
    return trim([word for word in phrase(noun) if word.i < preposition.i])


def role_of_pronoun(sentence: Sentence) -> Iterator[Draft]:
    """As in "his rival Avigdor Liberman", "Anna, her sister": what is somebody's may be any thing."""
    drafts = (*described_by_owner(sentence), *_roles_of_owners(sentence))
    return (draft for draft in drafts if is_pronoun(draft.object))


def _roles_of_owners(sentence: Sentence) -> Iterator[Draft]:
    """As in "Cohen, Netanyahu's spokesman", "Cohen is Netanyahu's spokesman"."""
    for holder, noun, said in _holders(sentence):
        for owner in possessors(noun):
            if owner.i != holder.i:
                words = [word for word in phrase(noun, complements=False) if word.i > owner.i and word.dep_ != "case"]
                predicate = f"{words_text(said) or 'is'} {words_text(words)} of"
                yield Draft(noun, holder, (), owner, role_key(noun, "of"), unspoken=predicate)


def _holders(sentence: Sentence) -> Iterator[tuple[Token, Token, tuple[Token, ...]]]:
    """(who, role noun, words of the verb if there is one) of appositions and of "is the leader"."""
    for thing, said in _appositions(sentence):
        if said.pos_ in ("NOUN", "PROPN"):
            yield thing, said, ()
    for clause in sentence.clauses:
        if clause.verb.lemma_ in ("be", "become", "remain"):
            for child in children(clause.verb, "attr"):
                for noun in conjuncts(child):
                    if noun.pos_ == "NOUN" and noun not in clause.subjects:  # "there was a sea of people"
                        yield from ((subject, noun, clause.group) for subject in clause.subjects)


def _apposed(sentence: Sentence) -> Iterator[tuple[Token, Token]]:
    """(noun, apposition); what a colon or a hyphen parts ("hospital shelled: UN") stands side by side by chance."""
    for token in sentence.with_child("appos"):
        for appositive in children(token, "appos"):
            between = words_of(token.doc)[token.i : appositive.left_edge.i + 1]
            parted = any(word.text == ":" or word.tag_ == "HYPH" for word in between)
            if not parted and not _is_list(appositive) and appositive not in entity_words(token):
                yield token, appositive


def _is_list(first: Token) -> bool:
    """As in "Ruiz, her mother and her sister left"; "Ruiz, a cook and a baker, left" is one."""
    others = children(first, "conj")
    if not others or not all(children(noun, "det", "poss") for noun in (first, *others)):
        return False
    behind = first.doc[first.right_edge.i : first.right_edge.i + 2][-1]
    return not behind.is_punct or all(children(noun, "poss") for noun in (first, *others))


def _appositions(sentence: Sentence) -> Iterator[tuple[Token, Token]]:
    """(thing, what it is said to be): "Ruiz, a doctor and activist" is two things."""
    for token, appositive in _apposed(sentence):
        thing, said = _name_and_description(token, appositive)
        for part in conjuncts(appositive) if said is appositive else [said]:
            if part is not None and _describes(part, thing):
                yield thing, part


def _describes(said: Token, thing: Token) -> bool:
    """Of "the films Alma and Rex" none is films; "(German: Rex)" tells a language."""
    if said.ent_type_ or said.pos_ not in ("NOUN", "PROPN", "ADJ") or said.lemma_.lower() in _NAMING:
        return False
    if (said.pos_ == "PROPN" or _is_label(said, thing)) and _in_brackets(said):
        return False
    if any(child.i > said.i for child in children(said, "nummod")):
        return False  # "day five", "March 8"
    if thing.ent_type_ in PLACE_ENTITIES and thing.dep_ not in SUBJECTS and said.lemma_.lower() in PERSON_NOUNS:
        return False  # of "reached Oslo, the daughter of" Oslo is none; "Turkey, an ally of Kenya, left" is one
    several = said.tag_ == "NNS" and thing.ent_type_ != "ORG"
    return not several and said.doc[said.i : said.i + 2][-1].text != ":"


def _in_brackets(token: Token) -> bool:
    marks = [word.text for word in token.doc[token.sent.start : token.i] if word.text in ("(", ")")]
    return marks[-1:] == ["("]


def _is_label(said: Token, thing: Token) -> bool:
    """As in "Ruiz (tennis)", "Oslo (2013 – present)", "Berg (d. 1990)"; "(a sport)" and "(skater)" describe."""
    if said.lemma_.lower() in PERSON_NOUNS or (thing.ent_type_ == "PERSON" and is_post(said)):
        return False
    if phrase(said)[0].text[0].isupper():  # "Ruiz (Una notte)"
        return True
    return not children(said, *(_MODIFIERS if said.pos_ == "NOUN" else ("det",)))


def _name_and_description(token: Token, appositive: Token) -> tuple[Token, Token | None]:
    """Which of the two is the thing and which says what it is; "English, a native of Oslo" names none."""
    if token.ent_type_ in _QUALITIES:
        return token, None
    if (is_name(token) or appositive.i < token.i) and not is_name(appositive):
        return token, appositive
    if is_name(appositive) and not is_name(token) and token.pos_ == "NOUN":
        return appositive, token if _is_proper(appositive) and not _is_inner(token, appositive) else None
    if appositive.pos_ == "PROPN" and not appositive.ent_type_:
        return token, appositive
    return token, appositive if _explains(appositive, token) else None


def _is_proper(name: Token) -> bool:
    """Not "a Protestant", nor "d." before a year."""
    indefinite = any(child.text in ("a", "an") for child in children(name, "det"))
    return not indefinite and any(word.text != word.lower_ for word in phrase(name))


def _is_inner(noun: Token, person: Token) -> bool:
    """As in "his kinsman in the army Ruiz", who is no army."""
    if person.ent_type_ != "PERSON" or noun.lemma_.lower() in PERSON_NOUNS or is_post(noun) or possessors(noun):
        return False
    return noun.dep_ == "pobj" and noun.head.head.pos_ == "NOUN"


def _explains(appositive: Token, noun: Token) -> bool:
    """As in "the firm, a subsidiary of Volta": right behind a definite noun; of several it would be a list."""
    if noun.pos_ != "NOUN" or len(children(noun, "appos")) > 1 or appositive.left_edge.i != noun.i + 2:
        return False
    definite = children(noun, "poss") or any(child.lower_ == "the" for child in children(noun, "det"))
    indefinite = any(child.lower_ in ("a", "an") for child in children(appositive, "det"))
    return bool(definite) and appositive.tag_ == noun.tag_ == "NN" and (indefinite or appositive.lower_ == "part")


def _capitals(words: Sequence[Token]) -> str:
    """The letters that an abbreviation is made of."""
    letters = (letter for word in words if word.dep_ != "det" for letter in word.text)
    return "".join(letter for letter in letters if letter.isupper() or letter.isdigit())


def _is_age(token: Token) -> bool:
    before, after = token.nbor(-1) if token.i else token, token.nbor() if token.i + 1 < len(token.doc) else token
    return token.text.isdigit() and len(token) == 2 and before.text == "," and after.is_punct


def _is_office(description: Token) -> bool:
    named = description.text[0].isupper() and description.pos_ == "PROPN" and is_post(description)
    return named and not is_calling(description)


def _is_measured(token: Token) -> bool:
    return is_measure(token) or token.pos_ == "NUM"
