// SPDX-License-Identifier: Apache-2.0
#include "core/review/settings_check.h"

#include "core/base/date.h"
#include "core/base/file_glob.h"
#include "core/base/text.h"
#include "core/compat/path_glob.h"
#include "core/compat/rule.h"
#include "core/contract/listed_contracts.h"
#include "core/impact/pin.h"
#include "core/lint/lint_rule.h"
#include "core/review/element_glob.h"

#include <algorithm>
#include <span>

namespace core {
namespace {

std::string quotedName(std::string_view text)
{
    return '\'' + std::string(text) + '\'';
}

bool isUrl(std::string_view repository)
{
    return repository.find("://") != std::string_view::npos || repository.starts_with("git@");
}

class SettingsCheck {
public:
    SettingsCheck(const Document& document, const Settings& settings, const SettingsFacts& facts)
        : m_document(document)
        , m_settings(settings)
        , m_facts(facts)
        , m_listed(facts.contracts)
    {
        takeUnlisted(m_listed, settings);
        if (const auto files = facts.repository->files(facts.revision))
            for (const FileEntry& each : *files)
                m_paths.push_back(each.path);
    }

    std::vector<Diagnostic> check()
    {
        for (const ContractSetting& each : m_settings.contracts)
            checkContract(each);
        checkEnvelope();
        for (const ElementOwnerSetting& each : m_settings.elements)
            checkElement(each);
        for (const ConsumerSetting& each : m_settings.consumers)
            checkConsumer(each);
        for (const SuppressionSetting& each : m_settings.suppressions)
            checkSuppression(each);
        checkRuleset();
        sortDiagnostics(m_told);
        return std::move(m_told);
    }

private:
    /// Of the value under a key of an entry, or else where the entry begins.
    ByteRange rangeOf(NodeIndex entry, std::string_view key) const
    {
        const Node node = m_document.tree.node(entry);
        const Node value = node[key];
        return value ? value.range() : ByteRange {node.entryRange().begin, node.entryRange().begin};
    }

    void tell(std::string_view code, ByteRange range, std::string message, std::string hint)
    {
        m_told.push_back({DiagnosticLevel::Warning, code, range, std::move(message), std::move(hint)});
    }

    std::string didYouMean(
        std::string_view name, std::span<const std::string> known, std::string otherwise) const
    {
        const std::vector<std::string> near = nearestNames(name, known, 1);
        return near.empty() ? std::move(otherwise) : "Did you mean " + quotedName(near.front()) + '?';
    }

    bool isMatched(const std::string& glob) const
    {
        return std::ranges::any_of(
            m_paths, [&](const std::string& path) { return matchesFileGlob(glob, path); });
    }

    void checkContract(const ContractSetting& setting);
    void checkEnvelope();
    void checkElement(const ElementOwnerSetting& setting);
    void checkConsumer(const ConsumerSetting& setting);
    void checkConsumerFiles(const ConsumerSetting& setting, const ConsumerFiles& files);
    void checkSuppression(const SuppressionSetting& setting);
    void checkRuleset();
    std::vector<const FoundContract*> contractsOf(const std::string& id) const;

