// SPDX-License-Identifier: Apache-2.0
#include "core/impact/migration.h"

#include "core/base/date.h"
#include "core/base/json_pointer.h"
#include "core/contract/fragment.h"
#include "core/contract/settings_sections.h"

#include <algorithm>

namespace core {
namespace {

using PlanDate = std::optional<std::chrono::year_month_day>;

void readDay(SettingsReading& reading, Node value, std::string_view what, PlanDate& day)
{
    const auto text = reading.text(value, what);
    if (!text)
        return;
    day = dateFromIso(*text);
    if (!day)
        reading.error("bad-date", value.range(), '\'' + *text + "' is no day of the calendar",
            "Write year, month and day: 2026-12-31");
}

template <class Target, PlanDate Target::*member>
void readDayInto(SettingsReading& reading, Node value, std::string_view what, Target& target)
{
    readDay(reading, value, what, target.*member);
}

template <std::string MigrationPlan::*member>
void readPlaceInto(SettingsReading& reading, Node value, std::string_view what, MigrationPlan& plan)
{
    const auto text = reading.text(value, what);
    if (!text)
        return;
    const bool hasFile = text->find('#') != text->npos;
    if (parseJsonPointer(hasFile ? splitReference(*text).fragment : std::string_view(*text)))
        plan.*member = *text;
    else
        reading.error("bad-pointer", value.range(), '\'' + *text + "' is no JSON pointer",
            "Write it like /components/schemas/Order/properties/total, with '~1' for a slash in a name");
}

template <std::vector<std::string> MigrationPlan::*member>
void readTextsInto(SettingsReading& reading, Node value, std::string_view what, MigrationPlan& plan)
{
    plan.*member = reading.texts(value, what);
}

constexpr SettingKey<MovedConsumer> MovedKeys[] = {
    {"consumer", readTextInto<MovedConsumer, &MovedConsumer::consumer>, true},
    {"on", readDayInto<MovedConsumer, &MovedConsumer::on>},
    {"evidence", readTextInto<MovedConsumer, &MovedConsumer::evidence>, true},
};

void readMoved(SettingsReading& reading, Node value, std::string_view what, MigrationPlan& plan)
{
    for (const Node item : reading.list(value, what)) {
        const std::size_t errors = reading.errorCount();
        MovedConsumer moved {.consumer = {}, .at = reading.position(item)};
        reading.map<MovedConsumer>(item, "a moved consumer", MovedKeys, moved);
        // What is asserted without evidence, or of nobody, asserts nothing.
        if (reading.errorCount() == errors)
            plan.moved.push_back(std::move(moved));
    }
}

constexpr SettingKey<MigrationPlan> PlanKeys[] = {
    {"contract", readTextInto<MigrationPlan, &MigrationPlan::contract>},
    {"title", readTextInto<MigrationPlan, &MigrationPlan::title>},
    {"old", readPlaceInto<&MigrationPlan::oldPlace>, true},
    {"new", readPlaceInto<&MigrationPlan::newPlace>, true},
    {"plan", readTextInto<MigrationPlan, &MigrationPlan::plan>},
    {"steps", readTextsInto<&MigrationPlan::steps>},
    {"owner", readTextInto<MigrationPlan, &MigrationPlan::owner>, true},
    {"proposed", readDayInto<MigrationPlan, &MigrationPlan::proposed>},
    {"contractBy", readDayInto<MigrationPlan, &MigrationPlan::contractBy>},
    {"consumers", readTextsInto<&MigrationPlan::consumers>},
    {"moved", readMoved},
};

/// "order-total" of ".countersign/migrations/order-total.yaml".
std::string idOf(const std::string& file)
{
    const std::string name = file.substr(file.rfind('/') + 1);
    return name.substr(0, name.rfind('.'));
}

bool isPlanFile(const FileEntry& file)
{
    return file.kind == FileKind::Regular && file.path.starts_with(MigrationsFolder)
        && (file.path.ends_with(".yaml") || file.path.ends_with(".yml"));
}

MigrationPlan unreadablePlan(const std::string& file, const Error& error)
{
    MigrationPlan plan {.id = idOf(file), .file = file, .text = SourceText::make({}, file)};
    plan.diagnostics.push_back({DiagnosticLevel::Error, "unreadable", {}, error.message, error.hint});
    return plan;
}

/// "/a/b" is "/a/b" and lies in "/a", and "/ab" does not.
bool liesIn(std::string_view pointer, std::string_view outer)
{
    return pointer.starts_with(outer) && (pointer.size() == outer.size() || pointer[outer.size()] == '/');
}

bool isAbout(const Finding& finding, const std::string& place)
{
    if (place.find('#') == place.npos)
        return liesIn(finding.pointer, place);
    const WrittenReference written = splitReference(place);
    const auto& stands = finding.candidate ? finding.candidate : finding.baseline;
    return stands && stands->file == written.file && liesIn(finding.pointer, written.fragment);
}

} // namespace

const MigrationPlan* planFor(
    const Finding& finding, std::string_view contract, std::span<const MigrationPlan> plans)
{
    const auto found = std::ranges::find_if(plans, [&](const MigrationPlan& plan) {
        const bool isOfContract = plan.contract.empty() || plan.contract == contract;
        return plan.isUsable() && isOfContract
            && (isAbout(finding, plan.oldPlace) || isAbout(finding, plan.newPlace));
    });
    return found == plans.end() ? nullptr : &*found;
}

MigrationPlan readMigrationPlan(const Document& document, const std::string& file)
{
    SettingsReading reading(document);
    MigrationPlan plan {.id = idOf(file), .file = file, .text = document.tree.sharedSource()};
    const Node root = document.tree.root();
    reading.map<MigrationPlan>(root, "a migration plan", PlanKeys, plan);
    if (root.isMap() && plan.plan.empty() && plan.steps.empty())
        reading.error("missing-setting", {root.range().begin, root.range().begin},
            "'plan' is missing in a migration plan", "Link to it, or write its 'steps' out");
    plan.diagnostics = reading.takeDiagnostics();
    return plan;
}

std::vector<MigrationPlan> readMigrationPlans(std::span<const FileEntry> files, const ReadPlan& read)
{
    std::vector<MigrationPlan> plans;
    for (const FileEntry& file : files) {
        if (!isPlanFile(file))
            continue;
        auto bytes = read(file.path);
        plans.push_back(bytes
                ? readMigrationPlan(readDocument(SourceText::make(std::move(*bytes), file.path)), file.path)
                : unreadablePlan(file.path, bytes.error()));
    }
    return plans;
}

Result<std::vector<MigrationPlan>> readMigrationPlans(const Repository& repository, const Revision& revision)
{
    return repository.files(revision).map([&](const std::vector<FileEntry>& files) {
        return readMigrationPlans(files,
            [&](const std::string& path) { return repository.read(revision, path, ReadLimits().bytes); });
    });
}

} // namespace core
