// SPDX-License-Identifier: Apache-2.0
#include "core/base/date.h"
#include "core/base/json_pointer.h"
#include "core/base/semver.h"
#include "core/base/text.h"
#include "core/document/patch/node_patch.h"
#include "core/lint/fix_place.h"
#include "core/lint/lint_fixers.h"

#include <optional>

namespace core {
namespace {

/// How long what is to go is kept unless somebody says otherwise.
constexpr std::chrono::months NoticePeriod {3};

std::chrono::year_month_day sunsetAfter(std::chrono::year_month_day day)
{
    const std::chrono::year_month_day later = day + NoticePeriod;
    return later.ok() ? later : later.year() / later.month() / std::chrono::last;
}

std::vector<std::string> keysIn(const Node& map)
{
    std::vector<std::string> keys;
    for (const Node entry : map)
        keys.emplace_back(entry.key());
    return keys;
}

/// A reference of which one step is misspelled, and its file is there.
class NearReferences {
public:
    NearReferences(const Contract& contract, const Node& reference)
        : m_documents(*contract.documents)
        , m_reference(reference)
        , m_file(reference.text().substr(0, reference.text().find('#')))
    {
    }

    std::vector<std::string> find() const
    {
        const std::string_view text = m_reference.text();
        const auto steps =
            text.size() > m_file.size() ? parseJsonPointer(text.substr(m_file.size() + 1)) : std::nullopt;
        if (!steps)
            return {};
        std::vector<std::string> way;
        for (const std::string& step : *steps) {
            const Node around = lookUp(way);
            way.push_back(step);
            if (!lookUp(way))
                return near(*steps, way.size() - 1, around);
        }
        return {};
    }

private:
    Node lookUp(const std::vector<std::string>& steps) const
    {
        return m_documents.resolve(m_reference, written(steps)).node.resolved();
    }

    std::string written(const std::vector<std::string>& steps) const
    {
        return std::string(m_file) + '#' + formatJsonPointer(steps);
    }

    std::vector<std::string> near(std::vector<std::string> steps, std::size_t wrong, const Node& around) const
    {
        constexpr std::size_t Most = 3;
        std::vector<std::string> found;
        for (std::string& name : nearestNames(steps[wrong], keysIn(around), Most)) {
            steps[wrong] = std::move(name);
            if (lookUp(steps))
                found.push_back(written(steps));
        }
        return found;
    }

    const DocumentSet& m_documents;
    Node m_reference;
    std::string_view m_file;
};

/// "v2.4" as "2.4.0".
std::optional<std::string> asSemver(std::string_view written)
{
    if (written.starts_with('v') || written.starts_with('V'))
        written.remove_prefix(1);
    for (const std::string_view missing : {"", ".0", ".0.0"}) {
        const std::string whole = std::string(written) + std::string(missing);
        if (parseVersion(whole))
            return whole;
    }
    return std::nullopt;
}

} // namespace

LintFixes fixReference(const LintFixTask& task)
{
    LintFixes fixes;
    const FixPlace place = fixPlace(task);
    const Node reference = place.node.isMap() ? place.node["$ref"] : place.node;
    if (!reference.isString())
        return fixes;
    for (const std::string& near : NearReferences(task.contract, reference).find())
        propose(fixes, *place.file, "Refer to " + near.substr(near.rfind('/') + 1),
            replaceValue(place.file->document, reference, Fragment::string(near)));
    return fixes;
}

LintFixes fixSunset(const LintFixTask& task)
{
    LintFixes fixes;
    const FixPlace place = fixPlace(task);
    const Node said = place.node.resolved();
    if (!said["deprecated"] || !task.options.asOf.ok())
        return fixes;
    const std::string day = isoDate(sunsetAfter(task.options.asOf));
    const Node before = said["x-sunset"];
    propose(fixes, *place.file, "Keep it until " + day,
        before ? replaceValue(place.file->document, before, Fragment::string(day))
               : insertEntry(place.file->document, said, positionBehind(said, {"deprecated"}), "x-sunset",
                   Fragment::string(day)));
    return fixes;
}

LintFixes fixVersion(const LintFixTask& task)
{
    LintFixes fixes;
    const FixPlace place = fixPlace(task);
    const Node version = place.node.isMap() ? place.node["version"] : place.node;
    if (const auto semver = asSemver(version.text()))
        propose(fixes, *place.file, "Call it " + *semver,
            replaceValue(place.file->document, version, Fragment::string(*semver)));
    return fixes;
}

} // namespace core
