"""The scores that a model of spaCy's transition-based parser and entity recogniser gives to the moves of its states."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from spacy.ml.parser_model import ParserStepModel
from thinc.api import Model


def is_known(model: Model, looked_at: int) -> bool:
    """Whether its states look at so many tokens, and ``scores_of`` knows how to ask it."""
    return model.get_ref("lower").get_dim("nF") == looked_at and model.attrs["has_upper"]


def scores_of(model: ParserStepModel, states: NDArray[np.int32]) -> NDArray[np.float32]:
    """States as (state, token looked at) ▶ (state, move)."""
    scores: NDArray[np.float32] = model.vec2scores.predict(model.state2vec.predict(states))
    return scores
