"""All repairs, in the order in which each needs what the ones before have mended."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from kg.nlp.repairs.attachment import mend_attachment
from kg.nlp.repairs.brackets import mend_brackets
from kg.nlp.repairs.clauses import mend_clauses
from kg.nlp.repairs.coordination import mend_coordination
from kg.nlp.repairs.gapping import mend_gapping
from kg.nlp.repairs.hidden import mend_hidden_verbs
from kg.nlp.repairs.lemmas import mend_lemmas
from kg.nlp.repairs.nouns import mend_nouns
from kg.nlp.repairs.phrases import mend_phrases
from kg.nlp.repairs.relatives import mend_relatives
from kg.nlp.repairs.speech import mend_speech
from kg.nlp.repairs.subjects import mend_stolen_subjects, mend_subjects
from kg.nlp.repairs.titles import mend_titles
from kg.nlp.repairs.words import mend_words


@Language.component(
    "kg_repairs", assigns=["token.lemma", "token.tag", "token.pos", "token.head", "token.dep", "doc.ents"]
)
def repairs(doc: Doc) -> Doc:
    """Mend lemmas, tags, and words that hang on the wrong one, in place."""
    mend_titles(doc)
    mend_words(doc)
    mend_lemmas(doc)
    mend_stolen_subjects(doc)
    mend_coordination(doc)
    mend_gapping(doc)
    mend_hidden_verbs(doc)
    mend_phrases(doc)
    mend_nouns(doc)
    mend_brackets(doc)
    mend_clauses(doc)
    mend_subjects(doc)
    mend_relatives(doc)
    mend_speech(doc)
    mend_attachment(doc)
    return doc
