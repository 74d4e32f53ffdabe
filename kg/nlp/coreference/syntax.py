"""What the syntax around a mention tells of whom it may and may not mean (the binding theory of Chomsky, 1981)."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg import lexicon
from kg.nlp.coreference.state import Discourse
from kg.nlp.mentions import words
from kg.nlp.mentions.phrases import SUBJECTS
from kg.records import MentionKind

_CLAUSES = frozenset(("relcl", "acl", "advcl", "ccomp", "conj", "parataxis", "ROOT", "csubj", "pcomp"))
_PLACING = frozenset("in at near from into across around outside inside on off along over through".split())
_OPEN = frozenset(("relcl", "acl", "appos"))  # through which a phrase may hold a pronoun for itself


def is_closed(discourse: Discourse, outer: int, inner: int) -> bool:
    """A phrase cannot own or modify itself ("his rival X"), but its relative clause may speak of it."""
    holder, token = discourse.candidates[outer], discourse.head(inner)
    if holder.conjuncts:
        return True
    while token.i != holder.head and token.head.i != token.i:
        if token.dep_ in _OPEN:
            return False
        token = token.head
    return True


def fronted_subject(discourse: Discourse, index: int) -> int | None:
    """The subject of the clause at whose front the pronoun stands: "At his briefing, X …", "Before he left, X …"."""
    token = discourse.head(index)
    while token.head.i != token.i and token.dep_ not in ("prep", "advcl"):
        token = token.head
    while token.dep_ == "prep" and token.head.i < token.i:
        token = token.head
    verb = token.head
    if token.dep_ not in ("prep", "advcl") or verb.i < token.i:
        return None
    subject = next((child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass")), None)
    if subject is None or subject.i < token.i:
        return None
    found = discourse.by_head.get(subject.i)
    return found if found is not None and found > index else None


def _clause(token: Token) -> Token:
    """The verb (or other head) of the smallest clause around the token."""
    while token.dep_ not in _CLAUSES and token.head.i != token.i:
        token = token.head
    if token.dep_ == "conj" and token.pos_ not in ("VERB", "AUX"):
        return _clause(token.head)
    return token if token.pos_ in ("VERB", "AUX") else token.head


def _subject(verb: Token) -> Token | None:
    """The subject of the verb, also where it shares that of the verb before ("said and added") or is controlled."""
    for _ in range(4):
        for child in verb.children:
            if child.dep_ in ("nsubj", "nsubjpass") and child.lower_ not in ("who", "which", "that"):
                return child
            if child.dep_ in ("nsubj", "nsubjpass"):
                return verb.head
        if verb.dep_ not in ("conj", "xcomp", "advcl", "acl", "pcomp", "ccomp") or verb.head.i == verb.i:
            return None
        verb = verb.head if verb.head.pos_ in ("VERB", "AUX") else verb.head.head
    return None


def clause_subject(token: Token) -> Token | None:
    """The subject of the smallest clause around the token."""
    return _subject(_clause(token))


def governing_subject(token: Token) -> int:
    """The subject of the verb that the token's clause depends on: X in "X said that he"; -1 where there is none."""
    clause = _clause(token)
    if clause.dep_ not in ("ccomp", "advcl", "xcomp", "pcomp") or clause.head.i == clause.i:
        return -1
    verb = clause.head if clause.head.pos_ in ("VERB", "AUX") else clause.head.head
    subject = _subject(verb)
    return subject.i if subject is not None else -1


def is_placing(token: Token) -> bool:
    """Whether a preposition makes it the place of something: "in Sochi"."""
    return token.dep_ == "pobj" and token.head.lower_ in _PLACING


def is_complement(token: Token) -> bool:
    """Whether the noun belongs to another noun by a preposition, and not to a verb."""
    return token.dep_ == "pobj" and token.head.dep_ == "prep" and token.head.head.pos_ in ("NOUN", "PROPN")


def first_conjunct(token: Token) -> int:
    """What the thing that the pronoun owns or describes is coordinated with: X in "X and his party", "X and the harm
    that it does"; -1 where there is none."""
    owned = token.head
    while owned.dep_ != "conj" and owned.head.i < token.i and owned.dep_ in ("relcl", "aux", "nsubj"):
        owned = owned.head
    return owned.head.i if owned.dep_ == "conj" and owned.pos_ in ("NOUN", "PROPN") else -1


