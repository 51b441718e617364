# SPDX-License-Identifier: Apache-2.0
"""packaging/set-up/tidy_batches.py on a build of two files: what clang-tidy says of a batch is true of its files."""

import json
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]

MOVED = """#include <string>
#include <utility>
std::string twice(std::string text)
{
    std::string first = std::move(text);
    return first + text;
}
std::string twiceAsAgreed(std::string text)
{
    std::string first = std::move(text);
    return first + text; // NOLINT: somebody looked at it
}
"""
DEREFERENCED = """
int valueOf(const int* number)
{
    if (number == nullptr)
        return *number;
    return 1;
}
"""


class TidyBatches(unittest.TestCase):
    def setUp(self) -> None:
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.checkout = Path(scratch.name).resolve()
        self.build = self.checkout / "build"
        for name, text in {"core/moved.cpp": MOVED, "core/dereferenced.cpp": DEREFERENCED}.items():
            self.write(name, text)
        self.write("build/made.cpp", "int made;\n")
        batch = "build/core.dir/Unity/unity_0_cxx.cxx"
        self.write(batch, "".join(f'#include "{self.checkout}/core/{name}.cpp"\n\n' for name in ("moved", "dereferenced")))
        self.write("build/compile_commands.json", json.dumps([
            self.command(file) for file in (batch, "core/moved.cpp", "build/made.cpp")
        ]))
        script = CHECKOUT / "packaging" / "set-up" / "tidy_batches.py"
        subprocess.run([sys.executable, "-B", script, self.build], check=True, stdout=subprocess.DEVNULL)

    def write(self, name: str, text: str) -> None:
        file = self.checkout / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def command(self, name: str) -> dict[str, str]:
        file = f"{self.checkout}/{name}"
        return {"directory": str(self.build), "file": file, "command": f"clang++ -std=c++20 -o a.o -c {file}"}

    def test_a_file_is_looked_at_once_and_can_be_asked_about_alone(self) -> None:
        entries = json.loads((self.build / "batches" / "compile_commands.json").read_text())
        files = [Path(entry["file"]) for entry in entries]
        self.assertEqual([file.name for file in files], ["UnifiedSource0.cpp", "moved.cpp", "dereferenced.cpp"])
        for entry in entries:
            self.assertTrue(entry["command"].endswith(f" -c {entry['file']}"), entry)
        self.assertNotIn("made.cpp", files[0].read_text())

    @unittest.skipUnless(shutil.which("clang-tidy"), "there is no clang-tidy on this machine")
    def test_checks_and_analyzer_name_the_true_file_and_line(self) -> None:
        batches = self.build / "batches"
        answer = subprocess.run(
            ["clang-tidy", f"--config-file={CHECKOUT}/.clang-tidy", "-quiet", "-p", batches, batches / "UnifiedSource0.cpp"],
            capture_output=True,
            text=True,
        )
        errors = [line for line in answer.stdout.splitlines() if " error: " in line]
        places = {(line.split(":")[0], line.split(":")[1], line.split("[")[-1].split(",")[0]) for line in errors}
        self.assertIn((f"{self.checkout}/core/moved.cpp", "6", "bugprone-use-after-move"), places, answer.stdout)
        null = (f"{self.checkout}/core/dereferenced.cpp", "5", "clang-analyzer-core.NullDereference")
        self.assertIn(null, places, answer.stdout)
        self.assertEqual({line for _, line, _ in places}, {"5", "6"}, answer.stdout)


if __name__ == "__main__":
    unittest.main()
