// SPDX-License-Identifier: Apache-2.0
#include "core/review/review_opening.h"

#include <algorithm>

namespace core {

namespace {

Result<std::string> checkedOut(const Repository& repository)
{
    return repository.branches().and_then([&](const std::vector<Branch>& branches) -> Result<std::string> {
        const auto current = std::ranges::find_if(branches, &Branch::current);
        if (current != branches.end())
            return current->name;
        return repository.revision("HEAD").map([](const Revision& revision) { return revision.commit; });
    });
}

Result<std::string> candidateNamed(const Repository& repository, const std::string& name)
{
    if (name.empty())
        return checkedOut(repository);
    return repository.revision(name).map([&](const Revision&) { return name; });
}

Result<std::string> baselineNamed(
    const Repository& repository, const std::string& name, const std::string& candidate)
{
    const auto revision = repository.revision(name.empty() ? candidate : name);
    if (!revision)
        return tl::unexpected(revision.error());
    if (!name.empty())
        return name;
    return repository.defaultBaseline(*revision).map([](const Baseline& found) {
        return found.revision.name.empty() ? found.revision.commit : found.revision.name;
    });
}

} // namespace

Result<ReviewedPair> reviewedPair(
    const Repository& repository, const std::string& baseline, const std::string& candidate)
{
    return candidateNamed(repository, candidate).and_then([&](const std::string& proposed) {
        return baselineNamed(repository, baseline, proposed).map([&](const std::string& before) {
            return ReviewedPair {before, proposed};
        });
    });
}

} // namespace core
