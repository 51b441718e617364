// SPDX-License-Identifier: Apache-2.0
#include "core/sample/sample_plan.h"

#include "core/base/date.h"
#include "core/document/document.h"
#include "core/repo/repository.h"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace core {

namespace {

/// "2026-01-15T09:12:00Z" as seconds since 1970.
std::optional<std::int64_t> secondsOf(std::string_view utc)
{
    constexpr std::string_view Shape = "0000-00-00T00:00:00Z";
    const auto fits = [](char c, char shape) { return shape == '0' ? c >= '0' && c <= '9' : c == shape; };
    if (!std::ranges::equal(utc, Shape, fits))
        return std::nullopt;
    const auto number = [utc](std::size_t at, std::size_t size) {
        int value = 0;
        std::from_chars(utc.data() + at, utc.data() + at + size, value);
        return value;
    };
    const auto day = dateFromIso(utc.substr(0, 10));
    const int hour = number(11, 2);
    const int minute = number(14, 2);
    const int second = number(17, 2);
    if (!day || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    const auto days = std::chrono::sys_days(*day).time_since_epoch().count();
    return ((std::int64_t {days} * 24 + hour) * 60 + minute) * 60 + second;
}

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
        SamplePlan plan {.name = text(m_root, "name"),
            .checkout = text(m_root, "checkout"),
            .commits = {},
            .owners = {},
            .enrolment = commit(m_root["enrolment"])};
        for (const Node each : m_root["commits"])
            plan.commits.push_back(commitWithFiles(each));
        for (const Node each : m_root["owners"])
            plan.owners.push_back({std::string(each.key()), person(m_root["owners"], each.key())});
        checkBranches(plan);
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
        const std::optional<std::int64_t> time = secondsOf(text(map, "date"));
        if (!time)
            damaged(map, "the date is not like 2026-01-15T09:12:00Z");
        std::string message = text(map, "message");
        if (!message.ends_with('\n'))
            message += '\n';
        return {.branch = text(map, "branch"),
            .author = person(map, "author"),
            .time = time.value_or(0),
            .message = std::move(message)};
    }

    PlannedCommit commitWithFiles(Node map)
    {
        PlannedCommit planned = commit(map);
        planned.tree = map["tree"].text();
        planned.patch = map["patch"].text();
        if (planned.tree.empty() && planned.patch.empty())
            damaged(map, "the commit has neither a tree nor a patch");
        if (const Node tag = map["tag"])
            planned.tag = PlannedTag {text(tag, "name"), text(tag, "message")};
        return planned;
    }

    void checkBranches(const SamplePlan& plan)
    {
        for (const std::string& name : {plan.checkout, plan.enrolment.branch})
            if (std::ranges::find(plan.commits, name, &PlannedCommit::branch) == plan.commits.end())
                damaged(m_root, "no commit is on the branch '" + name + "'");
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
