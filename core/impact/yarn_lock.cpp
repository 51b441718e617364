// SPDX-License-Identifier: Apache-2.0
#include "core/impact/lock_answer.h"
#include "core/impact/version_demand.h"

#include <algorithm>

namespace core {
namespace {

/// Whether one of the names "@acme/contracts@npm:^2.0.0, @acme/contracts@npm:~2.3.0" is the one asked for.
/// Yarn 2 and later write "npm:" before what is a range.
bool isAskedFor(std::string_view names, const LockQuestion& question)
{
    const std::string name = std::string(question.package) + "@";
    const std::string plain = name + std::string(question.written);
    const std::string marked = name + "npm:" + std::string(question.written);
    while (!names.empty()) {
        const std::size_t comma = std::min(names.find(", "), names.size());
        const std::string_view each = names.substr(0, comma);
        if (each == plain || each == marked)
            return true;
        names.remove_prefix(std::min(comma + 2, names.size()));
    }
    return false;
}

bool holdsPackage(std::string_view names, std::string_view package)
{
    return names.starts_with(package) && names.substr(package.size()).starts_with('@');
}

LockAnswer notAskedFor()
{
    return {.why = "yarn.lock holds it for another range than package.json asks for: it is out of date"};
}

std::string_view trimmed(std::string_view text, std::string_view characters)
{
    const std::size_t begin = std::min(text.find_first_not_of(characters), text.size());
    return text.substr(begin, text.find_last_not_of(characters) + 1 - begin);
}

/// The lines of yarn 1's format, one after the other.
class ClassicYarnLines {
public:
    explicit ClassicYarnLines(std::string_view text)
        : m_rest(text)
    {
    }

    /// False at the end.
    bool next()
    {
        if (m_rest.empty())
            return false;
        const std::size_t end = std::min(m_rest.find('\n'), m_rest.size());
        m_line = m_rest.substr(0, end);
        if (m_line.ends_with('\r'))
            m_line.remove_suffix(1);
        m_rest.remove_prefix(std::min(end + 1, m_rest.size()));
        ++m_number;
        return true;
    }

    std::string_view line() const { return m_line; }
    std::uint32_t number() const { return m_number - 1; }
    bool isBlank() const { return m_line.empty() || m_line.starts_with('#'); }
    bool isName() const { return !isBlank() && m_line.front() != ' '; }

private:
    std::string_view m_rest;
    std::string_view m_line;
    std::uint32_t m_number = 0;
};

std::string withoutQuotes(std::string_view names)
{
    std::string plain(names);
    std::erase(plain, '"');
    return plain;
}

/// Of `  version "2.3.0"` what stands in the quotes; empty for another key, and for one that stands deeper.
std::string_view valueOf(std::string_view line, std::string_view key)
{
    const std::string beginning = "  " + std::string(key) + " ";
    if (!line.starts_with(beginning))
        return {};
    return trimmed(line.substr(beginning.size()), "\"");
}

void takeClassicEntry(ClassicYarnLines& lines, LockAnswer& answer)
{
    while (lines.next() && !lines.line().empty() && !lines.isName()) {
        if (const auto version = valueOf(lines.line(), "version"); !version.empty())
            answer.version = version;
        if (const auto resolved = valueOf(lines.line(), "resolved"); !resolved.empty())
            answer.commit = commitInAddress(resolved);
    }
}

} // namespace

LockAnswer lockedByYarn(const Document& lock, const LockQuestion& question)
{
    LockAnswer other;
    for (const Node& entry : lock.tree.root()) {
        if (!holdsPackage(entry.key(), question.package))
            continue;
        if (!isAskedFor(entry.key(), question)) {
            other = notAskedFor();
            continue;
        }
        const std::string resolution = textOf(entry, "resolution");
        return {.version = textOf(entry, "version"),
            .commit = commitInAddress(resolution),
            .written = std::string(question.written),
            .at = positionOf(entry),
            .isLocal = resolution.find("@workspace:") != resolution.npos};
    }
    return other;
}

LockAnswer lockedByClassicYarn(std::string_view lock, const LockQuestion& question)
{
    LockAnswer other;
    ClassicYarnLines lines(lock);
    while (lines.next()) {
        if (!lines.isName())
            continue;
        if (!lines.line().ends_with(':'))
            return {.at = {lines.number(), 0}, .why = "yarn.lock cannot be read"};
        const std::string names = withoutQuotes(lines.line().substr(0, lines.line().size() - 1));
        if (!holdsPackage(names, question.package))
            continue;
        if (!isAskedFor(names, question)) {
            other = notAskedFor();
            continue;
        }
        LockAnswer answer {.written = std::string(question.written), .at = {lines.number(), 0}};
        takeClassicEntry(lines, answer);
        return answer;
    }
    return other;
}

} // namespace core
