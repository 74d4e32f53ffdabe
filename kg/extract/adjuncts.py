"""Claims of what a verb reaches by prepositions: adjuncts, the nouns that complete its predicate, times."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.clauses import Clause
from kg.extract.draft import Draft, Sentence
from kg.extract.lexicon import DISCOURSE_NOUNS, LIGHT_NOUNS, NEG_RAISING, TEMPORAL_LINKS
from kg.extract.predicates import (
    COMPLEMENTS,
    adjunct_drafts,
    adjuncts,
    clause_words,
    drafts,
    held_words,
    is_bare_noun,
    is_said_before,
    measured,
    object_before,
)
from kg.extract.runs import contiguous
from kg.extract.subjects import RELATIVE, antecedent
from kg.extract.syntax import (
    OBJECTS,
    SUBJECTS,
    children,
    content_noun,
    entity_words,
    is_measure,
    is_name,
    is_time,
    is_verb,
    phrase,
    possessors,
    preposition_words,
    prepositions,
    role_of,
)
from kg.lexicon import COUNT_ENTITIES
from kg.records import PredicateKey
from kg.words import noun_lemma, words_of

#: "according to Ruiz" tells who says it, "such as Ruiz" gives an example, "except Ruiz" belongs to "all".
_NO_ROLE = frozenset({"according", "except", "including", "such"})
#: "on the other hand".
_HANDS = frozenset({"one", "other", "the"})
#: "in part", "to great extent" (Quirk et al. 1985, 8.104).
_DEGREES = frozenset({"degree", "extent", "measure", "part"})
#: "in which way", "to which extent", "by which means", "at which moment".
_MANNER_LINKS = frozenset({"at", "by", "in", "to"})
_AMOUNTS = COUNT_ENTITIES - {"CARDINAL"}
#: Adverbs of place that tell where by themselves (Quirk et al. 1985, 8.41).
_PLACES = frozenset(
    """abroad ashore downtown elsewhere here home indoors nationwide nearby online outdoors overseas there underground
    upstairs worldwide""".split()
)
_UNTIL = frozenset({"to", "until", "till", "through"})


def prepositional(sentence: Sentence) -> Iterator[Draft]:
    """As in "met with Putin", "was struck by Israel", "handcuffed him to the bars": one claim a preposition."""
    for clause in sentence.clauses:
        if _is_elliptic(clause):
            continue
        reached = list(adjuncts(clause))
        ends = [_end_of_range(words[0], target) for words, target in reached if is_time(target)]
        for words, target in reached:
            comment = _is_comment(clause, words[0], target) or _is_circular(clause, words[0], target)
            if not comment and not is_time(target) and target not in ends:
                yield from _prepositional(clause, words, target)


def _prepositional(clause: Clause, words: list[Token], target: Token) -> Iterator[Draft]:
    role = "agent" if clause.passive and words[0].dep_ == "agent" else role_of(words)
    key = PredicateKey(_lemma(clause, words[0]), "verb", clause.subject_role, role)
    yield from adjunct_drafts(clause, words, target, key)


def _is_circular(clause: Clause, preposition: Token, target: Token) -> bool:
    """Of "the manner in which they left" the leaving alone tells the manner; of "what they proposed in May" nothing
    tells what."""
    if any(item.lower_ == "what" for item in children(clause.verb, *OBJECTS)):
        return True
    noun = antecedent(target)
    light = noun.lemma_.lower() in LIGHT_NOUNS and not children(noun, "amod", "prep")
    return light and target.tag_ in RELATIVE and preposition.lower_ in _MANNER_LINKS


def _is_elliptic(clause: Clause) -> bool:
    """As in "as her mother had before her", "it fell, as prices did in May": the verb is another, left out."""
    if clause.lemma not in ("do", "have") or clause.verb.tag_ not in ("VBD", "VBP", "VBZ"):
        return False
    return not clause.objects and not children(clause.verb, *OBJECTS, *COMPLEMENTS, "xcomp", "ccomp")


def _is_comment(clause: Clause, preposition: Token, target: Token) -> bool:
    """As in "according to", "in fact", "in order to", "Unfortunately for him, …": nothing of what was done."""
    left = {child.lower_ for child in children(target) if child.i < target.i}
    bare = not left or (target.lower_ == "hand" and left <= _HANDS)  # "in addition to acting", "on the other hand"
    phrase_of_sentence = target.lemma_ in DISCOURSE_NOUNS and bare
    degree = target.lower_ in _DEGREES and not children(target, "prep", "det", "acl", "relcl")
    aim = target.lower_ == "order" and bool(children(target, "acl"))
    before = preposition.doc[max(preposition.i - 1, 0)]
    judged = preposition.i < clause.verb.i and before.tag_ == "RB" and before.lower_.endswith("ly")
    example = preposition.lower_ in _NO_ROLE or before.lower_ == "such"
    example = example or f"{before.lower_} {preposition.lower_}" == "instead of"
    comment = example or phrase_of_sentence or degree or aim or judged
    return comment or _is_of_others(clause, preposition, target)


def _is_of_others(clause: Clause, preposition: Token, target: Token) -> bool:
    """As in "Of the twenty, Ruiz met three", "In that sense I think it is right", "…, with votes expected in May": of a
    part, of the thought, of a clause of its own."""
    verb = clause.verb
    if preposition.i < verb.i and any(preposition.i < subject.i < verb.i for subject in children(verb, *SUBJECTS)):
        thought = verb.lemma_ in NEG_RAISING and verb.tag_ in ("VBP", "VBZ") and bool(children(verb, "ccomp"))
        return target.tag_ not in RELATIVE and (preposition.lower_ == "of" or thought)
    return _is_inside_quotation(verb, preposition) or _is_absolute(preposition, target)


def _is_absolute(preposition: Token, target: Token) -> bool:
    """As in "…, with the paper reporting losses", "…, with votes expected in May": a clause of its own, no part of what
    was done."""
    if preposition.lower_ != "with" or preposition.doc[preposition.i - 1].text != ",":
        return False
    told = [child for child in children(target, "acl", "amod") if child.i > target.i]
    return bool(children(target, *SUBJECTS)) or any(child.tag_ in ("VBG", "VBN", "JJ") for child in told)


def _is_inside_quotation(verb: Token, preposition: Token) -> bool:
    """As in "called it “a threat to all”", where the verb has nothing of what stands inside."""
    marks = [word for word in words_of(preposition.doc)[verb.i : preposition.i] if word.tag_ in ("``", "''")]
    return bool(marks) and marks[-1].tag_ == "``" and marks[-1].i != preposition.i - 1


def _lemma(clause: Clause, adjunct: Token) -> str:
    """The verb's lemma with the object that leaves its meaning to both ("hold talk", "lose fortune"), a star for one
    that has a name, with what completes a copula ("be minister"), or with the bare noun that it has taken in: "come
    under fire"."""
    held = object_before(clause, adjunct)
    if held is not None:
        noun = content_noun(held)
        return f"{clause.lemma} {noun_lemma(noun) if noun.pos_ == 'NOUN' and not is_name(noun) else '*'}"
    if clause.verb.lemma_ == "be" and (state := _state_before(clause, adjunct)):
        return f"{clause.lemma} {state}"
    for preposition, target in prepositions(clause.verb):
        alike = preposition.lower_ == adjunct.lower_ and adjunct.doc[adjunct.i - 1].dep_ in ("cc", "neg")
        before = clause.verb.i < preposition.i < adjunct.i and not alike  # "not for theft but for murder"
        if before and target.tag_ == "NN" and is_bare_noun(target):
            return f"{clause.lemma} {role_of(preposition_words(preposition, target))} {noun_lemma(target)}"
    return clause.lemma


