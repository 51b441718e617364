// SPDX-License-Identifier: Apache-2.0
#include "core/lint/diagnostic_fix.h"

#include "core/base/text.h"
#include "core/document/patch/block_layout.h"
#include "core/document/patch/json_fragment.h"
#include "core/document/patch/node_patch.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

/// Proposals for one diagnostic, each tried before it is made.
class FixTrial {
public:
    FixTrial(const Document& document, const Diagnostic& diagnostic)
        : m_document(document)
        , m_diagnostic(diagnostic)
        , m_text(document.tree.source())
    {
    }

    const SourceText& text() const { return m_text; }
    std::uint32_t at() const { return m_diagnostic.range.begin; }
    ByteRange range() const { return m_diagnostic.range; }
    std::string_view slice(ByteRange range) const { return m_text.slice(range); }
    const Document& document() const { return m_document; }
    std::vector<TextFix> take() { return std::move(m_fixes); }
    bool hasAny() const { return !m_fixes.empty(); }

    void tryEdits(std::string name, std::vector<TextEdit> edits)
    {
        tryPatch(std::move(name), TextPatch::make(std::move(edits)));
    }

    void tryPatch(std::string name, const Result<TextPatch>& patch)
    {
        if (patch && !patch->empty() && mends(*patch))
            m_fixes.push_back({std::move(name), *patch});
    }

    void tryInsert(std::string name, std::uint32_t offset, std::string what)
    {
        tryEdits(std::move(name), {{{offset, offset}, std::move(what)}});
    }

    /// Behind the last character before an offset that is no blank or line end.
    std::uint32_t behindWord(std::uint32_t offset) const
    {
        const std::size_t last = m_text.bytes().substr(0, offset).find_last_not_of(" \t\r\n");
        return last == std::string_view::npos ? offset : static_cast<std::uint32_t>(last + 1);
    }

private:
    /// Fewer problems up to this place; what was hidden behind it may come to light.
    bool mends(const TextPatch& patch) const
    {
        const auto patched = patch.apply(m_text.bytes());
        if (!patched)
            return false;
        const Document after =
            readDocument(SourceText::make(*patched, m_text.name()), {.syntax = m_document.syntax});
        return troublesUpTo(after, patch.mapOffset(m_diagnostic.range.end, Stick::After))
            < troublesUpTo(m_document, m_diagnostic.range.end);
    }

    static std::ptrdiff_t troublesUpTo(const Document& document, std::uint32_t offset)
    {
        return std::ranges::count_if(
            document.diagnostics, [&](const Diagnostic& each) { return each.range.begin <= offset; });
    }

    const Document& m_document;
    const Diagnostic& m_diagnostic;
    const SourceText& m_text;
    std::vector<TextFix> m_fixes;
};

std::uint32_t lineAt(const FixTrial& trial)
{
    return trial.text().position(trial.at()).line;
}

/// Each tab in front of a line is a step of the indentation.
void addSpacesForTabs(const SourceText& text, std::uint32_t line, std::vector<TextEdit>& edits)
{
    constexpr std::string_view Step = "  ";
    const std::string_view content = text.line(line);
    const std::size_t end = std::min(content.find_first_not_of(" \t"), content.size());
    const bool isBlank = end == content.size();
    std::string spaces;
    for (const char each : content.substr(0, end))
        spaces += each == '\t' ? Step : std::string_view(" ");
    const std::uint32_t begin = text.lineBegin(line);
    if (content.substr(0, end).find('\t') != std::string_view::npos)
        edits.push_back({{begin, begin + static_cast<std::uint32_t>(end)}, isBlank ? std::string() : spaces});
}

void fixTabs(FixTrial& trial)
{
    std::vector<TextEdit> here;
    addSpacesForTabs(trial.text(), lineAt(trial), here);
    std::vector<TextEdit> everywhere;
    for (std::uint32_t line = 0; line < trial.text().lineCount(); ++line)
        addSpacesForTabs(trial.text(), line, everywhere);
    const bool isOnlyOne = everywhere.size() == here.size();
    trial.tryEdits("Indent this line with spaces", std::move(here));
    if (!isOnlyOne)
        trial.tryEdits("Indent all lines with spaces", std::move(everywhere));
}

void fixComma(FixTrial& trial)
{
    const std::size_t comma = trial.text().bytes().find(',', trial.at());
    if (comma != std::string_view::npos && comma < std::max(trial.range().end, trial.at() + 1))
        trial.tryEdits("Remove the comma",
            {{{static_cast<std::uint32_t>(comma), static_cast<std::uint32_t>(comma) + 1}, {}}});
}

void addComma(FixTrial& trial)
{
    trial.tryInsert("Add the comma", trial.behindWord(trial.at()), ",");
}

void addColon(FixTrial& trial)
{
    trial.tryInsert("Add the colon", trial.behindWord(trial.at()), ":");
}

void fixQuotes(FixTrial& trial)
{
    const Node node = trial.document().tree.nodeAt(trial.at());
    const bool isKey = node && node.hasKey() && node.keyRange().begin == trial.at();
    if (node && (isKey || node.isString()))
        trial.tryEdits("Put it in double quotes",
            {{isKey ? node.keyRange() : node.range(), writeJsonKey(isKey ? node.key() : node.text())}});
}

