# SPDX-License-Identifier: Apache-2.0
"""tidy_batches.py BUILD: makes BUILD/batches, the compilation database that clang-tidy reads.

clang-tidy spends nearly all of its time on headers, so files go through it in the batches of the unity build. Its
analyzer leaves out what a file includes, as that of a header, unless the file is called UnifiedSource; what is
included keeps its own name and lines in what clang-tidy says. A file of several programs is looked at once.
"""

import json
import re
import sys
from pathlib import Path

Entry = dict[str, str]


def sources_of(entry: Entry, build: Path) -> list[str]:
    file = Path(entry["file"])
    if file.parent.name == "Unity":
        return re.findall(r'^#include "(.*)"$', file.read_text(), re.MULTILINE)
    return [] if build in file.parents else [str(file)]


def compiled_like(entry: Entry, file: str) -> Entry:
    return entry | {"file": file, "command": entry["command"].replace(entry["file"], file)}


def main() -> None:
    build = Path(sys.argv[1]).resolve()
    folder = build / "batches"
    folder.mkdir(exist_ok=True)
    batches: list[Entry] = []
    files: dict[str, Entry] = {}
    for number, entry in enumerate(json.loads((build / "compile_commands.json").read_text())):
        sources = [source for source in sources_of(entry, build) if source not in files]
        if sources:
            batch = folder / f"UnifiedSource{number}.cpp"
            # That it includes a .cpp is what a batch is for.
            batch.write_text("".join(f'#include "{source}" // NOLINT\n' for source in sources))
            batches.append(compiled_like(entry, str(batch)))
            files |= {source: compiled_like(entry, source) for source in sources}
    # The files themselves, too, for somebody who asks about one.
    (folder / "compile_commands.json").write_text(json.dumps(batches + list(files.values()), indent=1))
    print(f"{len(files)} files in {len(batches)} batches")


if __name__ == "__main__":
    main()
