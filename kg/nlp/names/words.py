"""Closed classes of English words that tell what a capitalised phrase names.

These are class nouns ("ministry", "river") and titles, not names: names come from the text and from kg.gazetteer.
All in lower case, singular.
"""

from __future__ import annotations

import calendar

from kg import lexicon

#: spaCy's labels by what they are to us.
#: The label of what nothing is known of: spaCy's scheme has none, and the model uses this one so.
UNKNOWN = "PRODUCT"

CALENDAR = frozenset(name.lower() for name in (*calendar.month_name, *calendar.month_abbr, *calendar.day_name) if name)

#: Words that stand right before a person's name and are no part of it.
TITLES = frozenset(
    """mr mrs ms miss mx dr prof professor sir madam dame lord lady rev reverend hon honourable honorable mr. mrs.
    ms. dr. prof. rev. hon. sen. rep. gov. gen. lt. lt col. maj. sgt. capt. cmdr. adm. president premier emeritus
    chancellor minister ministers prime secretary secretaries speaker senator congressman congresswoman
    representative governor mayor ambassador commissioner deputy vice chief judge justice general colonel major
    captain lieutenant sergeant admiral commander inspector officer detective pm mp mps chairman chairwoman
    chair chairperson director ceo executive coach manager spokesman spokeswoman spokesperson analyst lawyer
    attorney defender striker goalkeeper editor author actor actress singer writer reporter correspondent
    photographer premiers presidents leader""".split()
)

#: As an apposition, a predicate or a compound before a name they make it a person's.
PERSON_NOUNS = TITLES | lexicon.PERSON_NOUNS | {"substitute", "debutant", "favourite", "favorite", "guard"}

#: Nouns for persons that news also uses of companies: "the podcast producer", "its rival".
SHARED_NOUNS = frozenset(
    """advertiser auditor broadcaster buyer competitor dealer designer developer distributor employer exporter importer
    maker operator owner partner producer publisher rival seller sponsor supplier winner""".split()
)

#: All nouns that stand right before a name.
DESCRIBING = PERSON_NOUNS | SHARED_NOUNS

#: Whom persons have, as much as bodies do: "Quill supporters".
FOLLOWERS = frozenset(
    """adviser advisor agent aide ally biographer colleague critic enemy fan follower foe friend lawyer loyalist
    opponent relative rival spokesman spokesperson spokeswoman strategist successor supporter victim voter""".split()
)

ORG_NOUNS = frozenset(
    """party ministry army navy force forces military police department agency authority commission committee
    council parliament congress senate assembly government administration cabinet court bank company
    corporation corp corp. inc inc. ltd ltd. llc plc co. co group holdings industries university college school
    institute academy association federation union league club team foundation trust society organization
    organisation network news times post herald tribune gazette journal magazine newspaper press agency channel
    television tv radio airlines airways motors church brigade brigades battalion regiment squadron corps legion front
    movement alliance coalition bloc office bureau service services board center centre fund exchange studios records
    entertainment orchestra band initiative district secretariat staff guard faction partnership
    consortium laboratory laboratories lab systems media airline carrier charity nonprofit firm startup start-up chain
    retailer label unit division arm affiliate lender
    insurer manufacturer brewer broadcaster daily weekly publisher shipping subsidiary union unions""".split()
)

#: Buildings and other works: "NTU Hospital", "Fisht Stadium".
FAC_NOUNS = frozenset(
    """stadium arena airport station bridge hall building tower palace museum gallery theatre theater hotel
    hospital cathedral mosque synagogue temple monument memorial prison jail park plaza square street avenue
    road boulevard highway motorway tunnel port harbour harbor dam base barracks camp embassy consulate mansion
    cemetery library pier mine quarry mall house castle abbey chapel archive archives auditorium factory""".split()
)

#: Those that carry names of persons and the like, rather than that of who owns them.
NAMED_BUILDINGS = frozenset(
    """airport arena auditorium bridge cathedral chapel cemetery dam gallery hall hospital hotel jail library market
    mosque museum palace park prison pub restaurant school square stadium street synagogue temple theater theatre
    tower tunnel""".split()
)

LOC_NOUNS = frozenset(
    """river sea ocean lake gulf bay strait straits canal mountain mountains mount hills valley desert island
    islands peninsula cape coast bank strip heights plateau forest glacier basin delta region continent
    territory galaxy planet cave crater volcano reef archipelago lagoon oasis swamp wetland plain moon
    asteroid""".split()
)

GPE_NOUNS = frozenset(
    """city town village suburb hamlet neighborhood neighbourhood settlement enclave township
    nation country state province county republic kingdom empire emirate municipality
    capital""".split()
)

EVENT_NOUNS = frozenset(
    """war battle festival cup championship championships games olympics paralympics tournament summit conference
    election elections fair expo exhibition convention revolution uprising massacre crisis hurricane earthquake
    prix marathon parade awards ceremony referendum siege contest tour carnival jubilee fest""".split()
)

WORK_NOUNS = frozenset(
    """award awards prize trophy medal film movie novel book album song series sitcom drama comedy thriller musical
    documentary miniseries opera poem painting sequel videogame gospel chronicle
    diary""".split()
)

LAW_NOUNS = frozenset(
    "act law treaty agreement accord accords constitution pact protocol amendment charter declaration".split()
)

#: Things that are made one by one, or in series, and named.
MADE_NOUNS = frozenset(
    """telescope satellite rocket missile ship aircraft jet orbiter rover probe lander spacecraft shuttle ferry vessel
    tanker freighter trawler yacht frigate destroyer submarine helicopter drone airliner locomotive smartphone vaccine
    shot jab brand device console processor chip handset
    drug medicine immunotherapy antibody""".split()
)

