// SPDX-License-Identifier: Apache-2.0
#include "core/document/edit/diagnostic_splice.h"

#include "core/document/yaml/yaml_reader.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace core {

namespace {

/// In which order a reading tells what it tells of one place.
int passOf(const Diagnostic& diagnostic)
{
    if (diagnostic.code == DuplicateKeyCode)
        return 1;
    return diagnostic.code == OldOctalCode ? 2 : 0;
}

/// The end of the text counts as part of what is read up to it.
bool isOutdated(const Diagnostic& diagnostic, const PartReading& part)
{
    const std::uint32_t at = diagnostic.range.begin;
    const bool isToTheEnd = part.region.open == 0;
    return part.before.begin <= at && (at < part.before.end || (isToTheEnd && at == part.before.end));
}

ByteRange moved(ByteRange range, std::uint32_t from, std::uint32_t shift)
{
    return {range.begin < from ? range.begin : range.begin + shift,
        range.end < from ? range.end : range.end + shift};
}

} // namespace

bool isOfOnePlace(const Diagnostic& diagnostic)
{
    return passOf(diagnostic) == 0;
}

std::vector<Diagnostic> spliceDiagnostics(
    const EditedDocument& edited, PartReading&& part, SplicedTree& spliced)
{
    std::vector<Diagnostic> told;
    for (Diagnostic diagnostic : edited.before.diagnostics) {
        if (isOutdated(diagnostic, part))
            continue;
        diagnostic.range = moved(diagnostic.range, part.before.end, edited.change.shift());
        if (diagnostic.related)
            diagnostic.related = moved(*diagnostic.related, part.before.end, edited.change.shift());
        told.push_back(std::move(diagnostic));
    }
    std::ranges::move(part.diagnostics, std::back_inserter(told));
    std::erase_if(told, [&](const Diagnostic& each) {
        return each.code == DuplicateKeyCode
            && std::ranges::find(spliced.outdatedDuplicates, each.range.begin)
            != spliced.outdatedDuplicates.end();
    });
    std::ranges::move(spliced.duplicates, std::back_inserter(told));
    std::ranges::stable_sort(
        told, {}, [](const Diagnostic& each) { return std::tuple(each.range.begin, passOf(each)); });
    return told;
}

} // namespace core
