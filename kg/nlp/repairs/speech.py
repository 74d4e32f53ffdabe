"""Regular mistakes of the parser around verbs of saying: whose subject and whose content a word is."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.lexicon import PERSON_NOUNS, SPEECH_VERBS, TIME_ENTITIES
from kg.nlp.repairs.parse import NOUN_SUBJECTS, is_finite
from kg.words import words_of

_SUBJECTS = NOUN_SUBJECTS | {"expl"}
_QUOTES = frozenset({'"', "“", "”", "``", "''"})
_ASTRAY = frozenset({"dep", "dobj"})
_MISREAD = _ASTRAY | {"ROOT"}
_PARTS_OF_NAMES = frozenset({"compound", "nmod"})
#: Verbs that tell nothing without a content.
_WITH_CONTENT = frozenset({"announce", "say", "tell"})
_COMPLEMENTS = frozenset({"acomp", "attr", "ccomp", "dobj", "xcomp"})
_INNER = frozenset({"ccomp", "xcomp"})


def mend_speech(doc: Doc) -> None:
    """Hang what is said on the verb that says it, and a subject that a remark parts from its verb on that, in place."""
    for noun in [token for token in words_of(doc) if token.dep_ in _MISREAD and token.lemma_ in SPEECH_VERBS]:
        _mend_misread(noun)
    for source in [token for token in words_of(doc) if token.lower_ == "according" and token.head.dep_ in _INNER]:
        _mend_source(source)
    for clause in [token for token in words_of(doc) if token.dep_ == "conj" and _has_that(token)]:
        _mend_second_that(clause)
    for verb in [token for token in words_of(doc) if token.dep_ == "relcl" and any(map(_has_that, token.rights))]:
        _mend_speaker(verb)
    for verb in [token for token in words_of(doc) if token.lemma_ in SPEECH_VERBS and token.pos_ == "VERB"]:
        if verb.dep_ == "parataxis":
            _mend_parted_subject(verb)
        elif verb.dep_ == "pcomp" and verb.tag_ == "VBG":
            _mend_content(verb)
        elif verb.dep_ == "conj":
            _mend_repeated(verb)
        _mend_content_of_noun(verb)
        _mend_when_said(verb)
        _mend_second_content(verb)
        _mend_behind_quotation(verb)
        _mend_behind_tail(verb)


def _mend_misread(noun: Token) -> None:
    """Of "The Department of Labor notes, “Mills harm rivers”" the tagger takes the verb for a plural, and the parser
    makes it a dependent of what is said, or the department a part of it."""
    astray = noun.dep_ in _ASTRAY
    contents = [noun.head] if astray else [child for child in noun.rights if child.dep_ == "ccomp"]
    places = _PARTS_OF_NAMES | _SUBJECTS if astray else _PARTS_OF_NAMES
    speaker = next((child for child in noun.lefts if child.dep_ in places), None)
    quoted = any(token.text in _QUOTES for token in noun.doc[noun.i + 1 : noun.i + 3])
    if not quoted or speaker is None or not contents or contents[-1].i < noun.i:
        return
    if astray:
        said = contents[-1]
        noun.dep_, noun.head = said.dep_, (noun if said.head == said else said.head)
        said.head, said.dep_ = noun, "ccomp"
    noun.tag_, noun.pos_, speaker.dep_ = "VBZ", "VERB", "nsubj"
    for child in [child for child in noun.lefts if child.dep_ == "det"]:
        child.head = speaker


def _mend_behind_quotation(verb: Token) -> None:
    """What stands behind the marks of "notes, “Mills harm rivers”, stressing" is no part of what stands in them."""
    contents = [child for child in verb.rights if child.dep_ == "ccomp"]
    marks = [token.i for token in verb.sent if token.text in _QUOTES and token.i > verb.i]
    if not contents or len(marks) < 2 or marks[0] > contents[0].i:
        return
    for child in [child for child in contents[0].rights if child.left_edge.i > marks[-1]]:
        if child.dep_ in ("advcl", "conj"):
            child.head = verb


def _mend_behind_tail(verb: Token) -> None:
    """Of "Rebels seized the port, residents said, cutting off the town" the residents cut nothing off; of "…, he said,
    adding that", and behind a quotation, it is the speaker who does it."""
    contents = [child for child in verb.lefts if child.dep_ == "ccomp"]
    if not contents or any(token.text in _QUOTES for token in verb.doc[contents[0].left_edge.i : verb.i]):
        return
    for child in [child for child in verb.rights if child.dep_ == "advcl" and child.tag_ == "VBG"]:
        bare = child.left_edge.i == child.i and child.nbor(-1).text == ","
        if bare and child.lemma_ not in SPEECH_VERBS | {"cite", "refer"}:
            child.head = contents[-1]


def _mend_source(according: Token) -> None:
    """Of "The museum saw visits reach 9,000, according to Ruiz" the parser puts down the last verb alone to her."""
    behind = according.i > according.head.i and according.nbor(-1).text == ","
    while behind and according.head.dep_ in _INNER:
        according.head = according.head.head


