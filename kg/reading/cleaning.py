"""What in a text is no news: marked, never removed, so that every offset stays true.

A rule looks at the lines of a text and yields the places of what it knows. RULES holds them in order with the reason
they give; where two meet, the earlier one holds. A rule that takes news for clutter loses facts without a trace, so a
rule asks for the whole line, or for a mark that running text doesn't have.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from kg.reading.bylines import bylines, contributions
from kg.reading.credits import caption_slugs, photo_credits
from kg.reading.lines import Line, split_lines
from kg.records import Skip

Rule = Callable[[Sequence[Line]], Iterator[tuple[int, int]]]

_MAX_CLUTTER = 160  # characters of a line of buttons, links and requests

_NOTE = re.compile(
    r"\W{0,2}(?:Comment|COMMENT|(?i:editor['’]?s?['’]? (?:note|comment)|ed\. note|note from the editors?))\s*:"
)

_CODE = re.compile(
    r"\bdocument\.\w+\s*\(|\bfunction\s*\w{0,40}\s*\([^()]{0,80}\)\s*\{|\.innerHTML\b|\bwindow\.\w+|\b(?:var|let|const)\s+\w{1,40}\s*="
    r"|</?(?:script|style|iframe|noscript)\b|\bgtag\(|\bgoogletag\b|\badsbygoogle\b|\bdataLayer\b|=>\s*\{|\$\("
    r"|\{[^{}]{0,80}:[^{}]{0,200};\s*\}",
    re.IGNORECASE,
)
_CODE_SIGN = re.compile(r"[{}();=<>\[\]`$]")
_BRACKETS = re.compile(r"[\s{}()\[\];,`]*[{}][\s{}()\[\];,`]*")
_MIN_CODE_SIGNS = 0.05  # share of the characters: prose that talks about code has fewer

_FOOTNOTE = re.compile(r"\[(?:\d{1,3}|note \d{1,2}|citation needed)\](?=\s|\[|[.,;:]|$)")

_SITE = (
    r"(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|instagram|youtube|messenger|flipboard|tumblr)\b"
)
_BUTTON = rf"(?:{_SITE}|e-?mail|print|share|tweet|save|copy(?: link)?|pin(?: it)?|like|comments?|sms)"
_ITEMS = r"(?:coverage|articles?|stories|story|news|reading|content|topics?|posts?|links?|videos?|op-ed|column)"


def find_skips(text: str) -> tuple[Skip, ...]:
    """The places in ``text`` that are no news, sorted, none overlapping another."""
    lines = split_lines(text)
    skips: list[Skip] = []
    covered = bytearray(len(text))
    for reason, rule in RULES:
        for start, end in rule(lines):
            if 1 not in covered[start:end]:
                skips.append(Skip(start, end, reason))
                covered[start:end] = b"\1" * (end - start)
    return tuple(sorted(skips))


def _editors_notes(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """A paragraph "Comment: …" of whoever republished the article. The headline may start so: it is an opinion's."""
    for number, line in enumerate(lines[1:], start=1):
        label = _NOTE.match(line.text)
        if label is None:
            continue
        last = number
        if label.end() == len(line.text) and number + 1 < len(lines):  # the label has a line of its own
            last += 1
        if lines[last].text.endswith(":"):  # what follows quotes another article, and nothing tells where that ends
            last = len(lines) - 1
        yield line.start, lines[last].end


