"""Polarity, modality and speaker, on parses written by hand."""

import pytest
from documents import document, stance_of_claim

from kg.extract import extract_claims

STRUCK = """
    Kenya/Kenya/NNP/nsubj/1/GPE struck/strike/VBD/ROOT/1 rebel/rebel/NN/compound/3 camps/camp/NNS/dobj/1
    and/and/CC/cc/3 depots/depot/NNS/conj/3 ./././punct/1
"""
THANK = """
    Berg/Berg/NNP/nsubj/3/PERSON did/do/VBD/aux/3 not/not/RB/neg/3 thank/thank/VB/ROOT/3
    Diallo/Diallo/NNP/dobj/3/PERSON ./././punct/3
"""
IMPRESS = """
    Berg/Berg/NNP/nsubj/1/PERSON failed/fail/VBD/ROOT/1 to/to/TO/aux/3 impress/impress/VB/xcomp/1
    Diallo/Diallo/NNP/dobj/3/PERSON ./././punct/1
"""
WILL = """
    Berg/Berg/NNP/nsubj/2/PERSON will/will/MD/aux/2 visit/visit/VB/ROOT/2 Lagos/Lagos/NNP/dobj/2/GPE
    ./././punct/2
"""
WANTS = """
    Berg/Berg/NNP/nsubj/1/PERSON wants/want/VBZ/ROOT/1 to/to/TO/aux/3 meet/meet/VB/xcomp/1
    Diallo/Diallo/NNP/dobj/3/PERSON ./././punct/1
"""
MAY = """
    Berg/Berg/NNP/nsubj/2/PERSON may/may/MD/aux/2 visit/visit/VB/ROOT/2 Lagos/Lagos/NNP/dobj/2/GPE
    ./././punct/2
"""
TRIED = """
    Rebels/rebel/NNS/nsubj/1 tried/try/VBD/ROOT/1 to/to/TO/aux/3 attack/attack/VB/xcomp/1
    the/the/DT/det/5 town/town/NN/dobj/3 ./././punct/1
"""
IF = """
    If/if/IN/mark/2 Berg/Berg/NNP/nsubj/2/PERSON visits/visit/VBZ/advcl/7 Lagos/Lagos/NNP/dobj/2/GPE
    ,/,/,/punct/7 Diallo/Diallo/NNP/nsubj/7/PERSON will/will/MD/aux/7 resign/resign/VB/ROOT/7
    ./././punct/7
"""
REPORTEDLY = """
    Kenya/Kenya/NNP/nsubj/2/GPE reportedly/reportedly/RB/advmod/2 bombed/bomb/VBD/ROOT/2
    the/the/DT/det/4 camp/camp/NN/dobj/2 ./././punct/2
"""
ACCORDING = """
    According/accord/VBG/prep/6 to/to/IN/prep/0 the/the/DT/det/3 ministry/ministry/NN/pobj/1
    ,/,/,/punct/6 Kenya/Kenya/NNP/nsubj/6/GPE bombed/bomb/VBD/ROOT/6 the/the/DT/det/8
    camp/camp/NN/dobj/6 ./././punct/6
"""
SAID = """
    Berg/Berg/NNP/nsubj/1/PERSON said/say/VBD/ROOT/1 that/that/IN/mark/5 the/the/DT/det/4
    talks/talk/NNS/nsubj/5 were/be/VBD/ccomp/1 important/important/JJ/acomp/5 ./././punct/1
"""
DENIED = """
    Berg/Berg/NNP/nsubj/1/PERSON denied/deny/VBD/ROOT/1 that/that/IN/mark/4 Kenya/Kenya/NNP/nsubj/4/GPE
    bombed/bomb/VBD/ccomp/1 the/the/DT/det/6 camp/camp/NN/dobj/4 ./././punct/1
"""
STATEMENT = """
    Berg/Berg/NNP/nsubj/1/PERSON repeated/repeat/VBD/ROOT/1 his/his/PRP$/poss/3
    statement/statement/NN/dobj/1 that/that/IN/mark/7 he/he/PRP/nsubj/7 would/would/MD/aux/7
    annex/annex/VB/acl/3 the/the/DT/det/9 valley/valley/NN/dobj/7 ./././punct/1
"""
QUESTION = """
    Did/do/VBD/aux/2 Berg/Berg/NNP/nsubj/2/PERSON meet/meet/VB/ROOT/2 Diallo/Diallo/NNP/dobj/2/PERSON
    ?/?/./punct/2
"""

