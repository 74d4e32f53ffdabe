"""How sure the parser is of each word's place in the tree.

spaCy's parser takes the best action in each state and keeps no scores. Here its sentences are parsed once more, all of
them in step, so that each state's scores can be read. A word's certainty is the least share, by the softmax over all
actions, of the kind of action taken (shift, reduce, left arc, right arc) while the word's place was being decided. That
is where a transition-based parser is at a loss between, say, two words that a preposition may hang on.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.pipeline import DependencyParser
from spacy.tokens import Doc

from kg.nlp.transitions import is_known, scores_of

_LEFT_ARC = "L"
_KINDS = ("S", "D", _LEFT_ARC, "R", "B")  # the initials of spaCy's actions: shift, reduce, arcs, sentence break
_BUFFER, _STACK = 0, 2  # what a state's features begin with: next word, the one after it, top of the stack
_LOOKED_AT = 8
_DIGITS = 2  # the others hang on the processor


@Language.factory("kg_certainty", assigns=["doc._.certainties"])
def _make(nlp: Language, name: str) -> Certainty:
    return Certainty(nlp.get_pipe("parser"))


class Certainty:
    """Sets ``doc._.certainties``, a number in [0, 1] for each token; leaves it empty for a parser of another kind."""

    def __init__(self, parser: DependencyParser) -> None:
        self._parser = parser
        system = parser.moves
        kinds = [system.get_class_name(number)[0] for number in range(system.n_moves)]
        self._is_kind = np.array([[kind == one for one in _KINDS] for kind in kinds], dtype=np.float32)

    def __call__(self, doc: Doc) -> Doc:
        if len(doc) and is_known(self._parser.model, _LOOKED_AT):
            doc._.certainties = tuple(round(found, _DIGITS) for found in self._certainties(doc).tolist())
        return doc

    def _certainties(self, doc: Doc) -> NDArray[np.float32]:
        found = np.ones(len(doc), dtype=np.float32)
        model = self._parser.model.predict([doc])
        words = [token.text for token in doc]
        parts = [Doc(doc.vocab, words[sentence.start : sentence.end]) for sentence in doc.sents]
        states = self._parser.moves.init_batch(parts)
        while states:
            looked_at = model.get_token_ids(states)
            scores = scores_of(model, looked_at)
            shares = self._shares(scores)
            best, most = shares.argmax(axis=1), shares.max(axis=1)
            _lower(found, looked_at[:, _BUFFER], most)
            _lower(found, np.where(best == _KINDS.index(_LEFT_ARC), looked_at[:, _STACK], -1), most)
            states = self._parser.transition_states(states, scores)
        return found

    def _shares(self, scores: NDArray[np.float32]) -> NDArray[np.float32]:
        """Scores (state, action) ▶ shares (state, kind of action)."""
        powers = np.exp(scores - scores.max(axis=1, keepdims=True)) @ self._is_kind
        shares: NDArray[np.float32] = powers / powers.sum(axis=1, keepdims=True)
        return shares


def _lower(found: NDArray[np.float32], tokens: NDArray[np.int32], to: NDArray[np.float32]) -> None:
    """Lower what is known of the tokens, in place; -1 is none."""
    are_some = tokens >= 0
    np.minimum.at(found, tokens[are_some], to[are_some])
