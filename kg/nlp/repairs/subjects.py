"""Regular mistakes of the parser over which noun a verb has for its subject, and which verb heads the clause."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.lexicon import FINITE_TAGS
from kg.nlp.repairs.parse import NOUN_SUBJECTS, SUBJECTS, is_finite, make_subject, subjects_of
from kg.words import words_of

_NOUNS = frozenset({"NOUN", "PROPN", "PRON"})
_PAST = frozenset({"VBD", "VBN"})
_PARTICIPLES = _PAST | {"VBG"}  # the tagger takes one past form for the other
_LINKS = frozenset({"mark", "advmod"})
_PARTS_OF_NOUNS = frozenset({"amod", "compound", "det", "nmod", "poss"})


def mend_stolen_subjects(doc: Doc) -> None:
    """Give verbs the subjects back that the parser has taken for appositions or for parts of the verb, in place."""
    for verb in [token for token in words_of(doc) if token.tag_ in FINITE_TAGS and token.dep_ in ("ROOT", "ccomp")]:
        _mend_compound_verb(verb)
        _mend_stolen_subject(verb)


def _mend_compound_verb(verb: Token) -> None:
    """Of "Kenya's Senate rejects the treaty", "Ruiz co-founded it" the parser makes compounds as of nouns."""
    parts = [child for child in verb.lefts if child.dep_ in _PARTS_OF_NOUNS and child.whitespace_]
    if not parts or subjects_of(verb) or verb.pos_ != "VERB" or parts[-1].pos_ not in _NOUNS:
        return
    if all(word.head == verb and not word.whitespace_ for word in verb.doc[parts[-1].i + 1 : verb.i]):
        for part in parts[:-1]:
            part.head = parts[-1]
        make_subject(parts[-1], verb)


def mend_subjects(doc: Doc) -> None:
    """Give verbs the subjects that the parser has taken for something else, in place."""
    for token in words_of(doc):
        if token.dep_ == "ccomp" and is_finite(token):
            _mend_raised_object(token)
        if token.dep_ in ("ROOT", "ccomp") and token.tag_ in _PARTICIPLES:
            _mend_participle(token)
        elif token.dep_ == "acl" and token.tag_ in ("VBD", "VBN"):
            _mend_clausal_noun(token)
            _mend_first_clause(token)
        elif token.dep_ == "dobj" and token.pos_ in _NOUNS:
            _mend_marked_object(token)
        elif token.dep_ == "ccomp" and token.pos_ in ("NOUN", "PROPN"):
            _mend_split_object(token)
        elif token.dep_ == "relcl" and token.tag_ in _PAST:
            _mend_verbless_sentence(token)
        elif token.dep_ == "conj" and is_finite(token):
            _mend_inserted_clause(token)
            _mend_unlinked_verb(token)
    for verb in [token for token in words_of(doc) if token.pos_ in ("VERB", "AUX")]:
        _mend_second_subject(verb)
        _mend_cut_apposition(verb)


def _mend_stolen_subject(verb: Token) -> None:
    """After a fronted phrase the parser takes the subject for an apposition to the phrase's last name: "Ahead of the
    meeting with Ruiz, the minister - who … - met Diallo" left "met" without a subject."""
    if subjects_of(verb):
        return
    stolen = [token for left in verb.lefts for token in left.subtree if _is_stolen(token)]
    if stolen:
        subject = stolen[-1]
        between = [subject.head, *subject.head.ancestors]
        between = between[: between.index(verb)]
        make_subject(subject, verb)
        for owner in between:
            for clause in [child for child in owner.children if child.dep_ == "relcl"]:
                if subject.i < clause.i < verb.i:
                    clause.head = subject


def _is_stolen(token: Token) -> bool:
    before = token.left_edge.i - 1
    return token.dep_ == "appos" and before >= 0 and token.doc[before].text == ","


def _mend_participle(verb: Token) -> None:
    """Of "the tale of Ruiz leaving his wife is untrue", "the taxes asked in May are low" the parser lets the participle
    head the sentence."""
    told, own = subjects_of(verb), {child.dep_ for child in verb.children}
    if not told or own & {"aux", "auxpass", "cc"} or (verb.tag_ in _PAST and "dobj" in own):
        return
    finite = [child for child in verb.rights if _is_unlinked(child)]
    if finite:
        _take_place(finite[0], verb)
        for child in [child for child in verb.lefts if child.i <= told[-1].i or child.dep_ in _LINKS]:
            child.head = finite[0]
        verb.head, verb.dep_ = verb.nbor(-1), "acl"
        verb.tag_ = "VBG" if verb.tag_ == "VBG" else "VBN"