UNLESS = """
    Unless/unless/IN/mark/2 Kenya/Kenya/NNP/nsubj/2/GPE signs/sign/VBZ/advcl/6 ,/,/,/punct/6
    Berg/Berg/NNP/nsubj/6/PERSON will/will/MD/aux/6 leave/leave/VB/ROOT/6 Lagos/Lagos/NNP/dobj/6/GPE ./././punct/6
"""
NOT_SAID = """
    Berg/Berg/NNP/nsubj/3/PERSON did/do/VBD/aux/3 not/not/RB/neg/3 say/say/VB/ROOT/3 that/that/IN/mark/6
    Kenya/Kenya/NNP/nsubj/6/GPE bombed/bomb/VBD/ccomp/3 the/the/DT/det/8 camp/camp/NN/dobj/6 ./././punct/3
"""

NO_LONGER = """
    Kenya/Kenya/NNP/nsubj/3/GPE no/no/RB/neg/2 longer/long/RBR/advmod/3 supports/support/VBZ/ROOT/3
    Uganda/Uganda/NNP/dobj/3/GPE ./././punct/3
"""

STOPPED = """
    Norvex/Norvex/NNP/nsubj/1 stopped/stop/VBD/ROOT/1 selling/sell/VBG/xcomp/1 the/the/DT/det/4
    drug/drug/NN/dobj/2 ./././punct/1
"""
PREVENTED = """
    The/the/DT/det/1 court/court/NN/nsubj/2 prevented/prevent/VBD/ROOT/2 rebels/rebel/NNS/dobj/2
    from/from/IN/prep/2 closing/close/VBG/pcomp/4 the/the/DT/det/7 school/school/NN/dobj/5 ./././punct/2
"""
NOT_STOPPED = """
    The/the/DT/det/1 delay/delay/NN/nsubj/4 did/do/VBD/aux/4 not/not/RB/neg/4 stop/stop/VB/ROOT/4
    Kenya/Kenya/NNP/dobj/4/GPE from/from/IN/prep/4 hosting/host/VBG/pcomp/6 the/the/DT/det/9 games/game/NNS/dobj/7
    ./././punct/4
"""
INSTEAD = """
    Instead/instead/RB/advmod/1 of/of/IN/prep/7 repairing/repair/VBG/pcomp/1 the/the/DT/det/4 dam/dam/NN/dobj/2
    ,/,/,/punct/7 Kenya/Kenya/NNP/nsubj/7/GPE raised/raise/VBD/ROOT/7 the/the/DT/det/9 tax/tax/NN/dobj/7
    ./././punct/7
"""
UNABLE = """
    The/the/DT/det/1 committee/committee/NN/nsubj/2 was/be/VBD/ROOT/2 unable/unable/JJ/acomp/2 to/to/TO/aux/5
    find/find/VB/xcomp/3 the/the/DT/det/7 papers/paper/NNS/dobj/5 ./././punct/2
"""
TOO = """
    The/the/DT/det/1 keeper/keeper/NN/nsubj/2 was/be/VBD/ROOT/2 too/too/RB/advmod/4 tired/tired/JJ/acomp/2
    to/to/TO/aux/6 save/save/VB/xcomp/4 the/the/DT/det/8 penalty/penalty/NN/dobj/6 ./././punct/2
"""
YET = """
    Kenya/Kenya/NNP/nsubj/1/GPE has/have/VBZ/ROOT/1 yet/yet/RB/advmod/1 to/to/TO/aux/4 sign/sign/VB/xcomp/1
    the/the/DT/det/6 treaty/treaty/NN/dobj/4 ./././punct/1
"""
RULED_OUT = """
    The/the/DT/det/1 navy/navy/NN/nsubj/3 has/have/VBZ/aux/3 ruled/rule/VBN/ROOT/3 out/out/RP/prt/3
    sending/send/VBG/advcl/3 a/a/DT/det/7 ship/ship/NN/dobj/5 ./././punct/3
"""
CANCELLED_PLAN = """
    Kenya/Kenya/NNP/nsubj/1/GPE scrapped/scrap/VBD/ROOT/1 its/its/PRP$/poss/3 plan/plan/NN/dobj/1 to/to/TO/aux/5
    buy/buy/VB/acl/3 the/the/DT/det/7 planes/plane/NNS/dobj/5 ./././punct/1
"""
NOT_THINK = """
    Berg/Berg/NNP/nsubj/3/PERSON does/do/VBZ/aux/3 not/not/RB/neg/3 think/think/VB/ROOT/3 that/that/IN/mark/6
    sanctions/sanction/NNS/nsubj/6 hurt/hurt/VBP/ccomp/3 the/the/DT/det/8 regime/regime/NN/dobj/6 ./././punct/3
"""
REJECTED = """
    Berg/Berg/NNP/nsubj/1/PERSON rejected/reject/VBD/ROOT/1 claims/claim/NNS/dobj/1 that/that/IN/mark/5
    Kenya/Kenya/NNP/nsubj/5/GPE bought/buy/VBD/acl/2 the/the/DT/det/7 missiles/missile/NNS/dobj/5 ./././punct/1
"""
EXPECTED = """
    Berg/Berg/NNP/nsubjpass/2/PERSON is/be/VBZ/auxpass/2 expected/expect/VBN/ROOT/2 to/to/TO/aux/4
    visit/visit/VB/xcomp/2 Lagos/Lagos/NNP/dobj/4/GPE ./././punct/2
"""
ABOUT = """
    Berg/Berg/NNP/nsubj/1/PERSON is/be/VBZ/ROOT/1 about/about/JJ/acomp/1 to/to/TO/aux/4 visit/visit/VB/xcomp/2
    Lagos/Lagos/NNP/dobj/4/GPE ./././punct/1
"""
LIKELY = """
    Berg/Berg/NNP/nsubj/1/PERSON is/be/VBZ/ROOT/1 likely/likely/JJ/acomp/1 to/to/TO/aux/4 visit/visit/VB/xcomp/2
    Lagos/Lagos/NNP/dobj/4/GPE ./././punct/1
"""
HOPED = """
    Berg/Berg/NNP/nsubj/1/PERSON hopes/hope/VBZ/ROOT/1 that/that/IN/mark/5 Kenya/Kenya/NNP/nsubj/5/GPE
    will/will/MD/aux/5 sell/sell/VB/ccomp/1 the/the/DT/det/7 bank/bank/NN/dobj/5 ./././punct/1
"""
WHETHER = """
    Berg/Berg/NNP/nsubj/1/PERSON asked/ask/VBD/ROOT/1 whether/whether/IN/mark/4 Kenya/Kenya/NNP/nsubj/4/GPE
    sold/sell/VBD/ccomp/1 the/the/DT/det/6 bank/bank/NN/dobj/4 ./././punct/1
"""
WANTS_HIM = """
    Berg/Berg/NNP/nsubj/1/PERSON wants/want/VBZ/ROOT/1 Diallo/Diallo/NNP/nsubj/4/PERSON to/to/TO/aux/4
    visit/visit/VB/ccomp/1 Lagos/Lagos/NNP/dobj/4/GPE ./././punct/1
"""
LET = """
    The/the/DT/det/1 guards/guard/NNS/nsubj/2 let/let/VBD/ROOT/2 Diallo/Diallo/NNP/nsubj/4/PERSON
    visit/visit/VB/ccomp/2 Lagos/Lagos/NNP/dobj/4/GPE ./././punct/2
"""
CONSIDERS = """
    Kenya/Kenya/NNP/nsubj/2/GPE is/be/VBZ/aux/2 considering/consider/VBG/ROOT/2 leaving/leave/VBG/xcomp/2
    the/the/DT/det/5 alliance/alliance/NN/dobj/3 ./././punct/2
"""
REALISED = """
    Berg/Berg/NNP/nsubj/1/PERSON realised/realise/VBD/ROOT/1 that/that/IN/mark/4 Kenya/Kenya/NNP/nsubj/4/GPE
    sold/sell/VBD/ccomp/1 the/the/DT/det/6 bank/bank/NN/dobj/4 ./././punct/1
"""
ENSURE = """
    Kenya/Kenya/NNP/nsubj/2/GPE must/must/MD/aux/2 ensure/ensure/VB/ROOT/2 that/that/IN/mark/5
    rebels/rebel/NNS/nsubj/5 leave/leave/VBP/ccomp/2 the/the/DT/det/7 town/town/NN/dobj/5 ./././punct/2
"""
CANCELLED = """
    Kenya/Kenya/NNP/nsubj/1/GPE cancelled/cancel/VBD/ROOT/1 its/its/PRP$/poss/3 talks/talk/NNS/dobj/1
    with/with/IN/prep/3 Uganda/Uganda/NNP/pobj/4/GPE ./././punct/1
"""
UPCOMING = """
    Berg/Berg/NNP/nsubj/1/PERSON praised/praise/VBD/ROOT/1 the/the/DT/det/4 upcoming/upcoming/JJ/amod/4
    talks/talk/NNS/dobj/1 between/between/IN/prep/4 Kenya/Kenya/NNP/pobj/5/GPE and/and/CC/cc/6
    Uganda/Uganda/NNP/conj/6/GPE ./././punct/1
"""
DENIED_EVENT = """
    Berg/Berg/NNP/nsubj/1/PERSON denied/deny/VBD/ROOT/1 links/link/NNS/dobj/1 between/between/IN/prep/2
    Kenya/Kenya/NNP/pobj/3/GPE and/and/CC/cc/4 Uganda/Uganda/NNP/conj/4/GPE ./././punct/1
"""
WANTED_AND_LEFT = """
    Kenya/Kenya/NNP/nsubj/1/GPE wanted/want/VBD/ROOT/1 to/to/TO/aux/3 sign/sign/VB/xcomp/1 the/the/DT/det/5
    treaty/treaty/NN/dobj/3 but/but/CC/cc/3 left/leave/VBD/conj/3 the/the/DT/det/9 bloc/bloc/NN/dobj/7 ./././punct/1
"""
PARTED = """
    Kenya/Kenya/NNP/nsubj/1/GPE beat/beat/VBD/ccomp/5 Uganda/Uganda/NNP/dobj/1/GPE ;/;/:/punct/5
    Ghana/Ghana/NNP/nsubj/5/GPE lost/lose/VBD/ROOT/5 to/to/IN/prep/5 Mali/Mali/NNP/pobj/6/GPE ./././punct/5
"""

