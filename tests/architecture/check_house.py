# SPDX-License-Identifier: Apache-2.0
"""Checks a tree against the rules of the house; prints what breaks them and exits with 1 when something does."""

import argparse
import sys
from pathlib import Path

from house import Order
from rules import House, complaints
from sources import read_sources


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("root", type=Path)
    for rooms in ("--core-rooms", "--ui-rooms", "--ui-panels"):
        parser.add_argument(rooms, nargs="+", required=True, help="from left to right")
    return parser.parse_args()


def main() -> int:
    arguments = read_arguments()
    order = Order(tuple(arguments.core_rooms), tuple(arguments.ui_rooms), tuple(arguments.ui_panels))
    sources = read_sources(arguments.root)
    if not any(source.is_cpp for source in sources):
        print(f"{arguments.root} has no C++ in it: nothing was checked")
        return 1
    found = complaints(House(order, {source.path: source for source in sources}))
    print("\n".join(found) if found else f"{len(sources)} files keep the rules of the house")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
