// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/snapshot.h"

#include "core/base/text.h"
#include "core/base/unicode.h"
#include "core/document/document.h"
#include "ui/workspace/study.h"

namespace ui {

namespace {

using SharedRepository = std::shared_ptr<const core::Repository>;
using SharedCache = std::shared_ptr<const core::DiscoveryCache>;

SnapshotResult look(const SharedRepository& repository, const core::Revision& revision,
    const SharedCache& known, const std::stop_token& stop)
{
    auto cache =
        known ? std::make_shared<core::DiscoveryCache>(*known) : std::make_shared<core::DiscoveryCache>();
    auto tags = repository->tags();
    if (!tags)
        return tl::unexpected(tags.error());
    auto branches = repository->branches();
    if (!branches)
        return tl::unexpected(branches.error());
    auto discovery = core::discoverContracts(*repository, revision, cache.get(), stop);
    if (!discovery)
        return tl::unexpected(discovery.error());
    return std::make_shared<const Snapshot>(
        Snapshot {repository, revision, std::move(*tags), std::move(*branches),
            std::make_shared<const core::Discovery>(std::move(*discovery)), std::move(cache)});
}

std::shared_ptr<const core::Document> readBefore(
    const Study& study, const std::string& path, std::string_view bytes)
{
    for (const core::Side side : {core::Side::Candidate, core::Side::Baseline}) {
        const auto read = study.document(side, path);
        if (read && read->tree.source().bytes() == bytes)
            return read;
    }
    return nullptr;
}

} // namespace

TextEncoding encodingOf(std::string_view bytes)
{
    if (core::firstInvalidUtf8(bytes))
        return TextEncoding::Other;
    return bytes.starts_with(core::ByteOrderMark) ? TextEncoding::Utf8WithMark : TextEncoding::Utf8;
}

SnapshotResult lookAgain(const Snapshot& before, const core::Revision& revision, const std::stop_token& stop)
{
    return look(before.repository, revision, before.cache, stop);
}

SnapshotResult openAndLook(const std::filesystem::path& folder, const std::stop_token& stop)
{
    auto opened = core::Repository::open(folder);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto repository = std::make_shared<const core::Repository>(std::move(*opened));
    const auto revision = repository->revision({});
    if (!revision)
        return tl::unexpected(revision.error());
    return look(repository, *revision, {}, stop);
}

core::Result<std::shared_ptr<const OpenFile>> readOpenFile(const Snapshot& snapshot, const Study* study,
    const std::string& path, std::uint64_t seed, const std::stop_token& stop)
{
    auto bytes = snapshot.repository->read(snapshot.revision, path, core::LargestContractFile);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (const auto known = study ? readBefore(*study, path, *bytes) : nullptr)
        return std::make_shared<const OpenFile>(
            OpenFile {path, known->tree.sharedSource(), known->diagnostics, encodingOf(*bytes)});
    OpenFile file {.path = path, .text = core::SourceText::make(std::move(*bytes), path), .diagnostics = {}};
    file.encoding = encodingOf(file.text->bytes());
    file.diagnostics = core::readDocument(file.text, {.seed = seed}, stop).diagnostics;
    return std::make_shared<const OpenFile>(std::move(file));
}

} // namespace ui
