// SPDX-License-Identifier: Apache-2.0
#include "core/compat/ignore_file.h"

#include "core/compat/ignore_wording.h"
#include "core/compat/rule.h"
#include "core/document/source_text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

namespace core {
namespace {

constexpr std::string_view Peer = "oasdiff:";

std::vector<std::string_view> ignoreFields(std::string_view line)
{
    constexpr std::string_view Blanks = " \t";
    std::vector<std::string_view> fields;
    while (true) {
        const std::size_t begin = line.find_first_not_of(Blanks);
        if (begin == std::string_view::npos)
            return fields;
        line.remove_prefix(begin);
        fields.push_back(line.substr(0, line.find_first_of(Blanks)));
        line.remove_prefix(fields.back().size());
    }
}

struct IgnoreLine {
    std::string_view text;
    std::vector<std::string_view> fields;
    std::string place; ///< "ignore.txt:3"
};

/// Without blank lines and headings.
std::vector<IgnoreLine> ignoreLines(const SourceText& source)
{
    std::vector<IgnoreLine> lines;
    for (std::uint32_t number = 0; number < source.lineCount(); ++number) {
        const std::string_view text = source.line(number);
        std::vector<std::string_view> fields = ignoreFields(text);
        if (!fields.empty() && !fields.front().starts_with('#'))
            lines.push_back({text, std::move(fields), source.name() + ':' + std::to_string(number + 1)});
    }
    return lines;
}

std::string asciiLower(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
        [](char each) { return each >= 'A' && each <= 'Z' ? static_cast<char>(each + 32) : each; });
    return lower;
}

struct SeverityLevel {
    std::string_view name;
    std::optional<Severity> severity; ///< none: hidden
};

constexpr std::array<SeverityLevel, 6> SeverityLevels {{
    {"err", Severity::Breaking},
    {"error", Severity::Breaking},
    {"warn", Severity::Risky},
    {"warning", Severity::Risky},
    {"info", Severity::Safe},
    {"none", std::nullopt},
}};

const SeverityLevel* severityLevel(std::string_view name)
{
    const auto* found = std::ranges::find(SeverityLevels, asciiLower(name), &SeverityLevel::name);
    return found == SeverityLevels.end() ? nullptr : found;
}

bool isSeverityLine(const IgnoreLine& line)
{
    return line.fields.size() == 2 && severityLevel(line.fields.back()) != nullptr;
}

/// The peer's ids that rules of ours answer to, without the peer's name.
std::vector<std::string_view> knownChecks()
{
    std::set<std::string_view> checks;
    for (const Rule* rule : allRules()) {
        for (const std::string_view known : rule->alsoKnownAs)
            if (known.starts_with(Peer))
                checks.insert(known.substr(Peer.size()));
    }
    return {checks.begin(), checks.end()};
}

Suppression importedFrom(const IgnoreLine& line, std::string_view check)
{
    Suppression suppression;
    suppression.rule.append(Peer).append(check);
    suppression.reason = line.text;
    suppression.importedFrom = line.place;
    return suppression;
}

Result<ImportedIgnores> importSeverities(const std::vector<IgnoreLine>& lines)
{
    ImportedIgnores imported;
    const std::vector<std::string_view> checks = knownChecks();
    for (const IgnoreLine& line : lines) {
        if (!isSeverityLine(line)) {
            return fail(ErrorCode::BadInput,
                line.place + ": \"" + std::string(line.text) + "\" does not name a check and its severity",
                "Write one check a line, as in \"request-parameter-removed warn\"; severities are err, warn, "
                "info and none");
        }
        const std::string check = asciiLower(line.fields.front());
        if (std::ranges::find(checks, check) == checks.end()) {
            imported.warnings.push_back(
                line.place + ": no rule answers to " + check + "; the line changes nothing");
            continue;
        }
        Suppression suppression = importedFrom(line, check);
        suppression.severity = severityLevel(line.fields.back())->severity;
        std::erase_if(imported.suppressions,
            [&](const Suppression& earlier) { return earlier.rule == suppression.rule; });
        imported.suppressions.push_back(std::move(suppression));
    }
    return imported;
}

/// "GET /orders/{id}" and the words around it; "components" where a line is about what has no operation.
struct OperationWords {
    std::string operation;
    std::string sentence;
};

std::optional<OperationWords> operationWords(const IgnoreLine& line)
{
    constexpr std::array<std::string_view, 9> Methods {
        "get", "put", "post", "delete", "options", "head", "patch", "trace", "query"};
    const auto path =
        std::ranges::find_if(line.fields, [](std::string_view field) { return field.starts_with('/'); });
    OperationWords found;
    if (path == line.fields.end()) {
        const bool isShared = std::ranges::any_of(line.fields, [](std::string_view field) {
            return asciiLower(field) == "components" || asciiLower(field) == "info";
        });
        found = {"components", std::string(line.text)};
        return isShared ? std::optional(found) : std::nullopt;
    }
    if (path == line.fields.begin() || std::ranges::find(Methods, asciiLower(*(path - 1))) == Methods.end())
        return std::nullopt;
    found.operation.append(*(path - 1)).append(" ").append(*path);
    for (auto field = line.fields.begin(); field != line.fields.end(); ++field)
        if (field != path && field != path - 1)
            found.sentence.append(*field).append(" ");
    return found;
}

ImportedIgnores importIgnoreLines(const std::vector<IgnoreLine>& lines)
{
    ImportedIgnores imported;
    const std::vector<std::string_view> checks = knownChecks();
    for (const IgnoreLine& line : lines) {
        const auto words = operationWords(line);
        if (!words) {
            imported.warnings.push_back(
                line.place + ": names no operation (\"GET /path …\"); the line hides nothing");
            continue;
        }
        const IgnoreWording wording = readIgnoreWording(words->sentence);
        const std::vector<std::string_view> meant = checksMeant(wording, checks);
        if (meant.empty()) {
            imported.warnings.push_back(
                line.place + ": its words fit no check that is known; the line hides nothing");
        }
        for (const std::string_view check : meant) {
            Suppression suppression = importedFrom(line, check);
            suppression.operation = words->operation;
            suppression.names = wording.names;
            imported.suppressions.push_back(std::move(suppression));
        }
    }
    return imported;
}

} // namespace

Result<ImportedIgnores> importIgnores(std::string_view text, std::string_view name)
{
    constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(ByteOrderMark))
        text.remove_prefix(ByteOrderMark.size());
    const auto source = SourceText::make(std::string(text), std::string(name));
    const std::vector<IgnoreLine> lines = ignoreLines(*source);
    const bool hasSeverities = std::ranges::any_of(lines, isSeverityLine);
    const bool hasOperations = std::ranges::any_of(
        lines, [](const IgnoreLine& line) { return !isSeverityLine(line) && operationWords(line); });
    if (hasSeverities && !hasOperations)
        return importSeverities(lines);
    return importIgnoreLines(lines);
}

} // namespace core
