# SPDX-License-Identifier: Apache-2.0
"""Somebody's home with the sample in it, and the window in front of them."""

import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

from network import Trace
from people import BUILD, PROGRAM, missing
from screen import Screen, until

DESKTOP = BUILD / "app" / "desktop" / "countersign-desktop"
PACKET = "checkout-api-2.4.0"
WINDOW = "^sample"
SHEET = f"^Sign {PACKET}"
TEST = "Orders test on stage"
PLAN = "Shipped after web-checkout 2.4"
ANSWERS = {
    "boundary.retryBehaviour": "Retries are safe with the key",
    "boundary.rollback": "Redeploy the release before",
    "prompts.ambiguity": "Nothing that we know",
    "prompts.safety": "A day on the test stage",
}


class WindowStory(unittest.TestCase):
    person = "Iryna"
    packet = PACKET
    pair = "v2.3.0 and working tree"
    screen_size = os.environ.get("COUNTERSIGN_PICTURES_SIZE", "1280x720")

    def setUp(self) -> None:
        if tool := missing("Xvfb", "xdotool", "git", "ssh-keygen"):
            self.skipTest(f"{tool} is not installed")
        if not DESKTOP.exists():
            self.skipTest("countersign-desktop is not built")
        scratch = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.addCleanup(scratch.cleanup)
        self.home = Path(scratch.name)
        self.sample = self.home / "sample"
        self.folder = self.sample / ".countersign" / "packets" / self.packet
        self.screen = Screen(self.screen_size, self.home)
        self.addCleanup(self.screen.close)
        self.environment = self.screen.environment | {
            "HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.home / "run"), "GIT_CONFIG_NOSYSTEM": "1"}
        (self.home / "run").mkdir(mode=0o700)
        self.run_here(PROGRAM, "sample", self.sample)
        self.run_here("git", "config", "--global", "user.name", self.person)
        self.run_here("git", "config", "--global", "user.email", self.address())
        self.choose_appearance()

    def address(self) -> str:
        return f"{self.person.lower()}@sample.invalid"

    def choose_appearance(self) -> None:
        settings = self.home / ".config" / "countersign" / "countersign.conf"
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text(f"[General]\nappearance={os.environ.get('COUNTERSIGN_PICTURES_APPEARANCE', 'light')}\n")

    def run_here(self, *words: str | Path) -> str:
        cwd = self.sample if self.sample.exists() else self.home
        answer = subprocess.run(words, cwd=cwd, env=self.environment, capture_output=True, text=True)
        self.assertEqual(answer.returncode, 0, f"{words}\n{answer.stdout}{answer.stderr}")
        return answer.stdout

    def open_window(self, *options: str, trace: Trace | None = None) -> subprocess.Popen:
        """As large as the screen, with the sample in it, and still."""
        words = self.home / "words"
        command = [*(trace.words if trace else []), DESKTOP, *options, self.sample]
        with words.open("w") as file:
            desktop = subprocess.Popen(command, env=self.environment, stderr=file)
        self.addCleanup(desktop.wait)
        self.addCleanup(desktop.kill)
        try:
            self.screen.fill_with(self.screen.turn_to(f"{WINDOW}, {self.pair}"))
        except AssertionError as failure:
            ending = desktop.poll()
            raise AssertionError(f"{failure}; the program {'runs' if ending is None else f'ended with {ending}'}, "
                                 f"and says: {words.read_text()}") from failure
        self.screen.settle()
        return desktop

    def keep_picture(self, step: str) -> None:
        if folder := os.environ.get("COUNTERSIGN_PICTURES"):
            Path(folder).mkdir(parents=True, exist_ok=True)
            self.screen.settle()
            self.screen.keep_picture(Path(folder) / f"{step}.png")

    @property
    def journal(self) -> Path:
        return self.sample / ".countersign" / "reviews" / self.packet / "journal" / f"{self.address()}.jsonl"

    def said(self, kind: str) -> list[dict]:
        """What their journal holds of this kind; a line that is being written is not there yet."""
        lines = self.journal.read_text().split("\n")[:-1] if self.journal.exists() else []
        return [entry for entry in map(json.loads, lines) if entry["kind"] == kind]

    def wait_for_decisions(self, count: int) -> None:
        until(lambda: len(self.said("decide")) >= count, f"{count} decisions in the journal")
        self.assertEqual(len(self.said("decide")), count)

    def wait_for_answer(self, field: str, value: object) -> None:
        until(lambda: self.answers().get(field) == value, f"{field} in the journal")

    def answers(self) -> dict:
        return {entry["field"]: entry["value"] for entry in self.said("form")}

    def signoffs(self) -> list[Path]:
        return list(self.folder.glob("signoffs/*.sig"))

    def decide(self) -> None:
        self.keep_picture("1-opened")
        self.screen.press_and_see("shift+a")
        self.screen.press("Return")
        self.wait_for_decisions(3)
        for decided in (4, 5, 6):
            self.screen.press("w")
            self.screen.write(PLAN)
            self.screen.press("Return")
            self.wait_for_decisions(decided)
        self.screen.press("a")
        self.wait_for_decisions(7)
        self.keep_picture("2-decided")

    def answer(self) -> None:
        self.screen.settle()  # what is decided makes another draft of the packet, with fewer gaps
        self.screen.press_and_see("ctrl+4")
        self.screen.press("space")
        self.screen.write(TEST)
        self.screen.press("F8")
        self.wait_for_answer("evidence.test", [{"text": TEST}])
        for field, text in ANSWERS.items():
            self.screen.write(text)
            self.screen.press("F8")
            self.wait_for_answer(field, text)
        self.keep_picture("3-answered")
