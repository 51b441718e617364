// SPDX-License-Identifier: Apache-2.0
#include "app/cli/desktop.h"

#include "app/cli/executable.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

namespace cli {

namespace {

bool hasDisplay()
{
    const auto isSet = [](const char* variable) {
        const char* value = std::getenv(variable);
        return value && *value != '\0';
    };
    return std::ranges::any_of(
        std::initializer_list<const char*> {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}, isSet);
}

} // namespace

core::Error becomeDesktop(char** words)
{
    const auto program = desktopProgram();
    if (!program)
        return program.error();
    if (!hasDisplay())
        return {core::ErrorCode::Unsupported, "there is no display to open the workbench on",
            "'countersign --help' lists what works without one"};
    execv(program->c_str(), words);
    return {core::ErrorCode::NotFound, "cannot start " + program->string() + ": " + std::strerror(errno)};
}

} // namespace cli