def _mend_content_of_noun(verb: Token) -> None:
    """Of "told reporters at a briefing that the bank would sell shares" the parser hangs what is said on the briefing;
    of "spoke at a briefing that she gave" it is right."""
    if any(child.dep_ in _INNER for child in verb.rights):
        return
    nouns = [noun for child in verb.rights if child.dep_ == "prep" for noun in child.rights if noun.dep_ == "pobj"]
    for clause in [child for noun in nouns for child in noun.rights if child.dep_ == "relcl" and is_finite(child)]:
        that, own = clause.left_edge, [child for child in clause.lefts if child.dep_ in _SUBJECTS]
        whole = verb.lemma_ in _WITH_CONTENT or any(child.dep_ in _COMPLEMENTS for child in clause.rights)
        if that.lower_ == "that" and that.i == clause.head.i + 1 and own and that not in own and whole:
            clause.head, clause.dep_ = verb, "ccomp"
            that.head, that.dep_, that.tag_, that.pos_ = clause, "mark", "IN", "SCONJ"
            return


def _mend_when_said(verb: Token) -> None:
    """Of "said on Monday it would leave" the parser puts the day to the leaving; before a subject it would have a comma
    behind it."""
    for said in [child for child in verb.rights if child.dep_ == "ccomp" and is_finite(child)]:
        subjects = [child for child in said.lefts if child.dep_ in _SUBJECTS]
        for time in [child for child in said.lefts if _is_time(child) and subjects]:
            between = verb.doc[verb.i + 1 : time.left_edge.i]
            next_to = time.right_edge.i + 1 == subjects[0].left_edge.i
            if next_to and all(word.head != said and not word.is_punct and word.dep_ != "mark" for word in between):
                time.head = verb


def _is_time(phrase: Token) -> bool:
    return phrase.ent_type_ in TIME_ENTITIES or any(
        child.ent_type_ in TIME_ENTITIES for child in phrase.rights if child.dep_ == "pobj"
    )


def _mend_second_content(verb: Token) -> None:
    """Of "Ruiz claims that her boat was taken and she was beaten" the parser parts the second clause from the first;
    a writer who goes on would put a comma."""
    said = [child for child in verb.rights if child.dep_ == "ccomp" and _has_that(child)]
    links = [child for child in verb.rights if child.dep_ == "cc" and child.nbor(-1).text != ","]
    clauses = [child for child in verb.rights if child.dep_ == "conj" and child.lemma_ not in SPEECH_VERBS]
    for clause in [clause for clause in clauses if any(child.dep_ in _SUBJECTS for child in clause.lefts)]:
        if said and links and said[-1].i < links[-1].i < clause.i:
            _join(clause, said[-1])


def _mend_second_that(clause: Token) -> None:
    """Of "is rejected by those who hold that it rains, and that it snows" the parser joins the last clause to the
    first."""
    others = [token for token in clause.head.subtree if token.i < clause.i and token.dep_ == "ccomp"]
    said = [token for token in others if _has_that(token)]
    if said and not _has_that(clause.head):
        _join(clause, said[-1])


def _join(clause: Token, other: Token) -> None:
    """Make ``clause`` the partner of ``other`` instead of that of its head, with its conjunction."""
    links = [child for child in clause.head.rights if child.dep_ == "cc" and child.i < clause.i]
    for link in links[-1:]:
        link.head = other
    clause.head = other


def _mend_repeated(verb: Token) -> None:
    """Of "They claimed Ruiz was ill and claim she left" the parser gives the second verb the subject of "was"."""
    content, outer = verb.head, verb.head.head
    own = any(child.dep_ in _SUBJECTS for child in verb.lefts)
    if own or content.dep_ != "ccomp" or outer.lemma_ != verb.lemma_ or outer.i > content.i:
        return
    _join(verb, outer)
    verb.tag_ = "VBP" if verb.tag_ == "VB" else verb.tag_


def _mend_speaker(verb: Token) -> None:
    """Of "the views of farmers who say" the parser gives the clause to the views; "who" is a person."""
    nearest, noun = verb.doc[verb.left_edge.i - 1], verb.head
    who = any(child.lower_ == "who" and child.dep_ in _SUBJECTS for child in verb.lefts)
    known = noun.lemma_.lower() in PERSON_NOUNS or noun.ent_type_
    agrees = nearest.tag_ == "NNS" and verb.tag_ == "VBP"
    if who and not known and nearest.dep_ == "pobj" and (agrees or nearest.lemma_.lower() in PERSON_NOUNS):
        verb.head = nearest


def _has_that(clause: Token) -> bool:
    return any(child.dep_ == "mark" and child.lower_ == "that" for child in clause.lefts)


def _mend_parted_subject(remark: Token) -> None:
    """Of "“The bill,” argued Ruiz, “will cost jobs”" the parser gives "argued" two subjects and "cost" none."""
    verb = remark.head
    before = [child for child in remark.lefts if child.dep_ in _SUBJECTS]
    after = [child for child in remark.rights if child.dep_ in _SUBJECTS]
    if before and after and verb.i > remark.i and not any(child.dep_ in _SUBJECTS for child in verb.children):
        before[0].head = verb


def _mend_content(gerund: Token) -> None:
    """Of "They tell us it will rain, with the Post reporting it will not" the parser hangs the last clause on the first
    verbs."""
    starts = [token for token in gerund.sent if token.dep_ in _SUBJECTS and token.left_edge.i == gerund.i + 1]
    for verb in [subject.head for subject in starts]:
        if verb.i < gerund.i or verb.head == verb or gerund.is_ancestor(verb) or not is_finite(verb):
            continue
        preposition, outer = gerund.head, verb.head
        if verb.is_ancestor(gerund):
            preposition.head = outer
        verb.head, verb.dep_ = gerund, "ccomp"