WHERE = """
    Berg/Berg/NNP/nsubj/1/PERSON taught/teach/VBD/ROOT/1 at/at/IN/prep/1 Oslo/Oslo/NNP/pobj/2/GPE ,/,/,/punct/1
    where/where/WRB/advmod/7 he/he/PRP/nsubj/7 met/meet/VBD/ccomp/1 Diallo/Diallo/NNP/dobj/7/PERSON ./././punct/1
"""
WERE_TO = """
    If/if/IN/mark/2 Kenya/Kenya/NNP/nsubj/2/GPE were/be/VBD/advcl/10 to/to/TO/aux/4 sell/sell/VB/xcomp/2
    the/the/DT/det/6 bank/bank/NN/dobj/4 ,/,/,/punct/10 Berg/Berg/NNP/nsubj/10/PERSON would/would/MD/aux/10
    resign/resign/VB/ROOT/10 ./././punct/10
"""
FIRST = """
    Berg/Berg/NNP/nsubj/1/PERSON is/be/VBZ/ROOT/1 the/the/DT/det/4 first/first/JJ/amod/4/ORDINAL
    player/player/NN/attr/1 to/to/TO/aux/6 win/win/VB/xcomp/1 a/a/DT/det/8 prize/prize/NN/dobj/6 ./././punct/1
"""
ONLY_ONE = """
    The/the/DT/det/2 only/only/JJ/amod/2 player/player/NN/nsubj/4 to/to/TO/aux/4 win/win/VB/ccomp/7 a/a/DT/det/6
    prize/prize/NN/dobj/4 was/be/VBD/ROOT/7 Berg/Berg/NNP/attr/7/PERSON ./././punct/7
"""
WHETHER_OIL = """
    They/they/PRP/nsubj/1 buy/buy/VBP/ROOT/1 these/these/DT/det/3 pictures/picture/NNS/dobj/1
    whether/whether/IN/mark/6 they/they/PRP/nsubj/6 be/be/VBP/relcl/3 in/in/IN/prep/6 oil/oil/NN/pobj/7
    ./././punct/1
"""
AND_PUT = """
    Berg/Berg/NNP/nsubj/3/PERSON could/could/MD/aux/3 have/have/VB/aux/3 scored/score/VBN/ROOT/3 a/a/DT/det/5
    goal/goal/NN/dobj/3 and/and/CC/cc/3 put/put/VBD/conj/3 the/the/DT/det/9 game/game/NN/dobj/7
    away/away/RB/advmod/7 ./././punct/3
"""
PLAN_TO = """
    Berg/Berg/NNP/nsubj/1/PERSON has/have/VBZ/ROOT/1 a/a/DT/det/3 plan/plan/NN/dobj/1 to/to/TO/aux/5
    cut/cut/VB/acl/3 taxes/tax/NNS/dobj/5 ,/,/,/punct/1 raise/raise/VB/conj/1 wages/wage/NNS/dobj/8
    and/and/CC/cc/8 leave/leave/VB/conj/8 Oslo/Oslo/NNP/dobj/11/GPE ./././punct/1
"""
AND_CUT = """
    Berg/Berg/NNP/nsubj/1/PERSON melted/melt/VBD/ROOT/1 wax/wax/NN/dobj/1 and/and/CC/cc/1 cut/cut/VB/conj/1
    slices/slice/NNS/dobj/4 ./././punct/1
"""
REFUSING_AND = """
    Refusing/refuse/VBG/advcl/7 to/to/TO/aux/2 work/work/VB/xcomp/0 and/and/CC/cc/2 demanding/demand/VBG/conj/2
    bread/bread/NN/dobj/4 ,/,/,/punct/7 left/leave/VBD/ROOT/7 the/the/DT/det/9 monks/monk/NNS/nsubj/7 ./././punct/7
"""
CLOSE_TO = """
    Berg/Berg/NNP/nsubj/1/PERSON came/come/VBD/ROOT/1 close/close/RB/advmod/1 to/to/IN/prep/2
    signing/sign/VBG/pcomp/3 a/a/DT/det/6 truce/truce/NN/dobj/4 ./././punct/1
"""
WITHOUT_ANY = """
    Talks/talk/NNS/nsubj/1 ended/end/VBD/ROOT/1 without/without/IN/prep/1 any/any/DT/det/4
    minister/minister/NN/pobj/2 leaving/leave/VBG/acl/4 the/the/DT/det/7 room/room/NN/dobj/5 ./././punct/1
"""
AS_THOUGH = """
    It/it/PRP/nsubj/1 was/be/VBD/ROOT/1 as/as/IN/mark/5 though/though/IN/mark/5 Kenya/Kenya/NNP/nsubj/5/GPE
    sold/sell/VBD/advcl/1 the/the/DT/det/7 bank/bank/NN/dobj/5 ./././punct/1
"""
PARTED_AND_SAID = """
    Kenya/Kenya/NNP/nsubj/1/GPE sold/sell/VBD/ccomp/6 the/the/DT/det/3 bank/bank/NN/dobj/1 ;/;/:/punct/6
    it/it/PRP/nsubj/6 was/be/VBD/ccomp/9 time/time/NN/attr/6 Berg/Berg/NNP/nsubj/9/PERSON said/say/VBD/ROOT/9
    ./././punct/9
"""
SO_THE_TAXES = """
    Kenya/Kenya/NNP/nsubj/1/GPE sold/sell/VBD/ccomp/8 the/the/DT/det/3 bank/bank/NN/dobj/1 ,/,/,/punct/8
    so/so/IN/advmod/8 the/the/DT/det/7 taxes/tax/NNS/nsubj/8 requested/request/VBD/ROOT/8 fell/fall/VBD/conj/8
    ./././punct/8
"""
COLON = """
    Berg/Berg/NNP/nsubj/1/PERSON said/say/VBD/ROOT/1 it/it/PRP/nsubj/4 may/may/MD/aux/4 work/work/VB/ccomp/1
    :/:/:/punct/4 “/"/``/punct/7 Kenya/Kenya/NNP/nsubj/8/GPE sold/sell/VBD/ccomp/4 the/the/DT/det/10 bank/bank/NN/dobj/8
    ”/"/''/punct/8 ./././punct/1
"""
PERHAPS = """
    It/it/PRP/nsubj/1 is/be/VBZ/ROOT/1 perhaps/perhaps/RB/advmod/1 the/the/DT/det/4 home/home/NN/attr/1 of/of/IN/prep/4
    Berg/Berg/NNP/pobj/5/PERSON ./././punct/1
"""
ATTENDANT = """
    Berg/Berg/NNP/nsubj/2/PERSON {leaves} ,/,/,/punct/2 {ending}/VBG/advcl/2 the/the/DT/det/6
    truce/truce/NN/dobj/4 ./././punct/2
"""
ENDING = ATTENDANT.format(leaves="will/will/MD/aux/2 leave/leave/VB/ROOT/2", ending="ending/end")
SAYING = ATTENDANT.format(leaves="will/will/MD/aux/2 leave/leave/VB/ROOT/2", ending="citing/cite")
LEFT_ENDING = ATTENDANT.format(leaves="had/have/VBD/aux/2 left/leave/VBN/ROOT/2", ending="ending/end")
NOT_ENDING = ATTENDANT.format(leaves="not/not/RB/neg/2 came/come/VBD/ROOT/2", ending="ending/end")
IS_TO_END = """
    Berg/Berg/NNP/nsubj/1/PERSON is/be/VBZ/ROOT/1 to/to/TO/aux/3 leave/leave/VB/xcomp/1 ,/,/,/punct/1
    ending/end/VBG/advcl/1 the/the/DT/det/7 truce/truce/NN/dobj/5 ./././punct/1
"""
WRITTEN_BY = """
    Berg/Berg/NNP/nsubj/3/PERSON did/do/VBD/aux/3 not/not/RB/neg/3 read/read/VB/ROOT/3 the/the/DT/det/5
    book/book/NN/dobj/3 written/write/VBN/acl/5 by/by/IN/agent/6 Diallo/Diallo/NNP/pobj/7/PERSON ./././punct/3
"""
TIME_TO = """
    It/it/PRP/nsubj/1 is/be/VBZ/ROOT/1 time/time/NN/attr/1 for/for/IN/mark/6 Berg/Berg/NNP/nsubj/6/PERSON
    to/to/TO/aux/6 sell/sell/VB/relcl/2 the/the/DT/det/8 bank/bank/NN/dobj/6 ./././punct/1
"""
LUCK = """
    Berg/Berg/NNP/nsubj/1/PERSON {had} the/the/DT/det/3 luck/luck/NN/dobj/1 to/to/TO/aux/5 meet/meet/VB/acl/3
    Diallo/Diallo/NNP/dobj/5/PERSON ./././punct/1
"""
COMMISSIONED = """
    Berg/Berg/NNP/nsubj/1/PERSON commissioned/commission/VBD/ROOT/1 Diallo/Diallo/NNP/dobj/1/PERSON to/to/TO/aux/4
    paint/paint/VB/xcomp/1 the/the/DT/det/6 hall/hall/NN/dobj/4 ./././punct/1
"""
LEGEND = """
    The/the/DT/det/1 legend/legend/NN/nsubj/7 of/of/IN/prep/1 Berg/Berg/NNP/nsubj/4/PERSON
    crossing/cross/VBG/pcomp/2 the/the/DT/det/6 desert/desert/NN/dobj/4 faded/fade/VBD/ROOT/7 ./././punct/7
"""
NOT_MAYOR = """
    Berg/Berg/NNP/nsubj/1/PERSON is/be/VBZ/ROOT/1 not/not/RB/neg/4 the/the/DT/det/4 mayor/mayor/NN/attr/1
    of/of/IN/prep/4 Oslo/Oslo/NNP/pobj/5/GPE ./././punct/1
"""