void addQuotes(FixTrial& trial)
{
    trial.tryEdits("Put it in double quotes", {{trial.range(), writeJsonKey(trial.slice(trial.range()))}});
}

void addCommentSpace(FixTrial& trial)
{
    trial.tryInsert("Put a space before the #", trial.at(), " ");
}

/// At the end of the line it was opened in.
void closeQuote(FixTrial& trial)
{
    const char quote = trial.at() < trial.text().size() ? trial.text().bytes()[trial.at()] : ' ';
    if (quote != '"' && quote != '\'')
        return;
    const std::uint32_t line = lineAt(trial);
    const std::uint32_t end = trial.behindWord(
        trial.text().lineBegin(line) + static_cast<std::uint32_t>(trial.text().line(line).size()));
    if (end > trial.at())
        trial.tryInsert("Add the closing quote", end, std::string(1, quote));
}

/// `key value`, `key:value`, `key`
void addYamlColon(FixTrial& trial)
{
    const std::uint32_t line = lineAt(trial);
    const std::string_view content = trial.text().line(line);
    const std::uint32_t begin = trial.text().lineBegin(line);
    const std::size_t word = content.find_first_not_of(" -\t");
    if (word == std::string_view::npos)
        return;
    const std::size_t blank = content.find(' ', word);
    const std::size_t colon = content.find(':', word);
    const auto offset = [&](std::size_t column) { return begin + static_cast<std::uint32_t>(column); };
    if (colon != std::string_view::npos)
        trial.tryInsert("Put a space behind the colon", offset(colon + 1), " ");
    if (!trial.hasAny() && blank != std::string_view::npos)
        trial.tryInsert("Add the colon", offset(blank), ":");
    if (!trial.hasAny())
        trial.tryInsert("Add the colon", trial.behindWord(offset(content.size())), ":");
}

void removeDuplicate(FixTrial& trial)
{
    const Node again = trial.document().tree.nodeAt(trial.at());
    if (!again || !again.has(DuplicateKey))
        return;
    const bool isSame = again.parent()[again.key()].hash() == again.hash();
    trial.tryPatch((isSame ? "Remove the repetition of " : "Remove the second ") + std::string(again.key()),
        removeNode(trial.document(), again));
}

void fixWhiteSpace(FixTrial& trial)
{
    trial.tryEdits("Put a space there", {{trial.range(), " "}});
}

struct DiagnosticFixer {
    std::string_view code;
    void (*make)(FixTrial& trial);
};

constexpr std::array DiagnosticFixers {DiagnosticFixer {"yaml-tab-indentation", fixTabs},
    DiagnosticFixer {"trailing-comma", fixComma}, DiagnosticFixer {"extra-comma", fixComma},
    DiagnosticFixer {"missing-comma", addComma}, DiagnosticFixer {"yaml-missing-comma", addComma},
    DiagnosticFixer {"missing-colon", addColon}, DiagnosticFixer {"single-quotes", fixQuotes},
    DiagnosticFixer {"unquoted-key", addQuotes}, DiagnosticFixer {"unquoted-value", addQuotes},
    DiagnosticFixer {"yaml-comment-space", addCommentSpace},
    DiagnosticFixer {"yaml-unclosed-quote", closeQuote}, DiagnosticFixer {"yaml-missing-colon", addYamlColon},
    DiagnosticFixer {"duplicate-key", removeDuplicate},
    DiagnosticFixer {"foreign-white-space", fixWhiteSpace}};

const DiagnosticFixer* findDiagnosticFixer(std::string_view code)
{
    const auto found = std::ranges::find(DiagnosticFixers, code, &DiagnosticFixer::code);
    return found == DiagnosticFixers.end() ? nullptr : found;
}

} // namespace

bool mayBeFixed(std::string_view code)
{
    return findDiagnosticFixer(code) != nullptr;
}

std::vector<TextFix> diagnosticFixes(const Document& document, const Diagnostic& diagnostic)
{
    FixTrial trial(document, diagnostic);
    if (const DiagnosticFixer* fixer = findDiagnosticFixer(diagnostic.code))
        fixer->make(trial);
    return trial.take();
}

std::vector<TextFix> keyFixes(const ObjectKinds& kinds, const Document& document, const Node& entry)
{
    constexpr std::size_t MostKeys = 2;
    const ObjectPlace place = entry ? kinds.of(entry.parent()) : ObjectPlace();
    if (place.kind == openapi::ObjectKind::None || place.holding != openapi::Holding::One || !entry.hasKey()
        || openapi::findKey(place.kind, entry.key(), kinds.version()))
        return {};
    std::vector<std::string> keys;
    for (const openapi::KeyRule& rule : openapi::keysOf(place.kind))
        if (rule.key != "*" && rule.isOf(kinds.version()) && !entry.parent()[rule.key])
            keys.emplace_back(rule.key);
    std::vector<TextFix> fixes;
    for (const std::string& near : nearestNames(entry.key(), keys, MostKeys))
        if (const auto patch = renameKey(document, entry, near))
            fixes.push_back({"Call it " + near, *patch});
    return fixes;
}

} // namespace core
