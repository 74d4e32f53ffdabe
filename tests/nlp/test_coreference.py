"""Each sieve of coreference on hand-parsed sentences, then the component."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from coreference_docs import discourse, parsed, quoted

from kg.nlp import coreference_names as names
from kg.nlp import coreference_nominals as nominals
from kg.nlp import coreference_pronouns as pronouns
from kg.nlp.coreference import coreference, resolve
from kg.nlp.coreference_names import Links
from kg.nlp.coreference_state import Discourse
from kg.nlp.mentions import detect
from kg.records import Quote

PRESIDENT = (
    "Chilean/JJ/amod/1/B-NORP President/NNP/compound/3 Rosa/NNP/compound/3/B-PERSON Soto/NNP/nsubj/4/I-PERSON "
    "met/VBD/ROOT/4/meet Peruvian/JJ/amod/7/B-NORP Prime/NNP/compound/7 Minister/NNP/compound/9 "
    "Luis/NNP/compound/9/B-PERSON Vega/NNP/dobj/4/I-PERSON"
)


def named(subject: str, label: str) -> str:
    first, *rest = subject.split()
    last = len(rest)
    dep = ["compound"] * last + ["nsubj"]
    heads = [last] * last + [last + 1]
    marks = [f"B-{label}"] + [f"I-{label}"] * last
    tokens = [f"{w}/NNP/{d}/{h}/{m}" for w, d, h, m in zip([first, *rest], dep, heads, marks, strict=True)]
    return " ".join([*tokens, f"left/VBD/ROOT/{last + 1}/leave"])


def subject(*words: str, lemma: str = "") -> str:
    """A sentence "the … noun left"."""
    last = len(words) - 1
    tokens = []
    for index, word in enumerate(words):
        if index == last:
            tokens.append(f"{word}/{'NNS' if lemma else 'NN'}/nsubj/{last + 1}/{lemma or word.lower()}")
        elif word in ("the", "The"):
            tokens.append(f"{word}/DT/det/{last}")
        elif word == "two":
            tokens.append(f"{word}/CD/nummod/{last}")
        else:
            tokens.append(f"{word}/JJ/amod/{last}" + ("/B-NORP" if word[0].isupper() else ""))
    return " ".join([*tokens, f"left/VBD/ROOT/{last + 1}/leave"])


def run(state: Discourse, *sieves: Callable[[Discourse], Links]) -> Discourse:
    for sieve in sieves:
        for anaphor, antecedent in sieve(state):
            state.link(antecedent, anaphor)
    return state


def chain(state: Discourse, text: str, last: bool = True) -> list[str]:
    """The texts of the cluster of the candidate of that text, the last such one."""
    spans = [state.doc[item.start : item.end].text for item in state.candidates]
    index = len(spans) - 1 - spans[::-1].index(text) if last else spans.index(text)
    return [spans[member] for member in state.cluster(index).members]


# ---- names ----------------------------------------------------------------------------------------------------------


def test_exact_names_link_whatever_their_article_and_case() -> None:
    state = run(discourse(named("Codelco", "ORG"), named("CODELCO", "ORG")), names.exact_names)
    assert chain(state, "CODELCO") == ["Codelco", "CODELCO"]


def test_a_surname_means_whom_the_text_introduced_with_it() -> None:
    sentences = (named("Rosa Soto", "PERSON"), named("Ana Soto", "PERSON"), named("Soto", "PERSON"))
    state = run(discourse(*sentences), names.exact_names, names.person_names)
    assert chain(state, "Soto") == ["Rosa Soto", "Soto"]
    assert chain(state, "Ana Soto") == ["Ana Soto"]


def test_a_headline_surname_means_the_person_named_in_full_below() -> None:
    state = run(discourse(named("Soto", "PERSON"), named("Rosa Soto", "PERSON")), names.person_names)
    assert chain(state, "Soto") == ["Soto", "Rosa Soto"]


@pytest.mark.parametrize("other", ["Aleksei Petrov", "Alexei P. Petrov"])
def test_one_letter_or_an_initial_apart_is_one_person(other: str) -> None:
    state = run(discourse(named("Alexei Petrov", "PERSON"), named(other, "PERSON")), names.person_names)
    assert chain(state, other) == (["Alexei Petrov", other] if "P." in other else [other])


def test_spelling_variants_of_a_surname_are_one_person() -> None:
    state = run(discourse(named("Omar Rahmann", "PERSON"), named("Omar Rahman", "PERSON")), names.person_names)
    assert chain(state, "Omar Rahman") == ["Omar Rahmann", "Omar Rahman"]


@pytest.mark.parametrize(
    ("short", "long", "expected"),
    [
        ("CDF", "Chilean Defense Forces", True),
        ("UDP", "University of Diego Portales", True),
        ("V8", "Valparaiso 8", True),
        ("Chile", "Chilean Defense Forces", False),
        ("CDX", "Chilean Defense Forces", False),
    ],
)
def test_acronyms(short: str, long: str, expected: bool) -> None:
    assert names.is_acronym(short, long) is expected


def test_an_organization_may_drop_its_first_words_and_a_place_may_not() -> None:
    sentences = (named("Chilean Supreme Court", "ORG"), named("Supreme Court", "ORG"))
    state = run(discourse(*sentences), names.organization_names)
    assert chain(state, "Supreme Court") == ["Chilean Supreme Court", "Supreme Court"]
    state = run(discourse(named("South Dakota", "GPE"), named("Dakota", "GPE")), names.organization_names)
    assert chain(state, "Dakota") == ["Dakota"]


def test_what_stands_behind_a_preposition_is_no_short_form() -> None:
    long = (
        "Institute/NNP/nsubj/5/B-ORG of/IN/prep/0/I-ORG the/DT/det/4/I-ORG Wild/NNP/compound/4/I-ORG "
        "Orchids/NNP/pobj/1/I-ORG left/VBD/ROOT/5/leave"
    )
    state = run(discourse(long, named("Wild Orchids", "ORG"), named("Institute", "ORG")), names.organization_names)
    assert chain(state, "Wild Orchids") == ["Wild Orchids"]
    assert chain(state, "Institute") == ["Institute of the Wild Orchids", "Institute"]


def test_a_single_word_behind_of_may_stand_for_the_whole() -> None:
    long = "Ministry/NNP/nsubj/3/B-ORG of/IN/prep/0/I-ORG Energy/NNP/pobj/1/I-ORG left/VBD/ROOT/3/leave"
    state = run(discourse(long, named("Energy", "ORG")), names.organization_names)
    assert chain(state, "Energy") == ["Ministry of Energy", "Energy"]


def test_a_short_form_may_keep_its_complement() -> None:
    parts = "Court/NNP/nsubj/3/B-ORG of/IN/prep/0/I-ORG Appeal/NNP/pobj/1/I-ORG ruled/VBD/ROOT/3/rule"
    longer = (
        "Chilean/NNP/compound/1/B-ORG Court/NNP/nsubj/4/I-ORG of/IN/prep/1/I-ORG Appeal/NNP/pobj/2/I-ORG "
        "ruled/VBD/ROOT/4/rule"
    )
    state = run(discourse(longer, parts), names.organization_names)
    assert chain(state, "Court of Appeal") == ["Chilean Court of Appeal", "Court of Appeal"]


def test_a_country_has_several_names() -> None:
    state = run(discourse(named("UK", "GPE"), named("United Kingdom", "GPE")), names.countries)
    assert chain(state, "UK") == ["UK", "United Kingdom"]


# ---- descriptions ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("description", "person"),
    [
        (("the", "Chilean", "leader"), "Rosa Soto"),
        (("the", "Chilean", "president"), "Rosa Soto"),
        (("the", "Peruvian", "premier"), "Luis Vega"),
        (("the", "Peruvian", "leader"), "Luis Vega"),
        (("the", "premier"), "Luis Vega"),
        (("the", "Bolivian", "president"), ""),
        (("the", "Chilean", "general"), ""),
    ],
)
def test_roles_mean_whoever_has_them(description: tuple[str, ...], person: str) -> None:
    state = run(discourse(PRESIDENT, subject(*description)), nominals.definite_roles)
    found = chain(state, " ".join(description))
    assert len(found) == (2 if person else 1)
    assert found[0].endswith(person or found[0])


def test_an_apposition_describes() -> None:
    sentence = "Soto/NNP/nsubj/5/B-PERSON ,/./punct/0 a/DT/det/3 student/NN/appos/0 ,/./punct/0 left/VBD/ROOT/5/leave"
    state = run(discourse(sentence, subject("the", "student")), nominals.definite_roles)
    assert len(chain(state, "the student")) == 2


def test_a_copula_describes() -> None:
    sentence = "Soto/NNP/nsubj/1/B-PERSON is/VBZ/ROOT/1/be a/DT/det/3 lawyer/NN/attr/1"
    state = run(discourse(sentence, subject("the", "lawyer")), nominals.definite_roles)
    assert chain(state, "the lawyer") == ["Soto", "the lawyer"]


def test_a_definite_phrase_repeats_a_head_but_brings_no_new_word() -> None:
    sentences = (subject("the", "secret", "treaty"), subject("the", "treaty"), subject("the", "old", "treaty"))
    state = run(discourse(*sentences), nominals.same_heads)
    assert chain(state, "the treaty") == ["the secret treaty", "the treaty"]
    assert chain(state, "the old treaty") == ["the old treaty"]


def test_a_definite_noun_means_the_name_that_ends_in_it() -> None:
    state = run(discourse(named("Neruda Foundation", "ORG"), subject("the", "foundation")), nominals.same_heads)
    assert chain(state, "the foundation") == ["Neruda Foundation", "the foundation"]


def test_the_city_and_the_adjective_state_mean_the_last_such_name() -> None:
    cities = (named("Chile", "GPE"), named("Valparaiso", "GPE"))
    state = run(discourse(*cities, subject("the", "city"), subject("the", "calm", "state")), nominals.class_nouns)
    assert chain(state, "the city") == ["Valparaiso", "the city"]
    assert chain(state, "the calm state") == ["Chile", "the calm state"]


@pytest.mark.parametrize(("name", "one"), [("Green Future", True), ("Supreme Court", False)])
def test_the_party_means_the_last_organization_that_may_be_one(name: str, one: bool) -> None:
    state = run(discourse(named(name, "ORG"), subject("the", "party")), nominals.class_nouns)
    assert chain(state, "the party") == ([name] if one else []) + ["the party"]


def test_a_city_may_be_told_by_the_name_of_where_it_lies() -> None:
    resort = "the/DT/det/3 Coral/NNP/compound/2/B-LOC Sea/NNP/compound/3/I-LOC resort/NN/nsubj/4 left/VBD/ROOT/4/leave"
    state = run(discourse(named("Cairns", "GPE"), resort), nominals.class_nouns)
    assert chain(state, "the Coral Sea resort") == ["Cairns", "the Coral Sea resort"]
    state = run(discourse(named("Cairns", "GPE"), subject("the", "calm", "resort")), nominals.class_nouns)
    assert chain(state, "the calm resort") == ["the calm resort"]


def test_one_owner_has_one_father() -> None:
    sentence = "Soto/NNP/nsubj/1/B-PERSON saw/VBD/ROOT/1/see his/PRP$/poss/3 father/NN/dobj/1"
    again = "His/PRP$/poss/1 father/NN/nsubj/2 left/VBD/ROOT/2/leave"
    state = run(discourse(sentence, again), pronouns.anaphors, nominals.owned_heads)
    assert chain(state, "His father") == ["his father", "His father"]


NAMED = (
    "A/DT/det/1 man/NN/nsubj/5 named/VBN/acl/1/name Ana/NNP/compound/4/B-PERSON Lopez/NNP/oprd/2/I-PERSON "
    "left/VBD/ROOT/5/leave"
)
IDENTIFIED = (
    "The/DT/det/1 victim/NN/nsubjpass/{verb} {helpers} identified/VBN/ROOT/{verb}/identify as/IN/prep/{verb} "
    "Ana/NNP/compound/{name}/B-PERSON Lopez/NNP/pobj/{link}/I-PERSON"
)


@pytest.mark.parametrize(
    ("sentence", "who", "lopez"),
    [
        (NAMED, "A man named Ana Lopez", True),
        (IDENTIFIED.format(verb=3, link=4, name=6, helpers="was/VBD/auxpass/3"), "The victim", True),
        (IDENTIFIED.format(verb=4, link=5, name=7, helpers="was/VBD/auxpass/4 not/RB/neg/4"), "The victim", False),
        (IDENTIFIED.format(verb=4, link=5, name=7, helpers="may/MD/aux/4 be/VB/auxpass/4"), "The victim", False),
    ],
)
def test_who_is_identified_as_ana_lopez_is_she(sentence: str, who: str, lopez: bool) -> None:
    state = run(discourse(sentence), nominals.identified)
    assert chain(state, who) == ([who, "Ana Lopez"] if lopez else [who])


def introduced(title: str, given: str, surname: str) -> str:
    """As "Soto's former lawyer Ana Lopez left"."""
    *before, noun = title.split()
    last = len(before) + 4
    words = [f"{word}/JJ/amod/{last}" for word in before]
    tokens = [f"Soto/NNP/poss/{last}/B-PERSON", "'s/POS/case/0", *words, f"{noun}/NN/compound/{last}"]
    tokens += [f"{given}/NNP/compound/{last}/B-PERSON", f"{surname}/NNP/nsubj/{last + 1}/I-PERSON"]
    return " ".join([*tokens, f"left/VBD/ROOT/{last + 1}/leave"])


def somebody_s(owner: str, title: str) -> str:
    """As "Soto's lawyer won"."""
    *before, noun = title.split()
    last = len(before) + 2
    words = [f"{word}/JJ/amod/{last}" for word in before]
    tokens = [f"{owner}/NNP/poss/{last}/B-PERSON", "'s/POS/case/0", *words, f"{noun}/NN/nsubj/{last + 1}"]
    return " ".join([*tokens, f"won/VBD/ROOT/{last + 1}/win"])


@pytest.mark.parametrize(
    ("title", "owner", "later", "lopez"),
    [
        ("lawyer", "Soto", "lawyer", True),
        ("young lawyer", "Soto", "lawyer", True),
        ("lawyer", "Vega", "lawyer", False),
        ("lawyer", "Soto", "young lawyer", False),
        ("former lawyer", "Soto", "lawyer", False),
        ("secretary", "Soto", "lawyer", False),
    ],
)
def test_somebody_s_lawyer_is_who_was_introduced_so(title: str, owner: str, later: str, lopez: bool) -> None:
    state = discourse(introduced(title, "Ana", "Lopez"), somebody_s(owner, later))
    run(state, names.exact_names, nominals.owned_roles)
    expected = [f"Soto 's {title} Ana Lopez"] if lopez else []
    assert chain(state, f"{owner} 's {later}") == [*expected, f"{owner} 's {later}"]


def test_one_of_two_lawyers_is_neither() -> None:
    state = discourse(
        introduced("lawyer", "Ana", "Lopez"), introduced("lawyer", "Tom", "Berg"), somebody_s("Soto", "lawyer")
    )
    run(state, names.exact_names, nominals.owned_roles)
    assert chain(state, "Soto 's lawyer") == ["Soto 's lawyer"]


# ---- pronouns -------------------------------------------------------------------------------------------------------


def test_he_is_the_subject_before() -> None:
    state = run(discourse(PRESIDENT, "She/PRP/nsubj/1 left/VBD/ROOT/1/leave"), pronouns.anaphors)
    assert chain(state, "She")[0].endswith("Rosa Soto")


def test_an_object_is_not_the_subject_of_its_verb() -> None:
    again = "Soto/NNP/nsubj/1/B-PERSON thanked/VBD/ROOT/1/thank him/PRP/dobj/1"
    state = run(discourse(PRESIDENT, again), names.person_names, pronouns.anaphors)
    assert chain(state, "him") == ["Peruvian Prime Minister Luis Vega", "him"]


ACCUSED = (
    "Lund/NNP/nsubj/1/B-PERSON accused/VBD/ROOT/1/accuse it/PRP/dobj/1 of/IN/prep/1 "
    "threatening/VBG/pcomp/3/threaten Chile/NNP/dobj/4/B-GPE"
)


@pytest.mark.parametrize(("named", "before"), [("Peru", ["Peru", "it"]), ("Chile", ["it"]), ("Santiago", ["it"])])
def test_a_pronoun_is_none_of_the_names_that_its_verb_governs_after_it(named: str, before: list[str]) -> None:
    first = f"{named}/NNP/nsubj/1/B-GPE left/VBD/ROOT/1/leave"
    assert chain(run(discourse(first, ACCUSED), names.exact_names, pronouns.anaphors), "it") == before


def test_it_is_rather_what_is_named_alone_than_one_of_two() -> None:
    sentence = (
        "Peru/NNP/nsubj/3/B-GPE and/CC/cc/0 Chile/NNP/conj/0/B-GPE know/VBD/ROOT/3 what/WP/attr/6 "
        "terrorism/NN/nsubj/6 is/VBZ/ccomp/3/be and/CC/cc/3 fight/VB/conj/3 it/PRP/dobj/8"
    )
    assert chain(run(discourse(sentence), pronouns.anaphors), "it") == ["terrorism", "it"]


def test_the_issue_of_x_is_no_antecedent() -> None:
    sentence = (
        "Soto/NNP/nsubj/1/B-PERSON raised/VBD/ROOT/1/raise the/DT/det/3 issue/NN/dobj/1 of/IN/prep/3 "
        "Chile/NNP/pobj/4/B-GPE"
    )
    again = "It/PRP/nsubj/1 left/VBD/ROOT/1/leave"
    assert chain(run(discourse(sentence, again), pronouns.anaphors), "It") == ["Chile", "It"]


def test_a_reflexive_is_the_subject_of_its_verb() -> None:
    sentence = "Soto/NNP/nsubj/1/B-PERSON saw/VBD/ROOT/1/see Vega/NNP/dobj/1/B-PERSON"
    again = "Vega/NNP/nsubj/1/B-PERSON thanked/VBD/ROOT/1/thank himself/PRP/dobj/1"
    state = run(discourse(sentence, again), pronouns.anaphors)
    assert chain(state, "himself") == ["Vega", "himself"]


def test_the_subject_of_said_is_who_the_clause_speaks_of() -> None:
    sentence = (
        "Soto/NNP/nsubj/3/B-PERSON with/IN/prep/0 Vega/NNP/pobj/1/B-PERSON said/VBD/ROOT/3/say that/IN/mark/6 "
        "he/PRP/nsubj/6 left/VBD/ccomp/3/leave"
    )
    state = run(discourse(sentence), pronouns.anaphors)
    assert chain(state, "he")[0].startswith("Soto")


def test_a_phrase_does_not_own_itself() -> None:
    sentence = (
        "Soto/NNP/nsubj/1/B-PERSON saw/VBD/ROOT/1/see his/PRP$/poss/4 rival/NN/compound/4 Vega/NNP/dobj/1/B-PERSON"
    )
    assert chain(run(discourse(sentence), pronouns.anaphors), "his") == ["Soto", "his"]


def test_a_fronted_phrase_may_speak_of_the_subject_to_come() -> None:
    sentence = "At/IN/prep/4 his/PRP$/poss/2 briefing/NN/pobj/0 Soto/NNP/nsubj/4/B-PERSON left/VBD/ROOT/4/leave"
    assert chain(run(discourse(sentence), pronouns.anaphors), "his") == ["his", "Soto"]


def test_things_and_persons_take_their_own_pronouns() -> None:
    sentence = "Soto/NNP/nsubj/1/B-PERSON left/VBD/ROOT/1/leave Chile/NNP/dobj/1/B-GPE"
    again = "It/PRP/nsubj/1 thanked/VBD/ROOT/1/thank her/PRP/dobj/1"
    state = run(discourse(sentence, again), pronouns.anaphors)
    assert chain(state, "It") == ["Chile", "It"]
    assert chain(state, "her") == ["Soto", "her"]


def test_gender_that_a_pronoun_told_keeps_the_other_out() -> None:
    sentences = (
        "Mrs/NNP/compound/1 Soto/NNP/nsubj/2/B-PERSON left/VBD/ROOT/2/leave",
        "He/PRP/nsubj/1 stayed/VBD/ROOT/1/stay",
    )
    assert chain(run(discourse(*sentences), pronouns.anaphors), "He") == ["He"]


def test_a_given_name_suggests_the_gender() -> None:
    she, he = "She/PRP/nsubj/1 left/VBD/ROOT/1/leave", "He/PRP/nsubj/1 left/VBD/ROOT/1/leave"
    state = discourse(named("Rosa Soto", "PERSON"), named("Pedro Vega", "PERSON"), she, he)
    assert chain(run(state, pronouns.anaphors), "She") == ["Rosa Soto", "She"]
    assert chain(state, "He") == ["Pedro Vega", "He"]


def test_a_text_that_knows_he_alone_knows_the_gender_better_than_the_given_name() -> None:
    sentences = (named("Rosa Soto", "PERSON"), "He/PRP/nsubj/1 left/VBD/ROOT/1/leave")
    assert chain(run(discourse(*sentences), pronouns.anaphors), "He") == ["Rosa Soto", "He"]


def test_they_are_a_coordination_with_its_members() -> None:
    sentence = "Soto/NNP/nsubj/3/B-PERSON and/CC/cc/0 Vega/NNP/conj/0/B-PERSON met/VBD/ROOT/3/meet"
    doc = coreference(parsed(sentence, "They/PRP/nsubj/1 left/VBD/ROOT/1/leave"))
    both = next(chain for chain in doc._.chains if chain.members)
    assert [mention.text for mention in both.mentions] == ["Soto and Vega", "They"]
    assert [doc._.chains[member].name for member in both.members] == ["Soto", "Vega"]


# ---- pairs, states, speakers ----------------------------------------------------------------------------------------


def one(nation: str) -> str:
    return f"the/DT/det/1 {nation}/NNP/nsubj/2/B-NORP won/VBD/ROOT/2/win"


@pytest.mark.parametrize(("nation", "whose"), [("Italian", "Ana Rojas"), ("Chilean", "Soto"), ("Russian", "Ana Rojas")])
def test_the_italian_is_the_most_salient_person_of_no_other_country(nation: str, whose: str) -> None:
    state = run(discourse(PRESIDENT, named("Ana Rojas", "PERSON"), one(nation)), pronouns.anaphors)
    assert whose in chain(state, f"the {nation}")[0]


def test_the_russian_is_no_chilean() -> None:
    assert chain(run(discourse(PRESIDENT, one("Russian")), pronouns.anaphors), "the Russian") == ["the Russian"]


def test_the_two_leaders_are_the_two_who_lead() -> None:
    third = named("Ana Rojas", "PERSON")
    doc = coreference(parsed(PRESIDENT, third, subject("The", "two", "leaders", lemma="leader")))
    pair = next(chain for chain in doc._.chains if chain.members)
    assert {doc._.chains[member].name for member in pair.members} == {"Rosa Soto", "Luis Vega"}
    assert pair.gender == "plural"


def test_two_leaders_in_particular_are_none_of_those_before() -> None:
    two = "Two/CD/nummod/1 leaders/NNS/nsubj/2/leader left/VBD/ROOT/2/leave"
    state = run(discourse(PRESIDENT, two), pronouns.anaphors)
    assert chain(state, "Two leaders") == ["Two leaders"] and not state.cluster(len(state.candidates) - 1).parts


def test_two_plurals_of_the_same_two_are_one_chain() -> None:
    twice = [subject("The", "two", "leaders", lemma="leader"), subject("The", "two", "men", lemma="man")]
    state = resolve(parsed(PRESIDENT, *twice))
    assert chain(state, "The two men") == ["The two leaders", "The two men"]


def test_the_two_countries_are_those_of_the_leaders() -> None:
    doc = coreference(
        parsed(
            named("Peru", "GPE"), named("Chile", "GPE"), PRESIDENT, subject("the", "two", "countries", lemma="country")
        )
    )
    pair = next(chain for chain in doc._.chains if chain.members)
    assert {doc._.chains[member].name for member in pair.members} == {"Peru", "Chile"}


def test_the_two_countries_far_from_both_are_those_of_before() -> None:
    two = subject("the", "two", "countries", lemma="country")
    others = [subject("the", "rain")] * 5
    doc = coreference(parsed(named("Peru", "GPE"), named("Chile", "GPE"), two, *others, two))
    pair = next(chain for chain in doc._.chains if chain.members)
    assert [mention.text for mention in pair.mentions] == ["the two countries"] * 2


def test_his_country_is_that_of_his_office() -> None:
    again = "She/PRP/nsubj/1 left/VBD/ROOT/1/leave her/PRP$/poss/3 country/NN/dobj/1"
    state = resolve(parsed(named("Peru", "GPE"), named("Chile", "GPE"), PRESIDENT, again))
    assert chain(state, "her country") == ["Chile", "her country"]


def test_i_is_the_speaker_and_we_is_undecided() -> None:
    words = (
        "I/PRP/nsubj/1 think/VB/ccomp/6 we/PRP/nsubj/3 won/VBD/ccomp/1/win ,/./punct/6 Soto/NNP/nsubj/6/B-PERSON "
        "said/VBD/ROOT/6/say"
    )
    doc = quoted(parsed(words), "I think we won", "Soto")
    state = run(Discourse(doc, detect(doc)), pronouns.speakers, pronouns.anaphors)
    assert chain(state, "I") == ["I", "Soto"]
    assert chain(state, "we") == ["we"]


@pytest.mark.parametrize("word", ["I", "we", "you"])
def test_one_voice_means_the_same_by_the_same_word(word: str) -> None:
    """Twice in a quotation of somebody unknown; outside of it the article speaks."""
    said = f"{word}/PRP/nsubj/1 think/VB/ROOT/1 {word}/PRP/nsubj/3 won/VBD/ccomp/1/win"
    outside = f"But/CC/cc/2 {word}/PRP/nsubj/2 slept/VBD/ROOT/2/sleep"
    doc = parsed(said, outside)
    doc._.quotes = (Quote(0, len(said.split()) + len("".join(item.split("/")[0] for item in said.split())) - 1),)
    state = run(Discourse(doc, detect(doc)), pronouns.speakers)
    assert chain(state, word, last=False) == [word, word]
    assert chain(state, word) == [word]


def test_we_is_a_speaking_organization() -> None:
    words = "We/PRP/nsubj/1 won/VBD/ccomp/4/win ,/./punct/4 Codelco/NNP/nsubj/4/B-ORG said/VBD/ROOT/4/say"
    doc = quoted(parsed(words), "We won", "Codelco")
    assert chain(run(Discourse(doc, detect(doc)), pronouns.speakers), "We") == ["We", "Codelco"]


def test_he_in_a_quotation_is_not_its_speaker() -> None:
    words = "He/PRP/nsubj/1 won/VBD/ccomp/4/win ,/./punct/4 Soto/NNP/nsubj/4/B-PERSON said/VBD/ROOT/4/say"
    doc = quoted(parsed(named("Soto", "PERSON"), words), "He won", "Soto said")
    assert "He" not in chain(resolve(doc), "Soto")


# ---- the component --------------------------------------------------------------------------------------------------


def test_every_mention_has_a_chain_and_the_chain_its_best_name() -> None:
    doc = coreference(parsed(named("Soto", "PERSON"), PRESIDENT, "She/PRP/nsubj/1 left/VBD/ROOT/1/leave"))
    assert [chain.id for chain in doc._.chains] == list(range(len(doc._.chains)))
    assert all(mention in doc._.chains[mention.chain].mentions for mention in doc._.mentions)
    person = next(chain for chain in doc._.chains if chain.name == "Rosa Soto")
    assert [mention.text for mention in person.mentions] == ["Soto", "Chilean President Rosa Soto", "She"]
    assert person.gender == "female"


def test_the_text_of_a_mention_is_that_of_the_article() -> None:
    doc = coreference(parsed(PRESIDENT))
    assert all(doc._.article.text[item.start : item.end] == item.text for item in doc._.mentions)


def test_an_empty_document_has_no_mentions() -> None:
    doc = coreference(parsed())
    assert (doc._.mentions, doc._.chains) == ((), ())
