"""Closed classes of English words, and of labels of the parse, that several stages ask for. Lemmas, lower case."""

from __future__ import annotations

#: Any of them may stand for a dash.
DASHES = frozenset("-–—")
#: Tags of finite verbs.
FINITE_TAGS = frozenset({"VBD", "VBZ", "VBP", "MD"})
#: Tags of the words that begin relative clauses and questions.
WH_TAGS = frozenset({"WDT", "WP", "WP$", "WRB"})
#: spaCy's types of entities that are times, that are amounts, that are times or numbers and so no things, and that are
#: places.
TIME_ENTITIES = frozenset({"DATE", "TIME"})
COUNT_ENTITIES = frozenset({"CARDINAL", "QUANTITY", "MONEY", "PERCENT"})
MEASURE_ENTITIES = TIME_ENTITIES | COUNT_ENTITIES | {"ORDINAL"}
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

#: "view the plan – as a threat" (Levin 1993, 29.2).
REGARDS = frozenset(
    """brand categorize characterise characterize class classify conceive condemn count define denounce depict describe
    diagnose dismiss envisage envision hail herald identify imagine interpret label perceive picture portray rate regard
    see stigmatize treat view visualize""".split()
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
#: Nouns for posts and ranks that somebody is given.
POST_NOUNS = LEADER_NOUNS | frozenset(
    """
    administrator admiral ambassador archbishop baron bishop captain cardinal ceo cleric coach colonel
    commissioner congressman congresswoman curator deputy duchess duke envoy executive general imam judge
    justice lord manager minister mp officer official ombudsman pope priest prince princess professor prosecutor
    rabbi representative secretary senator sheikh sheriff speaker spokesman spokesperson spokeswoman trainer
    treasurer vice-president
    """.split()
)
#: Nouns for posts and callings: before a name they are a title, beside it a description.
ROLE_NOUNS = POST_NOUNS | frozenset(
    """
    activist analyst attorney author campaigner candidate co-author co-founder coauthor counterpart diplomat
    doctor dr dr. economist editor engineer founder journalist lawmaker lawyer legislator owner politician
    reporter researcher scientist writer
    """.split()
)
#: Nouns for people.
PERSON_NOUNS = (
    MALE_NOUNS
    | FEMALE_NOUNS
    | ROLE_NOUNS
    | frozenset(
        """
    academic accountant accuser addict adult advertiser adviser advisor agent aide alderman ally alumnus
    ancestor animator anthropologist anybody anyone applicant archaeologist architect artist assailant assistant
    astronaut astronomer astrophysicist athlete attacker attendee auditor ayatollah baby babysitter backbencher
    ballerina banker barrister bartender batsman believer beneficiary billionaire biographer biologist blogger
    boss botanist boxer bride brigadier broadcaster broker brother-in-law buddhist burglar butcher buyer
    bystander cadet captive caregiver carer carpenter cartoonist celebrity cellist champion chaplain chef
    chemist child choreographer christian cinematographer citizen civilian claimant classmate client climber
    co-owner co-star colleague columnist comedian commandant commando commentator communist commuter compatriot
    complainant composer conservationist constable consul consultant consumer contestant convict correspondent
    cosmonaut cosplayer councillor councilman councilor councilwoman cousin critic crowd customer cyclist dancer
    dealer dean defendant defender deity delegate demonstrator dentist descendant designer detainee detective
    developer dignitary disciple dissident diver driver drummer ecologist electrician employee employer enemy
    entrepreneur environmentalist epidemiologist evacuee evangelist everybody everyone expatriate expert
    extremist fan farmer fiancé fiancée fighter filmmaker finalist firefighter foe follower footballer
    friend fugitive gamer gardener geologist goalkeeper god goddess godfather golfer graduate grandchild guest
    guitarist gunman gymnast hacker headmaster headteacher heir hero hijacker hiker hindu historian holidaymaker
    homeowner host hostage hunter illustrator immigrant individual industrialist infant influencer informant
    inmate inspector instructor interpreter inventor investor islamist islander janitor jew jihadist jockey
    juror kid kidnapper killer laborer labourer landlord lecturer librarian lieutenant linguist listener
    lobbyist loser loyalist magician magnate marshal mathematician medalist medallist mediator member mentor
    meteorologist midfielder midwife migrant militant millionaire miner missionary motorist mountaineer mourner
    mullah musician muslim nanny narrator nationalist negotiator neighbor neighbour nemesis newcomer nobody
    nominee novelist nurse occupant opponent organiser organizer orphan paediatrician painter paramedic
    paratrooper parent parishioner parliamentarian participant partner passenger pastor patient peacekeeper
    peasant pedestrian pediatrician pensioner people person petitioner pharmacist philosopher photographer
    physician physicist pianist pilgrim pilot pirate plaintiff player playwright plumber podcaster poet pollster
    populist preacher predecessor presenter prisoner producer protester protestor protégé psychiatrist
    psychologist pundit pupil quarterback rancher rapper reader rebel recipient recruit referee refugee relative
    rescuer resident responder retiree reverend rival robber runner sailor scholar scientologist screenwriter
    sculptor seller separatist sergeant serviceman servicewoman settler shareholder shepherd shopkeeper shopper
    sibling signatory singer skater skier smuggler sniper socialist sociologist soldier solicitor somebody
    someone son-in-law songwriter specialist spouse sprinter spy staffer star stepdaughter stepson stormtrooper
    strategist striker student subscriber successor supporter surfer surgeon survivor suspect swimmer taxpayer
    teacher teammate technician teen teenager tenant terrorist therapist thief toddler tourist trader trafficker
    translator traveler traveller trucker tutor twin tycoon umpire user vendor veteran veterinarian victim
    viewer villager violinist virologist visitor vlogger vocalist volunteer voter waiter whistleblower winger
    winner witness worker worshipper wrestler youth zoologist
    """.split()
    )
)
#: What somebody is, and no post: "analyst", "goalkeeper".
CALLING_NOUNS = PERSON_NOUNS - POST_NOUNS