def _state_before(clause: Clause, adjunct: Token) -> str:
    """As in "is important – now", "was minister – in May"; what has a name is none."""
    for word in children(clause.verb, "acomp", "attr"):
        before = clause.verb.i < word.i < adjunct.i or adjunct.i < clause.verb.i
        if before and word.pos_ in ("ADJ", "NOUN") and not is_name(word) and word not in clause.subjects:
            return noun_lemma(word)
    return ""


def prepositional_clause(sentence: Sentence) -> Iterator[Draft]:
    """As in "reacted by – proposing a law", "left after – meeting the board"."""
    for clause in sentence.clauses:
        for preposition in children(clause.verb, "prep"):
            for content in children(preposition, "pcomp"):
                if not is_verb(content) or preposition.i < clause.verb.i or _is_absolute(preposition, content):
                    continue
                key = PredicateKey(_lemma(clause, preposition), "verb", clause.subject_role, preposition.lower_)
                said = clause_words(content, after=preposition)
                words = (*clause.group, *held_words(clause, preposition), preposition)
                if said is not None:
                    yield from (Draft(clause.verb, subject, words, said, key) for subject in clause.subjects)


def light_verb(sentence: Sentence) -> Iterator[Draft]:
    """As in "held talks with Putin", "launched a raid on the town": the object belongs to the predicate."""
    for clause in sentence.clauses:
        for held in children(clause.verb, *OBJECTS):
            noun = content_noun(held)
            if not is_bare_noun(held):
                continue
            for preposition, target in prepositions(noun):
                if preposition.lower_ in {"of", *_NO_ROLE} or is_time(target):
                    continue
                words = preposition_words(preposition, target)
                kept = [word for word in phrase(held) if word.i < preposition.i]
                lemma = f"{clause.lemma} {noun_lemma(noun)}"
                key = PredicateKey(lemma, "verb", clause.subject_role, role_of(words))
                yield from drafts(clause, (*clause.group, *kept, *words), target, key)


