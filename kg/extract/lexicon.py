"""Closed classes of English words that decide how a claim is meant. Lemmas, lower case.

The verb classes follow Karttunen (1971), "Implicative verbs", and Nairn, Condoravdi & Karttunen (2006), "Computing
relative polarity for textual inference".
"""

from __future__ import annotations

#: "failed to form": what follows did not happen. With "to", with the -ing form, with "from", and with an event.
NEGATIVE_WITH_TO = frozenset("cease decline fail forbear forget neglect omit pretend refuse".split())
NEGATIVE_WITH_ING = frozenset(
    """abandon avert avoid cancel cease discontinue drop forgo halt omit prevent quit resist scrap shelve stop suspend
    """.split()
) | {"give up", "leave off"}
NEGATIVE_WITH_FROM = frozenset(
    """abstain ban bar block deter discourage dissuade exclude forbid hinder keep preclude prevent prohibit refrain
    restrain stop""".split()
)
CANCELLATIONS = frozenset(
    "abandon avert avoid block cancel drop foil forbid prevent prohibit scrap shelve thwart".split()
) | {"call off", "rule out"}
#: "missed a chance to", "resisted calls to": with these too.
FORFEITS = frozenset("decline defy ignore lose miss oppose refuse resist squander waste".split()) | {"give up"}
#: "postponed talks": an event that is still to come.
ARRANGEMENTS = frozenset("announce arrange await delay plan postpone prepare propose schedule threaten".split())
#: "wants to meet", "pledged to advance", "told them to leave": what follows is meant to happen.
INTENTIONS = frozenset(
    """advise agree aim appoint ask aspire assign authorise authorize be beg beseech call choose command commission
    commit convince decide demand desire direct elect encourage enlist exhort expect go hire hope implore insist
    instruct intend invite like look mean mull need offer opt order persuade plan plead pledge prepare press pressure
    project promise propose push recommend recruit remind request require resolve schedule seek set slate suppose
    swear task tell tempt threaten urge volunteer vote vow wait want warn wish
    """.split()
)
#: "voted to reject": what a body does by its vote (the exercitives of Austin 1962, "How to do things with words").
RESOLUTIONS = frozenset(
    """adopt approve authorise authorize back ban censure condemn confirm elect endorse expel impeach oppose oust
    override pass ratify rebuke reject repeal support uphold""".split()
)
#: "suggested selling", "is considering leaving": the -ing form under these is an idea.
PROPOSALS = frozenset("advise advocate favor favour plan propose recommend suggest urge".split())
DELIBERATIONS = frozenset("consider contemplate debate discuss envisage imagine mull risk weigh".split())
#: "tried to open", "seems to be": what follows may or may not be so.
POSSIBILITIES = frozenset(
    """allow appear attempt bid enable endeavor endeavour entitle fight let look may permit scramble seek seem struggle
    strive tend try work""".split()
)
#: "hoped that", "feared that": a clause under these is nobody's assertion.
HOPES = frozenset("fear hope pray wish worry".split())
#: "proposed that the city ban cars", "demands that they leave", "expects that": a clause under these is a plan.
WISHES = frozenset(
    "ask decree demand desire expect insist order prefer propose recommend request suggest urge want".split()
)
#: Verbs of thinking and judging: the conjecture verbs of Levin (1993), 29.5, and those of judgement.
BELIEFS = frozenset(
    """agree argue assume believe calculate conclude consider decide deem determine doubt estimate feel figure guess
    hold imagine infer judge maintain point predict presume reckon rule suppose surmise suspect think trust understand
    write""".split()
)
#: "does not think that A did" says that A did not (Horn 1978, "Remarks on neg-raising").
NEG_RAISING = frozenset("believe expect feel imagine reckon suppose think".split())
#: A clause under these is true where the sentence is: Kiparsky & Kiparsky (1970), "Fact".
FACTIVES = frozenset(
    """celebrate demonstrate discover find forget know learn notice prove realise realize recognise
    recognize regret remember resent reveal see show""".split()
)
#: "went on to win", "lived to see": an infinitive after these is no aim.
OUTCOMES = frozenset({"come", "go on", "grow", "live", "turn out"})
#: What is ensured is so where the ensuring is.
RESULTS = frozenset("arrange cause ensure guarantee mean".split())
#: "it seemed that": what follows may or may not be so.
IMPRESSIONS = frozenset("appear look seem".split())
#: "admitted taking": verbs of saying with the -ing form (Quirk et al. 1985, 16.40); under others it is an adverbial.
SAYING_WITH_ING = frozenset(
    "acknowledge admit advise advocate confess describe justify mention recall recommend recount report suggest".split()
)
#: "claims to have met": somebody's words; an infinitive under other verbs of saying is an order or a plan.
CLAIMING = frozenset("admit allege claim confess profess purport report".split())
#: Nouns whose clause or infinitive is a plan ("his plan to annex") or a trial ("attempts to attack").
PLAN_NOUNS = frozenset(
    """agreement aim ambition appeal call commitment deal decision demand desire determination effort goal hope
    instruction intent intention invitation mandate obligation offer order plan pledge pressure project promise
    proposal readiness request resolve threat vow warning willingness wish""".split()
)
TRIAL_NOUNS = frozenset(
    """ability attempt bid chance effort fear hope likelihood opportunity possibility potential prospect right risk
    try""".split()
)
FAILURE_NOUNS = frozenset("failure inability refusal reluctance unwillingness".split())
#: "had the luck to meet": who had it did it (Karttunen 1971).
IMPLICATIVE_NOUNS = frozenset(
    "audacity courage fortune honor honour luck misfortune nerve pleasure privilege temerity".split()
)
#: "condemned the plan to attack": who judges, helps or hinders what others do does not do it (Levin 1993, 33, and verbs
#: of support and of prevention).
JUDGING = frozenset(
    """applaud approve assail avert back block blast commend condemn criticise criticize decry defeat denounce deplore
    deride disrupt endorse fear foil frustrate hail halt hinder impede lambast lament laud oppose praise prevent protest
    ridicule slam stop support thwart undermine veto welcome""".split()
)
#: Nouns that a relative clause or an infinitive first gives a meaning: "at a time when", "in the way that".
LIGHT_NOUNS = frozenset("case degree extent manner means moment reason thing time way".split())
#: Nouns whose infinitive tells what they are (Huddleston & Pullum 2002, 14.5.4): "the right to vote".
INFINITIVE_NOUNS = (
    PLAN_NOUNS
    | TRIAL_NOUNS
    | FAILURE_NOUNS
    | frozenset("freedom impulse incentive motivation need permission power reason temptation tendency urge".split())
)
#: "was unable to meet": it did not happen.
UNABLE = frozenset("impossible loath reluctant unable unwilling".split())
UNLIKELY = frozenset("improbable unlikely".split())
#: "is set to meet": it is meant to happen.
READY = frozenset("about anxious bound determined due eager keen poised scheduled set slated".split())
#: "was able to meet", "made sure to say", "was wrong to leave": what follows did happen.
ABLE = frozenset(
    """able brave careful delighted first foolish glad happy last lucky naive pleased proud right sad sorry stupid sure
    surprised wise wrong""".split()
)
#: "is worried that", "is certain that": a hope or fear, somebody's view.
HOPEFUL = frozenset("afraid anxious concerned fearful hopeful optimistic worried".split())
CONVINCED = frozenset("adamant certain confident convinced positive sure".split())
MINDFUL = HOPEFUL | CONVINCED
UNCERTAIN = frozenset("conceivable doubtful likely possible probable uncertain unclear unlikely unsure".split())
ACCUSATIONS = frozenset("accuse blame charge suspect".split())
ACQUITTALS = frozenset("absolve acquit clear exonerate".split())
#: Nouns whose clause is somebody's words, and of these, those that are of events too: "reports of attacks".
RUMOURS = frozenset(
    """accusation admission allegation announcement assertion charge claim complaint legend myth report rumor rumour
    speculation suggestion suspicion warning""".split()
)
SPEECH_NOUNS = RUMOURS | frozenset(
    """argument belief comment conclusion confirmation conviction declaration finding opinion statement testimony theory
    view""".split()
)
#: Nouns before a colon that put the words after it in somebody's mouth: "Report: …".
SOURCES = SPEECH_NOUNS | frozenset(
    "court document media ministry official police poll probe source study survey".split()
)
#: "organized according to the rules": ways of doing, not sources.
NORMS = frozenset(
    """code custom formula law method model norm plan policy principle procedure protocol rule schedule scheme
    specification standard system theory tradition""".split()
)
#: "in the minister's view", "in the words of the minister".
VIEWS = frozenset("account assessment estimation judgement judgment opinion reading telling view word".split())
#: Adverbs and adjectives that put a claim down to somebody unnamed.
HEARSAY = frozenset(
    "allegedly purportedly reportedly supposedly alleged purported reported supposed suspected ostensibly".split()
)
#: Adverbs and adjectives of possibility.
DOUBT = frozenset(
    """apparently conceivably likely maybe perhaps possible possibly potential potentially presumably probable probably
    seemingly would-be""".split()
)
#: Adjectives of an event that is still to come, and of one that did not come: "planned talks", "a failed coup".
FORTHCOMING = frozenset(
    "forthcoming future imminent impending intended pending planned proposed scheduled threatened upcoming".split()
)
ABORTED = frozenset("aborted abortive averted cancelled canceled failed foiled thwarted unsuccessful".split())
#: Words that negate their clause.
NEGATIONS = frozenset("not n't n’t never no nobody nothing none neither nor hardly scarcely without".split())
SHORT_OF = frozenset("close near short".split())  # "came close to winning"
ALMOST = frozenset("almost nearly".split())
#: "hardly anyone", "scarcely a voter".
BARELY = frozenset("barely hardly scarcely".split())
#: Determiners that leave nothing: "neither side", "few voters".
NONE = frozenset("few little neither no nor none".split())
#: After these "not" denies no more than that it is all: "not only won".
ONLY = frozenset("exclusively just merely only simply solely".split())
POSSIBLE_MODALS = frozenset("may might could can ca should must ought".split())
FUTURE_MODALS = frozenset("will shall 'll ’ll wo sha going".split())
CONDITIONAL_MODALS = frozenset("would 'd ’d".split())
#: With these "would" tells what happened: "she would often walk", "he would later leave".
HABITUAL = frozenset("afterwards always frequently later often regularly sometimes subsequently usually".split())
CONDITIONAL_MARKS = frozenset("if unless whether provided providing should once lest".split())
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
    """borough city county district island kingdom province region republic resort state town village""".split()
)
#: "the capital of Kenya" is a place too, but not Kenya.
PLACE_NOUNS = PLACE_KINDS | {"area", "capital", "port"}
#: Verbs that say of several what they do to each other (Levin 1993, English Verb Classes, 36.1–36.3).
RECIPROCALS = frozenset(
    """agree argue battle clash collaborate compete confer consult cooperate debate disagree divorce fight marry meet
    merge negotiate quarrel separate speak spar talk""".split()
)
#: Who does what an infinitive after an object tells: "promised her to go" – the subject; "forced the driver to stop" –
#: the object, whatever it is; else the object where it can act (Huddleston & Pullum 2002, 14.5).
SUBJECT_CONTROL = frozenset("promise swear threaten use vow".split())
#: Of these the causatives tell nothing of the object alone: "forced the driver".
CAUSATIVES = frozenset(
    "allow cause compel drive empower enable force get induce lead let make oblige permit prompt push require".split()
)
#: "left her waiting", "saw them leave": the object does what the -ing form tells (Quirk et al. 1985, 16.53); of the
#: first the object alone tells nothing.
KEEPING = frozenset("get have keep leave set start".split())
CATCHING = KEEPING | frozenset("catch discover feel find hear notice observe see spot watch".split())
#: "wanted him to go": nothing is wanted of him (raising to object, Huddleston & Pullum 2002, 14.3.1).
RAISING = frozenset("expect hate like love prefer want wish".split())
OBJECT_CONTROL = CAUSATIVES | frozenset(
    """advise appoint ask assign authorise authorize beg challenge charge command commission convince direct elect
    encourage expect help inspire instruct invite motivate order persuade press request summon teach tell tempt train
    trust urge warn
    """.split()
)
#: "called on him to resign": whom they address does it.
APPEALS = frozenset("appeal beckon call count depend plead rely shout signal".split())
#: Verbs that leave their meaning to a bare noun: "take place", "pay tribute" (Jespersen 1942, VI 7.23).
LIGHT_VERBS = frozenset("do give have make pay set spend take".split())
#: Adjectives whose infinitive the subject does: "it is ready to act", against "it is hard to say" (Huddleston & Pullum
#: 2002, 14.5.3).
CONTROL_ADJECTIVES = frozenset(
    """able about afraid anxious apt bound certain committed content curious designed determined due eager entitled
    expected free glad happy inclined keen liable likely obliged poised powerless prepared quick ready reluctant
    required set slow sure supposed unable unlikely unwilling welcome willing""".split()
)
#: What an event does: ", leading to protests", ", prompting a recall".
CONSEQUENCES = frozenset("cause enable fuel lead prompt result spark trigger".split())
#: "their lack of support for": nouns that deny what they are of.
LACKS = frozenset("absence dearth lack".split())
#: "put the browser – at risk" (Levin 1993, 9.1): without the place nothing is told.
PUT_VERBS = frozenset("base lay lodge mount place position put situate".split())
#: "turn the town – into a camp" (Levin 1993, 26.6), "make the port – safer".
TURNS = frozenset({"make", "turn"})
#: "it seems that" (Levin 1993, 48.1.1).
SEEMING = frozenset("appear be emerge follow happen look seem transpire".split())
#: "in fact", "for example": conjuncts of the sentence (Quirk et al. 1985, 8.134–8.147).
DISCOURSE_NOUNS = frozenset(
    """addition comparison conclusion consequence contrast course effect essence example fact general hand hindsight
    instance particular reality retrospect short sum summary total truth turn""".split()
)
#: "the day they met", "the way they work", "time to leave": nouns whose relative clause leaves out no object (Quirk et
#: al. 1985, 17.18, 17.30).
ADVERBIAL_NOUNS = frozenset("chance day manner moment need occasion opportunity place reason time way".split())
#: Verbs whose past is spelled as their base form (Quirk et al. 1985, 3.17).
INVARIABLE = frozenset(
    "bet bid burst cast cost cut hit hurt let put quit read rid set shed shut split spread thrust upset wed".split()
)
#: What stands before a noun phrase and belongs to the clause: conjuncts, subordinators, adverbs of time and attitude
#: (Quirk et al. 1985, 8.121–8.147).
SENTENCE_ADVERBS = frozenset(
    """actually also besides certainly consequently currently eventually finally hence however indeed initially instead
    later meanwhile moreover nevertheless now obviously once so still subsequently then therefore thus today
    tomorrow when where whereas while yesterday""".split()
)
#: Verbs without objects, so that "the hour they arrived" is none (Levin 1993, 47–51, and verbs of saying).
NO_OBJECTS = frozenset(
    """apologise apologize appear arrive be become collapse come cough cry die disappear emerge exist faint fall frown
    go happen hesitate intervene kneel laugh lie live nod occur pause remain resign retire rise say seem shrug sigh
    sit sleep smile stand stay stumble talk think travel tremble vanish vote wait walk weep work yawn""".split()
)