def _scripts(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    for line in lines:
        signs = len(_CODE_SIGN.findall(line.text))
        dense = signs >= _MIN_CODE_SIGNS * len(line.text)
        if (dense and _CODE.search(line.text)) or _BRACKETS.fullmatch(line.text):
            yield line.start, line.end


def _footnote_marks(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """As in "He was born in Oslo. [2] [3]"."""
    for line in lines:
        for mark in _FOOTNOTE.finditer(line.text):
            yield line.start + mark.start(), line.start + mark.end()


def _whole_line(*patterns: str) -> Rule:
    """The rule for lines that are nothing but one of ``patterns``, in capitals or not."""
    expression = re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)

    def rule(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
        for line in lines:
            if len(line.text) <= _MAX_CLUTTER and expression.fullmatch(line.text):
                yield line.start, line.end

    return rule


_other_articles = _whole_line(
    rf"(?:related|recommended|more|similar|popular|trending|latest)(?: {_ITEMS})?:?",
    rf"(?:most (?:read|popular|viewed)|editors?['’]? picks?|top stories|more (?:on|from) this {_ITEMS}):?",
    r"you (?:may|might)(?: also)? (?:like|be interested in):?",
    rf"(?:see also|read also|also read|read more|related(?: {_ITEMS})?|more on this|don['’]t miss|watch)\s?: ?.*",
    r"(?:click here to )?(?:read|see|view|load|show|learn) (?:more|next|(?:the )?(?:full|whole) (?:story|article))\W*",
    r"continue reading(?: below| the main story)?\W*",
    r"click here (?:to|for) .*",
)
_comments = _whole_line(
    r"comments? (?:are |is |have been )?(?:now |currently )?(?:closed|off|disabled)(?: (?:on|for) this \w+)?\.?",
    r"(?:leave|post|add|write) (?:a|your) (?:comment|reply)\W*",
    r"(?:view|show|load|read|see) (?:all |more |the )?(?:\d+ )?comments?\W*",
    r"(?:no|\d+) comments?|comments?(?: ?\(\d+\))?:?|join the (?:conversation|discussion)\W*",
)
_sharing = _whole_line(
    rf"(?:print|tweet|share)|{_BUTTON}(?:[\s|,/·•]+(?:on |via |this )?{_BUTTON})+",
    rf"share (?:this(?: {_ITEMS})?|on|via|with friends)(?: (?:on|via|with) .*| {_SITE})?\W*",
    rf"(?:follow|like|find|join) (?:us|@\w+|our \w+|\w+ \w+) (?:on|at) {_SITE}.*",
)
_subscription = _whole_line(
    r"(?:(?:please|click here to) )?(?:sign up|subscribe|register) (?:for|to|and|now|here|today)\b.*"
    r"\b(?:newsletters?|e-?mail alerts?|channel|inbox|notifications?|updates|briefing)\b.*",
    r"(?:please )?subscribe to (?:us|our|the) .*",
    r"(?:sign up|subscribe|log in|sign in|register|donate|support us)(?: (?:now|today|here))?\W*",
    r"(?:get|receive) .*\b(?:in|to) your (?:inbox|e-?mail)\W*",
    r"download (?:our|the) .*\bapp\b.*",
    r"support (?:our|independent) journalism\W*",
)
_advertisements = _whole_line(
    r"(?:advertisements?|advertising|sponsored(?: content)?|promoted(?: content)?|paid content)\W*",
    r"(?:story|article) continues (?:below|after)(?: (?:this |the )?(?:ad|advert|advertisement))?\W*",
)
_copyright = _whole_line(
    r"copyright ?(?:©|\(c\)|(?:19|20)\d\d\b).*",
    r"©.*\b(?:19|20)\d\d\b.*",
    r".{0,80}\ball rights reserved\b.{0,40}",
    r"this material may not be published, broadcast,? .*",
)
_origin = _whole_line(
    rf"this {_ITEMS} (?:was |has been |is )?(?:first |originally |last )(?:appeared|published|posted|ran|updated)\b.*",
    rf"this {_ITEMS} (?:was|has been) (?:updated|republished|syndicated)\b.*",
    r"the post .* (?:first appeared|appeared first) (?:on|in) .*",
)

RULES: tuple[tuple[str, Rule], ...] = (
    ("editor's note", _editors_notes),  # first: it covers whatever its quotation contains
    ("script", _scripts),
    ("copyright notice", _copyright),  # before credits: "© 2019 Reuters" is the page's, not a picture's
    ("photo credit", photo_credits),
    ("caption key words", caption_slugs),
    ("byline", bylines),
    ("contribution note", contributions),
    ("link to other articles", _other_articles),
    ("comments notice", _comments),
    ("sharing buttons", _sharing),
    ("subscription request", _subscription),
    ("advertisement notice", _advertisements),
    ("origin note", _origin),
    ("footnote mark", _footnote_marks),
)
