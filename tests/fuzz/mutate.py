"""Mutations: each takes a good file and spoils it. The same seed and number always make the same bytes."""
from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from tests.fuzz.seeds import seeds

HEADER_BYTES = 64
MOST_BYTES = 1 << 20
LARGE = (b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\x00\x00\x00\x00", b"\x80\x00\x00\x00", b"2147483647", b"-1")


@dataclass(frozen=True, slots=True)
class Spoiled:
    """`name` says of what and how it was made."""

    name: str
    data: bytes


def flip(data: bytes, _other: bytes, chance: random.Random) -> bytes:
    """A few bits, half of the time among the first bytes, where sizes and kinds stand."""
    spoiled = bytearray(data)
    for _ in range(chance.choice((1, 4, 32))):
        end = min(HEADER_BYTES, len(spoiled)) if chance.random() < 0.5 else len(spoiled)
        spoiled[chance.randrange(end)] ^= 1 << chance.randrange(8)
    return bytes(spoiled)


def cut(data: bytes, _other: bytes, chance: random.Random) -> bytes:
    return data[:chance.randrange(len(data))]


def splice(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """The beginning of one file and the end of another."""
    return data[:chance.randrange(len(data))] + other[chance.randrange(len(other)):]


def repeat(data: bytes, _other: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    block = data[start:start + chance.choice((1, 16, 256, 4096))]
    return (data[:start] + block * chance.choice((2, 20, 200)) + data[start:])[:MOST_BYTES]


def swap_header(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """What begins as one kind and goes on as another."""
    length = chance.choice((4, 12, 32))
    return other[:length] + data[length:]


def swell(data: bytes, _other: bytes, chance: random.Random) -> bytes:
    """A number somewhere becomes one that no honest file has."""
    value, place = chance.choice(LARGE), chance.randrange(len(data))
    return data[:place] + value + data[place + len(value):]


MUTATIONS: tuple[Callable[[bytes, bytes, random.Random], bytes], ...] = (flip, cut, splice, repeat, swap_header, swell)


def spoil(seed: int, number: int) -> Spoiled:
    """The nth file of a seed: of a kind drawn by chance, spoiled once to three times."""
    chance = random.Random(f"{seed}/{number}")
    kind, other = chance.choice(sorted(seeds())), chance.choice(sorted(seeds()))
    data, ways = seeds()[kind], []
    for _ in range(chance.choice((1, 1, 2, 3))):
        way = chance.choice(MUTATIONS)
        data = way(data, seeds()[other], chance) or b"\0"
        ways.append(way.__name__)
    return Spoiled(f"{number:05d}-{'-'.join(ways)}.{kind.partition('-')[0]}", data)
