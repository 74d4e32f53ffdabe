"""Closed classes of English verbs that more than one stage asks for. Lemmas, lower case. Imports nothing of kg."""

from __future__ import annotations

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
