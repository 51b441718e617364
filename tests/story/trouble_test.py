# SPDX-License-Identifier: Apache-2.0
"""Two at once, an agent that is locked, a wrong passphrase, a disk that is full or may not be written: something
whole is there afterwards or nothing new at all, and a message says which."""

import os
import resource
import shutil
import signal
import subprocess
import unittest
from pathlib import Path

from people import PACKET, PROGRAM, REVIEW, Person, StoryTest, missing

NOBODY = 65534
FOLDER = f".countersign/packets/{PACKET}"


def fill_the_disk() -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def become_nobody() -> None:
    """Nothing is read-only for root."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


class Trouble(StoryTest):
    def setUp(self) -> None:
        """Each chapter has a clone of its own, with the packet drawn up and signed by nobody yet."""
        self.machine = self.orders.machine / self._testMethodName
        self.ana = self.moved(self.orders.ana)
        self.bob = self.moved(self.orders.bob)
        self.bob.clone = self.ana.clone
        ana = self.ana
        ana.git("clone", "-q", self.orders.remote.as_uri(), ana.clone)
        ana.git("remote", "set-head", "origin", "main")
        before = ana.git("log", "-1", "--format=%H", "--grep=^Comment on", "origin/countries").strip()
        ana.git("checkout", "-q", "-b", "countries", before)
        ana.git("tag", "-d", "v2.0.0")
        ana.countersign("packet", "new", "--review", REVIEW)
        self.assertTrue((ana.clone / FOLDER / "packet.json").exists())

    def moved(self, person: Person) -> Person:
        """With a home that belongs to this chapter alone."""
        here = person.at(self.machine / person.name / "contracts")
        here.home = self.machine / person.name
        shutil.copytree(person.home, here.home, ignore=shutil.ignore_patterns("contracts"))
        here.key = here.home / ".ssh" / "id_ed25519"
        here.environment = person.environment | {"HOME": str(here.home)}
        here.clone.mkdir()
        here.git("config", "--global", "user.signingkey", f"{here.key}.pub")
        return here

    def sign(self, person: Person, role: str) -> list[str]:
        return [str(PROGRAM), "packet", "sign", PACKET, "--role", role, "--key", str(person.key)]

    def at_once(self, *asked: tuple[Person, list[str]]) -> list[tuple[int, str]]:
        """What each of them answers: its exit code, and what it says on either channel."""
        running = [
            subprocess.Popen(words, cwd=person.clone, env=person.environment, text=True,
                             stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            for person, words in asked
        ]
        return [(each.wait(), told) for each, (told, _) in [(each, each.communicate()) for each in running]]

    def holdings(self, root: Path | None = None) -> dict[str, bytes]:
        """All that a person would miss or wonder at: files that say something, references, what is staged."""
        files = {str(file.relative_to(self.machine)): file.read_bytes()
                 for file in (root or self.machine).rglob("*") if file.is_file() and ".git" not in file.parts}
        git = ["git", "-c", "safe.directory=*"]
        return {path: text for path, text in files.items() if text} | {
            "references": self.ana.run(*git, "for-each-ref").encode(),
            "staged": self.ana.run(*git, "diff", "--cached").encode()}

    def test_two_roles_sign_at_once(self) -> None:
        told = self.at_once((self.ana, self.sign(self.ana, "backend")), (self.bob, self.sign(self.bob, "product")))
        for name in ("backend.ana", "product.bob"):
            signoff = self.ana.clone / FOLDER / "signoffs" / f"{name}@acme.example.sig"
            self.assertTrue(signoff.read_text().endswith("-----END SSH SIGNATURE-----\n"))
        for code, words in told:
            self.assertTrue(code == 0 or "but not committed: " in words, words)
        self.assertIn(0, [code for code, _ in told])
        self.assertEqual(self.ana.verdict(FOLDER)[1]["verdict"], "valid")

    def test_one_role_signs_thrice_at_once(self) -> None:
        told = self.at_once(*[(self.ana, self.sign(self.ana, "backend"))] * 3)
        self.assertEqual(sorted(code for code, _ in told), [0, 2, 2], told)
        for code, words in told:
            self.assertTrue(code == 0 or " already" in words, words)
        self.assertEqual(self.ana.git("status", "--porcelain"), "")

    def test_comments_at_once(self) -> None:
        comment = [str(PROGRAM), "review", "comment", REVIEW, "--stance", "fyi"]
        told = self.at_once(*[(person, [*comment, f"{person.name} {number}"])
                              for person in (self.ana, self.bob) for number in range(6)])
        self.assertEqual([code for code, _ in told], [0] * 12, told)
        journals = self.ana.clone / ".countersign" / "reviews" / REVIEW / "journal"
        for person in (self.ana, self.bob):
            text = (journals / f"{person.address}.jsonl").read_text()
            for number in range(6):
                self.assertEqual(text.count(f'"{person.name} {number}"'), 1, text)

    def test_comments_on_two_machines_of_one_person(self) -> None:
        """Each adds to the end of the same journal; git keeps both."""
        self.ana.commit("Draw up the packet")
        laptop = self.ana.at(self.machine / "laptop")
        self.ana.git("clone", "-q", self.ana.clone, laptop.clone)
        for machine, text in ((self.ana, "from the desk"), (laptop, "from the train")):
            machine.countersign("review", "comment", REVIEW, text, "--stance", "fyi")
            machine.commit("Comment")
        self.ana.git("pull", "-q", "--no-rebase", "--no-edit", laptop.clone, "countries")
        told = self.ana.countersign("review", REVIEW)
        self.assertIn("from the desk", told)
        self.assertIn("from the train", told)

    def test_packets_drawn_up_at_once(self) -> None:
        shutil.rmtree(self.ana.clone / FOLDER)
        told = self.at_once(*[(self.ana, [str(PROGRAM), "packet", "new", "--review", REVIEW])] * 4)
        self.assertIn(0, [code for code, _ in told])
        for code, words in told:
            self.assertTrue(code == 0 or "is there already" in words, words)
        for folder in (self.ana.clone / FOLDER).parent.iterdir():
            self.assertEqual(self.ana.verdict(folder)[1]["verdict"], "incomplete")

    def test_one_version_frozen_thrice_at_once(self) -> None:
        self.ana.git("checkout", "-q", "-f", "origin/countries")
        told = self.at_once(*[(self.ana, [str(PROGRAM), "freeze", PACKET, "2.0.0"])] * 3)
        self.assertEqual(sorted(code for code, _ in told), [0, 2, 2], told)
        for code, words in told:
            if code != 0:
                self.assertRegex(words, "the tag v2.0.0 is (there already, and|being written by somebody else)")

    def test_enrolled_at_once(self) -> None:
        enroll = [str(PROGRAM), "enroll", "--role", "qa"]
        told = self.at_once(*[(self.ana, enroll)] * 3, (self.bob, enroll))
        for code, words in told:
            self.assertTrue(code == 0 or "nothing was committed: another process" in words or " already" in words,
                            words)
        for person in (self.ana, self.bob):
            signers = self.ana.git("show", f"enroll/{person.address}:.countersign/allowed_signers")
            self.assertEqual(signers.count("qa.signoff"), 1)

    def test_two_repositories_pinned_at_once(self) -> None:
        clones = [self.ana.at(self.machine / f"other{number}") for number in range(6)]
        for clone in clones:
            clone.clone.mkdir()
            clone.git("init", "-q")
            public = clone.key.with_suffix(".pub").read_text()
            clone.write(".countersign/allowed_signers", f"{clone.address} {public}")
            clone.commit(f"Found {clone.clone.name}")
        told = self.at_once(*[(each, [str(PROGRAM), "trust", "pin", "--yes", each.signers_sha256()])
                              for each in clones])
        self.assertIn(0, [code for code, _ in told])
        for clone, (code, words) in zip(clones, told):
            self.assertTrue(code == 0 or "another process is writing what you trust" in words, words)
            self.assertEqual(clone.ask(PROGRAM, "trust").returncode == 0, code == 0, words)

    def askpass(self, answer: str) -> dict[str, str]:
        program = self.machine / "ask"
        program.write_text(f"#!/bin/sh\necho {answer}\n")
        program.chmod(0o755)
        return {"SSH_ASKPASS": str(program), "SSH_ASKPASS_REQUIRE": "force", "DISPLAY": ":0"}

    def test_an_agent_that_is_locked(self) -> None:
        if tool := missing("ssh-agent", "ssh-add"):
            self.skipTest(f"{tool} is not installed")
        socket = self.machine / "agent"
        agent = subprocess.Popen(["ssh-agent", "-D", "-a", socket], stdout=subprocess.PIPE, text=True)
        self.addCleanup(agent.stdout.close)
        self.addCleanup(agent.wait)
        self.addCleanup(agent.terminate)
        agent.stdout.readline()
        self.ana.environment |= {"SSH_AUTH_SOCK": str(socket)} | self.askpass("sesame")
        self.ana.run("ssh-add", "-q", self.ana.key)
        self.ana.key.unlink()
        self.ana.run("ssh-add", "-x")
        before = self.holdings()
        for words in (self.sign(self.ana, "backend"), [PROGRAM, "enroll", "--role", "qa"]):
            answer = self.ana.ask(*words)
            self.assertEqual(answer.returncode, 2, answer.stdout)
            self.assertIn("a locked agent offers nothing: 'ssh-add -X' unlocks it", answer.stderr)
            self.assertEqual(self.holdings(), before)
        self.ana.run("ssh-add", "-X")
        self.ana.run(*self.sign(self.ana, "backend"))

    def test_a_wrong_passphrase(self) -> None:
        self.ana.run("ssh-keygen", "-q", "-p", "-P", "", "-N", "right", "-f", self.ana.key)
        self.ana.environment |= self.askpass("wrong")
        before = self.holdings()
        for words in (self.sign(self.ana, "backend"),
                      [PROGRAM, "enroll", "--role", "qa"],
                      [PROGRAM, "freeze", PACKET, "2.0.0", "--at", "origin/countries"]):
            answer = self.ana.ask(*words)
            self.assertEqual(answer.returncode, 2, answer.stdout)
            self.assertIn("was wrong, or was not given", answer.stderr)
            self.assertIn(f"`ssh-add '{self.ana.key}'`", answer.stderr)
            self.assertEqual(self.holdings(), before)
        self.ana.environment |= self.askpass("right")
        self.ana.run(*self.sign(self.ana, "backend"))

    def reviewing(self) -> list[list[str]]:
        return [[str(PROGRAM), *words] for words in (
            ["review", "open", "Other", "--baseline", "v1.0.0", "--candidate", "countries"],
            ["review", "comment", REVIEW, "Is it ISO's?", "--stance", "discussing"],
            ["review", "fill", REVIEW, "boundary.rollback=None."],
            ["packet", "new", "--review", REVIEW],
        )]

    def signing(self) -> list[list[str]]:
        return [[str(PROGRAM), *words] for words in (
            ["packet", "sign", PACKET, "--role", "backend"],
            ["packet", "export", PACKET, "--as", "md", "--output", "packet.md"],
            ["enroll", "--role", "qa"],
            ["freeze", PACKET, "2.0.0", "--at", "origin/countries"],
        )]

    def test_a_full_disk(self) -> None:
        self.ana.countersign("review", "comment", REVIEW, "A late word.", "--stance", "fyi")
        before = self.holdings()
        for words in (*self.reviewing(), *self.signing()):
            with self.subTest(" ".join(words[1:3])):
                answer = subprocess.run(words, cwd=self.ana.clone, env=self.ana.environment, text=True,
                                        capture_output=True, preexec_fn=fill_the_disk)
                self.assertEqual(answer.returncode, 2, answer.stdout + answer.stderr)
                self.assertIn("File too large", answer.stderr)
                self.assertEqual(self.holdings(), before)
        for words in (*self.reviewing(), *self.signing()):
            self.ana.run(*words)

    def test_a_repository_that_may_not_be_written(self) -> None:
        """What is said in a review is kept beside it; what belongs into the repository is refused."""
        self.give_away()
        folders = [self.ana.clone, *(each for each in self.ana.clone.rglob("*") if each.is_dir())]
        for folder in folders:
            folder.chmod(0o555)
        self.addCleanup(lambda: [folder.chmod(0o755) for folder in folders])
        before = self.holdings(self.ana.clone)
        for words in (*self.signing(), *self.reviewing()):
            with self.subTest(" ".join(words[1:3])):
                answer = subprocess.run(words, cwd=self.ana.clone, env=self.ana.environment, text=True,
                                        capture_output=True, preexec_fn=become_nobody)
                if words in self.signing():
                    self.assertEqual(answer.returncode, 2, answer.stdout + answer.stderr)
                    self.assertIn("ermission denied", answer.stderr)
                else:
                    self.assertEqual(answer.returncode, 0, answer.stderr)
                    self.assertIn(str(self.ana.home / ".local/share/countersign"), answer.stdout)
                self.assertEqual(self.holdings(self.ana.clone), before)
        self.carry_into_a_clone(answer.stdout)

    def carry_into_a_clone(self, told: str) -> None:
        """What `packet new` says in a repository that may not be written works when it is pasted."""
        clone = self.ana.at(self.machine / "another")
        clone.run("git", "clone", "-q", "-b", "countries", self.orders.remote.as_uri(), clone.clone, cwd=self.machine)
        shutil.rmtree(clone.clone / FOLDER)
        commands = [line.strip() for line in told.splitlines() if line.startswith("    countersign packet ")]
        self.assertEqual(len(commands), 2, told)
        clone.environment["PATH"] = f"{PROGRAM.parent}:{clone.environment['PATH']}"
        for command in commands:
            clone.run("sh", "-c", command)
        self.assertTrue((clone.clone / FOLDER / "packet.json").exists())

    def give_away(self) -> None:
        if os.geteuid() != 0:
            return
        self.orders.machine.chmod(0o755)
        for file in [self.machine, *self.machine.rglob("*")]:
            os.chown(file, NOBODY, NOBODY, follow_symlinks=False)
        try:
            subprocess.run([PROGRAM, "--version"], preexec_fn=become_nobody, capture_output=True, check=True)
        except (PermissionError, subprocess.SubprocessError):
            self.skipTest("nobody may run the program, and root may write everywhere")


if __name__ == "__main__":
    unittest.main(verbosity=2)