#: Things that are neither places nor people: what spaCy's scheme has no label for goes with products.
THING_NOUNS = frozenset(
    """program programme project plan policy initiative strategy goals campaign software browser website app system
    virus disease studies theory language linguistics grammar philosophy psychology""".split()
)

#: Nouns before a name in lower case, or after it, with the label that they give it: "the newspaper Haaretz".
CLASS_NOUNS: dict[str, str] = {
    **dict.fromkeys(WORK_NOUNS, "WORK_OF_ART"),
    **dict.fromkeys(LAW_NOUNS, "LAW"),
    **dict.fromkeys(THING_NOUNS | MADE_NOUNS, "PRODUCT"),
    **dict.fromkeys(EVENT_NOUNS, "EVENT"),
    **dict.fromkeys(GPE_NOUNS, "GPE"),
    **dict.fromkeys(LOC_NOUNS, "LOC"),
    **dict.fromkeys(FAC_NOUNS, "FAC"),
    **dict.fromkeys(ORG_NOUNS, "ORG"),
}

#: Verbs whose subject speaks or thinks: a person, less often an organization.
SPEECH = frozenset(
    """say tell add explain argue warn note insist claim write think believe know recall admit remember feel want
    hope laugh smile grow marry die bear retire resign""".split()
)

#: "Defense Minister", "Home Secretary": the word before is no name.
PORTFOLIO_HEADS = frozenset("minister ministers ministry secretary".split())

FULL_NAME = (2, 3)  # words of a person's full name

#: What companies have, and what one has in them.
COMPANY_PARTS = frozenset("share stock shareholder subsidiary executive headquarters bond unit".split())
#: What bodies have, and persons hardly.
ORG_PARTS = frozenset(
    "board branch earnings employee management parent profit revenue shareholder subsidiary turnover workforce".split()
)
#: Who belongs to a body, or leads it: "members of X".
MEMBERS = lexicon.LEADER_NOUNS | frozenset(
    """commander employee executive fighter founder gunman manager member militant militiaman officer official owner
    representative secretary shareholder soldier trainer worker""".split()
)
#: What the prices of companies' shares do, and what companies do with products.
PRICE_MOVES = frozenset(
    "add climb decline dip drop edge fall gain jump lose plunge rally rise slide slip soar surge tumble".split()
)
MAKING = frozenset("acquire build design develop distribute make manufacture own produce publish sell supply".split())
HOLDINGS = frozenset("share stock stake shareholder investor".split())

LANGUAGE_VERBS = frozenset("speak learn teach understand read write translate".split())

#: Words that tell a report of a match, and what teams do in one: there a country's name means its team.
SPORT_NOUNS = frozenset(
    """match goal goalkeeper striker midfielder defender coach league cup tournament penalty half-time halftime
    score season game team player champion championship semifinal semi-final final quarterfinal inning wicket
    batsman bowler touchdown quarterback medal stadium referee squad kick""".split()
)
SPORT_VERBS = frozenset(
    "beat defeat face host meet win lose play score draw qualify lead concede equalise equalize".split()
)

#: Prepositions before a place, a thing or a company rather than before a person.
LOCATIVE = frozenset("in at on near into across outside throughout via inside".split())

#: Verbs of going, and of bringing somebody somewhere: those of Levin (1993), English Verb Classes, 11 and 51, that news
#: uses of persons. What is shipped or transferred often goes to somebody.
MOTION = frozenset(
    """arrive climb come crawl depart deport drift drive escape evacuate fall flee fly gallop go head hike hitchhike
    hurry journey land launch leave march migrate move parachute race repatriate return ride sail sink sneak stagger
    steam swim take tour travel trek walk wander""".split()
)

PLANETS = frozenset("mercury venus earth mars jupiter saturn uranus neptune pluto".split())

#: Nouns that are "of" a place: "the liberation of X", "the outskirts of X".
OF_PLACES = frozenset(
    """annexation bombardment border coast conquest inhabitant invasion liberation mayor occupation outskirt
    outskirts port harbour harbor resident siege shelling shore street suburb""".split()
)

#: First words that make a new place out of an old one: "East Jerusalem", "New England".
DIRECTIONS = frozenset(
    """north south east west northern southern eastern western central new old upper lower greater great inner
    outer mid san santa st. saint fort port""".split()
)

#: What stands before the colon of a caption's credit.
CREDITS = frozenset("image photo photograph file picture video credit source screenshot illustration".split())

#: Nouns after a name that tell its class. Persons too have an administration, a family or a foundation.
KINDS_AFTER: dict[str, str] = {
    **dict.fromkeys(
        """airline alliance bank bloc carrier coalition company firm group magazine militia movement newspaper party
        startup union""".split(),
        "ORG",
    ),
    **dict.fromkeys(("browser", "virus", "outbreak", "epidemic", "pandemic", "disease", "infection"), UNKNOWN),
    **dict.fromkeys(
        """city province region county state district zone town village suburb prefecture governorate borough township
        canton""".split(),
        "GPE",
    ),
    **dict.fromkeys(("river", "island", "islands", "peninsula", "desert", "valley"), "LOC"),
}


def kind_of(noun: str) -> str | None:
    """The label of what such a noun means; most that end in "maker" are companies."""
    if noun.endswith("maker") and noun not in PERSON_NOUNS:
        return "ORG"
    return CLASS_NOUNS.get(noun) if noun not in PERSON_NOUNS else None
