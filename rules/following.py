"""What people said of a paper stays with its page when pages are cut, joined or turned: where each word stands today.

A word with a place belongs to the page of that place. A word on a paper as a whole (its kind; a value that nobody
pointed at) is good for a paper that holds all of those pages: nobody said it of a part. That something is not there or
cannot be read is good where no other pages have come to it, and a rule's verdict for just the same pages.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from rules.arranging import TURNS, Arranged, Leaf, Paper, Placed, identity, machine_papers, papers_after, shown_pages
from rules.paper import MARKS, Box, Document, Portfolio, ReadFile
from rules.word_of_person import Correction

SAME_PLACE = 0.02
"""Of the page: how far the edges of a box may lie apart that is found again from the same letters."""


@dataclass(frozen=True, slots=True)
class Sheets:
    """A paper as people see it: its pages, and the numbers under which they are shown."""

    paper: Paper
    shown: tuple[int, ...]

    @property
    def leaves(self) -> frozenset[Leaf]:
        return frozenset(placed.leaf for placed in self.paper)

    def at(self, page: int) -> Placed | None:
        return self.paper[self.shown.index(page)] if page in self.shown else None


@dataclass(frozen=True, slots=True)
class Papers:
    """By their names: every paper that there ever was, and those that there are today."""

    ever: Mapping[str, Sheets]
    now: Mapping[str, Sheets]


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something that was said stands today; `page` and `box` as in `Correction`."""

    document: str
    page: int | None
    box: Box | None


@dataclass(frozen=True, slots=True)
class Followed:
    """A correction as it stands today; `origin` is the paper that it was said of, `leaf` the page it pointed at."""

    word: Correction
    origin: str
    leaf: Leaf | None


def papers_of(files: Sequence[ReadFile], words: Sequence[Arranged]) -> Papers:
    """A name stands for the same pages whenever it is used, so that no word needs to know when it was said."""
    machine, sizes = machine_papers(files), {file.file: file.pages for file in files}

    def named(papers: Iterable[Paper]) -> dict[str, Sheets]:
        return {identity(paper, machine): Sheets(paper, _numbers(paper, machine, sizes)) for paper in papers}

    ever: dict[str, Sheets] = {}
    for number in range(len(words) + 1):
        ever |= named(papers_after(files, words[:number]))
    return Papers(ever, named(papers_after(files, words)))


def _numbers(paper: Paper, machine: Mapping[Paper, Document], sizes: Mapping[str, int]) -> tuple[int, ...]:
    return machine[paper].pages if paper in machine else shown_pages(paper, sizes[paper[0].leaf.file])


def by_page(papers: Papers, document: str, page: int | None, box: Box | None) -> Spot | None:
    """Where a word with a place stands today; None where its page is gone, or where it pointed at none."""
    if document in papers.now or document not in papers.ever:
        return Spot(document, page, box)
    placed = papers.ever[document].at(page) if page is not None else None
    if placed is None:
        return None
    for name, sheets in papers.now.items():
        for number, today in zip(sheets.shown, sheets.paper, strict=True):
            if today.leaf == placed.leaf:
                return Spot(name, number, turned(box, today.turns - placed.turns))
    return None


def with_all_pages(papers: Papers, document: str) -> str | None:
    """The paper that holds all pages of that one today, and perhaps others."""
    if document in papers.now or document not in papers.ever:
        return document
    wanted = papers.ever[document].leaves
    return next((name for name, sheets in papers.now.items() if sheets.leaves >= wanted), None)


def with_just_these(papers: Papers, document: str) -> str | None:
    """The paper of the same pages today, in whatever order and turn."""
    found = with_all_pages(papers, document)
    if found is None or document not in papers.ever or document in papers.now:
        return found
    return found if papers.now[found].leaves == papers.ever[document].leaves else None


def turned(box: Box | None, quarters: int) -> Box | None:
    """A box on a page that is turned against the clock by so many quarters."""
    for _ in range(quarters % len(TURNS) if box else 0):
        assert box is not None
        x0, y0, x1, y1 = box
        box = (y0, 1 - x1, y1, 1 - x0)
    return box


def follow(papers: Papers, corrections: Iterable[Correction]) -> list[Correction]:
    """The corrections as they stand today, in their order; those whose pages are apart or gone wait unheard.

    Where two pages that are one paper now were said to bear different things, nobody has said yet which of them the
    paper says: the value is unread, and a kind as the machine sees it, until a person speaks of the whole.
    """
    heard = [found for word in corrections if (found := _followed(papers, word)) is not None]
    by_thing: dict[tuple[str, str], list[Followed]] = {}
    for one in heard:
        by_thing.setdefault((one.word.document, one.word.fact), []).append(one)
    settled = {thing: _last(words) for thing, words in by_thing.items()}
    return [word for word in settled.values() if word is not None]


def _followed(papers: Papers, word: Correction) -> Followed | None:
    origin = papers.ever.get(word.document)
    if word.page is None or word.fact == "kind":
        name = with_all_pages(papers, word.document)
        spot = None if name is None else Spot(name, word.page if name == word.document else None, word.box)
        leaf = None
    else:
        spot = by_page(papers, word.document, word.page, word.box)
        placed = origin.at(word.page) if origin else None
        leaf = placed.leaf if placed else None
    if spot is None or (not word.value and not _nothing_new(papers, word.document, spot.document)):
        return None
    return Followed(replace(word, document=spot.document, page=spot.page, box=spot.box), word.document, leaf)


def _nothing_new(papers: Papers, document: str, today: str) -> bool:
    """Whether the paper of today has no page that the older one had not."""
    return document == today or papers.now[today].leaves <= papers.ever[document].leaves


def _last(words: Sequence[Followed]) -> Correction | None:
    """The later word counts, as everywhere; of words on different pages of what were two papers none does, but that a
    mark stands on one of them."""
    own = max((place for place, one in enumerate(words) if one.origin == one.word.document), default=0)
    newest = _newest_of_each(words[own:])
    last = words[-1]
    if len({str(one.word.value) for one in newest}) == 1:
        return last.word
    if last.word.fact in MARKS:
        return next((one.word for one in reversed(newest) if one.word.value), last.word)
    return None if last.word.fact == "kind" else replace(last.word, value=None, page=None, box=None)


def _newest_of_each(words: Sequence[Followed]) -> list[Followed]:
    """By page, or by paper where a word has no page."""
    return list({one.leaf or one.origin: one for one in words}.values())


def answer_follows(papers: Papers, portfolio: Portfolio, document: str, fact: str, page: int | None,
                   box: Box | None) -> str | None:
    """The paper whose question a person's yes or no settles today; None: the new paper asks again.

    A yes was said of what stood at a place; it follows only where the new paper reads the same thing there.
    """
    whole = with_just_these(papers, document)
    if whole is not None:
        return whole
    spot = by_page(papers, document, page, box)
    if spot is None or spot.page is None or spot.box is None:
        return None
    found = next((one for one in portfolio.documents if one.id == spot.document), None)
    read = None if found is None else found.facts.get(fact) or found.marks.get(fact)
    if read is None or read.page != spot.page or read.box is None or not near(read.box, spot.box):
        return None
    return spot.document


def near(one: Box, other: Box) -> bool:
    return all(abs(edge - its) <= SAME_PLACE for edge, its in zip(one, other, strict=True))
