// SPDX-License-Identifier: Apache-2.0
#include "core/sample/sample_history.h"

#include "core/repo/repository.h"

#include <algorithm>
#include <iterator>

namespace core {

namespace fs = std::filesystem;

namespace {

Result<std::vector<NewFile>> filesUnder(const fs::path& folder)
{
    std::vector<NewFile> files;
    std::error_code error;
    fs::recursive_directory_iterator entry(folder, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        if (entry->is_directory(error))
            continue;
        Result<std::string> bytes = readFile(entry->path());
        if (!bytes)
            return tl::unexpected(bytes.error());
        files.push_back({entry->path().lexically_relative(folder).generic_string(), std::move(*bytes)});
    }
    if (error)
        return fail(ErrorCode::NotReadable, "cannot read " + folder.string() + ": " + error.message());
    return files;
}

Authorship authorshipOf(const PlannedCommit& planned)
{
    return {planned.author.name, planned.author.address, planned.time};
}

/// The files of the sample came with the program: what is wrong with them is no fault of the user's.
tl::unexpected<Error> damagedResource(const std::string& message)
{
    return fail(ErrorCode::Damaged, message, ReinstallHint);
}

} // namespace

SampleHistory::SampleHistory(const SamplePlan& plan, const fs::path& resources, RepositoryWriter& writer)
    : m_plan(plan)
    , m_resources(resources)
    , m_writer(writer)
{
}

Result<std::vector<NewFile>> SampleHistory::filesOf(const PlannedCommit& planned) const
{
    if (planned.tree.empty())
        return std::vector<NewFile>();
    return filesUnder(m_resources / planned.tree);
}

Result<void> SampleHistory::add(const PlannedCommit& planned, std::vector<NewFile> made)
{
    Result<std::vector<NewFile>> files = filesOf(planned);
    if (!files)
        return damagedResource(files.error().message);
    std::ranges::move(made, std::back_inserter(*files));
    Result<std::optional<std::string>> patch;
    if (!planned.patch.empty())
        patch = readFile(m_resources / planned.patch);
    if (!patch)
        return damagedResource(patch.error().message);
    Result<void> written = commit(planned, std::move(*files), std::move(*patch));
    if (!written && written.error().code == ErrorCode::Damaged)
        return damagedResource((m_resources / planned.patch).string() + ": " + written.error().message);
    if (!written || !planned.tag)
        return written;
    return m_writer.tag(planned.tag->name, m_newest, authorshipOf(planned), planned.tag->message + '\n');
}

Result<std::string> SampleHistory::show(const std::string& branch)
{
    const std::string& tip = m_tips[branch];
    return m_writer.setBranch(branch, tip).map([&] { return tip; });
}

Result<void> SampleHistory::commit(
    const PlannedCommit& planned, std::vector<NewFile> files, std::optional<std::string> patch)
{
    const auto tip = m_tips.find(planned.branch);
    const std::string parent = tip == m_tips.end() ? m_newest : tip->second;
    const Result<std::string> id =
        m_writer.commit(parent, {authorshipOf(planned), planned.message, std::move(files), std::move(patch)});
    if (!id)
        return tl::unexpected(id.error());
    m_newest = *id;
    m_tips[planned.branch] = *id;
    return {};
}

Result<void> SampleHistory::finish()
{
    for (const auto& [branch, commit] : m_tips)
        if (Result<void> made = m_writer.setBranch(branch, commit); !made)
            return made;
    return m_writer.checkOut(m_plan.checkout);
}

} // namespace core