def noun_in_predicate(sentence: Sentence) -> Iterator[Draft]:
    """As in "took control of the town", "led to talks with Kenya": a noun of the predicate and what completes it."""
    for clause in sentence.clauses:
        for lead, noun in _nouns_of_predicate(clause):
            for preposition, target in prepositions(noun):
                if is_measure(target) or (not lead and preposition.lower_ != "of"):
                    continue
                such = [child for child in children(preposition, "amod") if child.lower_ == "such"]
                before = [word for word in phrase(noun) if word.i < preposition.i and word not in such]
                words = (*lead, *before, *such, preposition)
                lemma = " ".join([clause.lemma, *(word.lower_ for word in lead), noun_lemma(noun)])
                key = PredicateKey(lemma, "verb", clause.subject_role, preposition.lower_)
                held = held_words(clause, lead[0]) if lead else ()
                yield from drafts(clause, (*clause.group, *held, *words), target, key)


def _nouns_of_predicate(clause: Clause) -> Iterator[tuple[tuple[Token, ...], Token]]:
    """(words before it, noun): direct objects, and objects of the prepositions that follow the verb. Names, measures
    ("one of") and what is somebody's own ("his visit to") are complete without their complements."""
    for held in children(clause.verb, *OBJECTS):
        noun = content_noun(held)
        if noun.pos_ == "NOUN" and not is_name(noun):
            yield (), noun
    for words, target in adjuncts(clause):
        if words[0].i < clause.verb.i or _is_comment(clause, words[0], target):
            continue
        if target.pos_ == "NOUN" and not is_name(target) and not possessors(target):
            yield tuple(words), content_noun(target)


def time(sentence: Sentence) -> Iterator[Draft]:
    """As in "took place this weekend", "was founded in 1978", "left two days later"."""
    for clause in sentence.clauses:
        if _is_elliptic(clause) or (clause.verb.lemma_ == "be" and not children(clause.verb, *COMPLEMENTS)):
            continue
        for child in children(clause.verb, "npadvmod", "advmod"):
            quoted = is_said_before(clause.verb, child)
            if is_time(child) and not (quoted or _is_measured(clause, child) or _has_preposition(child)):
                predicate = (*clause.group, *held_words(clause, child))
                yield from drafts(clause, predicate, child, _time_key(clause, child), _time_words(child))
        last = None
        for link, target in adjuncts(clause):
            if is_time(target) and target != last:
                last = _end_of_range(link[0], target)
                words = _behind(link[-1], _range_words(target, last))
                yield from adjunct_drafts(clause, link, target, _time_key(clause, link[0]), words)


def place(sentence: Sentence) -> Iterator[Draft]:
    """As in "returned – home", "posted the pictures – online"."""
    for clause in sentence.clauses:
        key = PredicateKey(clause.lemma, "verb", clause.subject_role, "place")
        for child in children(clause.verb, "advmod", "npadvmod"):
            if child.lower_ in _PLACES and child.i > clause.verb.i and not children(child):
                predicate = (*clause.group, *held_words(clause, child))
                yield from drafts(clause, predicate, child, key)


