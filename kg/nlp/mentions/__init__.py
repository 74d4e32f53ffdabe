"""Which stretches of a parsed text name, describe or point at a thing: the candidates of coreference."""

from kg.nlp.mentions.detect import detect, record

__all__ = ["detect", "record"]
