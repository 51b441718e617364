// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"

#include "app/cli/output.h"
#include "core/base/text.h"

#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace cli {

namespace {

bool wantsColor(ColorWish wish, bool terminal)
{
    if (wish != ColorWish::Auto)
        return wish == ColorWish::Always;
    const auto variable = [](const char* name) {
        const char* value = std::getenv(name);
        return std::string_view(value ? value : "");
    };
    return terminal && variable("NO_COLOR").empty() && variable("TERM") != "dumb";
}

constexpr std::string_view EraseLine = "\r\x1b[K";

} // namespace

std::string Paint::painted(std::string_view code, std::string_view text) const
{
    if (!m_on || text.empty())
        return std::string(text);
    return std::string("\x1b[").append(code).append("m").append(text).append("\x1b[0m");
}

Console::Console(ColorWish wish)
    : m_outIsTerminal(isatty(STDOUT_FILENO) == 1)
    , m_errIsTerminal(isatty(STDERR_FILENO) == 1)
    , m_outPaint(wantsColor(wish, m_outIsTerminal))
    , m_errPaint(wantsColor(wish, m_errIsTerminal))
{
}

std::size_t Console::outWidth() const
{
    constexpr std::size_t Classic = 79;
    constexpr std::size_t Narrowest = 40;
    constexpr std::size_t Widest = 110;
    winsize size = {};
    if (!m_outIsTerminal || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return Classic;
    return std::clamp<std::size_t>(size.ws_col - 1U, Narrowest, Widest);
}

void Console::tell(std::string_view text) const
{
    writeAll(STDERR_FILENO, text);
}

void Console::tellError(std::string_view verb, const core::Error& error) const
{
    std::string line = m_errPaint.red("countersign:") + " ";
    if (!verb.empty())
        line.append(verb).append(": ");
    line += core::escapedForTerminal(error.message) + "\n";
    if (!error.hint.empty())
        line += m_errPaint.bold("hint:") + " " + core::escapedForTerminal(error.hint) + "\n";
    tell(line);
}

Progress::Progress(const Console& console, std::string_view what)
    : m_console(console)
{
    if (m_console.m_errIsTerminal)
        m_console.tell(core::escapedForTerminal(what));
}

Progress::~Progress()
{
    if (m_console.m_errIsTerminal)
        m_console.tell(EraseLine);
}

void guardStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) != -1)
            continue;
        // The lowest free number is the closed stream's. Opened the wrong way round, it refuses to be used.
        if (open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY) != stream)
            std::abort();
    }
}

} // namespace cli
