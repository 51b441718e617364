// SPDX-License-Identifier: Apache-2.0
#include "tests/core/compat/compared_sources.h"

#include "tests/support/fixture.h"

namespace test {

namespace fs = std::filesystem;

Source oneFile(const std::string& text, const std::string& name)
{
    return {.entry = name, .files = {{name, text}}};
}

Source sourceFrom(const fs::path& folder, const std::string& entry)
{
    Source source {.entry = entry, .files = {}};
    for (const auto& file : fs::recursive_directory_iterator(folder)) {
        if (file.is_regular_file())
            source.files[fs::relative(file.path(), folder).generic_string()] = readFile(file.path());
    }
    return source;
}

core::Result<std::shared_ptr<const core::Contract>> read(const Source& source, core::ReadPath path)
{
    const auto text = [&](const std::string& name) -> core::Result<std::string> {
        const auto found = source.files.find(name);
        if (found == source.files.end())
            return tl::unexpected(core::Error {.message = name + " is not there"});
        return found->second;
    };
    return core::readContract(source.entry, text, {.load = {.read = {.path = path}}});
}

core::Result<core::Comparison> compared(const Source& baseline, const Source& candidate, const ComparedAs& as)
{
    auto before = read(baseline, as.path);
    if (!before)
        return tl::unexpected(before.error());
    auto after = read(candidate, as.path);
    if (!after)
        return tl::unexpected(after.error());
    return core::compare(*before, *after, {.pruning = as.pruning});
}

core::Result<core::Judgement> judged(const Source& baseline, const Source& candidate, const ComparedAs& as)
{
    const auto comparison = compared(baseline, candidate, as);
    if (!comparison)
        return tl::unexpected(comparison.error());
    using namespace std::chrono_literals;
    return core::judge(
        *comparison, {.profile = as.profile, .asOf = 2026y / 1 / 1, .findWitnesses = as.findWitnesses});
}

std::vector<std::string> findingLines(const core::Result<core::Judgement>& judgement)
{
    if (!judgement)
        return {"error: " + judgement.error().message};
    std::vector<std::string> lines;
    for (const core::Finding& finding : judgement->findings) {
        lines.push_back(std::string(core::severityName(finding.severity)) + ' ' + finding.rule + " at "
            + finding.path + ": " + finding.before + " -> " + finding.after + ", "
            + std::to_string(finding.sites.size()) + " sites");
    }
    return lines;
}

std::string shortened(const std::vector<std::string>& lines)
{
    constexpr std::size_t Shown = 8;
    std::string text = std::to_string(lines.size()) + " findings";
    for (std::size_t at = 0; at < lines.size() && at < Shown; ++at)
        text += "\n    " + lines[at];
    return text;
}

} // namespace test