def _is_unlinked(verb: Token) -> bool:
    """A coordinated finite verb with no subject, and no "and" or comma before it."""
    between = verb.doc[verb.head.i + 1 : verb.i]
    linked = any(word.dep_ == "cc" or word.is_punct for word in between)
    return verb.dep_ == "conj" and is_finite(verb) and not subjects_of(verb) and not linked


def _mend_unlinked_verb(verb: Token) -> None:
    """Of "They found sales in May exceeded plans" the parser coordinates the verbs."""
    if _is_unlinked(verb) and any(child.dep_ == "dobj" for child in verb.head.rights):
        verb.dep_ = "ccomp"
        _mend_raised_object(verb)


def _take_place(verb: Token, other: Token) -> None:
    """Let ``verb`` stand where ``other`` stands, and ``other`` hang on it."""
    verb.head, verb.dep_ = (verb if other.head.i == other.i else other.head), other.dep_
    other.head = verb


def _mend_raised_object(verb: Token) -> None:
    """Of "Figures show a record number of migrants arrived" the parser makes the subject an object."""
    governor = verb.head
    objects = [child for child in governor.rights if child.dep_ == "dobj" and child.i < verb.i]
    if len(objects) != 1 or subjects_of(verb) or any(child.dep_ == "mark" for child in verb.children):
        return
    between = [child for child in governor.rights if objects[0].i < child.i < verb.i]
    if verb.i > governor.i and all(child.dep_ == "prep" for child in between):
        for child in between:
            child.head = objects[0]
        if objects[0].right_edge.i + 1 == verb.left_edge.i:
            make_subject(objects[0], verb)


def _mend_clausal_noun(verb: Token) -> None:
    """Of "when Ruiz starred", "…, but the time allowed it" the parser makes a noun with a participle."""
    noun = verb.head
    link = noun.doc[noun.left_edge.i - 1] if noun.left_edge.i else noun
    if verb.tag_ == "VBD" and noun.dep_ == "advcl" and noun.pos_ in _NOUNS:
        links = [child for child in noun.lefts if child.dep_ in _LINKS]
        _take_place(verb, noun)
        for child in links:
            child.head = verb
    elif noun.dep_ == "conj" and link.lower_ == "but" and link.head.pos_ == "VERB" and link.head != noun.head:
        verb.head, verb.dep_, verb.tag_ = link.head, "conj", "VBD"
    else:
        return
    make_subject(noun, verb)
    for child in [child for child in noun.lefts if child.dep_ == "advmod" and child.i == noun.left_edge.i]:
        child.head = verb


def _mend_first_clause(verb: Token) -> None:
    """Of "The plan led to talks with Kenya and Ruiz was invited" the parser makes one clause, "led" a participle."""
    noun, main = verb.head, verb.head.head
    if verb.tag_ != "VBD" or noun.dep_ not in SUBJECTS or not is_finite(main) or noun.right_edge.i < verb.i:
        return
    last = main.doc[noun.right_edge.i]
    linked = last.dep_ == "conj" and last.i > verb.i and last.doc[last.left_edge.i - 1].dep_ == "cc"
    if linked and noun.right_edge.i + 1 == min(child.i for child in (main, *main.lefts) if child.i > last.i):
        link = last.doc[last.left_edge.i - 1]
        _take_place(verb, main)
        main.dep_, link.head = "conj", verb
        make_subject(noun, verb)
        make_subject(last, main)


def _mend_marked_object(noun: Token) -> None:
    """Of "said that the plan, which is new, failed" the parser takes the plan for what is said."""
    marks = [child for child in noun.lefts if child.dep_ == "mark" and child.lower_ == "that"]
    verbs = [word for word in noun.subtree if word.dep_ == "acl" and word.tag_ == "VBD" and word.i > noun.i]
    if marks and verbs:
        verb = verbs[-1]
        verb.head, verb.dep_ = noun.head, "ccomp"
        make_subject(noun, verb)
        for mark in marks:
            mark.head = verb


