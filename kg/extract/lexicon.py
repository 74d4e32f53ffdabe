"""Closed classes of English words that decide how a claim is meant. Lemmas, lower case.

The verb classes follow Karttunen (1971), "Implicative verbs", and Nairn, Condoravdi & Karttunen (2006), "Computing
relative polarity for textual inference".
"""

from __future__ import annotations

#: "failed to form", "refused to join": what follows did not happen.
NEGATIVE_IMPLICATIVES = frozenset(
    "abstain avoid cancel cease decline fail forbear forget neglect omit prevent prohibit refrain refuse".split()
)
#: "wants to meet", "pledged to advance": what follows is meant to happen.
INTENTIONS = frozenset(
    """agree aim aspire be choose commit consider decide demand desire expect go hope intend invite like look mean
    need offer order plan pledge prepare promise propose request resolve schedule seek set suppose swear threaten urge
    vow wait want wish work ask call encourage persuade push""".split()
)
#: "tried to open", "seems to be": what follows may or may not be so.
POSSIBILITIES = frozenset("appear attempt endeavor fight look may seek seem struggle strive tend try suspect".split())
#: "hoped that", "feared that": a clause under these is nobody's assertion.
HOPES = frozenset("hope wish fear expect want worry pray prefer demand insist propose suggest urge".split())
BELIEFS = frozenset("assume believe consider doubt estimate feel predict suspect think".split())
#: A clause under these is true where the sentence is: Kiparsky & Kiparsky (1970), "Fact".
FACTIVES = frozenset("realize discover learn remember regret show prove ensure know see find forget".split())
#: Nouns whose clause or infinitive is a plan ("his plan to annex") or a trial ("attempts to attack").
PLAN_NOUNS = frozenset(
    """aim ambition bid decision demand desire effort goal hope intent intention invitation offer order plan pledge
    proposal promise readiness request threat vow willingness wish""".split()
)
TRIAL_NOUNS = frozenset("ability attempt bid chance effort opportunity possibility potential risk try".split())
FAILURE_NOUNS = frozenset("failure inability refusal reluctance".split())
#: "was able to meet", "made sure to say": what follows did happen.
ABLE = frozenset("able careful delighted first glad happy last lucky pleased proud sad sorry sure surprised".split())
ACCUSATIONS = frozenset("accuse convict suspect blame".split())
#: Nouns whose clause is somebody's words.
SPEECH_NOUNS = frozenset(
    """accusation allegation announcement argument assertion belief claim comment complaint declaration opinion report
    rumor rumour speculation statement suggestion suspicion view warning""".split()
)
#: Adverbs and adjectives that put a claim down to somebody unnamed.
HEARSAY = frozenset(
    "allegedly purportedly reportedly supposedly alleged purported reported supposed ostensibly".split()
)
#: Adverbs and adjectives of possibility.
DOUBT = frozenset(
    "perhaps possibly maybe probably likely potentially presumably conceivably potential possible would-be".split()
)
#: Words that negate their clause.
NEGATIONS = frozenset("not n't n’t never no nobody nothing none neither nor hardly barely scarcely without".split())
POSSIBLE_MODALS = frozenset("may might could can should must ought".split())
FUTURE_MODALS = frozenset("will shall 'll ’ll wo going".split())
CONDITIONAL_MODALS = frozenset("would 'd ’d".split())
CONDITIONAL_MARKS = frozenset("if unless whether provided should once".split())
#: Prepositions and conjunctions that set one event in time against another, so that it keeps a date of its own.
TEMPORAL_LINKS = frozenset("before after since until till following ahead prior during upon".split())
#: Prepositions whose date is not the day of the event.
DATE_BOUNDS = frozenset("since until till before after by from following ahead prior".split())
#: Nouns that measure or group: "a series of agreements" are agreements.
TRANSPARENT_NOUNS = frozenset(
    """array bulk bunch couple dozen dozens group handful host hundreds kind lot majority millions number pair part
    portion range rest round series set share sort string thousands type variety wave""".split()
)
#: "the city of Sochi" is Sochi.
PLACE_KINDS = frozenset(
    """area borough capital city county district island kingdom port province region republic resort state town
    village""".split()
)
#: Verbs that say of several what they do to each other (Levin 1993, English Verb Classes, 36.1–36.3).
RECIPROCALS = frozenset(
    """agree argue battle clash collaborate compete confer consult cooperate debate disagree divorce fight marry meet
    merge negotiate quarrel separate speak spar talk""".split()
)
#: Months, weekdays and the like never make a claim's object a thing.
TIME_ENTITIES = frozenset({"DATE", "TIME"})
NUMBER_ENTITIES = frozenset({"CARDINAL", "ORDINAL", "QUANTITY", "MONEY", "PERCENT"})
MEASURE_ENTITIES = TIME_ENTITIES | NUMBER_ENTITIES
PLACE_ENTITIES = frozenset({"GPE", "LOC", "FAC"})
