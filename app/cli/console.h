// SPDX-License-Identifier: Apache-2.0
// The standard streams: who looks at them, and whether they like colour.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace cli {

enum class ColorWish : std::uint8_t { Auto, Always, Never };

/// Colours text, or leaves it as it is.
class Paint {
public:
    explicit Paint(bool on = false)
        : m_on(on)
    {
    }
    std::string bold(std::string_view text) const { return painted("1", text); }
    std::string faint(std::string_view text) const { return painted("2", text); }
    std::string red(std::string_view text) const { return painted("1;31", text); }
    std::string green(std::string_view text) const { return painted("32", text); }
    std::string yellow(std::string_view text) const { return painted("1;33", text); }
    std::string blue(std::string_view text) const { return painted("1;34", text); }

private:
    std::string painted(std::string_view code, std::string_view text) const;

    bool m_on;
};

class Console {
public:
    /// Asks the terminals and the environment (NO_COLOR, TERM), once.
    explicit Console(ColorWish wish = ColorWish::Auto);

    const Paint& outPaint() const { return m_outPaint; }
    const Paint& errPaint() const { return m_errPaint; }
    bool outIsTerminal() const { return m_outIsTerminal; }
    /// Of the terminal, within what reads well; where there is none, of a classic one.
    std::size_t outWidth() const;

    /// For people, beside the answer. Never fails: there is nobody left to tell.
    void tell(std::string_view text) const;
    /// "countersign: parse: <message>" and a line with the hint; `verb` may be empty.
    void tellError(std::string_view verb, const core::Error& error) const;

private:
    friend class Progress;

    bool m_outIsTerminal;
    bool m_errIsTerminal;
    Paint m_outPaint;
    Paint m_errPaint;
};

/// A line on the terminal that is there while something takes its time, and leaves no trace.
class Progress {
public:
    Progress(const Console& console, std::string_view what);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

private:
    const Console& m_console;
};

/// Opens what is closed of the three standard streams, so that no file takes their numbers; using them still
/// fails.
void guardStandardStreams();

} // namespace cli
