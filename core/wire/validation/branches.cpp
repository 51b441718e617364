// SPDX-License-Identifier: Apache-2.0
#include "core/wire/validation/branches.h"

#include "core/wire/validation/words.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

/// Of so many alternatives a refusal looks for the nearest.
constexpr std::size_t MostReasons = 50;

} // namespace

bool isBranchList(const Node& keyword)
{
    return keyword.resolved().isSequence() && keyword.resolved().size() > 0;
}

std::vector<SchemaBranch> branchesOf(const Node& keyword, const KeywordSource& source)
{
    std::vector<SchemaBranch> branches;
    for (const Node entry : keyword.resolved())
        branches.push_back({entry, &source.subschema(entry)});
    return branches;
}

Validity tryBranch(
    const Frame& frame, std::string_view keyword, const SchemaBranch& branch, Evaluation& evaluation)
{
    Marks marks;
    const Validity validity = evaluation.quietly([&] {
        return evaluation.descend(
            frame, keyword, branch.entry, *branch.schema, frame.instance, frame.marks ? &marks : nullptr);
    });
    if (frame.marks && validity != Validity::Invalid)
        frame.marks->add(marks);
    return validity;
}

std::string fitsNone(const Frame& frame, const Node& keyword, const std::vector<SchemaBranch>& branches,
    Evaluation& evaluation)
{
    std::optional<Violation> nearest;
    std::size_t place = 0;
    for (std::size_t at = 0; at < branches.size() && at < MostReasons; ++at) {
        auto reason = evaluation.reasonOf([&] {
            return evaluation.descend(
                frame, keyword.key(), branches[at].entry, *branches[at].schema, frame.instance);
        });
        const auto depth = [](const Violation& one) { return std::ranges::count(one.instancePointer, '/'); };
        if (reason && (!nearest || depth(*reason) > depth(*nearest))) {
            nearest = std::move(reason);
            place = at;
        }
    }
    std::string none = "fits none of the " + countedThings(branches.size(), "alternative", "alternatives");
    if (!nearest)
        return none;
    const std::string where = nearest->instancePointer.substr(frame.instance.pointer().size());
    return none + "; alternative " + std::to_string(place) + ", counted from 0, refuses"
        + (where.empty() ? "" : " " + where) + ": " + nearest->message;
}

} // namespace core
