"""Closed classes of English words, and of labels of the parse, that several stages ask for. Lemmas, lower case."""

from __future__ import annotations

#: Any of them may stand for a dash.
DASHES = frozenset("-–—")
#: Tags of the words that begin relative clauses and questions.
WH_TAGS = frozenset({"WDT", "WP", "WP$", "WRB"})
#: spaCy's types of entities that are times, that are times or numbers and so no things, and that are places.
TIME_ENTITIES = frozenset({"DATE", "TIME"})
MEASURE_ENTITIES = TIME_ENTITIES | {"CARDINAL", "ORDINAL", "QUANTITY", "MONEY", "PERCENT"}
PLACE_ENTITIES = frozenset({"GPE", "LOC", "FAC"})
#: What stands before the first of a coordination: "both Lyon and Oslo".
PAIRING = frozenset({"both", "either", "neither"})

#: Verbs whose subject utters what they govern: the verbs of communication of Levin (1993), English Verb Classes, 37,
#: with the naming and judging ones of 29.3 and 33 ("dubbed it", "praised the"), kept to what news writes with a
#: quotation or a that-clause. Left out are those that mostly mean something else there ("maintain", "point", "post").
SPEECH_VERBS: frozenset[str] = frozenset(
    """
    accuse acknowledge add address admit advise affirm allege announce answer argue assert assure aver
    boast brag call caution charge chide cite claim clarify comment complain concede conclude confess confide confirm
    contend counter criticize criticise cry declare decry demand describe detail dictate disagree disclose dub emphasize
    emphasise exclaim explain express foretell grumble hail hint howl implore imply indicate inform insist instruct
    interject joke label lament laud lecture mention mourn mumble murmur mutter narrate note notify object observe opine
    phrase plead pledge praise preach predict proclaim promise pronounce propose protest quip quote reaffirm
    reassure recall recite recommend reason recount reiterate rejoin relate remark remind repeat reply report request
    respond retort reveal say scoff scream shout shriek sigh signal snap speak specify speculate state stipulate stress
    suggest summarize summarise swear teach tell term testify thank threaten tout tweet underline underscore urge utter
    vent voice vow warn whisper wonder worry write yell
    """.split()
)

#: Verbs whose subject says that the clause or the thing they govern is not so.
DENIAL_VERBS: frozenset[str] = frozenset(
    """
    contest contradict debunk deny disavow disclaim dismiss disprove dispute negate rebut rebuff refute reject repudiate
    """.split()
)

#: Forms of address before a name that tell no office: "Mr Smith", "Dr. Smith" (written here without the full stop).
COURTESY_TITLES = frozenset("mr mrs ms miss mx sir madam dame lord lady dr rev hon".split())

#: Nouns for men and for women.
MALE_NOUNS = frozenset(
    """
    actor bishop boy boyfriend brother businessman chairman congressman dad duke emir ex-husband father fireman
    fisherman gentleman grandfather grandson guy husband king lord man monk mr mr. nephew policeman pope prince
    salesman sheikh sir son spokesman sportsman statesman stepfather sultan uncle widower
    """.split()
)
FEMALE_NOUNS = frozenset(
    """
    actress aunt businesswoman chairwoman congresswoman dame daughter duchess ex-wife girl girlfriend
    granddaughter grandmother heroine lady miss mom mother mrs mrs. ms ms. mum niece nun policewoman princess
    queen sister spokeswoman sportswoman stepmother waitress widow wife woman
    """.split()
)
#: Whom "leader" can mean: heads of state and government, and of anything else.
LEADER_NOUNS = frozenset(
    """
    chair chairman chairwoman chancellor chief commander dictator director emir governor head king leader mayor
    monarch pm premier president queen ruler secretary-general sultan taoiseach
    """.split()
)
#: Nouns for posts and callings: before a name they are a title, beside it a description.
ROLE_NOUNS = LEADER_NOUNS | frozenset(
    """
    activist administrator admiral ambassador analyst archbishop attorney author baron bishop campaigner
    candidate captain cardinal ceo cleric co-author co-founder coach coauthor colonel commissioner congressman
    congresswoman counterpart curator deputy diplomat doctor dr dr. duchess duke economist editor engineer envoy
    executive founder general imam journalist judge justice lawmaker lawyer legislator lord manager minister mp
    officer official ombudsman owner politician pope priest prince princess professor prosecutor rabbi reporter
    representative researcher scientist secretary senator sheikh sheriff speaker spokesman spokesperson
    spokeswoman trainer treasurer vice-president writer
    """.split()
)
#: Nouns for people.
PERSON_NOUNS = (
    MALE_NOUNS
    | FEMALE_NOUNS
    | ROLE_NOUNS
    | frozenset(
        """
    academic adult adviser advisor aide ally alumnus anthropologist anybody anyone architect artist assistant
    athlete attacker attendee baby banker believer biologist boss buddhist buyer celebrity champion chemist
    child christian citizen client colleague columnist comedian commuter compatriot composer consultant consumer
    cosplayer cousin critic crowd customer defender deity demonstrator designer developer dissident driver
    employee employer enemy entrepreneur everybody everyone expert fan farmer fighter foe follower footballer
    friend goalkeeper god goddess graduate grandchild guest gunman hero hindu historian host hostage immigrant
    individual inmate instructor investor jew kid killer lecturer linguist loser mathematician member midfielder
    migrant militant musician muslim neighbor neighbour nemesis nobody nominee novelist nurse opponent organiser
    organizer orphan painter parent participant partner passenger patient people person philosopher photographer
    physician physicist pilot player poet predecessor presenter prisoner producer protester protestor
    psychologist pupil rebel refugee relative resident rival runner scholar scientologist seller shareholder
    sibling singer soldier somebody someone specialist spouse staffer star striker student successor supporter
    surgeon survivor suspect swimmer teacher teen teenager terrorist tourist translator twin user veteran victim
    visitor volunteer voter winner witness worker worshipper youth
    """.split()
    )
)
