// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace Packet: its parts to the left, the form in the centre, the page people will read to the
// right.
#pragma once

#include "ui/packet/packet_desk.h"

#include <QObject>
#include <QPointer>

#include <filesystem>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui {

class NoticeStrip;
class ObstaclePage;
class PacketForm;
class PacketPreview;
class SectionList;
class SignSheet;
class SignedPage;
class StatusPage;
class VerifyView;

class PacketView : public QObject {
    Q_OBJECT
public:
    explicit PacketView(Workspace& workspace, QObject* parent = nullptr);

    /// Three panes, for the frame to take over.
    QWidget* sections() const;
    QWidget* centre() const { return m_centre; }
    QWidget* preview() const;

    PacketDesk& desk() { return m_desk; }

    /// Where writing begins: the first thing that is missing.
    void goToFirstGap();
    void goToGap(bool forwards);
    void sign();
    void handOver();
    void importSignOffs();
    void attachEvidence();
    void chooseFileToVerify();
    /// A file, or the folder of a packet: dropped, chosen, or named on the command line.
    void verify(const std::filesystem::path& file);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// As a document for people, whatever its form.
    void exportWanted(const core::StoredPacket& packet);
    void changeWanted(const std::string& place);
    /// There is something to look at in this workspace.
    void shown();
    void said(const QString& sentence);

private:
    void setUpCentre();
    QWidget* makeBar();
    void connectForm();
    void connectPages();
    void connectDesk();

    void arrive();
    void showDraft(const std::shared_ptr<const Draft>& draft);
    void showBar(const Draft& draft);
    void showNotice(const Draft& draft);
    void showPage(QWidget& page);
    void continueSigning();
    bool acceptProposals();
    bool takeCommit();
    void showReady(const ReadyPacket& ready);
    void openSheet(const ReadyPacket& ready);
    void showSigned(const SignedPacket& made);
    void showSigningFailure(const core::Error& error);
    void showVerified(const VerifiedSource& source);
    void askForTrust(const core::TrustStanding& standing);
    void mended();

    Workspace& m_workspace;
    PacketDesk m_desk;
    SectionList* m_sections;
    PacketPreview* m_preview;
    QWidget* m_centre;
    NoticeStrip* m_notice;
    QStackedWidget* m_pages;
    StatusPage* m_nothing;
    PacketForm* m_form;
    ObstaclePage* m_obstacle;
    SignedPage* m_signed;
    VerifyView* m_verify;
    QWidget* m_bar = nullptr;
    QLabel* m_hash = nullptr;
    QPushButton* m_sign = nullptr;
    QPushButton* m_handOver = nullptr;
    QPushButton* m_export = nullptr;
    QPointer<SignSheet> m_sheet;
    std::optional<ReadyPacket> m_ready; ///< what is about to be signed
    std::optional<SignedPacket> m_made;
    std::optional<VerifiedSource> m_source; ///< what is being looked at
    bool m_isSigning = false; ///< somebody wants to, and the draft is not ready yet
    bool m_wantsGap = false; ///< somebody is here, and the draft is not ready yet
};

} // namespace ui
