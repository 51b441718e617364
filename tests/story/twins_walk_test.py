# SPDX-License-Identifier: Apache-2.0
"""The sample's twins in GraphQL and Protocol Buffers: shown on the Stage, decided, and their packet answered and signed.

COUNTERSIGN_PICTURES=FOLDER leaves a picture of each step, as for window_walk_test.py.
"""

import json
import unittest

from network import leave_the_network
from people import PROGRAM
from screen import PATIENCE_SECONDS, until
from window import PLAN, WINDOW, WindowStory

BREAKING, RISKY, HARMLESS = 4, 2, 5
STAGE = "^Stage"


class TwinsWalk(WindowStory):
    person = "Olena"
    packet = "checkout-graphql-twins-2.4.0"
    pair = "release-2.4.0 and working tree"

    def test_from_opened_to_signed_by_keys_alone(self) -> None:
        self.run_here("git", "checkout", "--quiet", "twins-2.4.0")
        desktop = self.open_window("--baseline", "release-2.4.0")
        self.edit()
        self.decide()
        self.show_on_stage()
        self.answer()
        self.sign()
        self.check_packet()
        self.screen.turn_to(WINDOW)
        self.screen.press("ctrl+q")
        self.assertEqual(desktop.wait(PATIENCE_SECONDS), 0)

    def edit(self) -> None:
        """The outline leads to a type, which tells who refers to it."""
        self.screen.press_and_see("ctrl+1")
        self.screen.press_and_see("ctrl+shift+o")
        self.screen.write("OrderStatus")
        self.keep_picture("0-quick-outline")
        self.screen.press_and_see("Return")
        self.keep_picture("1-outline")
        self.screen.press_and_see("shift+F12")
        self.keep_picture("2-usages")
        self.screen.press_and_see("ctrl+2")

    def decide(self) -> None:
        self.keep_picture("3-compared")
        self.screen.press_and_see("shift+a")
        self.screen.press("Return")
        self.wait_for_decisions(HARMLESS)
        for decided in range(BREAKING):
            self.screen.press("w")
            self.screen.write(PLAN)
            self.screen.press("Return")
            self.wait_for_decisions(HARMLESS + decided + 1)
        self.keep_picture("4-planned")

    def show_on_stage(self) -> None:
        """What is left: the risky changes of the proto twin."""
        self.screen.press_and_see("F5")
        self.screen.press("F5")
        self.screen.turn_to(STAGE)
        self.screen.settle()
        self.keep_picture("5-stage")
        for decided in range(RISKY):
            until(lambda: len(self.shown()) > decided, "the next change on the Stage")
            self.screen.settle()
            self.screen.press("a")
            self.wait_for_decisions(HARMLESS + BREAKING + decided + 1)
        until(lambda: self.shown()[-1].get("field") == "summary", "what the meeting came to")
        self.screen.settle()
        self.keep_picture("6-came-to")
        self.screen.press("Return")
        until(lambda: not self.screen.windows(STAGE), "the Stage closes")
        self.screen.turn_to(WINDOW)

    def shown(self) -> list[dict]:
        return [entry for entry in self.said("meeting") if entry["mark"] == "show"]

    def sign(self) -> None:
        self.screen.press("ctrl+Return")
        self.screen.turn_to(f"^Sign {self.packet}")
        self.keep_picture("8-sheet")
        self.screen.press("Return")
        until(self.signoffs, "a sign-off")
        self.keep_picture("9-signed")

    def check_packet(self) -> None:
        packet = json.loads((self.folder / "packet.json").read_text())
        self.assertEqual([each["id"] for each in packet["contracts"]], ["checkout-graphql", "checkout-proto"])
        self.assertEqual(len(packet["decisions"]), HARMLESS + BREAKING + RISKY)
        answer = json.loads(self.run_here(PROGRAM, "verify", self.packet, "--repo", self.sample, "--format", "json"))
        self.assertEqual(answer["verdict"], "valid", answer["reasons"])


if __name__ == "__main__":
    leave_the_network()
    unittest.main(verbosity=2)