@pytest.mark.parametrize(
    ("tokens", "target", "polarity", "modality", "speaker"),
    [
        pytest.param(STRUCK, "rebel camps", "affirmed", "asserted", None, id="plain"),
        pytest.param(THANK, "Diallo", "negated", "asserted", None, id="negated"),
        pytest.param(IMPRESS, "Diallo", "negated", "asserted", None, id="failed to"),
        pytest.param(WILL, "Lagos", "affirmed", "planned", None, id="will"),
        pytest.param(WANTS, "Diallo", "affirmed", "planned", None, id="wants to"),
        pytest.param(MAY, "Lagos", "affirmed", "possible", None, id="may"),
        pytest.param(TRIED, "the town", "affirmed", "possible", None, id="tried to"),
        pytest.param(IF, "Lagos", "affirmed", "conditional", None, id="if"),
        pytest.param(REPORTEDLY, "the camp", "affirmed", "reported", None, id="reportedly"),
        pytest.param(ACCORDING, "the camp", "affirmed", "reported", "the ministry", id="according to"),
        pytest.param(SAID, "important", "affirmed", "reported", "Berg", id="said that"),
        pytest.param(DENIED, "the camp", "negated", "reported", "Berg", id="denied that"),
        pytest.param(NO_LONGER, "Uganda", "negated", "asserted", None, id="no longer"),
        pytest.param(UNLESS, "Lagos", "affirmed", "conditional", None, id="unless"),
        pytest.param(NOT_SAID, "the camp", "affirmed", "possible", None, id="did not say that"),
        pytest.param(STATEMENT, "the valley", "affirmed", "planned", "his", id="a statement that he would"),
        pytest.param(STOPPED, "the drug", "negated", "asserted", None, id="stopped selling"),
        pytest.param(PREVENTED, "the school", "negated", "asserted", None, id="prevented from"),
        pytest.param(NOT_STOPPED, "the games", "affirmed", "asserted", None, id="did not stop from"),
        pytest.param(INSTEAD, "the dam", "negated", "asserted", None, id="instead of"),
        pytest.param(UNABLE, "the papers", "negated", "asserted", None, id="was unable to"),
        pytest.param(TOO, "the penalty", "negated", "asserted", None, id="was too tired to"),
        pytest.param(YET, "the treaty", "negated", "asserted", None, id="has yet to"),
        pytest.param(RULED_OUT, "a ship", "negated", "planned", None, id="ruled out"),
        pytest.param(CANCELLED_PLAN, "the planes", "negated", "planned", None, id="scrapped its plan to"),
        pytest.param(NOT_THINK, "the regime", "negated", "reported", "Berg", id="does not think that"),
        pytest.param(REJECTED, "the missiles", "negated", "reported", "Berg", id="rejected claims that"),
        pytest.param(EXPECTED, "Lagos", "affirmed", "planned", None, id="is expected to"),
        pytest.param(ABOUT, "Lagos", "affirmed", "planned", None, id="is about to"),
        pytest.param(LIKELY, "Lagos", "affirmed", "possible", None, id="is likely to"),
        pytest.param(HOPED, "the bank", "affirmed", "possible", "Berg", id="hopes that it will"),
        pytest.param(WHETHER, "the bank", "affirmed", "possible", None, id="asked whether"),
        pytest.param(WANTS_HIM, "Lagos", "affirmed", "planned", None, id="wants him to"),
        pytest.param(LET, "Lagos", "affirmed", "asserted", None, id="let him"),
        pytest.param(CONSIDERS, "the alliance", "affirmed", "possible", None, id="is considering leaving"),
        pytest.param(REALISED, "the bank", "affirmed", "asserted", None, id="realised that"),
        pytest.param(ENSURE, "the town", "affirmed", "possible", None, id="must ensure that"),
        pytest.param(WANTED_AND_LEFT, "the bloc", "affirmed", "asserted", None, id="wanted to sign but left"),
        pytest.param(PARTED, "Uganda", "affirmed", "asserted", None, id="a semicolon"),
        pytest.param(AS_THOUGH, "the bank", "affirmed", "possible", None, id="as though"),
        pytest.param(PARTED_AND_SAID, "the bank", "affirmed", "asserted", None, id="a semicolon before what is said"),
        pytest.param(SO_THE_TAXES, "the bank", "affirmed", "asserted", None, id="a conjunction"),
        pytest.param(COLON, "the bank", "affirmed", "reported", "Berg", id="a colon"),
        pytest.param(WHERE, "Diallo", "affirmed", "asserted", None, id="taught at X, where"),
        pytest.param(WERE_TO, "the bank", "affirmed", "conditional", None, id="if it were to"),
        pytest.param(FIRST, "a prize", "affirmed", "asserted", None, id="the first player to"),
        pytest.param(ONLY_ONE, "a prize", "affirmed", "asserted", None, id="the only player to"),
        pytest.param(WHETHER_OIL, "oil", "affirmed", "possible", None, id="whether they be"),
        pytest.param(AND_PUT, "the game", "affirmed", "possible", None, id="could have scored and put"),
        pytest.param(PLAN_TO, "wages", "affirmed", "planned", None, id="a plan to cut, raise"),
        pytest.param(PLAN_TO, "Oslo", "affirmed", "planned", None, id="a plan to cut, raise and leave"),
        pytest.param(AND_CUT, "slices", "affirmed", "asserted", None, id="melted and cut"),
        pytest.param(REFUSING_AND, "bread", "affirmed", "asserted", None, id="refusing to work and demanding"),
        pytest.param(CLOSE_TO, "a truce", "negated", "asserted", None, id="came close to signing"),
        pytest.param(WITHOUT_ANY, "the room", "negated", "asserted", None, id="without anybody leaving"),
        pytest.param(PERHAPS, "Berg", "affirmed", "possible", None, id="perhaps the home of"),
        pytest.param(ENDING, "the truce", "affirmed", "planned", None, id="will leave, ending"),
        pytest.param(SAYING, "the truce", "affirmed", "asserted", None, id="will leave, citing"),
        pytest.param(LEFT_ENDING, "the truce", "affirmed", "asserted", None, id="had left, ending"),
        pytest.param(NOT_ENDING, "the truce", "affirmed", "asserted", None, id="came not, ending"),
        pytest.param(IS_TO_END, "the truce", "affirmed", "planned", None, id="is to leave, ending"),
        pytest.param(WRITTEN_BY, "Diallo", "affirmed", "asserted", None, id="did not read the book written by"),
        pytest.param(TIME_TO, "the bank", "affirmed", "planned", None, id="time for him to sell"),
        pytest.param(LUCK.format(had="had/have/VBD/ROOT/1"), "Diallo", "affirmed", "asserted", None, id="had the luck"),
        pytest.param(LUCK.format(had="seeks/seek/VBZ/ROOT/1"), "Diallo", "affirmed", "planned", None, id="seeks luck"),
        pytest.param(COMMISSIONED, "the hall", "affirmed", "planned", None, id="commissioned to paint"),
        pytest.param(LEGEND, "the desert", "affirmed", "reported", None, id="the legend of him crossing"),
        pytest.param(NOT_MAYOR, "Oslo", "negated", "asserted", None, id="is not the mayor of"),
    ],
)
def test_a_claim_has_the_stance(tokens: str, target: str, polarity: str, modality: str, speaker: str | None) -> None:
    assert stance_of_claim(document(tokens), target) == (polarity, modality, speaker)


