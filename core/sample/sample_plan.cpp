// SPDX-License-Identifier: Apache-2.0
#include "core/sample/sample_plan.h"

#include "core/base/moment.h"
#include "core/document/document.h"
#include "core/repo/repository.h"

#include <algorithm>

namespace core {

namespace {

/// "Olena Bondar <olena@sample.invalid>"
std::optional<Person> personOf(std::string_view text)
{
    const std::size_t open = text.find(" <");
    if (open == std::string_view::npos || open == 0 || !text.ends_with('>') || text.size() < open + 4)
        return std::nullopt;
    return Person {
        std::string(text.substr(0, open)), std::string(text.substr(open + 2, text.size() - open - 3))};
}

/// Reads on after damage with empty values, and keeps what was found first.
class ManifestReader {
public:
    explicit ManifestReader(const Document& document)
        : m_root(document.tree.root())
    {
    }

    Result<SamplePlan> read()
    {
        SamplePlan plan {
            .name = text(m_root, "name"), .checkout = text(m_root, "checkout"), .commits = {}, .owners = {}};
        for (const Node each : m_root["commits"])
            plan.commits.push_back(commit(each));
        for (const Node each : m_root["owners"])
            plan.owners.push_back({std::string(each.key()), person(m_root["owners"], each.key())});
        checkBranch(plan);
        if (!m_damage.empty())
            return fail(ErrorCode::Damaged, m_damage, ReinstallHint);
        return plan;
    }

private:
    void damaged(Node where, const std::string& what)
    {
        if (!m_damage.empty())
            return;
        const SourceText& source = m_root.tree().source();
        const auto line = source.position(where.range().begin).line + 1;
        m_damage = source.name() + ", line " + std::to_string(line) + ": " + what;
    }

    std::string text(Node map, std::string_view key)
    {
        const Node value = map[key];
        if (!value.isString() || value.text().empty())
            damaged(map ? map : m_root, "there is no text under '" + std::string(key) + "'");
        return std::string(value.text());
    }

    Person person(Node map, std::string_view key)
    {
        const std::string nickname = text(map, key);
        const std::optional<Person> found = personOf(m_root["people"][nickname].text());
        if (!found)
            damaged(map, "'" + nickname + "' is not among the people, as \"Name <address>\"");
        return found.value_or(Person {});
    }

    PlannedCommit commit(Node map)
    {
        const std::optional<std::int64_t> time = momentFromIso(text(map, "date"));
        if (!time)
            damaged(map, "the date is not like 2026-01-15T09:12:00Z");
        PlannedCommit planned {.branch = text(map, "branch"),
            .author = person(map, "author"),
            .time = time.value_or(0),
            .message = text(map, "message")};
        if (!planned.message.ends_with('\n'))
            planned.message += '\n';
        readChanges(map, planned);
        if (const Node tag = map["tag"])
            planned.tag = PlannedTag {text(tag, "name"), text(tag, "message")};
        return planned;
    }

    void readChanges(Node map, PlannedCommit& planned)
    {
        planned.tree = map["tree"].text();
        planned.patch = map["patch"].text();
        planned.enrolsOwners = map["enrols"].text() == "owners";
        if (const Node signoff = map["signoff"])
            planned.signoff = signoffOf(signoff);
        if (planned.tree.empty() && planned.patch.empty() && !planned.enrolsOwners && !planned.signoff)
            damaged(map, "the commit has no tree, no patch, and neither enrols nor signs");
    }

    PlannedSignoff signoffOf(Node map)
    {
        PlannedSignoff signoff {text(map, "title"), text(map, "baseline"), text(map, "form"), {}};
        for (const Node role : map["roles"])
            signoff.roles.emplace_back(role.text());
        return signoff;
    }

    void checkBranch(const SamplePlan& plan)
    {
        if (std::ranges::find(plan.commits, plan.checkout, &PlannedCommit::branch) == plan.commits.end())
            damaged(m_root, "no commit is on the branch '" + plan.checkout + "'");
    }

    Node m_root;
    std::string m_damage;
};

} // namespace

Result<SamplePlan> readSamplePlan(const std::filesystem::path& resources)
{
    const std::filesystem::path file = resources / "manifest.yaml";
    Result<std::string> bytes = readFile(file);
    if (!bytes)
        return fail(bytes.error().code, bytes.error().message, ReinstallHint);
    const Document document = readDocument(SourceText::make(std::move(*bytes), file.string()));
    if (!document.isWhole())
        return fail(
            ErrorCode::Damaged, file.string() + ": " + document.diagnostics.front().message, ReinstallHint);
    if (!document.tree.root().isMap())
        return fail(ErrorCode::Damaged, file.string() + " is not a map of keys and values", ReinstallHint);
    return ManifestReader(document).read();
}

} // namespace core
