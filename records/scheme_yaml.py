"""YAML of schemes and worked cases, read within bounds: a text from a stranger must not cost more than a glance.

The safe subset of ruamel's round-trip loader makes no objects but its own lists, mappings and words, and knows lines.
"""
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    Event,
    ScalarEvent,
)

BIGGEST_BYTES = 1_000_000  # a scheme is a few pages of text
MOST_DEPTH = 40
MOST_NODES = 60_000  # with every alias written out, as reading it in the end does


class TooMuch(YAMLError):
    """The text is larger, deeper, or through its aliases longer than any scheme is; its words say which."""

    code = "yaml_too_much"


@dataclass(slots=True)
class _Open:
    """A list or mapping that has begun and not ended. `nodes` counts what stands in it."""

    anchor: str | None
    nodes: int = 1


@dataclass(slots=True)
class _Count:
    open: list[_Open] = field(default_factory=list)
    by_anchor: dict[str, int] = field(default_factory=dict)

    def see(self, event: Event) -> None:
        match event:
            case CollectionStartEvent():
                if len(self.open) >= MOST_DEPTH:
                    raise TooMuch(f"lebih dari {MOST_DEPTH} tingkat / nested more than {MOST_DEPTH} deep")
                self.open.append(_Open(event.anchor))
            case CollectionEndEvent():
                ended = self.open.pop()
                self.add(ended.anchor, ended.nodes)
            case AliasEvent():
                if any(one.anchor == event.anchor for one in self.open):
                    raise TooMuch(f"*{event.anchor} menunjuk dirinya sendiri / points to itself")
                self.add(None, self.by_anchor.get(str(event.anchor), 1))
            case ScalarEvent():
                self.add(event.anchor, 1)

    def add(self, anchor: str | None, nodes: int) -> None:
        if anchor:
            self.by_anchor[anchor] = nodes
        if self.open:
            self.open[-1].nodes += nodes
        if nodes > MOST_NODES or (self.open and self.open[-1].nodes > MOST_NODES):
            raise TooMuch(f"lebih dari {MOST_NODES} isi / more than {MOST_NODES} values")


def read_tree(text: str, most_bytes: int = BIGGEST_BYTES) -> Any:
    """Plain values that know their lines. Raises YAMLError, TooMuch among them, and RecursionError."""
    if len(text.encode("utf-8", "surrogatepass")) > most_bytes:
        raise TooMuch(f"lebih dari {most_bytes} byte / more than {most_bytes} bytes")
    counted = _Count()
    for event in YAML(typ="rt").parse(text):
        counted.see(event)
    yaml = YAML(typ="rt")
    yaml.allow_duplicate_keys = False
    return yaml.load(text)
