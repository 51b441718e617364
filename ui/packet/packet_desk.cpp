// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/packet_desk.h"

#include "core/packet/trust/pins.h"
#include "ui/packet/packet_files.h"
#include "ui/text.h"

namespace ui {

namespace {

namespace fs = std::filesystem;

/// Nothing where they were accepted, or where nobody can tell.
std::optional<core::TrustStanding> unpinnedTrust(
    const core::Repository& repository, const Surroundings& surroundings)
{
    const auto pins = core::readPins(surroundings.pinsFile);
    const auto standing = core::trustStanding(repository, {}, pins ? *pins : std::vector<core::TrustPin>());
    if (!pins || !standing || standing->state == core::Acceptance::Accepted)
        return std::nullopt;
    return *standing;
}

VerifiedSource verifiedSource(const fs::path& file, const std::string& id,
    const std::shared_ptr<const core::Repository>& repository, const Surroundings& surroundings,
    const std::stop_token& stop)
{
    // A folder without history has no contracts to hold a packet against.
    const core::Repository* const history = repository && repository->isGit() ? repository.get() : nullptr;
    VerifiedSource source {file, id, verifySource(file, id, history, surroundings, stop)};
    source.lacksClone = !history;
    source.isImportable = history && isPacketFile(file) && !history->isBare();
    const bool isOpen = source.verification && source.verification->verdict == core::PacketVerdict::Unknown;
    if (history && isOpen && !surroundings.pinsFile.empty())
        source.unpinned = unpinnedTrust(*history, surroundings);
    return source;
}

} // namespace

PacketDesk::PacketDesk(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_calm([this] { startDraft(); })
    , m_drafting([this](core::Result<Draft> draft) { takeDraft(std::move(draft)); })
    , m_drawing([this](const core::Result<ReadyPacket>& ready) {
        ready ? emit drawnUp(*ready) : emit signingFailed(ready.error());
    })
    , m_signing([this](const core::Result<SignedPacket>& made) {
        made ? emit signedNow(*made) : emit signingFailed(made.error());
    })
    , m_pinning([this](const core::Result<void>& kept) { kept ? emit mended() : emit failed(kept.error()); })
    , m_enrolling(
          [this](const Written& branch) { branch ? emit enrolled(*branch) : emit failed(branch.error()); })
    , m_committing([this](const Written& commit) {
        if (!commit)
            return emit failed(commit.error());
        m_workspace.reload();
        emit mended();
    })
    , m_verifying([this](const VerifiedSource& source) { emit verified(source); })
    , m_importing([this](const core::Result<core::ImportedPacket>& taken) {
        taken ? emit imported(*taken) : emit failed(taken.error());
    })
    , m_handing(
          [this](const Written& file) { file ? emit handedOver(toShown(*file)) : emit failed(file.error()); })
    , m_reading([this](const std::vector<core::Result<core::PacketEvidence>>& all) {
        for (const auto& each : all)
            each ? emit evidenceRead(*each) : emit failed(each.error());
    })
{
    connect(&workspace, &Workspace::standingChanged, this, &PacketDesk::expectDraft);
    connect(&workspace, &Workspace::textRead, this, [this] { m_calm.disturb(); });
    expectDraft();
}

std::shared_ptr<const core::Repository> PacketDesk::repository() const
{
    return m_workspace.snapshot() ? m_workspace.snapshot()->repository : nullptr;
}

void PacketDesk::expectDraft()
{
    const std::shared_ptr<const Standing> standing = m_workspace.standing();
    const bool isOfGit = standing && standing->study->repository && standing->study->repository->isGit();
    m_isDrafting = isOfGit;
    if (!isOfGit) {
        m_drafting.cancel();
        m_draft.reset();
        return emit draftChanged(nullptr);
    }
    m_calm.ask();
}

void PacketDesk::startDraft()
{
    if (!m_isDrafting)
        return;
    m_drafting.start([standing = m_workspace.standing(), surroundings = m_workspace.surroundings()](
                         const std::stop_token& stop) { return draftOf(standing, surroundings, stop); });
}

void PacketDesk::takeDraft(core::Result<Draft> draft)
{
    m_calm.end();
    m_isDrafting = m_calm.isWaiting();
    if (!draft)
        return emit failed(draft.error());
    m_draft = std::make_shared<const Draft>(std::move(*draft));
    emit draftChanged(m_draft);
}

void PacketDesk::drawUp()
{
    m_drawing.start([draft = m_draft, surroundings = m_workspace.surroundings()](
                        const std::stop_token& stop) { return ui::drawUp(*draft, surroundings, stop); });
}

void PacketDesk::lookAgain(const ReadyPacket& ready)
{
    m_drawing.start([ready, surroundings = m_workspace.surroundings()](
                        const std::stop_token& stop) -> core::Result<ReadyPacket> {
        return ui::lookAgain(ready, surroundings, stop);
    });
}

void PacketDesk::sign(const ReadyPacket& ready, const SigningChoice& choice)
{
    m_signing.start([ready, choice, surroundings = m_workspace.surroundings()](const std::stop_token& stop) {
        return signPacket(ready, choice, surroundings, stop);
    });
}

void PacketDesk::cancelSigning()
{
    m_drawing.cancel();
    m_signing.cancel();
}

void PacketDesk::acceptTrust(const core::TrustStanding& standing)
{
    m_pinning.start([standing, surroundings = m_workspace.surroundings()](
                        const std::stop_token&) { return ui::acceptTrust(standing, surroundings); });
}

void PacketDesk::enroll(const ReadyPacket& ready, const std::string& role)
{
    m_enrolling.start([ready, role, surroundings = m_workspace.surroundings()](const std::stop_token& stop) {
        return enrollAs(*ready.repository, ready.desk, role, surroundings, stop);
    });
}

void PacketDesk::commit(const std::string& message)
{
    m_committing.start([draft = m_draft, message, surroundings = m_workspace.surroundings()](
                           const std::stop_token&) { return commitFiles(*draft, message, surroundings); });
}

void PacketDesk::verifyFile(const fs::path& file)
{
    startVerify(file, {});
}

void PacketDesk::verifyPacket(const std::string& id)
{
    startVerify({}, id);
}

void PacketDesk::startVerify(fs::path file, std::string id)
{
    m_verifying.start([file = std::move(file), id = std::move(id), repository = repository(),
                          surroundings = m_workspace.surroundings()](const std::stop_token& stop) {
        return verifiedSource(file, id, repository, surroundings, stop);
    });
}

void PacketDesk::importFile(const fs::path& file)
{
    if (const auto open = repository())
        m_importing.start(
            [root = open->root(), file](const std::stop_token&) { return importPacketFile(root, file); });
}

void PacketDesk::handOver(const fs::path& file)
{
    m_handing.start([draft = m_draft, file](const std::stop_token&) {
        return writePacketFile(file, draft->newest).map([&] { return file.string(); });
    });
}

void PacketDesk::attach(const QStringList& files)
{
    const auto open = repository();
    if (!open)
        return;
    m_reading.start([root = open->root(), files](const std::stop_token&) {
        std::vector<core::Result<core::PacketEvidence>> all;
        for (const QString& each : files)
            all.push_back(readEvidence(root, toPath(each)));
        return all;
    });
}

} // namespace ui