def takes_plural(noun: Token) -> bool:
    """Whether the noun, or "who" for it, is the subject of a verb in the plural: "Girona, who are owned by X"."""
    verbs = [noun.head] if noun.dep_ in SUBJECTS else []
    verbs += [child for child in noun.children if child.dep_ == "relcl" and _subject_of(child) == "who"]
    return any(word.tag_ == "VBP" or word.lower_ == "were" for verb in verbs for word in (verb, *_auxiliaries(verb)))


def _subject_of(verb: Token) -> str:
    return next((child.lower_ for child in verb.lefts if child.dep_ in SUBJECTS), "")


def _auxiliaries(verb: Token) -> list[Token]:
    return [child for child in verb.lefts if child.dep_ in ("aux", "auxpass")]


def own_subject(discourse: Discourse, index: int, pronoun: words.Pronoun) -> int | None:
    subject = clause_subject(discourse.head(index))
    found = discourse.by_head.get(subject.i) if subject is not None else None
    if found is None or found == index:
        return None
    cluster = discourse.cluster(found)
    fits = cluster.number == "plural" if pronoun.number == "plural" else cluster.number != "plural"
    return found if fits and cluster.gender in ("", pronoun.gender) else None


def barred(discourse: Discourse, index: int) -> Iterator[int]:
    """Candidates that the syntax keeps apart: other arguments of the same verb, conjuncts, and who speaks of "him"."""
    token, item = discourse.head(index), discourse.candidates[index]
    heads: list[Token] = []
    if item.role != "poss":
        if item.role != "subj":
            subject = clause_subject(token)
            heads += [subject] if subject is not None else []
        heads += _coarguments(token)
    heads += [child for child in token.children if child.dep_ == "conj"]
    heads += [token.head] if token.dep_ == "conj" else []
    if item.role == "subj":
        yield from _reported(discourse, index)
    yield from _named_below(discourse, index)
    for head in heads:
        if head.i != token.i and head.i in discourse.by_head:
            yield discourse.by_head[head.i]
    quote = discourse.quote_at(index)
    if quote and quote[2] is not None:
        yield quote[2]


def _reported(discourse: Discourse, index: int) -> Iterator[int]:
    """Names in what the subject says or does before it is mentioned: "Thanks to X, he said, …" speaks of another X."""
    token = discourse.head(index)
    verb = token.head
    complements = [child for child in verb.lefts if child.dep_ in ("ccomp", "dobj", "xcomp")]
    if verb.dep_ in ("parataxis", "ccomp") and verb.lemma_ in lexicon.SPEECH_VERBS:
        complements.append(verb.head)
    for other in range(index - 1, -1, -1):
        item = discourse.candidates[other]
        if item.sentence != discourse.candidates[index].sentence:
            break
        inside = any(child.left_edge.i <= item.head <= child.right_edge.i for child in complements)
        if inside and item.kind is MentionKind.NAME:
            yield other


def _named_below(discourse: Discourse, index: int) -> Iterator[int]:
    """Names that the pronoun's own verb governs after it: "accused it of threatening X" speaks of another than X
    (principle C of Chomsky, 1981) and, in one clause, of another than X's seat of government."""
    token = discourse.head(index)
    if discourse.candidates[index].role not in ("subj", "dobj"):
        return
    names = [i for i, item in enumerate(discourse.candidates) if item.kind is MentionKind.NAME and not item.adjective]
    below = [i for i in names if token.i < discourse.candidates[i].head <= token.head.right_edge.i]
    yield from below
    states = {discourse.countries[i] for i in below if _in_clause_of(discourse.head(i), token.head)} - {None}
    yield from (i for i in names if states and discourse.seat_of(i) in states)


def _in_clause_of(token: Token, verb: Token) -> bool:
    """Whether no finite clause stands between the token and the verb."""
    while token.i != verb.i and token.head.i != token.i:
        if token.dep_ in ("ccomp", "relcl", "advcl", "csubj"):
            return False
        token = token.head
    return token.i == verb.i


def _coarguments(token: Token) -> list[Token]:
    """Objects of the verb, and of its prepositions, that the token depends on in the same way."""
    verb = token.head.head if token.dep_ == "pobj" else token.head
    if verb.pos_ not in ("VERB", "AUX"):
        return []
    direct = [child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass", "dobj", "dative", "attr")]
    phrases = [child for child in verb.children if child.dep_ in ("prep", "agent")]
    return direct + [inner for phrase in phrases for inner in phrase.children if inner.dep_ == "pobj"]
