"""What rules of verbs share: the adjuncts of a clause, and what its predicate keeps of objects and complements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Span, Token

from kg.extract.clauses import Clause, clause_end
from kg.extract.contrasts import is_left_out
from kg.extract.draft import Draft
from kg.extract.lexicon import TURNS
from kg.extract.runs import contiguous, trim
from kg.extract.subjects import antecedent
from kg.extract.syntax import (
    OBJECTS,
    SUBJECTS,
    children,
    content_noun,
    is_measure,
    is_name,
    is_time,
    phrase,
    phrase_outside,
    preposition_words,
    prepositions,
    with_name,
)
from kg.lexicon import COUNT_ENTITIES, DASHES, PLACE_ENTITIES, SPEECH_VERBS
from kg.records import PredicateKey
from kg.words import words_of

#: What completes a copula or "make", "elect".
COMPLEMENTS = ("acomp", "attr", "oprd")
#: Prepositions that a verb selects more often than they say where, when or with whom.
_SELECTED = frozenset("about against as for from in into of off on out over to upon with".split())
_SELECTED_BY_PASSIVE = frozenset("as into of off on out to with".split())
#: "for a time", "over the week": nouns of time that no entity need hold.
_SPANS = frozenset("day hour minute moment month time week while year".split())
_DEFINITE = frozenset("the this that these those his her its their my our your".split())


def drafts(
    clause: Clause,
    predicate: tuple[Token, ...],
    target: Token,
    key: PredicateKey,
    words: tuple[Token, ...] = (),
) -> Iterator[Draft]:
    target = antecedent(target)
    for subject in clause.subjects:
        if subject.i != target.i:
            yield Draft(clause.verb, subject, predicate, target, key, object_words=words)


def adjunct_drafts(
    clause: Clause, preposition: Sequence[Token], target: Token, key: PredicateKey, words: tuple[Token, ...] = ()
) -> Iterator[Draft]:
    """The preposition closes the predicate, also where it stands at the front of the clause: "In May Kenya signed the
    treaty" – signed the treaty in – May."""
    predicate = (*clause.group, *held_words(clause, preposition[0]), *_how_far(preposition[0]), *preposition)
    yield from drafts(clause, predicate, target, key, words)


def _how_far(preposition: Token) -> list[Token]:
    """As in "lies – 18 kilometres – below the surface"."""
    measures = [child for child in children(preposition, "npadvmod") if child.i < preposition.i and is_measure(child)]
    return [word for measure in measures for word in measure.subtree]


def adjuncts(clause: Clause) -> Iterator[tuple[list[Token], Token]]:
    """(words of the preposition, its object): "close to", "far from" are prepositions too."""
    end = clause_end(clause.verb)
    for preposition, target in prepositions(clause.verb):
        if preposition.i < end and not is_said_before(clause.verb, preposition):
            yield preposition_words(preposition, target), target
    for adverb in children(clause.verb, "advmod"):
        if adverb.i > clause.verb.i and adverb.nbor(-1).text == ",":
            continue  # "stood at 4 percent, up from 3": no standing up
        compared = adverb.i > 0 and adverb.nbor(-1).lower_ == "far"  # "felt as far away as Athens"
        for preposition, target in prepositions(adverb) if not compared else ():
            yield [adverb, *preposition_words(preposition, target)], target


def is_said_before(verb: Token, word: Token) -> bool:
    """As in "“Four days are better than five,” she said": what stands in the quotation before the verb is no part of
    the saying."""
    marks = [mark.tag_ for mark in words_of(verb.doc)[word.i : verb.i] if mark.is_quote]
    return verb.lemma_ in SPEECH_VERBS and "''" in marks and marks[0] != "``"


def object_before(clause: Clause, preposition: Token) -> Token | None:
    """The object that the verb has before the adjunct, or that has it where the adjunct stands at the front."""
    fronted = preposition.i < clause.verb.i
    held = [child for child in children(clause.verb, *OBJECTS) if child.i < preposition.i or fronted]
    return held[0] if held and held[0].tag_ not in ("WDT", "WP") else None


