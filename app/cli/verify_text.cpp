// SPDX-License-Identifier: Apache-2.0
#include "app/cli/foreign_text.h"
#include "app/cli/verify_report.h"
#include "app/cli/wording.h"

#include <array>

namespace cli {

namespace {

constexpr std::size_t VerifyIndent = 2;
constexpr std::size_t VerifyDetailIndent = 4;

class VerifyText {
public:
    VerifyText(const core::Verification& verification, const Paint& paint, std::size_t width)
        : m_verification(verification)
        , m_paint(paint)
        , m_width(width)
    {
    }

    std::string write()
    {
        writeHead();
        writeList("Conditions", m_verification.conditions);
        writeSignoffs();
        writeList("Why", m_verification.reasons);
        writeList("Note", m_verification.notes);
        m_out += '\n' + verdict() + '\n';
        return std::move(m_out);
    }

private:
    void put(std::size_t indent, std::string_view text)
    {
        m_out += std::string(indent, ' ') + wrapped(foreignText(text), indent, indent, m_width);
    }

    void writeHead()
    {
        if (m_verification.id.empty())
            return;
        put(0, "Packet     " + m_verification.id + ": " + m_verification.title);
        if (!m_verification.outcome.empty())
            put(0, "Outcome    " + m_verification.outcome);
    }

    void writeList(std::string_view heading, const std::vector<std::string>& texts)
    {
        if (texts.empty())
            return;
        m_out += '\n' + m_paint.bold(heading) + '\n';
        for (const std::string& text : texts)
            put(VerifyIndent, text);
    }

    void writeSignoffs()
    {
        if (m_verification.signoffs.empty())
            return;
        m_out += '\n' + m_paint.bold("Sign-offs") + '\n';
        for (const core::VerifiedSignoff& each : m_verification.signoffs) {
            put(VerifyIndent, headOf(each));
            put(VerifyDetailIndent, each.words);
        }
    }

    static std::string headOf(const core::VerifiedSignoff& signoff)
    {
        return signoff.role + (signoff.label.empty() ? "" : " (" + signoff.label + ")")
            + (signoff.principal.empty() ? "" : ", " + signoff.principal) + ": "
            + std::string(core::signoffStateName(signoff.state))
            + (signoff.required ? "" : " (not required)");
    }

    std::string verdict() const
    {
        const std::string_view words = packetVerdictWords(m_verification.verdict);
        switch (m_verification.verdict) {
        case core::PacketVerdict::Valid:
            return m_paint.green(words) + ": signed by everybody who must, and a fresh run finds the same";
        case core::PacketVerdict::Newer:
        case core::PacketVerdict::Unknown:
            return m_paint.yellow(words);
        case core::PacketVerdict::Altered:
        case core::PacketVerdict::Incomplete:
            break;
        }
        return m_paint.red(words);
    }

    const core::Verification& m_verification;
    const Paint& m_paint;
    std::size_t m_width;
    std::string m_out;
};

} // namespace

std::string_view packetVerdictWords(core::PacketVerdict verdict)
{
    constexpr std::array<std::string_view, 5> Words {
        "valid", "newer exists", "altered", "incomplete", "cannot check"};
    return Words[static_cast<std::size_t>(verdict)];
}

std::string verifyText(const core::Verification& verification, const Paint& paint, std::size_t width)
{
    return VerifyText(verification, paint, width).write();
}

} // namespace cli
