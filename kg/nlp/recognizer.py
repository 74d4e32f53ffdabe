"""The model's entity recogniser, asked for many tokens at once.

spaCy's decoder goes from token to token and asks at each, for every label, whether an entity may begin there: a third
of the time that the whole model takes. But while no entity is open, a token's scores depend on that token alone. So
all tokens are scored at once as if none were open, and then, a step at a time, only those inside an entity that began.
The decoding is greedy, over BILUO moves, with spaCy's rules for what may follow what
(https://spacy.io/api/entityrecognizer).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from spacy.attrs import SENT_START
from spacy.language import Language
from spacy.ml.parser_model import ParserStepModel
from spacy.pipeline import EntityRecognizer
from spacy.tokens import Doc, Span

from kg.nlp.transitions import is_known, scores_of

_BEGIN, _INSIDE, _LAST, _UNIT, _OUTSIDE = "BILUO"
#: What the scores of a state look at: the next token, the first of the open entity, the one before the next.
_LOOKED_AT = 3
_NOTHING = -1
_CLEAR = 0.85  # of the share of all labels
Flags = NDArray[np.bool_]


def speed_up_entities(nlp: Language) -> None:
    """Put our decoder in the place of the pipeline's "ner", where that is of the kind that it can stand for."""
    recognizer = nlp.get_pipe("ner")
    if isinstance(recognizer, EntityRecognizer) and _is_known(recognizer):
        nlp.add_pipe("kg_entities", before="ner")
        nlp.remove_pipe("ner")


@Language.factory("kg_entities", assigns=["doc.ents", "token.ent_iob", "token.ent_type", "doc._.leanings"])
def _make(nlp: Language, name: str) -> Recognizer:
    return Recognizer(nlp.get_pipe("ner"))


def _is_known(recognizer: EntityRecognizer) -> bool:
    """Whether it decodes greedily, by the features we know."""
    model, is_greedy = recognizer.model, recognizer.cfg["beam_width"] == 1
    return is_greedy and is_known(model, _LOOKED_AT) and not model.attrs["unseen_classes"]


class Recognizer:
    """Sets the entities that the recogniser it is made from would set, and ``doc._.leanings``."""

    def __init__(self, recognizer: EntityRecognizer) -> None:
        self._theirs = recognizer
        system = recognizer.moves
        moves = [system.get_class_name(number).partition("-") for number in range(system.n_moves)]
        self._kinds = np.array([kind if label or kind == _OUTSIDE else "" for kind, _, label in moves])
        self._labels = [label for _, _, label in moves]
        self._move = {(kind, label): number for number, (kind, _, label) in enumerate(moves)}

    def __call__(self, doc: Doc) -> Doc:
        if not len(doc) or doc.has_annotation("ENT_IOB"):
            return self._theirs(doc)  # entities that are set already bind what may be found
        doc.set_ents(list(self._entities(doc)), default="outside")
        return doc

    def _entities(self, doc: Doc) -> Iterator[Span]:
        model = self._theirs.model.predict([doc])
        is_last = _last_tokens(doc)
        scores = scores_of(model, _outside_states(len(doc)))
        doc._.leanings = self._leanings(scores)
        moves = self._first_moves(scores, doc, is_last)
        ends = self._ends(model, moves, is_last)
        after = 0
        for start, move in enumerate(moves):
            if start >= after and self._kinds[move] != _OUTSIDE:
                after = ends.get(start, start + 1)
                yield Span(doc, start, after, label=self._labels[move])

    def _leanings(self, scores: NDArray[np.float32]) -> tuple[str, ...]:
        """What each token would be if it had to be an entity by itself; "" where no label has most of the share."""
        units = np.flatnonzero(self._kinds == _UNIT)
        powers = np.exp(scores[:, units] - scores[:, units].max(axis=1, keepdims=True))
        is_clear = powers.sum(axis=1) < 1 / _CLEAR  # the greatest power is 1
        best = units[powers.argmax(axis=1)]
        return tuple(self._labels[move] if clear else "" for move, clear in zip(best, is_clear, strict=True))

    def _first_moves(self, scores: NDArray[np.float32], doc: Doc, is_last: Flags) -> NDArray[np.intp]:
        """The best move at each token if no entity is open there; alters the scores."""
        is_space = np.array([token.is_space for token in doc])
        scores[:, ~np.isin(self._kinds, (_BEGIN, _UNIT, _OUTSIDE))] = -np.inf
        scores[np.ix_(is_last | is_space, self._kinds == _BEGIN)] = -np.inf
        scores[np.ix_(is_space, self._kinds == _UNIT)] = -np.inf
        return scores.argmax(axis=1)

    def _ends(self, model: ParserStepModel, moves: NDArray[np.intp], is_last: Flags) -> dict[int, int]:
        """First token of each entity of several tokens ▶ the token after its last one."""
        ends: dict[int, int] = {}
        open_ones: list[int] = np.flatnonzero(self._kinds[moves] == _BEGIN).tolist()
        length = 1
        while open_ones:
            states = np.array([(start + length, start, start + length - 1) for start in open_ones], dtype=np.int32)
            going_on = []
            for start, scores in zip(open_ones, scores_of(model, states), strict=True):
                label = self._labels[moves[start]]
                goes_on = scores[self._move[_INSIDE, label]] >= scores[self._move[_LAST, label]]
                if goes_on and not is_last[start + length]:
                    going_on.append(start)
                else:
                    ends[start] = start + length + 1
            open_ones, length = going_on, length + 1
        return ends


def _outside_states(length: int) -> NDArray[np.int32]:
    """The state at each token if no entity is open there."""
    states = np.full((length, _LOOKED_AT), _NOTHING, dtype=np.int32)
    states[:, 0] = np.arange(length)
    return states


def _last_tokens(doc: Doc) -> Flags:
    """Which tokens no entity goes beyond: the last of each sentence, and of all."""
    starts: Flags = doc.to_array([SENT_START]).astype(np.int64) == 1
    return np.append(starts[1:], True)
