"""Closed classes of English words that mention detection and coreference look up, as lemmas in lower case."""

from __future__ import annotations

from dataclasses import dataclass


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class Pronoun:
    """``person`` is 1, 2 or 3; ``number`` and ``gender`` as in Candidate."""

    person: int
    number: str
    gender: str = ""
    reflexive: bool = False


_I, _WE, _YOU = Pronoun(1, "singular"), Pronoun(1, "plural"), Pronoun(2, "")
_HE, _SHE, _IT = Pronoun(3, "singular", "male"), Pronoun(3, "singular", "female"), Pronoun(3, "singular", "neuter")
_THEY = Pronoun(3, "plural")

PRONOUNS: dict[str, Pronoun] = {
    **dict.fromkeys(("i", "me", "my", "mine"), _I),
    **dict.fromkeys(("we", "us", "our", "ours"), _WE),
    **dict.fromkeys(("you", "your", "yours"), _YOU),
    **dict.fromkeys(("he", "him", "his"), _HE),
    **dict.fromkeys(("she", "her", "hers"), _SHE),
    **dict.fromkeys(("it", "its"), _IT),
    **dict.fromkeys(("they", "them", "their", "theirs"), _THEY),
    "myself": Pronoun(1, "singular", "", True),
    "ourselves": Pronoun(1, "plural", "", True),
    "yourself": Pronoun(2, "", "", True),
    "yourselves": Pronoun(2, "plural", "", True),
    "himself": Pronoun(3, "singular", "male", True),
    "herself": Pronoun(3, "singular", "female", True),
    "itself": Pronoun(3, "singular", "neuter", True),
    "themselves": Pronoun(3, "plural", "", True),
}

#: Pronouns that never get an antecedent here: they mostly point at clauses.
DEMONSTRATIVES = _words("this that these those")
DETERMINERS_DEFINITE = _words("the this that these those")

GOVERNMENT_HEADS = _words("premier pm chancellor")  # and every "prime minister"
ORGANIZATION_NOUNS = _words(
    "government administration ministry department agency office party parliament congress senate council committee "
    "commission court army military navy police force company corporation firm bank business manufacturer maker "
    "publisher newspaper magazine broadcaster channel network university college school institute foundation "
    "organization organisation association union federation league club team squad side group movement alliance "
    "coalition campaign church cabinet assembly authority regime militia airline carrier hospital gallery museum "
    "startup society charity band orchestra studio board panel jury opposition bloc brigade unit"
)
PLACE_NOUNS = _words(
    "country nation state city town village region province district county territory area island continent border "
    "capital kingdom republic neighborhood neighbourhood suburb street square river lake sea mountain valley desert "
    "park building hall hotel stadium airport station palace headquarters facility memorial settlement camp base port "
    "resort"
)
EVENT_NOUNS = _words(
    "meeting talk summit election vote referendum war battle attack strike raid bombing explosion crash earthquake "
    "flood protest demonstration festival conference ceremony match game championship tournament race trip visit "
    "event incident accident operation invasion exhibition exhibit concert trial hearing debate negotiation "
    "conversation briefing sit-down rally coup shooting blast clash riot parade uprising massacre"
)
#: Nouns for a state; "the Jewish state", "his country".
STATES = _words("country nation state homeland")
#: Nouns for a city; "the Black Sea resort".
CITIES = _words("city town capital resort port")
#: Nouns for a company.
COMPANIES = _words(
    "company firm group conglomerate manufacturer maker airline carmaker automaker retailer lender startup start-up "
    "producer supplier operator brewer developer insurer publisher broadcaster giant"
)
#: Nouns for an organization that its name need not have in it: "the company", "the party".
BODIES = COMPANIES | _words("organization organisation team club party charity union")
STORMS = _words("cyclone hurricane typhoon storm")
_VESSELS = _words(
    "boat carrier cruiser destroyer ferry freighter frigate liner ship submarine tanker trawler vessel yacht"
)
#: A noun of a wide sense, and those that it can stand for: "the vessel" for a ferry.
KINDS = {
    **dict.fromkeys(("company", "firm", "group"), COMPANIES),
    **dict.fromkeys(("ship", "vessel"), _VESSELS),
    "storm": STORMS,
}
#: What the name of none of these has in it.
PUBLIC_BODIES = _words(
    "army assembly authority board commission committee congress council court department ministry navy office "
    "parliament police senate service university"
)
#: A group that takes "it" and "they".
COLLECTIVES = ORGANIZATION_NOUNS | _words(
    "family couple staff crew crowd audience public population electorate pair duo generation"
)
#: "the Likud party": the noun says what kind of thing the name is; the whole is one mention of the name.
CLASS_NOUNS = {
    "ORG": _words("party movement alliance newspaper magazine agency company group organization organisation bloc"),
    "GPE": _words("city town village region province state county district island republic"),
    "LOC": _words("region island valley area"),
    "PRODUCT": _words("browser"),
}
#: Heads that say nothing without their "of" complement.
EMPTY_HEADS = _words("number series part lot kind sort type piece set range majority percent member one some many all")
#: Nouns of which a second definite mention often means another thing.
VAGUE_HEADS = _words(
    "time way thing day week month year part lot number kind sort type fact case point end side percent rest "
    "beginning start top bottom morning evening night afternoon moment world future past present issue news addition"
)
#: What tells that somebody is no longer what the noun says.
FORMER = _words("former ex late then onetime")
#: What tells of another holder of the post than "his minister" does.
PAST = FORMER | _words("future outgoing acting deputy")
CORPORATE = _words("inc inc. corp corp. ltd ltd. llc co co. plc ag gmbh corporation company group holdings")
#: Verbs and adjectives of a pleonastic "it": "it seems that", "it is important to".
PLEONASTIC_VERBS = _words("seem appear happen turn mean rain snow stand take follow remain emerge transpire")
