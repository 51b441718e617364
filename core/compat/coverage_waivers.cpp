// SPDX-License-Identifier: Apache-2.0
#include "core/compat/coverage_table.h"

#include <array>

namespace core {

namespace {

constexpr std::string_view OnParameter =
    "callers who left the parameter out were promised nothing before; peers call a new default an error";
constexpr std::string_view AsJson =
    "the fields of a form are compared as JSON, where a string is no number: stricter than its text";

constexpr std::string_view Overridden =
    "defect: servers of an operation that take the place of the description's are compared as new ones";
constexpr std::string_view FormExtension = "defect: the reader drops extensions of a form's parameters";

/// The only place where a cell is excused; one that excuses nothing any more fails the tests.
constexpr auto Waivers = std::to_array<CoverageWaiver>({
    {.keyword = "default", .variation = "set", .reason = OnParameter},
    {.keyword = "servers", .place = "operation below servers", .variation = "set", .reason = Overridden},
    {.keyword = "x-", .place = "form parameter (2.0)", .reason = FormExtension},
    {.place = "form parameter (2.0)", .variation = "changed back", .reason = AsJson},
});

bool isLike(std::string_view pattern, std::string_view text)
{
    if (pattern.empty() || pattern == text)
        return true;
    if (pattern.ends_with('*') && text.starts_with(pattern.substr(0, pattern.size() - 1)))
        return true;
    return pattern.starts_with('*') && text.ends_with(pattern.substr(1));
}

} // namespace

std::span<const CoverageWaiver> coverageWaivers()
{
    return Waivers;
}

bool waives(const CoverageWaiver& waiver, const CoverageCell& cell)
{
    return isLike(waiver.keyword, cell.keyword) && isLike(waiver.place, cell.place)
        && isLike(waiver.variation, cell.variation) && isLike(waiver.version, cell.version);
}

} // namespace core
