// SPDX-License-Identifier: Apache-2.0
#include "app/cli/markdown.h"
#include "app/cli/output.h"
#include "app/cli/rules_report.h"
#include "app/cli/wording.h"

#include <filesystem>
#include <system_error>

namespace cli {
namespace {

std::string heading(std::size_t level, std::string_view text)
{
    return std::string(level, '#') + " " + std::string(text) + "\n\n";
}

std::string section(std::size_t level, std::string_view title, std::string_view words)
{
    return words.empty() ? std::string() : heading(level, title) + markdownText(words) + "\n\n";
}

std::string fenced(
    std::string_view title, std::string_view document, core::Language language = core::Language::OpenApi)
{
    const bool isYaml = language == core::Language::OpenApi;
    const std::string_view written = isYaml ? "yaml" : core::languageId(language);
    return std::string(title) + ":\n\n```" + std::string(written) + "\n" + std::string(exampleText(document))
        + "```\n\n";
}

std::string peersList(const core::PeerIds& ids)
{
    std::string items;
    for (const std::string_view id : ids)
        items += "- " + markdownCode(id) + "\n";
    return items.empty() ? items : items + "\n";
}

template <class Rules>
std::string themeTable(std::size_t level, std::string_view name, const Rules& rules, std::string_view suffix)
{
    std::string out = heading(level, markdownText(name)) + "| rule | what happened |\n| --- | --- |\n";
    for (const auto& rule : rules) {
        const std::string id = markdownCode(rule.id);
        const std::string link =
            suffix.empty() ? id : "[" + id + "](" + std::string(rule.id) + std::string(suffix) + ")";
        out += "| " + link + " | " + markdownText(rule.title) + " |\n";
    }
    return out + "\n";
}

/// The list of all rules; `suffix` is what their pages are called behind their ids, empty without pages.
std::string index(std::size_t level, std::string_view suffix)
{
    std::string out;
    for (const core::RuleTheme& theme : core::ruleThemes())
        out += themeTable(level, theme.name, theme.rules, suffix);
    for (const core::LintTheme& theme : core::lintThemes())
        out += themeTable(level, "lint: " + std::string(theme.name), theme.rules, suffix);
    out.pop_back();
    return out;
}

core::Result<void> makeFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        return core::fail(core::ErrorCode::NotWritable,
            "cannot make the folder " + inQuotes(folder.string()) + ": " + error.message(),
            "name a folder that can be written to");
    return {};
}

} // namespace

std::string ruleListMarkdown()
{
    return heading(1, "Rules") + index(2, {});
}

std::string ruleMarkdown(const RuleFacts& facts, std::size_t level)
{
    const core::Rule& rule = *facts.rule;
    std::string out = heading(level, markdownText(rule.id)) + markdownText(rule.title) + ".\n\n";
    out +=
        "Severity: " + markdownText(severityWords(facts)) + ". Theme: " + markdownText(facts.theme) + ".\n\n";
    out += section(level + 1, "Why", rule.why);
    out += section(level + 1, "What to do instead", rule.recipe);
    if (!rule.example.before.empty())
        out += heading(level + 1, "Example") + fenced("Before", rule.example.before, rule.example.language)
            + fenced("After", rule.example.after, rule.example.language);
    if (!rule.alsoKnownAs.empty())
        out += heading(level + 1, "Also known as") + peersList(rule.alsoKnownAs);
    if (!rule.replacedBy.empty())
        out += section(level + 1, "Replaced by", rule.replacedBy);
    out.pop_back();
    return out;
}

std::string lintRuleMarkdown(const core::LintRule& rule, std::size_t level)
{
    std::string out = heading(level, markdownText(rule.id)) + markdownText(rule.title) + ".\n\n";
    out += "Level: " + std::string(core::lintLevelName(rule.level))
        + ". Theme: " + markdownText(lintThemeOf(rule)) + ".\n\n";
    out += section(level + 1, "Why", rule.why);
    out += section(level + 1, "What to do instead", rule.recipe);
    out += heading(level + 1, "Example") + fenced("Wrong", rule.example.bad)
        + fenced("Right", rule.example.good);
    if (!rule.alsoKnownAs.empty())
        out += heading(level + 1, "Also known as") + peersList(rule.alsoKnownAs);
    out.pop_back();
    return out;
}

core::Result<std::size_t> writeRulePages(const std::string& folder)
{
    const std::filesystem::path root(folder);
    if (auto made = makeFolder(root); !made)
        return tl::unexpected(made.error());
    std::size_t pages = 0;
    const auto write = [&](const std::string& name, const std::string& page) {
        ++pages;
        return writeOutput((root / name).string(), page);
    };
    if (auto written = write("README.md", heading(1, "Rules") + index(2, ".md")); !written)
        return tl::unexpected(written.error());
    for (const core::Rule* rule : core::allRules())
        if (auto written = write(std::string(rule->id) + ".md", ruleMarkdown(factsOf(*rule), 1)); !written)
            return tl::unexpected(written.error());
    for (const core::LintRule* rule : core::lintRules())
        if (auto written = write(std::string(rule->id) + ".md", lintRuleMarkdown(*rule, 1)); !written)
            return tl::unexpected(written.error());
    return pages;
}

} // namespace cli
