"""The stance of a claim while it is being found."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from kg.extract.speakers import can_speak
from kg.records import Modality, Polarity


@dataclass
class Stance:
    """``speaker`` is the head word of the noun phrase that names the source, None for the article itself."""

    negated: bool = False
    modality: Modality = Modality.ASSERTED
    speaker: Token | None = None
    reported: bool = False

    @property
    def polarity(self) -> Polarity:
        return Polarity.NEGATED if self.negated else Polarity.AFFIRMED

    def negate(self, when: bool = True) -> None:
        self.negated = self.negated != when

    def put(self, modality: Modality) -> None:
        """The first modality met on the way up stands."""
        if self.modality is Modality.ASSERTED:
            self.modality = modality

    def doubt(self) -> None:
        """What is hoped or feared is no plan, even if it "will" come."""
        if self.modality in (Modality.ASSERTED, Modality.PLANNED):
            self.modality = Modality.POSSIBLE

    def suppose(self) -> None:
        """What stands in a condition is no more than that, even if it "plans" or "is to" come."""
        self.modality = Modality.CONDITIONAL

    def attribute(self, speaker: Token | None) -> None:
        """The nearest speaker stands; what is no person or body cannot speak ("this suggests that")."""
        self.reported = True
        if self.speaker is None and speaker is not None and can_speak(speaker):
            self.speaker = speaker
