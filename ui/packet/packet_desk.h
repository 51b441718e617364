// SPDX-License-Identifier: GPL-3.0-or-later
// The packet of the workspace: drawn up anew whenever something is said, signed, committed, verified, handed
// over. All of it off the GUI thread, each answer as one signal with one whole value.
#pragma once

#include "core/packet/export/packet_import.h"
#include "ui/calm.h"
#include "ui/packet/signing_work.h"
#include "ui/task.h"
#include "ui/workspace/workspace.h"

#include <QObject>
#include <QStringList>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace ui {

/// What a file or a packet of the repository is worth.
struct VerifiedSource {
    std::filesystem::path file = {}; ///< empty: the packet `id` of the repository
    std::string id = {};
    core::Result<core::Verification> verification;
    bool isImportable = false; ///< sign-offs that can be taken over
    bool lacksClone = false; ///< no repository is open that its contracts could be in
    std::optional<core::TrustStanding> unpinned = {}; ///< whom the repository believes, not accepted yet
};

class PacketDesk : public QObject {
    Q_OBJECT
public:
    explicit PacketDesk(Workspace& workspace, QObject* parent = nullptr);

    /// Null before there is one, and where there is no repository.
    const std::shared_ptr<const Draft>& draft() const { return m_draft; }
    /// Until the newest draft is here, and not only made.
    bool isDrafting() const { return m_isDrafting; }

    void drawUp();
    void sign(const ReadyPacket& ready, const SigningChoice& choice);
    void cancelSigning();
    void lookAgain(const ReadyPacket& ready);
    void acceptTrust(const core::TrustStanding& standing);
    void enroll(const ReadyPacket& ready, const std::string& role);
    void commit(const std::string& message);
    void verifyFile(const std::filesystem::path& file);
    void verifyPacket(const std::string& id);
    void importFile(const std::filesystem::path& file);
    /// The newest packet of the review as one file.
    void handOver(const std::filesystem::path& file);
    void attach(const QStringList& files);

signals:
    void draftChanged(std::shared_ptr<const ui::Draft> draft);
    void drawnUp(const ui::ReadyPacket& ready);
    void signedNow(const ui::SignedPacket& made);
    /// What was begun for a signature came to nothing.
    void signingFailed(const core::Error& error);
    void mended(); ///< something that stood in the way does no more
    void enrolled(const std::string& branch);
    void verified(const ui::VerifiedSource& source);
    void imported(const core::ImportedPacket& imported);
    void evidenceRead(const core::PacketEvidence& evidence);
    void handedOver(const QString& file);
    void failed(const core::Error& error);

private:
    using Written = core::Result<std::string>;

    void expectDraft();
    void startDraft();
    void takeDraft(core::Result<Draft> draft);
    void startVerify(std::filesystem::path file, std::string id);
    std::shared_ptr<const core::Repository> repository() const;

    Workspace& m_workspace;
    std::shared_ptr<const Draft> m_draft;
    bool m_isDrafting = false;
    Calm m_calm;
    Task<core::Result<Draft>> m_drafting;
    Task<core::Result<ReadyPacket>> m_drawing;
    Task<core::Result<SignedPacket>> m_signing;
    Task<core::Result<void>> m_pinning;
    Task<Written> m_enrolling;
    Task<Written> m_committing;
    Task<VerifiedSource> m_verifying;
    Task<core::Result<core::ImportedPacket>> m_importing;
    Task<Written> m_handing;
    Task<std::vector<core::Result<core::PacketEvidence>>> m_reading;
};

} // namespace ui
