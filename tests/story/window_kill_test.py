# SPDX-License-Identifier: Apache-2.0
"""Whenever the window is killed, the next one has all but two seconds of typing, and nothing is half-written.

Five kills, at moments of chance; COUNTERSIGN_FULL kills a hundred times.
"""

import json
import os
import random
import shutil
import subprocess
import time
import unittest
from pathlib import Path

from network import leave_the_network
from people import PROGRAM
from screen import until
from window import PACKET, SHEET, WINDOW, WindowStory

FULL = "COUNTERSIGN_FULL" in os.environ
TYPING_LOST = 2.0
BUSY = 1.5  # seconds this machine may take for a key, beside other tests
TEXT = "openapi/checkout.yaml"  # of the contract that the window names


def kills(ordinary: int) -> range:
    return range(25 if FULL else ordinary)


class WindowKills(WindowStory):
    def setUp(self) -> None:
        super().setUp()
        self.chance = random.Random(20261121)
        self.text = self.sample / TEXT

    def kill(self, desktop: subprocess.Popen, later: float = 0) -> None:
        time.sleep(later)
        desktop.kill()
        desktop.wait()
        self.check_repository()

    def check_repository(self) -> None:
        """git finds nothing wrong in it, and may go on writing there."""
        self.run_here("git", "fsck", "--strict", "--no-progress")
        self.run_here("git", "add", "--dry-run", "--all")
        self.assertEqual(list((self.sample / ".git").rglob("*.lock")), [])

    def typed_in(self, before: str) -> int:
        """How many numbers stand in front of what the file said before; whole but for the last one."""
        text = self.text.read_text()
        self.assertTrue(text.endswith(before), f"the file is half-written: {text[:200]!r}…")
        top = text.removesuffix(before)
        self.assertTrue("".join(f"{number} " for number in range(10_000)).startswith(top), top)
        return top.count(" ")

    def type_and_kill(self, seconds: float, keys_per_save: int) -> int:
        """How many numbers were typed for sure, two seconds before; a window that opens on a text has the keys in it."""
        desktop = self.open_window("--workspace", "edit")
        typed: list[float] = []
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.screen.write(f"{len(typed)} ")
            typed.append(time.monotonic())
            if keys_per_save and len(typed) % keys_per_save == 0:
                self.screen.press("ctrl+s")
        self.kill(desktop)
        return sum(each < end - TYPING_LOST - BUSY for each in typed)

    def test_while_typing(self) -> None:
        for _ in kills(1):
            before = self.text.read_text()
            wanted = self.type_and_kill(self.chance.uniform(4, 7), 0)
            self.assertEqual(self.text.read_text(), before)
            self.assertGreater(wanted, 0)
            desktop = self.open_window()
            self.screen.press_and_see("alt+k")
            self.screen.press("ctrl+Home")
            self.screen.write("kept ")
            self.screen.press("ctrl+s")
            until(lambda: self.text.read_text().startswith("kept "), "the keys reach the text that was kept")
            self.text.write_text(self.text.read_text().removeprefix("kept "))
            self.assertGreaterEqual(self.typed_in(before), wanted)
            self.kill(desktop)

    def test_while_saving(self) -> None:
        for _ in kills(1):
            before = self.text.read_text()
            wanted = self.type_and_kill(self.chance.uniform(1, 5), 3)
            saved = self.typed_in(before)
            self.forget_what_was_saved_later()
            desktop = self.open_window()
            if self.unsaved():
                self.screen.press_and_see("alt+k")
            self.save_all_that_is_kept()
            self.assertGreaterEqual(self.typed_in(before), max(saved, wanted))
            self.kill(desktop)

    def unsaved(self) -> list[Path]:
        return list((self.home / ".local/state/countersign/recovery").rglob("*.unsaved"))

    def forget_what_was_saved_later(self) -> None:
        """The window says so, and nobody keeps it then; of a slow saving the time tells nothing."""
        for each in self.unsaved():
            if self.rest_of(each) <= self.rest_of(self.text):
                each.unlink()

    def rest_of(self, file: Path) -> int:
        """How much of it comes behind the first numbers."""
        return len(file.read_bytes().partition(b"0 1 ")[2])

    def save_all_that_is_kept(self) -> None:
        """Of a copy that was begun before the last saving the window asks once more which of the two stays."""
        self.screen.press("ctrl+s")
        asks = time.monotonic() + 2 * BUSY
        while self.unsaved() and time.monotonic() < asks:
            time.sleep(0.1)
        if self.unsaved():
            self.screen.press("alt+k", "ctrl+s")
        until(lambda: not self.unsaved(), "what was recovered is saved")

    def entries(self) -> list[dict]:
        """All of Iryna's journal, which has whole lines alone."""
        text = self.journal.read_text() if self.journal.exists() else ""
        self.assertTrue(not text or text.endswith("\n"), text[-200:])
        return [json.loads(line) for line in text.splitlines()]

    def decided(self) -> set[str]:
        """The places of what was decided, and not taken back."""
        entries = self.entries()
        withdrawn = {uuid for entry in entries if entry["kind"] == "withdraw" for uuid in entry["settles"]}
        return {entry["place"] for entry in entries if entry["kind"] == "decide" and entry["uuid"] not in withdrawn}

    def undecided_shown(self) -> int:
        """What the window left in the list of recent repositories."""
        settings = (self.home / ".config/countersign/countersign.conf").read_text()
        return int(next(line.partition("=")[2] for line in settings.splitlines() if line.startswith(r"1\undecided=")))

    def test_while_deciding(self) -> None:
        for _ in kills(1):
            desktop = self.open_window("--workspace", "compare")
            before = self.entries()
            later = self.chance.uniform(0, 2 * BUSY)
            self.screen.press("r")
            self.kill(desktop, later)
            after = self.entries()
            self.assertEqual(after[:len(before)], before)
            new = [entry["kind"] for entry in after[len(before):] if entry["kind"] != "open"]
            self.assertIn(new, [["decide"], ["withdraw"]] + ([[]] if later < BUSY else []))
            self.kill(self.open_window())
            until(lambda: self.undecided_shown() == 7 - len(self.decided()), "the window knows what was decided")

    def test_while_signing(self) -> None:
        self.kill(self.open_window())
        desktop = self.open_window("--workspace", "compare")
        self.decide()
        self.answer()
        self.kill(desktop, BUSY)
        shutil.copytree(self.sample, self.home / "answered", symlinks=True)
        for _ in kills(2):
            shutil.rmtree(self.sample)
            shutil.copytree(self.home / "answered", self.sample, symlinks=True)
            self.sign_and_kill()
            self.check_packets()
            self.sign_what_is_left()

    def sign_and_kill(self) -> None:
        desktop = self.open_window("--workspace", "packet")
        self.screen.press("ctrl+Return")
        if self.chance.random() < 0.3:
            self.kill(desktop, self.chance.uniform(0, 0.5))
            return
        self.screen.turn_to(SHEET)
        self.screen.press("Return")
        self.kill(desktop, self.chance.uniform(0, 1))

    def check_packets(self) -> None:
        """Each new one is whole, and its signatures are the ones somebody meant to give."""
        known = self.home / "answered" / self.folder.parent.relative_to(self.sample)
        for folder in self.folder.parent.glob("*"):
            if (known / folder.name).exists():
                continue
            self.assertTrue((folder / "packet.json").exists(), list(folder.iterdir()))
            answer = self.verdict(folder.name)
            self.assertEqual(answer["verdict"], "incomplete", answer["reasons"])
            states = [each["state"] for each in answer["signoffs"] if each["state"] != "unsigned"]
            self.assertEqual(states, ["valid"] * len(list(folder.glob("signoffs/*.sig"))))

    def verdict(self, packet: str) -> dict:
        answer = subprocess.run([PROGRAM, "verify", packet, "--format", "json"], cwd=self.sample, env=self.environment,
                                capture_output=True, text=True)
        self.assertTrue(answer.stdout, answer.stderr)
        return json.loads(answer.stdout)

    def sign_what_is_left(self) -> None:
        """By the owner who comes next: with it all that lay there is committed."""
        desktop = self.open_window("--workspace", "packet")
        self.screen.press("ctrl+Return")
        self.screen.turn_to(SHEET)
        signed = len(list(self.folder.parent.glob("*/signoffs/*.sig")))
        self.screen.press("Return")
        until(lambda: not self.screen.windows(SHEET), "the sheet closes")
        self.screen.turn_to(WINDOW)
        self.assertEqual(len(list(self.folder.parent.glob("*/signoffs/*.sig"))), signed + 1)
        self.assertEqual(self.run_here("git", "status", "--porcelain", "--", self.folder.parent), "")
        self.kill(desktop)
        self.check_packets()


if __name__ == "__main__":
    leave_the_network()
    unittest.main(verbosity=2)
