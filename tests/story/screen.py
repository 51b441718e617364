# SPDX-License-Identifier: Apache-2.0
"""A screen that nobody sees, and the fingers of somebody in front of it."""

import os
import struct
import subprocess
import time
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

Found = TypeVar("Found")

PATIENCE_SECONDS = 60
BETWEEN_LOOKS_SECONDS = 0.02
LOOKS_OF_STILLNESS = 10  # shorter than a caret stays between two blinks


def until(look: Callable[[], Found], what: str) -> Found:
    """What `look` finds, as soon as it is there."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not (found := look()):
        if time.monotonic() > deadline:
            raise AssertionError(f"{what}: not within {PATIENCE_SECONDS} s")
        time.sleep(BETWEEN_LOOKS_SECONDS)
    return found


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


class Screen:
    def __init__(self, size: str, folder: Path) -> None:
        """Folder: where the server keeps what is seen."""
        reading, writing = os.pipe()
        # A server starts anew when its last guest leaves, and who comes to the door meanwhile is never let in.
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-fbdir", folder, "-nolisten", "tcp",
             "-noreset"],
            pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        assert number, "Xvfb found no display that is free"
        self.size = size.split("x")
        self.seen = folder / "Xvfb_screen0"
        self.environment = {"PATH": os.environ["PATH"], "DISPLAY": f":{number}", "LC_ALL": "C.UTF-8"}

    def close(self) -> None:
        self.server.terminate()
        self.server.wait()

    def ask(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(["xdotool", *words], env=self.environment, capture_output=True, text=True)

    def windows(self, name: str) -> list[str]:
        return self.ask("search", "--onlyvisible", "--name", name).stdout.split()

    def turn_to(self, name: str) -> str:
        """The window of this name has the keyboard: there is nobody else to give it."""
        window = until(lambda: self.windows(name), f"a window {name}")[0]
        self.ask("windowfocus", "--sync", window)
        return window

    def fill_with(self, window: str) -> None:
        self.ask("windowmove", window, "0", "0", "windowsize", "--sync", window, *self.size)

    def press(self, *keys: str) -> None:
        self.ask("key", *keys)

    def press_and_see(self, *keys: str) -> None:
        """Where the screen alone tells that the keys did something."""
        before = self.seen.read_bytes()
        self.press(*keys)
        until(lambda: self.seen.read_bytes() != before, f"{keys} shows on the screen")
        self.settle()

    def write(self, text: str) -> None:
        self.ask("type", text)

    def settle(self) -> None:
        """Nothing moves any more: looks that follow each other see the same."""
        looks = [self.seen.read_bytes()]

        def is_still() -> bool:
            looks.append(self.seen.read_bytes())
            return len(looks) > LOOKS_OF_STILLNESS and len(set(looks[-LOOKS_OF_STILLNESS:])) == 1

        until(is_still, "a screen that stands still")

    def keep_picture(self, file: Path) -> None:
        """As PNG, out of the server's dump: a header, a table of colours, and four bytes for each pixel."""
        dump = self.seen.read_bytes()
        words = struct.unpack(">25I", dump[:100])
        header, width, height, stride, colours = words[0], words[4], words[5], words[12], words[19]
        rows = bytearray()
        for begin in range(header + colours * 12, header + colours * 12 + height * stride, stride):
            row = dump[begin:begin + width * 4]
            pixels = bytearray(width * 3)
            pixels[0::3], pixels[1::3], pixels[2::3] = row[2::4], row[1::4], row[0::4]
            rows += b"\0" + pixels
        head = struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0)
        file.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows))
                         + chunk(b"IEND", b""))