def _mend_split_object(noun: Token) -> None:
    """Of "made his screen debut" the parser makes a clause without a verb."""
    told = [child for child in noun.lefts if child.dep_ in NOUN_SUBJECTS]
    if noun.i < noun.head.i or len(told) != 1 or any(child.pos_ in ("VERB", "AUX", "ADJ") for child in noun.rights):
        return
    if told[0].i + 1 == noun.i and told[0].pos_ in _NOUNS:
        noun.dep_, told[0].dep_ = "dobj", "compound"


def _mend_verbless_sentence(verb: Token) -> None:
    """Of "With this book her fame grew" the parser makes a phrase with a relative clause, and no sentence."""
    preposition = verb.head.head
    linked = any(word.tag_.startswith("W") for word in verb.subtree if word.i < verb.i)
    if preposition.dep_ == "ROOT" and preposition.pos_ == "ADP" and subjects_of(verb) and not linked:
        verb.head, verb.dep_ = verb, "ROOT"
        preposition.head, preposition.dep_ = verb, "prep"
        for child in [child for child in preposition.rights if child.i > verb.i]:
            child.head = verb


def _mend_inserted_clause(verb: Token) -> None:
    """Of "The best part, visitors said, was the view" the parser hangs the sentence on what is inserted."""
    inserted, before = verb.head, verb.doc[verb.left_edge.i - 1]
    nouns = [child for child in inserted.lefts if child.pos_ in _NOUNS and child.dep_ in ("advcl", "dep", "ccomp")]
    commas = nouns and before.text == "," and verb.doc[nouns[0].right_edge.i + 1].text == ","
    linked = any(child.dep_ == "cc" for child in inserted.rights)
    if commas and inserted.dep_ == "ROOT" and not subjects_of(verb) and not linked:
        _take_place(verb, inserted)
        inserted.dep_ = "parataxis"
        make_subject(nouns[0], verb)


def _mend_second_subject(verb: Token) -> None:
    """Of two nouns that the parser takes for subjects the second describes what stands before it where it is between
    commas ("the launch of Alma, the only ship left, failed"), and belongs to a preposition where no comma parts them
    ("a few days after the duel papers said"); else the first belongs to what stands before it."""
    told = [child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS and child.pos_ in _NOUNS]
    if len(told) != 2 or told[1].left_edge.i == 0:
        return
    first, second = told
    if first.i + 1 == second.left_edge.i:
        _mend_parted_noun(first, second)
    before = second.doc[second.left_edge.i - 1]
    if before.text == second.doc[second.right_edge.i + 1].text == "," and before.nbor(-1).pos_ in _NOUNS:
        second.head, second.dep_ = before.nbor(-1), "appos"
    elif before.pos_ in ("ADP", "SCONJ") and before.dep_ in ("prep", "mark") and before.i > first.i:
        if before.dep_ == "mark":
            before.head, before.dep_, before.pos_ = before.nbor(-1), "prep", "ADP"
        second.head, second.dep_ = before, "pobj"
    elif before.text == "," and first.left_edge.i > 1 and first.doc[first.left_edge.i - 1].text == ",":
        described = first.doc[first.left_edge.i - 2]
        if described.pos_ in _NOUNS and described.right_edge.i == described.i:
            first.head, first.dep_ = described, "appos"


def _mend_parted_noun(first: Token, second: Token) -> None:
    """Of "A magnitude 6.4 quake struck" the parser makes two subjects; without an article the second begins none."""
    opened = any(child.dep_ in ("det", "poss", "predet") for child in second.lefts)
    if first.pos_ == second.pos_ == "NOUN" and not opened:
        for child in list(first.lefts):
            child.head = second
        first.head, first.dep_ = second, "nmod"


def _mend_cut_apposition(verb: Token) -> None:
    """Of "At the start of Rex: Part Two, guests left" the title is no subject: an apposition would end in a comma."""
    for title in [child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS and child.left_edge.i > 1]:
        fronted = title.doc[title.left_edge.i - 1]
        named = [child for child in title.rights if child.dep_ == "appos" and child.pos_ == "NOUN"]
        if fronted.text != ":" or not named or title.right_edge.i != named[-1].right_edge.i:
            continue
        if title.doc[title.right_edge.i + 1].head == verb and named[-1].right_edge.i + 1 <= verb.i:
            noun = fronted.nbor(-1)
            make_subject(named[-1], verb)
            title.head, title.dep_ = noun, "appos"