    const Document& m_document;
    const Settings& m_settings;
    const SettingsFacts& m_facts;
    std::vector<FoundContract> m_listed;
    std::vector<std::string> m_paths;
    std::vector<Diagnostic> m_told;
};

void SettingsCheck::checkContract(const ContractSetting& setting)
{
    const auto isEntry = [&](const FoundContract& each) { return matchesFileGlob(setting.path, each.entry); };
    if (std::ranges::any_of(m_facts.contracts, isEntry))
        return;
    const ByteRange range = rangeOf(setting.node, "path");
    if (!isMatched(setting.path))
        return tell("matches-nothing", range, quotedName(setting.path) + " matches no file",
            didYouMean(setting.path, m_paths, "`countersign contracts` lists what there is"));
    const auto isPart = [&](const FoundContract& each) {
        return std::ranges::any_of(
            each.fragments, [&](const std::string& part) { return matchesFileGlob(setting.path, part); });
    };
    const auto whole = std::ranges::find_if(m_facts.contracts, isPart);
    if (whole == m_facts.contracts.end())
        tell("no-contract", range, quotedName(setting.path) + " matches files, but no contract among them",
            "`countersign contracts` lists what was found, and why");
    else
        tell("no-contract", range,
            quotedName(setting.path) + " is a part of the contract " + quotedName(whole->entry),
            "Name " + quotedName(whole->entry) + ", to which it belongs");
}

void SettingsCheck::checkEnvelope()
{
    if (m_settings.envelope.empty())
        return;
    const std::size_t hash = m_settings.envelope.find('#');
    const std::string file = m_settings.envelope.substr(0, hash);
    const std::string pointer = m_settings.envelope.substr(hash + 1);
    const ByteRange range = m_document.tree.find("/envelope").resolved().range();
    const auto bytes = m_facts.repository->read(m_facts.revision, file);
    if (!bytes)
        return tell("no-such-file", range,
            "The file of the envelope cannot be read: " + bytes.error().message,
            didYouMean(file, m_paths, "Write its path from the repository's root"));
    const Document document = readDocument(SourceText::make(*bytes, file));
    if (!document.tree.find(pointer))
        tell("no-such-element", range, file + " has no " + pointer,
            "Name the schema that all error answers have");
}

std::vector<const FoundContract*> SettingsCheck::contractsOf(const std::string& id) const
{
    std::vector<const FoundContract*> found;
    for (const FoundContract& each : m_listed)
        if (matchesPathGlob(id, each.id))
            found.push_back(&each);
    return found;
}

void SettingsCheck::checkElement(const ElementOwnerSetting& setting)
{
    const ByteRange range = m_document.tree.node(setting.node).keyRange();
    const std::vector<const FoundContract*> contracts = contractsOf(setting.contract);
    if (contracts.empty()) {
        std::vector<std::string> ids;
        for (const FoundContract& each : m_listed)
            ids.push_back(each.id);
        return tell("no-contract", range, "No contract has the id " + quotedName(setting.contract),
            didYouMean(setting.contract, ids, "`countersign contracts` lists the ids"));
    }
    const bool isMatched = std::ranges::any_of(contracts, [&](const FoundContract* contract) {
        const auto bytes = m_facts.repository->read(m_facts.revision, contract->entry);
        return bytes && matchesElement(setting.glob, readDocument(SourceText::make(*bytes)).tree.root());
    });
    if (!isMatched)
        tell("matches-nothing", range,
            quotedName(setting.glob) + " matches no element of " + quotedName(setting.contract),
            "'*' stands for one step and '**' for any; a '/' in a name is written ~1");
}

void SettingsCheck::checkConsumer(const ConsumerSetting& setting)
{
    const ByteRange name = rangeOf(setting.node, "name");
    if (setting.repository.empty())
        return tell("no-consumer-files", name,
            "Nothing says where the files of " + quotedName(setting.name) + " are",
            "Add 'repository:'; until then its version and use are unknown");
    if (isUrl(setting.repository))
        return; // nothing is fetched, and nothing can be said
    const auto files = openConsumer(setting.repository, *m_facts.repository, m_facts.revision);
    if (!files)
        return tell("no-consumer-files", rangeOf(setting.node, "repository"), files.error().message,
            files.error().hint);
    if (files->files.empty())
        return tell("no-consumer-files", rangeOf(setting.node, "repository"),
            quotedName(setting.repository) + " holds no files",
            "Correct its path, from the repository's root");
    checkConsumerFiles(setting, *files);
}

void SettingsCheck::checkConsumerFiles(const ConsumerSetting& setting, const ConsumerFiles& files)
{
    const std::string where = " in " + quotedName(setting.repository);
    if (!setting.manifest.empty() && !files.has(setting.manifest))
        tell("no-such-file", rangeOf(setting.node, "manifest"),
            "There is no " + quotedName(setting.manifest) + where,
            "Name the file that says which version of the contracts is used");
    else if (const Pin pin = readPin(setting, files); !pin.exists())
        tell("no-version", rangeOf(setting.node, setting.manifest.empty() ? "name" : "manifest"),
            "The version that " + quotedName(setting.name) + " uses is not known: " + pin.why,
            setting.manifest.empty() ? "Add 'manifest:', the file that says it" : "");
    for (const auto& [key, globs] :
        {std::pair("pacts", &setting.pacts), std::pair("operations", &setting.operations)})
        for (const std::string& glob : *globs)
            if (std::ranges::none_of(
                    files.files, [&](const FileEntry& each) { return matchesFileGlob(glob, each.path); }))
                tell("matches-nothing", rangeOf(setting.node, key),
                    quotedName(glob) + " matches no file" + where,
                    "Without recorded use every impact on " + quotedName(setting.name) + " is unknown");
}

void SettingsCheck::checkSuppression(const SuppressionSetting& setting)
{
    const bool isPeers = setting.rule.find(':') != std::string::npos;
    if (!setting.rule.empty() && !isPeers && !findRule(setting.rule) && !findLintRule(setting.rule)) {
        std::vector<std::string> known;
        for (const Rule* const rule : allRules())
            known.emplace_back(rule->id);
        for (const LintRule* const rule : lintRules())
            known.emplace_back(rule->id);
        tell("unknown-rule", rangeOf(setting.node, "rule"), "There is no rule " + quotedName(setting.rule),
            didYouMean(setting.rule, known, "`countersign rules` lists them"));
    }
    if (setting.expires && *setting.expires < m_facts.asOf)
        tell("suppression-ended", rangeOf(setting.node, "expires"),
            "The suppression ended on " + isoDate(*setting.expires) + " and hides nothing any more",
            "Take it out, or agree on another day");
}

void SettingsCheck::checkRuleset()
{
    const std::string& path = m_settings.lintRuleset;
    if (!path.empty() && std::ranges::find(m_paths, path) == m_paths.end())
        tell("no-such-file", m_document.tree.find("/lint/ruleset").resolved().range(),
            "There is no file " + quotedName(path),
            didYouMean(path, m_paths, "Write its path from the repository's root"));
}

} // namespace

std::vector<Diagnostic> checkSettings(
    const Document& document, const Settings& settings, const SettingsFacts& facts)
{
    return SettingsCheck(document, settings, facts).check();
}

} // namespace core