def made(verb: Token) -> list[Token]:
    """What the object is called or made; of "making ties all the more important" the parser takes the quality for a
    clause."""
    clausal = [child for child in children(verb, "ccomp") if child.pos_ == "ADJ" and not children(child, *SUBJECTS)]
    return [*children(verb, "oprd"), *(clausal if verb.lemma_ in TURNS else [])]


def held_words(clause: Clause, adjunct: Token) -> list[Token]:
    """The words of the object or of what completes the verb ("was happy", "relies on coal") that the predicate of an
    adjunct keeps: those between the two, or all where the adjunct stands at the front; of "the camp, which they call
    hell in letters" the camp, of "held talks on trade but not on arms" the talks."""
    left_out = [item for item in clause.objects if item.i < clause.verb.i and item.head.i != clause.verb.i]
    if left_out and left_out[0].tag_ not in ("WDT", "WP"):
        return phrase_outside(left_out[0], clause.verb)
    after = [child for child in children(clause.verb, *OBJECTS, *COMPLEMENTS) if child.i > clause.verb.i]
    after = [child for child in after if child not in clause.subjects]  # "there were two explosions"
    behind = adjunct.i > clause.verb.i and not _is_shifted(clause, adjunct)
    end = adjunct.i if behind else clause_end(clause.verb)
    given = [word for child in _recipients(clause.verb) if after for word in _named(child)]  # "gave – Kenya a loan"
    amounts = [amount for amount in (measured(clause), _lasted(clause)) if amount is not None]
    after = [
        *(amount for amount in amounts if adjunct not in (amount, amount.left_edge)),
        *after,
    ]  # "fell 8 % – in May"
    named = [word for child in made(clause.verb) if after and child != after[0] for word in _named(child)]
    held = _score(clause) or ([*given, *_named(after[0]), *named] if after else _closest_adjunct(clause, adjunct))
    other = [word.i for word in held if is_left_out(adjunct) and word.lower_ == adjunct.lower_]
    return [word for word in [*held, *_open_complement(clause.verb)] if word.i < min([end, *other])]


def measured(clause: Clause) -> Token | None:
    """By how much, how often or with what score, right behind the verb: "fell – 8 %"."""
    for child in children(clause.verb, "npadvmod"):
        counted = child.ent_type_ in COUNT_ENTITIES or (not child.ent_type_ and bool(children(child, "nummod")))
        alone = child.doc[child.i + 1 : child.i + 2].text not in DASHES  # "went 4-for-5"
        if counted and alone and child.left_edge.i == clause.group[-1].i + 1:
            return child
    return None


def _lasted(clause: Clause) -> Token | None:
    """As in "lasted – five days": without it nothing lasts."""
    times = [
        child for child in children(clause.verb, "npadvmod", *OBJECTS) if is_time(child) and child.i > clause.verb.i
    ]
    return times[0] if clause.verb.lemma_ == "last" and times else None


def _recipients(verb: Token) -> list[Token]:
    return [child for child in children(verb, "dative") if child.pos_ != "ADP" and child.i > verb.i]


def _named(noun: Token) -> list[Token]:
    """The words of its phrase, with the name that it describes: "the physician Ana Ruiz"."""
    return with_name(noun) or phrase(noun)


def _is_shifted(clause: Clause, adjunct: Token) -> bool:
    """Whether the object stands right behind the adjunct: "made in Oslo the film that won"."""
    starts = {child.left_edge.i for child in children(clause.verb, *OBJECTS)}
    return not clause.passive and not adjunct.right_edge.is_punct and adjunct.right_edge.i + 1 in starts


def _score(clause: Clause) -> list[Token]:
    """As in "lost 1 – 2", "went 4-for-5"."""
    words: list[Token] = []
    for word in words_of(clause.verb.doc)[clause.group[-1].i + 1 :]:
        if word.is_sent_start or not (word.tag_ == "CD" or word.text in DASHES or word.head in words):
            break
        words.append(word)
    own = any(word.head == clause.verb for word in words)
    return words if len(words) > 2 and words[0].tag_ == "CD" and own else []


