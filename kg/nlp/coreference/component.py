"""Coreference within an article: ordered sieves over the candidates, the surest first.

The component sets ``doc._.mentions`` (every mention, in text order) and ``doc._.chains`` (every chain, those of one
mention included: a mention that could not be decided stays alone).
"""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from kg.nlp.coreference import kinds, names, nominals
from kg.nlp.coreference.anaphors import anaphors
from kg.nlp.coreference.speakers import speakers
from kg.nlp.coreference.state import Cluster, Discourse
from kg.nlp.mentions import detect, record
from kg.records import Chain, Mention, MentionKind

SIEVES = (
    *names.SIEVES,
    *nominals.SIEVES,
    *kinds.SIEVES,
    speakers,
    anaphors,
    nominals.owned_roles,
    nominals.owned_heads,
)


@Language.component("kg_coreference", assigns=["doc._.mentions", "doc._.chains"])
def coreference(doc: Doc) -> Doc:
    """Set the document's mentions and chains."""
    discourse = resolve(doc)
    clusters = [cluster for cluster in discourse.clusters() if _is_worth_keeping(discourse, cluster)]
    numbers = {member: number for number, cluster in enumerate(clusters) for member in cluster.members}
    article, text = (doc._.article.id, doc._.article.text) if doc._.article else ("", doc.text)
    records = {
        member: record(doc, article, text, discourse.candidates[member], number) for member, number in numbers.items()
    }
    doc._.mentions = tuple(records[member] for member in sorted(records))
    doc._.chains = tuple(_chain(number, cluster, records, numbers) for number, cluster in enumerate(clusters))
    return doc


def resolve(doc: Doc) -> Discourse:
    """The document's candidates after all sieves."""
    discourse = Discourse(doc, detect(doc))
    for sieve in SIEVES:
        for anaphor, antecedent in sieve(discourse):
            discourse.link(antecedent, anaphor)
    return discourse


def _is_worth_keeping(discourse: Discourse, cluster: Cluster) -> bool:
    """A coordination is a mention only where something plural means it."""
    return len(cluster.members) > 1 or not discourse.candidates[cluster.members[0]].conjuncts


def _chain(number: int, cluster: Cluster, records: dict[int, Mention], numbers: dict[int, int]) -> Chain:
    mentions = tuple(records[member] for member in cluster.members)
    members = tuple(sorted({numbers[part] for part in cluster.parts if part in numbers} - {number}))
    return Chain(
        id=number,
        article=mentions[0].article,
        mentions=mentions,
        type=cluster.type,
        name=_best_name(mentions),
        members=members,
        gender="plural" if cluster.number == "plural" else cluster.gender,
    )


def _best_name(mentions: tuple[Mention, ...]) -> str | None:
    """The longest name, of equally long ones the first."""
    names = [mention.name for mention in mentions if mention.kind is MentionKind.NAME]
    return max(names, key=lambda name: (len(name.split()), len(name)), default=None)