def test_a_question_claims_nothing() -> None:
    assert extract_claims(document(QUESTION)) == ()


@pytest.mark.parametrize(
    ("tokens", "polarity", "modality", "speaker"),
    [
        pytest.param(CANCELLED, "negated", "asserted", None, id="cancelled its talks"),
        pytest.param(UPCOMING, "affirmed", "planned", None, id="upcoming talks"),
        pytest.param(DENIED_EVENT, "negated", "reported", "Berg", id="denied links"),
    ],
)
def test_an_event_has_the_stance(tokens: str, polarity: str, modality: str, speaker: str | None) -> None:
    claim = next(claim for claim in extract_claims(document(tokens)) if claim.rule.startswith("nominal"))
    assert (claim.polarity.value, claim.modality.value) == (polarity, modality)
    assert (claim.speaker.text if claim.speaker else None) == speaker


ASKED = """
    “/"/``/punct/3 Did/do/VBD/aux/3 Berg/Berg/NNP/nsubj/3/PERSON visit/visit/VB/ROOT/3 Lagos/Lagos/NNP/dobj/3/GPE
    ?/?/./punct/3 ”/"/''/punct/3 Diallo/Diallo/NNP/nsubj/8/ORG asked/ask/VBD/ROOT/8 ./././punct/8
"""


def test_a_question_within_a_sentence_claims_nothing() -> None:
    claims = extract_claims(document(ASKED, quotes=[("“Did Berg visit Lagos?”", "Diallo")]))
    assert [claim.predicate for claim in claims] == ["asked"]
