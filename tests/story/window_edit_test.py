# SPDX-License-Identifier: Apache-2.0
"""Somebody at a keyboard writes in the sample's description: finds their way, completes, renames, breaks the text and
mends it, takes a fix and a recipe, and takes all of it back to the byte. The files on the disk tell what came of it.

COUNTERSIGN_PICTURES=FOLDER leaves a picture of each step, as in window_walk_test.py.
"""

import unittest

from network import leave_the_network
from screen import PATIENCE_SECONDS, until
from window import WINDOW, WindowStory

ORDERS = "openapi/schemas/order.yaml"
TITLE = "What somebody buys"
MOST_STEPS = 20


class WindowEdit(WindowStory):
    def test_writes_and_takes_it_back_by_keys_alone(self) -> None:
        before = self.texts()
        desktop = self.open_window("--workspace", "edit")
        self.find_the_way()
        self.complete_in_a_fragment()
        self.rename()
        self.break_and_mend()
        self.take_a_recipe()
        self.take_a_fix()
        self.take_back(before)
        self.screen.press("ctrl+q")
        self.assertEqual(desktop.wait(PATIENCE_SECONDS), 0)

    def texts(self) -> dict[str, str]:
        """Byte for byte: line ends are not made the same."""
        return {str(file.relative_to(self.sample)): file.read_bytes().decode()
                for file in sorted((self.sample / "openapi").rglob("*.yaml"))}

    def wait_for(self, words: str, count: int = 1) -> None:
        until(lambda: sum(text.count(words) for text in self.texts().values()) == count,
              f"{count} times “{words}” in the files")

    def find(self, words: str) -> None:
        self.screen.press("ctrl+f")
        self.screen.write(words)
        self.screen.settle()
        self.screen.press("Escape")

    def go_to(self, symbol: str) -> None:
        """In whatever file of the contract it is."""
        self.screen.press_and_see("ctrl+shift+o")
        self.screen.press_and_see("ctrl+shift+o")
        self.screen.write(symbol)
        self.screen.settle()
        self.screen.press("Return")
        self.screen.settle()

    def find_the_way(self) -> None:
        self.screen.press_and_see("ctrl+shift+o")
        self.screen.write("POST /orders")
        self.screen.settle()
        self.keep_picture("1-quick-outline")
        self.screen.press("Return")
        self.screen.settle()
        self.find("order.yaml#/Order")
        self.screen.press_and_see("F12")
        self.keep_picture("2-definition")

    def complete_in_a_fragment(self) -> None:
        """What may stand in it is what its contract takes it for."""
        self.screen.press("End", "Return")
        self.screen.write("tit")
        self.screen.settle()
        self.keep_picture("3-offered")
        self.screen.press("Return")
        self.screen.write(TITLE)
        self.screen.settle()
        self.keep_picture("3-previewed")
        self.screen.press("ctrl+s")
        self.wait_for(f"\nOrder:\n  title: {TITLE}\n  type: object")

    def rename(self) -> None:
        self.screen.press("Up", "F2")
        self.screen.settle()
        self.screen.write("Purchase")
        self.screen.settle()
        self.keep_picture("4-rename")
        self.screen.press("Return")
        self.screen.settle()
        self.keep_picture("5-renamed")
        self.screen.press("ctrl+shift+s")
        self.wait_for("#/Purchase", 5)
        self.wait_for("\nPurchase:\n")
        self.wait_for("yaml#/Order\n", 0)

    def break_and_mend(self) -> None:
        self.screen.press("End")
        self.screen.write(" {[")
        self.screen.settle()
        self.keep_picture("5-broken")
        self.screen.press("BackSpace", "BackSpace", "BackSpace", "ctrl+s")
        self.wait_for("\nPurchase:\n")
        self.screen.settle()

    def take_a_recipe(self) -> None:
        """What makes the change at the caret harmless."""
        self.find("billing_country:")
        self.screen.press_and_see("alt+Return")
        self.keep_picture("6-recipe")
        self.screen.press("Return")
        self.screen.settle()
        self.screen.press("ctrl+s")
        self.wait_for("- billing_country\n", 0)

    def take_a_fix(self) -> None:
        """What a rule asks for, where it was found."""
        self.go_to("POST /payments")
        self.screen.press_and_see("F8")
        self.screen.press_and_see("alt+Return")
        self.keep_picture("7-fix")
        before = self.texts()
        self.screen.press("Return")
        self.screen.settle()
        self.keep_picture("8-fixed")
        self.screen.press("ctrl+s")
        until(lambda: self.texts() != before, "a fix in the file")

    def take_back(self, before: dict[str, str]) -> None:
        """Each text has steps of its own; the new name is one in all of them."""
        self.screen.press("ctrl+z")
        self.screen.settle()
        self.go_to("NewOrder")
        for _ in range(MOST_STEPS):
            self.screen.press("ctrl+z", "ctrl+shift+s")
            self.screen.settle()
            if self.texts() == before:
                break
        self.assertEqual(self.texts(), before)
        self.keep_picture("9-as-before")


if __name__ == "__main__":
    leave_the_network()
    unittest.main(verbosity=2)