def measure(sentence: Sentence) -> Iterator[Draft]:
    """As in "fell 8 %", "played 37 times", "ended 1 – 1"; "cut prices – 10 %", "beat Rivera – 2-1"."""
    for clause in sentence.clauses:
        amount = measured(clause)
        if amount is not None:
            key = PredicateKey(clause.lemma, "verb", clause.subject_role, "amount")
            yield from drafts(clause, clause.group, amount, key, _score(amount))
        elif (amount := _amount_or_score(clause)) is not None:
            predicate = (*clause.group, *held_words(clause, amount.left_edge))
            key = PredicateKey(_lemma(clause, amount), "verb", clause.subject_role, "amount")
            yield from drafts(clause, predicate, amount, key, _score(amount))


def _amount_or_score(clause: Clause) -> Token | None:
    """By how much, or with what score, right behind the verb or its object; "by 5%" is parsed like that too."""
    ends = {phrase(child)[-1].i + 1 for child in children(clause.verb, *OBJECTS) if child.i > clause.verb.i}
    ends.add(clause.group[-1].i + 1)
    for child in children(clause.verb, "npadvmod"):
        first = child.left_edge
        if first.i in ends and first.pos_ != "ADP" and (child.ent_type_ in _AMOUNTS or _score(child)):
            return child
    return None


def _score(number: Token) -> tuple[Token, ...]:
    """The words of "2-1", of which repairs have made one word; none of another number."""
    words = words_of(number.doc)[max(number.i - 2, 0) : number.i + 1]
    joined = len(words) == 3 and all(word.head == number for word in words[:-1])
    return words if joined and [word.pos_ == "NUM" for word in words] == [True, False, True] else ()


def _behind(preposition: Token, words: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words of a time behind its preposition: the model takes the adverb of "early in May" for a part of it."""
    return tuple(word for word in words if word.i > preposition.i)


def _has_preposition(time: Token) -> bool:
    """Of "In May, 1750" and "early in May" the parser makes two times; that behind the preposition tells all."""
    inside = any(word.dep_ == "pobj" and word.head.head == time.head for word in entity_words(time))
    return inside or (time.dep_ == "advmod" and bool(children(time, "prep")))


def _is_measured(clause: Clause, time: Token) -> bool:
    """As in "died two days after he left": so long after the leaving, wherever the parser hangs the time."""
    behind = time.right_edge.i + 1
    later = [child.left_edge for child in children(clause.verb, "advcl") if child.left_edge.lower_ in TEMPORAL_LINKS]
    return any(word.i == behind for word in (*later, *children(clause.verb, "mark")))


def _time_key(clause: Clause, adjunct: Token) -> PredicateKey:
    return PredicateKey(_lemma(clause, adjunct), "verb", clause.subject_role, "time")


def _end_of_range(preposition: Token, start: Token) -> Token | None:
    """As in "from May to July"."""
    if preposition.lower_ == "from":
        for link in start.doc[start.i + 1 : start.right_edge.i + 2]:
            ends = [part for part in children(link, "pobj") if is_measure(part) or part.pos_ == "NUM"]
            if link.lower_ in _UNTIL and ends:
                return ends[0]
    return None


def _range_words(start: Token, end: Token | None) -> tuple[Token, ...]:
    """ "May to July": a range is one time."""
    first = _time_words(start)
    return first if end is None else tuple(start.doc[first[0].i : _time_words(end)[-1].i + 1])


def _time_words(time: Token) -> tuple[Token, ...]:
    """The words of the phrase and of the whole date, whose parts the parser takes apart: "3 April 1978"."""
    own = [word for word in time.subtree if word.pos_ != "VERB"] if time.pos_ == "ADV" else phrase(time)
    words = {word.i for word in (*own, *entity_words(time))}
    smaller = [child for child in children(time, "appos") if is_time(child) and children(child, "nummod")]
    if smaller and children(time, "nummod"):  # "two hours, 40 minutes"
        words.update(range(time.i, smaller[-1].i + 1))
    return tuple(contiguous([time.doc[i] for i in sorted(words)], time))
