# SPDX-License-Identifier: Apache-2.0
"""The rules of the house: each takes a source and yields (line, what is wrong)."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath

from house import EMPTY_WORDS, LIBRARIES, LINE_LIMIT, SYSTEM_HEADERS, UI_BASE, Library, Order, licence_of, matches
from sources import Source, types_of

Complaints = Iterator[tuple[int, str]]

STANDARD_HEADER = re.compile("[a-z_0-9]+")
SHORT_NAME = re.compile(r"^(?:using (?:\w+::)+(\w+);|namespace (\w+) =)")
CONSTANT = re.compile(r"^(?:constexpr|const) [\w:<>,* ]+?[ *&](\w+)(?:\[\w*\])?(?: =| ?\{|;)")
GIVES_A_SUBRANGE = re.compile(
    r"ranges::(unique|remove|remove_if|(?:stable_)?partition|rotate|equal_range|search|find_end)\("
)


@dataclass(frozen=True)
class House:
    order: Order
    sources: dict[str, Source]

    @cached_property
    def headers_of_types(self) -> dict[str, set[str]]:
        headers = defaultdict(set)
        for source in self.sources.values():
            for each in types_of(source) if source.is_header else []:
                headers[each.name].add(source.path)
        return headers


def has_licence(source: Source, house: House) -> Complaints:
    expected = "SPDX-License-Identifier: " + licence_of(source.path)
    place = 1 if source.text.startswith("#!") else 0
    if place >= len(source.lines) or not source.lines[place].endswith(expected):
        yield place + 1, f"the line must end with {expected}"


def is_short(source: Source, house: House) -> Complaints:
    if len(source.lines) > LINE_LIMIT:
        yield len(source.lines), f"more than {LINE_LIMIT} lines: split it by noun"


def says_what_it_is(source: Source, house: House) -> Complaints:
    for part in PurePosixPath(source.path).with_suffix("").parts:
        for word in re.split(r"[_.-]", part.lower()):
            if word in EMPTY_WORDS:
                yield 1, f"'{word}' in a name says nothing: name it after what is in it"


def includes_from_root(source: Source, house: House) -> Complaints:
    own_moc = PurePosixPath(source.path).stem + ".moc"
    for include in source.includes:
        if ".." in include.path.split("/"):
            yield include.line, f"{include.path}: no '..', includes start at the root"
        elif include.quoted and include.path not in house.sources and include.path != own_moc:
            yield include.line, f"{include.path}: no such file from the root; includes start there"
        elif not include.quoted and include.path in house.sources:
            yield include.line, f"{include.path} is ours: include it with quotes"


def looks_left_only(source: Source, house: House) -> Complaints:
    for include in source.includes:
        if include.path in house.sources and not may_include(source.path, include.path, house.order):
            yield include.line, f"{include.path} lies to the right of {source.folder}"


# Two types of one name in one program: the linker takes the functions of either for those of both.
def names_types_once(source: Source, house: House) -> Complaints:
    for each in types_of(source) if source.is_header else []:
        other = min(house.headers_of_types[each.name])
        if other != source.path:
            yield each.line, f"{each.name} is also a type of {other}: one of the two needs another name"


# clang 14, which builds the fuzzers, cannot read the subrange of g++ 12's library.
def gives_no_subrange(source: Source, house: House) -> Complaints:
    for number, line in enumerate(source.lines if source.is_cpp else [], start=1):
        if match := GIVES_A_SUBRANGE.search(line):
            yield number, f"std::ranges::{match[1]} does not compile with clang 14: take the one of iterators"


# clang and clang-tidy know it of the file they are asked about only, and clang-tidy gets our files in batches.
def uses_its_own_names(source: Source, house: House) -> Complaints:
    for number, line in enumerate(() if source.is_header else source.lines, start=1):
        if match := SHORT_NAME.match(line) or CONSTANT.match(line):
            name = next(filter(None, match.groups()))
            if not re.search(rf"\b{name}\b", "\n".join(source.lines[number:])):
                yield number, f"{name} is not used below"


def stands_in_a_room(source: Source, house: House) -> Complaints:
    parts = source.path.split("/")
    if not source.is_cpp or len(parts) < 3:
        return
    rooms = {"core": house.order.core_rooms, "ui": house.order.ui_rooms + house.order.ui_panels}.get(parts[0])
    if rooms is not None and parts[1] not in rooms:
        yield 1, f"{parts[1]} has no place in the order of the rooms, which cmake/Rooms.cmake keeps"


def keeps_libraries_in_place(source: Source, house: House) -> Complaints:
    for include in source.includes:
        if include.quoted or include.path in house.sources or STANDARD_HEADER.fullmatch(include.path):
            continue
        library = next((each for each in LIBRARIES if each.owns(include.path)), None)
        if library is None and not matches(include.path, SYSTEM_HEADERS):
            yield include.line, f"<{include.path}> is of no library that tests/architecture/house.py knows"
        elif library is not None and not may_use(source, library):
            yield include.line, f"<{include.path}> may not be included here; house.py says where"


def keeps_private_headers(source: Source, house: House) -> Complaints:
    for include in source.includes:
        header = house.sources.get(include.path)
        for library in LIBRARIES if header else ():
            private = matches(include.path, library.private_headers)
            if private and not may_use(source, library) and shows(header, library, house, set()):
                yield include.line, f"{include.path} shows <{library.headers[0]}>, which may not be included here"


def may_use(source: Source, library: Library) -> bool:
    if source.is_header:
        return matches(source.path, library.private_headers + library.public_headers)
    return matches(source.path, library.sources)


def shows(header: Source, library: Library, house: House, seen: set[str]) -> bool:
    """Whether who includes the header includes the library, too."""
    seen.add(header.path)
    if any(library.owns(include.path) for include in header.includes):
        return True
    others = (house.sources[each.path] for each in header.includes if each.path in house.sources)
    return any(shows(other, library, house, seen) for other in others if other.path not in seen)


def may_include(here: str, there: str, order: Order) -> bool:
    own, other = here.split("/"), there.split("/")
    if other[0] == "app":
        is_shared = own[0] == "app" and other[1] == "machine"
        return own[:2] == other[:2] or is_shared or own[:2] == ["tests", "app"] and other[1] in ("cli", "desktop", "machine")
    if own[0] == "tests" or other[0] == "tests":
        return own[0] == "tests"
    if own[0] == "core":
        return other[0] == "core" and core_rank(other, order) <= core_rank(own, order)
    if own[0] == "ui":
        return other[0] == "core" or other[0] == "ui" and may_include_in_ui(own, other, order)
    return other[0] == "core" or own[:2] == ["app", "desktop"] and other[0] == "ui"


def core_rank(parts: list[str], order: Order) -> int:
    return order.core_rooms.index(parts[1]) if parts[1] in order.core_rooms else len(order.core_rooms)


def may_include_in_ui(own: list[str], other: list[str], order: Order) -> bool:
    between_panels = own[1] != other[1] and own[1] in order.ui_panels and other[1] in order.ui_panels
    return ui_rank(other, order) <= ui_rank(own, order) and not between_panels


def ui_rank(parts: list[str], order: Order) -> int:
    """0: the base; then the rooms; the panels, level with each other; the window."""
    if len(parts) == 2:
        return 0 if PurePosixPath(parts[1]).stem in UI_BASE else len(order.ui_rooms) + 2
    return 1 + (order.ui_rooms.index(parts[1]) if parts[1] in order.ui_rooms else len(order.ui_rooms))


RULES = (
    has_licence,
    is_short,
    says_what_it_is,
    includes_from_root,
    looks_left_only,
    names_types_once,
    gives_no_subrange,
    uses_its_own_names,
    stands_in_a_room,
    keeps_libraries_in_place,
    keeps_private_headers,
)


def complaints(house: House) -> list[str]:
    return [
        f"{source.path}:{line}: {what} [{rule.__name__}]"
        for source in house.sources.values()
        for rule in RULES
        for line, what in rule(source, house)
    ]
