"""Which pages make up which paper: the machine's own cut, until people cut, join, turn or take away.

Words are kept in the order in which they were said. Each says of some pages what papers they make; of two words on one
page the later one counts, and what it leaves over of an older paper stays a paper.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from rules.paper import Document, Portfolio, Problem, ReadFile

TURNS = range(4)


@dataclass(frozen=True, slots=True, order=True)
class Leaf:
    """A page as it lies in a file; `sheet` counts what one photo shows, from 1."""

    file: str
    page: int
    sheet: int = 1


@dataclass(frozen=True, slots=True)
class Placed:
    """A page in a paper, turned against the clock by so many quarters from how the machine saw it."""

    leaf: Leaf
    turns: int = 0


Paper = tuple[Placed, ...]


@dataclass(frozen=True, slots=True)
class Arranged:
    """One word of a person: papers that these pages make, and pages that went to another candidate."""

    papers: tuple[Paper, ...] = ()
    gone: frozenset[Leaf] = frozenset()

    @property
    def leaves(self) -> frozenset[Leaf]:
        return self.gone | {placed.leaf for paper in self.papers for placed in paper}


Read = Callable[[Paper], "Document | Problem"]
"""What a paper that a person put together says, its pages counted from 1; or why nobody knows yet."""


def machine_papers(files: Iterable[ReadFile]) -> dict[Paper, Document]:
    """The papers as the machine cut them, in its order."""
    papers: dict[Paper, Document] = {}
    for file in files:
        seen: dict[int, int] = {}
        for document in file.documents:
            leaves = []
            for page in document.pages:
                seen[page] = seen.get(page, 0) + 1
                leaves.append(Placed(Leaf(file.file, page, seen[page])))
            papers[tuple(leaves)] = document
    return papers


def papers_after(files: Sequence[ReadFile], words: Iterable[Arranged]) -> list[Paper]:
    """All papers once people have spoken, by file, and in it by first page. Every page stands in one, or is gone."""
    papers = list(machine_papers(files))
    known = {placed.leaf for paper in papers for placed in paper}
    for word in words:
        rest = [tuple(placed for placed in paper if placed.leaf not in word.leaves) for paper in papers]
        new = [tuple(placed for placed in paper if placed.leaf in known) for paper in word.papers]
        papers = [paper for paper in (*rest, *new) if paper]
    order = {file.file: place for place, file in enumerate(files)}
    return sorted(papers, key=lambda paper: (order[paper[0].leaf.file], paper[0].leaf.page, paper[0].leaf.sheet))


def identity(paper: Paper, machine: Mapping[Paper, Document]) -> str:
    """The machine's id for a paper of its own; else one made of the pages, so that the same pages have the same id."""
    if paper in machine:
        return machine[paper].id
    home = paper[0].leaf.file
    pages = [placed.leaf.page for placed in paper]
    plain = all(placed == Placed(Leaf(home, page)) for placed, page in zip(paper, pages, strict=True))
    told = f"{home}#hal-{spans(pages)}"
    return told if plain else f"{told}~{hashlib.sha256(repr(paper).encode()).hexdigest()[:6]}"


def spans(pages: Sequence[int]) -> str:
    """ "2-4,7" for 2, 3, 4, 7."""
    runs: list[list[int]] = []
    for page in pages:
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    return ",".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)


def shown_pages(paper: Paper, pages_of_home: int) -> tuple[int, ...]:
    """The numbers under which a paper's pages are shown: their own in its file; others come after that file's last."""
    home, shown = paper[0].leaf.file, list[int]()
    for placed in paper:
        own = placed.leaf.file == home and placed.leaf.page not in shown
        shown.append(placed.leaf.page if own else max([pages_of_home, *shown]) + 1)
    return tuple(shown)


def arranged(portfolio: Portfolio, words: Sequence[Arranged], read: Read) -> Portfolio:
    """The portfolio with the papers that people made; what is not read yet is a problem of its file, never absence."""
    if not words:
        return portfolio
    machine, by_file = machine_papers(portfolio.files), dict[str, list[Paper]]()
    for paper in papers_after(portfolio.files, words):
        by_file.setdefault(paper[0].leaf.file, []).append(paper)
    return replace(portfolio, files=tuple(
        with_papers(file, by_file.get(file.file, []), machine, read) for file in portfolio.files))


def with_papers(file: ReadFile, papers: Sequence[Paper], machine: Mapping[Paper, Document], read: Read) -> ReadFile:
    documents, problem = list[Document](), file.problem
    for paper in papers:
        found = machine[paper] if paper in machine else read(paper)
        if isinstance(found, Problem):
            problem = problem or found
        elif paper in machine:
            documents.append(found)
        else:
            documents.append(placed_in(found, identity(paper, machine), file, shown_pages(paper, file.pages)))
    return replace(file, problem=problem, documents=tuple(documents))


def placed_in(document: Document, name: str, file: ReadFile, shown: Sequence[int]) -> Document:
    """A paper whose pages count from 1, under the name, the file and the page numbers that people see."""
    numbers = dict(enumerate(shown, start=1))
    return renumbered(replace(document, id=name, file=file.file, sha256=file.sha256), numbers)


def counted(document: Document, name: str) -> Document:
    """A paper as the only one of a file of that name, its pages counted from 1."""
    numbers = {page: number for number, page in enumerate(document.pages, start=1)}
    return renumbered(replace(document, id=f"{name}#1", file=name, sha256=name), numbers)


def renumbered(document: Document, numbers: Mapping[int, int]) -> Document:
    """Every page under its new number; what stands on a page that has none stands nowhere in particular."""
    first = min(numbers.values())
    return replace(
        document, pages=tuple(numbers.values()),
        facts={key: replace(one, page=numbers.get(one.page or 0)) for key, one in document.facts.items()},
        marks={key: replace(one, page=numbers.get(one.page or 0)) for key, one in document.marks.items()},
        lines=tuple(replace(one, page=numbers.get(one.page, first)) for one in document.lines))
