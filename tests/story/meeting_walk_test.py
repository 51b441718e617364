# SPDX-License-Identifier: Apache-2.0
"""A review meeting in two windows on two monitors, held with a clicker and a few words; then one that is killed.

COUNTERSIGN_PICTURES=FOLDER leaves a picture of each step, of both monitors beside each other.
"""

import json
import os
import signal
import subprocess
import unittest
from pathlib import Path

from monitors import Monitors, libraries
from network import leave_the_network
from screen import until
from window import PLAN, WINDOW, WindowStory

WIDTH, HEIGHT = 1280, 720  # of each monitor
STAGE = "^Stage"
NOTE = "Both values for one release, says the mobile team"
OWNER = "marta@sample.invalid"


class MeetingWalk(WindowStory):
    person = "Olena"
    screen_size = f"{2 * WIDTH}x{HEIGHT}"

    def setUp(self) -> None:
        if not libraries():
            self.skipTest("monitors cannot be made without libXrandr")
        if not os.environ.get("COUNTERSIGN_FULL"):
            self.skipTest("a whole meeting belongs to the long forms: COUNTERSIGN_FULL=1")
        super().setUp()
        self.monitors = Monitors(self.screen.environment["DISPLAY"])
        self.monitors.plug_in("DESK-1", 0, WIDTH, HEIGHT)
        self.monitors.plug_in("ROOM-2", WIDTH, WIDTH, HEIGHT)

    def open_desk(self) -> subprocess.Popen:
        """On the first monitor alone."""
        desktop = self.open_window("--workspace", "review")
        window = self.screen.turn_to(WINDOW)
        self.screen.ask("windowsize", "--sync", window, str(WIDTH), str(HEIGHT))
        self.screen.settle()
        return desktop

    def marks(self, mark: str) -> list[dict]:
        return [entry for entry in self.said("meeting") if entry["mark"] == mark]

    def place_of_window(self, name: str) -> tuple[int, int]:
        window = until(lambda: self.screen.windows(name), f"a window {name}")[0]
        words = self.screen.ask("getwindowgeometry", "--shell", window).stdout.split()
        values = dict(word.split("=") for word in words)
        return int(values["X"]), int(values["WIDTH"])

    def shown(self) -> int:
        return len(self.marks("show"))

    def decide_by(self, key: str, *words: str) -> None:
        """Until the Stage leads on to something else."""
        decided, shown = len(self.said("decide")), self.shown()
        self.screen.press(key)
        for word in words:
            self.screen.write(word)
            self.screen.press("Return")
        until(lambda: len(self.said("decide")) > decided, "a decision in the journal")
        until(lambda: self.shown() > shown, "the next item")

    def begin(self) -> None:
        self.screen.press_and_see("F5")
        self.keep_picture("1-prepared")
        self.screen.press("F5")
        until(lambda: self.marks("show"), "the first change")
        self.screen.turn_to(STAGE)
        self.screen.settle()
        self.assertEqual(self.place_of_window(STAGE), (WIDTH, WIDTH), "the Stage fills the other monitor")
        self.keep_picture("2-begun")

    def publish_note(self) -> None:
        self.screen.turn_to(WINDOW)
        self.screen.press_and_see("ctrl+k")
        self.screen.write("Publish the Note")
        self.screen.press("Return")
        self.screen.settle()
        self.screen.write(NOTE)
        self.screen.press("ctrl+Return")
        until(lambda: self.marks("note"), "the note in the journal")
        self.keep_picture("3-note")
        self.screen.turn_to(STAGE)

    def test_a_meeting_with_a_clicker(self) -> None:
        desktop = self.open_desk()
        self.begin()
        self.publish_note()
        self.decide_by("w", PLAN)
        self.park()
        self.decide_by("w", PLAN)
        self.decide_by("a")
        self.undo()
        self.decide_by("a")
        self.decide_by("a")
        self.keep_picture("6-parked-returns")
        self.decide_by("w", PLAN)
        self.keep_picture("7-summary")
        self.check_journal()
        self.screen.press("Return")
        until(lambda: self.marks("end"), "the end in the journal")
        until(lambda: not self.screen.windows(STAGE), "the Stage goes")
        self.keep_picture("8-packet")
        self.assertIsNone(desktop.poll(), "the window is still there")

    def check_journal(self) -> None:
        decisions = self.said("decide")
        verdicts = [entry["verdict"] for entry in decisions]
        self.assertEqual(verdicts, ["accept-with-plan"] * 2 + ["accept"] * 4 + ["accept-with-plan"])
        meeting = self.marks("start")[0]["uuid"]
        self.assertEqual({entry["meeting"] for entry in decisions}, {meeting})
        self.assertEqual([entry["text"] for entry in self.marks("note")], [NOTE])
        parked = self.marks("park")[0]["place"]
        self.assertEqual([entry["place"] for entry in self.marks("take-up")], [parked])
        self.assertEqual(decisions[-1]["place"], parked)
        self.assertEqual(self.marks("show")[-1].get("field"), "summary")

    def test_a_killed_meeting_goes_on_where_it_was(self) -> None:
        desktop = self.open_desk()
        self.begin()
        self.decide_by("w", PLAN)
        place = self.marks("show")[-1]["place"]
        desktop.send_signal(signal.SIGKILL)
        desktop.wait()
        self.open_desk()
        self.keep_picture("9-left")
        self.screen.press("shift+F5")
        self.screen.turn_to(STAGE)
        self.screen.settle()
        self.keep_picture("10-resumed")
        self.assertEqual(len(self.marks("start")), 1)
        self.decide_by("r")
        self.assertEqual(self.said("decide")[-1]["place"], place)

    def test_a_projector_that_is_unplugged_takes_no_meeting_with_it(self) -> None:
        desktop = self.open_desk()
        self.begin()
        self.monitors.pull_out("ROOM-2")
        until(lambda: not self.screen.windows(STAGE), "the Stage makes room")
        self.screen.turn_to(WINDOW)
        self.decide_by("r")
        self.monitors.plug_in("ROOM-2", WIDTH, WIDTH, HEIGHT)
        until(lambda: self.screen.windows(STAGE), "the Stage comes back")
        self.assertEqual(self.place_of_window(STAGE), (WIDTH, WIDTH))
        self.assertIsNone(desktop.poll(), "the window is still there")

    def choose(self, command: str) -> None:
        """In the palette, as somebody does who knows no key for it."""
        self.screen.turn_to(WINDOW)
        self.screen.press("ctrl+k")
        self.screen.write(command)
        self.screen.settle()
        self.screen.press("Return")

    def name_file(self, dialog: str, file: Path) -> None:
        self.screen.turn_to(dialog)
        self.screen.settle()
        self.screen.write(str(file))
        self.screen.press("Return")
        until(lambda: not self.screen.windows(dialog), "the dialog goes")

    def test_votes_go_from_hand_to_hand(self) -> None:
        self.open_desk()
        self.screen.press_and_see("F5")
        self.screen.press("F6")
        self.screen.press("r", "w")
        self.screen.settle()
        self.keep_picture("11-voted")
        file = self.home / "own.votes.json"
        self.choose("Hand Over My Votes")
        self.name_file("^Hand Over My Votes", file)
        until(file.exists, "the votes in a file")
        votes = json.loads(file.read_text())
        self.assertEqual([vote["verdict"] for vote in votes["votes"]].count("reject"), 1)
        self.assertEqual((votes["by"], len(votes["votes"])), (self.address(), 2))
        self.assertEqual(self.said("vote"), [], "nobody sees a vote before it is handed over")
        file.write_text(file.read_text().replace(self.address(), OWNER))
        self.choose("Import Votes")
        self.name_file("^Import Votes", file)
        until(lambda: len(self.said("vote")) == 2, "her votes in the journal")
        self.assertEqual({vote["of"] for vote in self.said("vote")}, {OWNER})
        self.keep_picture("12-imported")

    def test_the_screens_are_swapped_and_the_minutes_kept(self) -> None:
        desktop = self.open_desk()
        self.begin()
        self.screen.press("x")
        until(lambda: self.place_of_window(STAGE)[0] == 0, "the Stage on the other monitor")
        until(lambda: self.place_of_window(WINDOW)[0] >= WIDTH, "the Desk where the Stage was")
        self.keep_picture("13-swapped")
        self.screen.turn_to(STAGE)
        self.screen.press("x")
        until(lambda: self.place_of_window(STAGE)[0] == WIDTH, "the Stage where it was")
        self.decide_by("r")
        self.choose("Print Every Stage Page")
        preview = "Print Preview"
        until(lambda: self.screen.windows(preview), "the pages of the Stage")
        self.keep_picture("14-printed")
        self.screen.turn_to(preview)
        self.screen.press("Escape")
        until(lambda: not self.screen.windows(preview), "the preview goes")
        self.choose("End the Meeting")
        until(lambda: self.marks("end"), "the end in the journal")
        self.screen.settle()
        file = self.home / "minutes.md"
        self.screen.press("Tab", "Tab", "Tab", "space")
        self.name_file("^Save", file)
        until(file.exists, "the minutes in a file")
        self.assertIn("## Rejected", file.read_text())
        self.keep_picture("15-minutes")
        self.assertIsNone(desktop.poll(), "the window is still there")

    def park(self) -> None:
        shown = self.shown()
        self.screen.press("k")
        self.screen.write(OWNER)
        self.screen.press("Return")
        until(lambda: self.marks("park"), "the parked change in the journal")
        until(lambda: self.shown() > shown, "the next item")
        self.assertEqual(self.marks("park")[0]["owner"], OWNER)
        self.keep_picture("4-parked")

    def undo(self) -> None:
        shown = self.shown()
        self.screen.press("ctrl+z")
        until(lambda: self.said("withdraw"), "the withdrawal in the journal")
        until(lambda: self.shown() > shown, "the change that was undone")
        self.keep_picture("5-undone")


if __name__ == "__main__":
    leave_the_network()
    unittest.main(verbosity=2)
