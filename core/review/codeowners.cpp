// SPDX-License-Identifier: Apache-2.0
#include "core/review/codeowners.h"

#include "core/base/file_glob.h"

#include <algorithm>
#include <optional>
#include <span>

namespace core {
namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

/// A word of a line, with its backslashes; a comment ends the line.
struct LineWord {
    std::string_view text;
    std::size_t begin = 0;
};

std::vector<LineWord> wordsOfLine(std::string_view line)
{
    std::vector<LineWord> words;
    for (std::size_t i = 0; i < line.size();) {
        if (isBlank(line[i])) {
            ++i;
            continue;
        }
        if (line[i] == '#')
            break;
        const std::size_t begin = i;
        for (; i < line.size() && !isBlank(line[i]); ++i)
            if (line[i] == '\\' && i + 1 < line.size())
                ++i;
        words.push_back({line.substr(begin, i - begin), begin});
    }
    return words;
}

struct LineTrouble {
    std::string_view code;
    std::string message;
    std::string hint;
};

/// Nothing for a pattern that means what gitignore would mean by it.
std::optional<LineTrouble> troubleOf(std::string_view pattern)
{
    const bool isSection = pattern.front() == '[' || pattern.starts_with("^[");
    if (isSection)
        return LineTrouble {"codeowners-section", "Sections are a matter of GitLab and are not read here",
            "The rules below it count as if they stood outside of any section"};
    if (pattern.front() == '!')
        return LineTrouble {"codeowners-negation", "'!' takes nothing back in CODEOWNERS",
            "Repeat the pattern further down without owners"};
    if (pattern.starts_with("\\#"))
        return LineTrouble {"codeowners-escape",
            "A pattern cannot begin with '#', not even behind a backslash",
            "Name the folder, or use '?' in its place"};
    if (pattern.find('[') != std::string_view::npos)
        return LineTrouble {"codeowners-range", "'[ ]' stands for no set of characters in CODEOWNERS",
            "Write one line for each of them"};
    return std::nullopt;
}

std::vector<std::string> globsOf(std::string_view pattern)
{
    const bool isFolder = pattern.ends_with('/');
    const std::size_t slash = pattern.substr(0, pattern.size() - (isFolder ? 1 : 0)).find('/');
    const bool isAnchored = slash != std::string_view::npos;
    std::string glob = isAnchored ? std::string() : "**/";
    glob += pattern.substr(pattern.starts_with('/') ? 1 : 0);
    if (isFolder)
        return {glob + "**"};
    if (pattern.ends_with("/*"))
        return {glob}; // the files of a folder, not those below
    return {glob, glob + "/**"};
}

bool isOwner(std::string_view word)
{
    const std::size_t at = word.find('@');
    return at != std::string_view::npos && at + 1 < word.size()
        && word.find('@', at + 1) == std::string_view::npos;
}

class CodeownersReader {
public:
    explicit CodeownersReader(const SourceText& text)
        : m_text(text)
    {
    }

    Codeowners read()
    {
        if (m_text.size() > LargestCodeowners)
            m_codeowners.diagnostics.push_back({.code = "too-large",
                .range = {},
                .message = "CODEOWNERS is larger than 3 MB, and the forge leaves it aside",
                .hint = "Use globs in place of single files"});
        else
            for (std::uint32_t line = 0; line < m_text.lineCount(); ++line)
                readLine(line);
        return std::move(m_codeowners);
    }

private:
    void readLine(std::uint32_t line)
    {
        const std::vector<LineWord> words = wordsOfLine(m_text.line(line));
        if (words.empty())
            return;
        if (const auto trouble = troubleOf(words.front().text))
            return report(line, words.front(), *trouble);
        CodeownersRule rule {.pattern = std::string(words.front().text),
            .owners = {},
            .at = {line, static_cast<std::uint32_t>(words.front().begin)},
            .globs = globsOf(words.front().text)};
        for (const LineWord& word : std::span(words).subspan(1)) {
            if (!isOwner(word.text))
                return report(line, word,
                    {"codeowners-owner",
                        '\'' + std::string(word.text) + "' is no owner, and the forge skips the line",
                        "Write @user, @organisation/team or an address"});
            rule.owners.emplace_back(word.text);
        }
        m_codeowners.rules.push_back(std::move(rule));
    }

    void report(std::uint32_t line, const LineWord& word, const LineTrouble& trouble)
    {
        const std::uint32_t begin = m_text.lineBegin(line) + static_cast<std::uint32_t>(word.begin);
        addWithin(MostTroubles, m_codeowners.diagnostics,
            {DiagnosticLevel::Warning, trouble.code,
                {begin, begin + static_cast<std::uint32_t>(word.text.size())}, trouble.message,
                trouble.hint});
    }

    static constexpr std::size_t MostTroubles = 100;

    const SourceText& m_text;
    Codeowners m_codeowners;
};

} // namespace

const CodeownersRule* Codeowners::ruleFor(std::string_view path) const
{
    const auto matches = [&](const CodeownersRule& rule) {
        return std::ranges::any_of(
            rule.globs, [&](const std::string& glob) { return matchesFileGlob(glob, path); });
    };
    for (auto rule = rules.rbegin(); rule != rules.rend(); ++rule)
        if (matches(*rule))
            return &*rule;
    return nullptr;
}

Codeowners readCodeowners(const SourceText& text)
{
    return CodeownersReader(text).read();
}

} // namespace core