def _open_complement(verb: Token) -> list[Token]:
    """The words of what the verb governs, with its object: of "stopped writing novels", "contributed to ending it" the
    verb alone tells something else."""
    inner = _governed(verb)
    if inner is None:
        return []
    own = [inner, *children(inner, "aux", "auxpass", "neg", "prt")]
    held = [item for item in children(inner, *OBJECTS, *COMPLEMENTS) if item.i > inner.i]
    held = [*_recipients(inner), *held] if held else held
    held = held or [target for link, target in prepositions(inner) if link.i == inner.i + 1]
    own += [word for item in held for word in _named(item)]
    own += [word.head for word in (inner, *held) if word.dep_ in ("pcomp", "pobj")]  # their prepositions
    return [*sorted(own, key=lambda word: word.i), *_open_complement(inner)]


def _governed(verb: Token) -> Token | None:
    """The verb of its open complement, or of the clause behind its preposition; that of "came to know" is no aim."""
    found = [child for child in children(verb, "xcomp") if child.i > verb.i]
    found += [part for link in children(verb, "prep") if link.i == verb.i + 1 for part in children(link, "pcomp")]
    if verb.lemma_ == "come":
        found += [child for child in children(verb, "advcl") if child.left_edge.i == verb.i + 1]
    return found[0] if found else None


def _closest_adjunct(clause: Clause, adjunct: Token) -> list[Token]:
    """What stands right after a verb without an object belongs to its meaning where the verb selects it (to "lead to"
    is not to lead), where it is a bare noun ("fell in love"), and behind a copula."""
    for preposition, target in prepositions(clause.verb):
        if preposition.i != clause.group[-1].i + 1 or clause.verb.i < adjunct.i <= preposition.i or is_time(target):
            continue
        alike = preposition.lower_ == adjunct.lower_ and preposition.i < adjunct.i  # "on coal and on gas"
        if _is_of_verb(clause, preposition, target) and not alike:
            words = with_name(target) or contiguous(phrase(target), target)
            return [*preposition_words(preposition, target), *words]
    return []


def _is_of_verb(clause: Clause, preposition: Token, target: Token) -> bool:
    bare = target.tag_ == "NN" and not children(target) and not is_name(target)
    if bare or clause.verb.lemma_ == "be":
        return True
    if clause.passive:
        return preposition.lower_ in _SELECTED_BY_PASSIVE
    if preposition.lower_ == "in" and target.ent_type_ in PLACE_ENTITIES:
        return False
    span = preposition.lower_ in ("for", "in", "on", "over") and target.lemma_ in _SPANS
    return preposition.lower_ in _SELECTED and not span


def clause_words(verb: Token, after: Token) -> Span | None:
    """The words of a clause without its "that", without the clauses coordinated with it and what tells its source, and
    no further than a semicolon."""
    apart = [other for other in children(verb, "conj") if children(other, *SUBJECTS)]
    apart += [source for source in children(verb, "prep") if source.lower_ == "according" and source.i > verb.i]
    left_out = {word.i for other in apart for word in other.subtree}
    left_out |= {mark.i for mark in children(verb, "mark") if mark.lower_ == "that"}
    words = [word for word in verb.subtree if word.i > after.i and word.i not in left_out]
    end = next((word.i for word in words if word.text == ";"), words[-1].i + 1 if words else 0)
    words = trim([word for word in words if word.i < end])
    return verb.doc[words[0].i : words[-1].i + 1] if words else None


def is_bare_noun(noun: Token) -> bool:
    """A common noun that points at nothing in particular: "talks", "a raid", "no support"."""
    if noun.pos_ != "NOUN" or is_name(content_noun(noun)):
        return False
    named = any(is_name(child) and not is_measure(child) for child in noun.lefts)  # "a ten-year deal" names nothing
    return not named and not any(child.dep_ == "poss" or child.lower_ in _DEFINITE for child in noun.lefts)
