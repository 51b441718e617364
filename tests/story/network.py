# SPDX-License-Identifier: Apache-2.0
"""A place without a network, and somebody who writes down who asks for one all the same."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

INTERNET = re.compile(r"\bAF_INET6?\b")
STARTED = re.compile(r'execve\("[^"]*/countersign", \[(.*?)\], ')
WORD = re.compile(r'"([^"]*)"')


def leave_the_network() -> None:
    """Starts this program once more where there is no network, if such a place may be made."""
    apart = ["unshare", "--map-root-user", "--net"]
    if "COUNTERSIGN_APART" in os.environ:
        return
    if shutil.which("unshare") and subprocess.run([*apart, "true"], capture_output=True).returncode == 0:
        os.environ["COUNTERSIGN_APART"] = "yes"
        os.execvp("unshare", [*apart, sys.executable, "-B", *sys.argv])
    print("no network namespace may be made here: this is told with the network there", file=sys.stderr)


class Trace:
    """What a program and those it starts ask the kernel for: sockets, and other programs."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.words = ["strace", "--follow-forks", "--seccomp-bpf", "--string-limit=200", "--output-append-mode",
                      "--trace=execve,socket,connect,sendto,sendmsg,sendmmsg", f"--output={file}"]
        if not shutil.which("strace") or subprocess.run([*self.words, "true"], capture_output=True).returncode != 0:
            self.words = []

    @property
    def is_kept(self) -> bool:
        return bool(self.words)

    def lines(self) -> list[str]:
        return self.file.read_text(errors="replace").splitlines()

    def calls_to_the_network(self) -> list[str]:
        return [line for line in self.lines() if INTERNET.search(line)]

    def asked(self) -> list[list[str]]:
        """The words behind `countersign`, each time it was started."""
        started = filter(None, map(STARTED.search, self.lines()))
        return [WORD.findall(match.group(1))[1:] for match in started]
