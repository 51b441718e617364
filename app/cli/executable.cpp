// SPDX-License-Identifier: Apache-2.0
#include "app/cli/executable.h"

#include <initializer_list>

namespace cli {

namespace fs = std::filesystem;

namespace {

/// The first that is there, seen from the folder of this program.
core::Result<fs::path> besideThisProgram(
    std::initializer_list<const char*> places, const char* what, const char* hint)
{
    std::error_code unreadable;
    const fs::path program = fs::read_symlink("/proc/self/exe", unreadable);
    for (const char* place : places) {
        const fs::path candidate = program.parent_path() / place;
        std::error_code absent;
        if (!unreadable && fs::exists(candidate, absent))
            return candidate.lexically_normal();
    }
    return core::fail(core::ErrorCode::NotFound, std::string(what) + " not found beside this program", hint);
}

} // namespace

core::Result<fs::path> resourceFolder()
{
    return besideThisProgram({"../share/countersign", "../../share/countersign"}, "the resources were",
        "install Countersign completely, or build all of it");
}

core::Result<fs::path> desktopProgram()
{
    return besideThisProgram({"countersign-desktop", "../desktop/countersign-desktop"}, "the workbench was",
        "'countersign --help' lists what works without it");
}

} // namespace cli
