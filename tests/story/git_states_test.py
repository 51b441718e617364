# SPDX-License-Identifier: Apache-2.0
"""Whatever git does to a clone, a packet stays valid there, or it is said exactly why it cannot be checked."""

import unittest
from pathlib import Path

from people import PACKET, PROGRAM, Person, StoryTest

FOLDER = f".countersign/packets/{PACKET}"
SIGNATURE = f"{FOLDER}/signoffs/backend.ana@acme.example.sig"


class GitStates(StoryTest):
    def cloned(self, *cloning: str) -> Person:
        return Person(self.orders.machine, self._testMethodName, self.orders.remote, *cloning)

    def told(self, person: Person, *words: str | Path) -> tuple[str, str]:
        """The verdict, and everything that is said with it."""
        _, answer = person.verdict(*words)
        return answer["verdict"], " ".join(answer["reasons"] + answer["notes"])

    def assertValid(self, person: Person, *words: str | Path) -> None:
        verdict, told = self.told(person, *words)
        self.assertEqual(verdict, "valid", told)

    def assertUnknown(self, reason: str, person: Person, *words: str | Path) -> None:
        verdict, told = self.told(person, *words)
        self.assertEqual(verdict, "unknown", told)
        self.assertIn(reason, told)

    def forget_the_branch(self, person: Person) -> None:
        """Neither a name nor a commit of it is left."""
        person.git("remote", "remove", "origin")
        person.git("tag", "-d", "v2.0.0")
        person.git("branch", "-q", "-D", "countries")
        person.git("reflog", "expire", "--expire=now", "--all")
        person.git("gc", "-q", "--prune=now")

    def test_line_ends_are_turned(self) -> None:
        dora = self.stranger("-c", "core.autocrlf=true")
        dora.pin()
        self.assertIn(b"\r\n", (dora.clone / "openapi/orders.yaml").read_bytes())
        self.assertNotIn(b"\r", (dora.clone / SIGNATURE).read_bytes())
        self.assertValid(dora, FOLDER)
        self.assertValid(dora, PACKET, "--for", "HEAD")

    def test_line_ends_of_signatures_are_turned(self) -> None:
        """Somebody took the attributes away that keep them."""
        dora = self.stranger("-c", "core.autocrlf=true")
        dora.pin()
        dora.git("rm", "-q", ".gitattributes")
        dora.git("commit", "-q", "-m", "Tidy up")
        (dora.clone / SIGNATURE).unlink()
        dora.git("checkout", "-q", "--", SIGNATURE)
        self.assertIn(b"\r\n", (dora.clone / SIGNATURE).read_bytes())
        self.assertValid(dora, FOLDER)
        self.assertValid(dora, PACKET)

    def test_rebased(self) -> None:
        dora = self.stranger()
        dora.pin()
        dora.git("checkout", "-q", "main")
        dora.write("README.md", "Orders, and how to place them.\n")
        dora.commit("Say what this is")
        dora.git("checkout", "-q", "countries")
        before = dora.git("rev-parse", "HEAD")
        dora.git("rebase", "-q", "main")
        self.assertNotEqual(dora.git("rev-parse", "HEAD"), before)
        self.assertValid(dora, PACKET, "--for", "HEAD")

    def test_squashed(self) -> None:
        dora = self.stranger()
        dora.pin()
        signed = dora.git("rev-parse", "HEAD").strip()
        dora.git("checkout", "-q", "main")
        dora.git("merge", "-q", "--squash", "countries")
        dora.git("commit", "-q", "-m", "Ask for the country")
        self.forget_the_branch(dora)
        self.assertNotEqual(dora.ask("git", "cat-file", "-e", signed).returncode, 0)
        self.assertValid(dora, PACKET, "--for", "main")

    def test_shallow(self) -> None:
        """Which repository it is lies further down; all that the packet names is there."""
        dora = self.stranger("--depth", "1", "--no-single-branch", "--no-tags")
        sha256 = self.orders.ana.signers_sha256()
        refused = dora.ask(PROGRAM, "trust", "pin", "--yes", sha256)
        self.assertEqual(refused.returncode, 2)
        self.assertIn("the clone is shallow, its first commit is not here", refused.stderr)
        self.assertIn("git fetch --unshallow", refused.stderr)
        self.assertUnknown("You have not said yet that you trust", dora, PACKET)
        self.assertValid(dora, PACKET, "--trust", sha256)
        dora.git("fetch", "-q", "--unshallow", "origin")
        dora.pin()
        self.assertValid(dora, PACKET)

    def test_shallow_without_the_baseline(self) -> None:
        dora = self.cloned("--depth", "1", "--branch", "countries", "--no-tags")
        sha256 = self.orders.ana.signers_sha256()
        self.assertUnknown("is not in this repository: fetch the branch that was signed, or all of it with "
                           "`git fetch --unshallow`.", dora, PACKET, "--trust", sha256)
        self.assertUnknown("the default branch of the remote 'origin' was not fetched: `git fetch origin` gets it",
                           dora, PACKET, "--trust", sha256)

    def test_submodule(self) -> None:
        dora = self.stranger()
        dora.pin()
        platform = dora.at(dora.home / "platform")
        platform.clone.mkdir()
        platform.git("init", "-q")
        platform.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "-b", "countries",
                     self.orders.remote.as_uri(), "contracts")
        platform.commit("Use the contracts")
        self.assertValid(platform.at(platform.clone / "contracts"), PACKET, "--for", "v2.0.0")
        self.assertValid(platform, f"contracts/{FOLDER}", "--repo", "contracts")
        self.assertUnknown("is not in this repository: the packet is about another one, that began with the commit "
                           + dora.git("rev-list", "--max-parents=0", "main")[:10] + "; name a clone of it with --repo",
                           platform, f"contracts/{FOLDER}")

    def test_bare(self) -> None:
        dora = self.cloned("--bare")
        dora.pin()
        self.assertValid(dora, PACKET, "--for", "v2.0.0")
        missed = dora.ask(PROGRAM, "verify", PACKET)
        self.assertEqual(missed.returncode, 2)
        self.assertIn("nor on the trusted branch: check out the branch that has it", missed.stderr)
        dora.git("symbolic-ref", "HEAD", "refs/heads/countries")
        self.assertValid(dora, PACKET, "--trusted-ref", "main")

    def test_worktree(self) -> None:
        dora = self.stranger()
        dora.pin()
        dora.git("worktree", "add", "-q", "--detach", dora.home / "released", "v2.0.0")
        self.assertValid(dora.at(dora.home / "released"), PACKET, "--for", "HEAD")


if __name__ == "__main__":
    unittest.main(verbosity=2)
