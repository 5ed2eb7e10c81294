"""One change of a scheme's text as a form asks for it: everything else, comments and line breaks too, stays as it was.

A place is a path of keys and numbers, such as ("papers", "training", "min_hours"). What comes out is read again and
held against the same change made to the values; if they differ, nothing is changed.
"""
from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import StringIO
from typing import Any, Literal

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from records.scheme_yaml import read_tree

Place = Sequence[str | int]
Op = Literal["set", "append", "extend", "remove"]
PLAIN = re.compile(r"[A-Za-z][\w –/.()'-]*[\w.)]|[A-Za-z]")
NOT_WORDS = {"true", "false", "null", "yes", "no", "on", "off"}
WIDTH = 120


class NotEditable(ValueError):
    """The text is written in a way that the form cannot change; the editor beside it can."""

    code = "not_editable"


@dataclass(frozen=True, slots=True)
class Span:
    start: int
    end: int


def edited(text: str, op: Op, place: Place, value: Any = None) -> str:
    """Set a value (None takes its key away), append to a list, or remove. Raises NotEditable."""
    try:
        root, before = YAML(typ="rt").compose(text), read_tree(text)
        made = OPS[op](text, root, tuple(place), value)
        wanted = changed(before, op, place, value, shared(root, place))
        if plain(read_tree(made)) != plain(wanted):
            raise NotEditable("Bagian ini hanya bisa diubah di tulisan YAML.")
    except NotEditable:
        raise
    except (YAMLError, KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
        raise NotEditable("Bagian ini hanya bisa diubah di tulisan YAML.") from error
    return made


def changed(tree: Any, op: Op, place: Place, value: Any, everywhere: bool) -> Any:
    """The same change, to the values alone; `everywhere` that a list with a name stands in."""
    tree = copy.deepcopy(tree)
    at: Any = tree
    for step in place[:-1]:
        at = at[step]
    last: Any = place[-1]
    if op in ("append", "extend"):
        holder = at.setdefault(last, []) if isinstance(at, dict) else at[last]
        holder.extend(value if op == "extend" else [value])
    elif op == "remove" or value is None:
        del at[last]
    elif everywhere and isinstance(value, list):
        at[last][:] = value
    else:
        at[last] = value
    return tree


def shared(root: Any, place: Place) -> bool:
    """Whether a list stands here under a name (&name), by which other places take it."""
    holder = node_at(root, place[:-1])
    pair = pair_of(holder, str(place[-1])) if isinstance(holder, MappingNode) else None
    return pair is not None and bool(pair[1].anchor) and pair[1].start_mark.index > pair[0].end_mark.index


def plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    return [plain(one) for one in value] if isinstance(value, list | tuple) else value


def set_value(text: str, root: Node, place: Place, value: Any) -> str:
    if value is None:
        return remove(text, root, place, None)
    holder, last = node_at(root, place[:-1]), place[-1]
    if isinstance(holder, MappingNode):
        pair = pair_of(holder, str(last))
        if pair is None:
            return add_pair(text, holder, str(last), value)
        span = value_span(text, *pair)
        anchor = f"&{pair[1].anchor} " if pair[1].anchor and pair[1].start_mark.index >= span.start else ""
        return replaced(text, span, f" {anchor}{flow(value, column(text, span.start) + 2 + len(anchor))}")
    node = node_at(root, place)
    span = Span(node.start_mark.index, end_of(node))
    return replaced(text, span, flow(value, column(text, span.start) + 1))


def append(text: str, root: Node, place: Place, value: Any) -> str:
    holder = node_at(root, place[:-1])
    if isinstance(holder, MappingNode) and pair_of(holder, str(place[-1])) is None:
        return add_pair(text, holder, str(place[-1]), [value])
    node = node_at(root, place)
    if not isinstance(node, SequenceNode):
        raise NotEditable("Bukan daftar.")
    if node.flow_style:
        comma = ", " if node.value else ""
        return replaced(text, Span(node.end_mark.index - 1, node.end_mark.index - 1), comma + flow(value))
    return add_line(text, node, f"- {flow(value)}")


def extend(text: str, root: Node, place: Place, values: Any) -> str:
    """Several at once, in lines of their own where the list is written so."""
    node = node_at(root, place)
    if not isinstance(node, SequenceNode):
        raise NotEditable("Bukan daftar.")
    if node.flow_style:
        comma = ", " if node.value else ""
        at = node.end_mark.index - 1
        return replaced(text, Span(at, at), comma + ", ".join(flow(one) for one in values))
    return add_line(text, node, ("\n" + " " * int(node.start_mark.column)).join(block(values)))


def remove(text: str, root: Node, place: Place, _value: Any) -> str:
    holder, last = node_at(root, place[:-1]), place[-1]
    if isinstance(holder, SequenceNode) and len(holder.value) == 1:
        return set_value(text, root, place[:-1], [])
    spans = item_spans(text, holder)
    at = int(last) if isinstance(holder, SequenceNode) else [key.value for key, _ in holder.value].index(last)
    if holder.flow_style:
        start, end = spans[at].start, spans[at].end
        if at + 1 < len(spans):
            return text[:start] + text[spans[at + 1].start:]
        return text[:spans[at - 1].end if at else start] + text[end:]
    line = line_start(text, spans[at].start)
    if text[line:spans[at].start].strip(" -"):
        raise NotEditable("Bagian ini hanya bisa diubah di tulisan YAML.")
    if "-" in text[line:spans[at].start] and isinstance(holder, MappingNode):  # the first key of a list's item
        return text[:spans[at].start] + text[spans[at + 1].start:]
    return text[:line] + text[line_end(text, spans[at].end):]


OPS: dict[str, Callable[[str, Any, Place, Any], str]] = {
    "set": set_value, "append": append, "extend": extend, "remove": remove}


def node_at(node: Any, place: Place) -> Any:
    for step in place:
        if isinstance(node, MappingNode):
            pair = pair_of(node, str(step))
            if pair is None:
                raise KeyError(step)
            node = pair[1]
        else:
            node = node.value[int(step)]
    return node


def pair_of(node: MappingNode, key: str) -> tuple[Any, Any] | None:
    return next(((one, value) for one, value in node.value if one.value == key), None)


def value_span(text: str, key: Any, value: Any) -> Span:
    """From behind the colon to the value's end; an alias is its sign alone."""
    start = key.end_mark.index + 1
    if value.start_mark.index < start:
        alias = re.match(r"\s*\*[^\s,\]}]+", text[start:])
        return Span(start, start + (alias.end() if alias else 0))
    end = end_of(value)
    return Span(start, end if text[start:end].strip() else start)


def end_of(node: Any) -> int:
    """Behind the last sign of the node itself: a block ends in the parser's eyes only where the next begins."""
    if isinstance(node, ScalarNode) or node.flow_style or not node.value:
        return int(node.end_mark.index)
    last = node.value[-1]
    if isinstance(node, SequenceNode):
        return end_of(last)
    key, value = last
    return end_of(value) if value.start_mark.index > key.start_mark.index else int(node.end_mark.index)


def item_spans(text: str, holder: Any) -> list[Span]:
    if isinstance(holder, SequenceNode):
        return [Span(one.start_mark.index, end_of(one)) for one in holder.value]
    return [Span(key.start_mark.index, value_span(text, key, value).end) for key, value in holder.value]


def add_pair(text: str, node: MappingNode, key: str, value: Any) -> str:
    if node.flow_style:
        comma = ", " if node.value else ""
        return replaced(text, Span(node.end_mark.index - 1, node.end_mark.index - 1), f"{comma}{key}: {flow(value)}")
    return add_line(text, node, f"{key}: {flow(value, int(node.start_mark.column) + len(key) + 3)}")


def add_line(text: str, node: Any, line: str) -> str:
    at = line_end(text, end_of(node))
    newline = "" if text[:at].endswith("\n") else "\n"
    return text[:at] + newline + " " * int(node.start_mark.column) + line + "\n" + text[at:]


def replaced(text: str, span: Span, by: str) -> str:
    return text[:span.start] + by + text[span.end:]


def line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1


def line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end + 1


def column(text: str, at: int) -> int:
    return at - line_start(text, at)


def flow(value: Any, indent: int = 0) -> str:
    """A value in one line; a list that is longer goes on under its first word."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + wrapped([flow(one) for one in value], indent) + "]"
    if isinstance(value, str) and PLAIN.fullmatch(value) and value.lower() not in NOT_WORDS:
        return value
    return json.dumps(value, ensure_ascii=False)


def block(values: Any) -> list[str]:
    """A list in lines, one a value and more where the value has parts."""
    out, yaml = StringIO(), YAML()
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.width = WIDTH
    yaml.dump(values, out)
    return [line.removeprefix("  ") for line in out.getvalue().splitlines()]


def wrapped(words: Sequence[str], indent: int) -> str:
    lines, width = [""], WIDTH - indent
    for place, word in enumerate(words):
        word += "," if place + 1 < len(words) else ""
        if lines[-1] and len(lines[-1]) + len(word) + 1 > width:
            lines.append("")
        lines[-1] += (" " if lines[-1] else "") + word
    return ("\n" + " " * indent).join(lines)
