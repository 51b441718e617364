// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace.h"

#include "core/document/document.h"
#include "core/sample/sample.h"
#include "ui/text.h"

#include <QRandomGenerator>

#include <algorithm>

namespace ui {

namespace {

using SharedSnapshot = std::shared_ptr<const Snapshot>;
using SharedRepository = std::shared_ptr<const core::Repository>;
using SharedCache = std::shared_ptr<const core::DiscoveryCache>;

core::Result<SharedSnapshot> look(const SharedRepository& repository, const core::Revision& revision,
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

core::Result<SharedSnapshot> openAndLook(const std::filesystem::path& folder, const std::stop_token& stop)
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

core::Result<SharedSnapshot> openOrMakeSample(
    const std::filesystem::path& resources, const std::filesystem::path& folder, const std::stop_token& stop)
{
    std::error_code ignored;
    if (!std::filesystem::exists(folder, ignored)) {
        if (auto made = core::makeSample(resources, folder, stop); !made)
            return tl::unexpected(made.error());
    }
    return openAndLook(folder, stop);
}

bool hasFile(const core::FoundContract& contract, const std::string& path)
{
    return contract.entry == path || std::ranges::find(contract.fragments, path) != contract.fragments.end();
}

/// Files of GraphQL and Protocol Buffers are found, but have no reader yet.
bool hasReader(const core::Discovery& discovery, const std::string& path)
{
    return std::ranges::none_of(discovery.contracts, [&path](const core::FoundContract& contract) {
        const bool isUnread =
            contract.language == core::Language::GraphQl || contract.language == core::Language::Proto;
        return isUnread && hasFile(contract, path);
    });
}

core::Result<std::shared_ptr<const OpenFile>> readOpenFile(
    const Snapshot& snapshot, const std::string& path, std::uint64_t seed, const std::stop_token& stop)
{
    auto bytes = snapshot.repository->read(snapshot.revision, path, core::LargestContractFile);
    if (!bytes)
        return tl::unexpected(bytes.error());
    OpenFile file {.path = path, .text = core::SourceText::make(std::move(*bytes), path), .diagnostics = {}};
    if (hasReader(*snapshot.discovery, path))
        file.diagnostics = core::readDocument(file.text, {.seed = seed}, stop).diagnostics;
    return std::make_shared<const OpenFile>(std::move(file));
}

} // namespace

Workspace::Workspace(QObject* parent)
    : QObject(parent)
    , m_look([this](Look look) { take(std::move(look)); })
    , m_read([this](Read read) { take(std::move(read)); })
{
}

Workspace::~Workspace() = default;

void Workspace::open(const std::filesystem::path& folder)
{
    startLook(tr("Opening %1").arg(toShown(folder.string())),
        [folder](const std::stop_token& stop) { return openAndLook(folder, stop); });
}

void Workspace::openSample(const std::filesystem::path& resources, const std::filesystem::path& folder)
{
    startLook(tr("Opening the sample"), [resources, folder](const std::stop_token& stop) {
        return openOrMakeSample(resources, folder, stop);
    });
}

void Workspace::lookAt(const core::Revision& revision)
{
    if (!m_snapshot)
        return;
    const QString what = revision.isWorkingTree() ? tr("Looking at the working tree")
                                                  : tr("Looking at %1").arg(toShown(revision.name));
    startLook(what, [from = m_snapshot, revision](const std::stop_token& stop) {
        return look(from->repository, revision, from->cache, stop);
    });
}

void Workspace::reload()
{
    if (!m_snapshot)
        return;
    startLook(tr("Looking again"), [from = m_snapshot](const std::stop_token& stop) -> Look {
        // A branch may have moved since.
        const auto revision = from->repository->revision(from->revision.name);
        if (!revision)
            return tl::unexpected(revision.error());
        return look(from->repository, *revision, from->cache, stop);
    });
}

void Workspace::readFile(const std::string& path)
{
    if (!m_snapshot)
        return;
    m_isReading = true;
    emit busyChanged(tr("Reading %1").arg(toShown(path)));
    m_read.start([from = m_snapshot, path, seed = QRandomGenerator::system()->generate64()](
                     const std::stop_token& stop) { return readOpenFile(*from, path, seed, stop); });
}

void Workspace::closeFile()
{
    m_read.cancel();
    m_isReading = false;
    m_file.reset();
    if (!m_isLooking)
        emit busyChanged({});
}

void Workspace::cancel()
{
    m_look.cancel();
    m_read.cancel();
    m_isLooking = false;
    m_isReading = false;
    emit busyChanged({});
}

void Workspace::startLook(const QString& what, Task<Look>::Work work)
{
    m_read.cancel();
    m_isReading = false;
    m_isLooking = true;
    emit busyChanged(what);
    m_look.start(std::move(work));
}

void Workspace::take(Look look)
{
    m_isLooking = false;
    emit busyChanged({});
    if (!look) {
        emit failed(look.error());
        return;
    }
    m_snapshot = std::move(*look);
    m_file.reset();
    emit snapshotChanged(m_snapshot);
}

void Workspace::take(Read read)
{
    m_isReading = false;
    emit busyChanged({});
    m_file = read ? std::move(*read) : nullptr;
    emit fileChanged(m_file);
    if (!read)
        emit failed(read.error());
}

} // namespace ui
