// SPDX-License-Identifier: Apache-2.0
#include "app/cli/passphrase.h"

#include "app/cli/input.h"
#include "app/cli/output.h"
#include "core/document/source_text.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace cli {

namespace {

constexpr std::uint32_t LongestPassphrase = 4096;

/// A terminal that shows nothing of what is typed, until this goes away.
class QuietTerminal {
public:
    QuietTerminal()
        : m_file(open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        m_isQuiet = m_file != -1 && tcgetattr(m_file, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isQuiet = m_isQuiet && tcsetattr(m_file, TCSAFLUSH, &quiet) == 0;
    }
    ~QuietTerminal()
    {
        if (m_isQuiet)
            tcsetattr(m_file, TCSAFLUSH, &m_before);
        if (m_file != -1)
            close(m_file);
    }
    QuietTerminal(const QuietTerminal&) = delete;
    QuietTerminal& operator=(const QuietTerminal&) = delete;

    bool isQuiet() const { return m_isQuiet; }

    std::string ask(const std::string& question)
    {
        writeAll(m_file, question);
        std::string line;
        for (char each = 0; line.size() < LongestPassphrase && read(m_file, &each, 1) == 1 && each != '\n';)
            line += each;
        writeAll(m_file, "\n");
        return line;
    }

private:
    int m_file;
    termios m_before {};
    bool m_isQuiet = false;
};

std::string firstLine(std::string_view text)
{
    const std::string_view line = text.substr(0, text.find('\n'));
    return std::string(line.ends_with('\r') ? line.substr(0, line.size() - 1) : line);
}

} // namespace

core::Result<std::string> passphraseFrom(const std::string& file, const std::string& question)
{
    if (!file.empty())
        return readInput(file, LongestPassphrase).map([](const auto& text) {
            return firstLine(text->bytes());
        });
    QuietTerminal terminal;
    if (!terminal.isQuiet())
        return core::fail(core::ErrorCode::BadInput, "there is no terminal to ask for the passphrase at",
            "put it into the first line of a file: --passphrase FILE, or '-' for standard input");
    return terminal.ask(question);
}

} // namespace cli
