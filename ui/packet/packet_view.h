// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace Packet: its parts to the left, the form in the centre, the page people will read to the
// right.
#pragma once

#include "ui/packet/packet_desk.h"
#include "ui/packet/preview_pane.h"
#include "ui/packet/signing_flow.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <filesystem>
#include <optional>

class QStackedWidget;

namespace ui {

class NoticeStrip;
class ObstaclePage;
class PacketBar;
class PacketForm;
class SectionList;
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
    void setPages(PrintedPages pages);

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
    /// The clone that the packet is of is opened, and it is verified there.
    void verifyIn(const std::filesystem::path& clone);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// As a document for people, whatever its form.
    void exportWanted(const core::StoredPacket& packet);
    void changeWanted(const std::string& place);
    /// There is something to look at in this workspace.
    void shown();
    /// There is no packet of ours: its sections and its pages have nothing to say.
    void centreAlone(bool isAlone);
    void said(const QString& sentence);

private:
    void setUpCentre();
    void connectForm();
    void connectPages();
    void connectDesk();
    void connectWorkspace();
    void connectFlow();
    void tellWhetherToSign();

    void arrive();
    void showDraft(const std::shared_ptr<const Draft>& draft);
    void showNotice(const Draft& draft);
    void showPage(QWidget& page);
    void showObstacle(const ReadyPacket& ready);
    void showSigned(const SignedPacket& made);
    void showVerified(const VerifiedSource& source);
    void chooseClone();
    void verifyAgain();
    void askForTrust(const core::TrustStanding& standing);
    void mended();

    Workspace& m_workspace;
    PacketDesk m_desk;
    SectionList* m_sections;
    PreviewPane* m_preview;
    QWidget* m_centre;
    NoticeStrip* m_notice;
    QStackedWidget* m_pages;
    StatusPage* m_nothing;
    PacketForm* m_form;
    ObstaclePage* m_obstacle;
    SignedPage* m_signed;
    VerifyView* m_verify;
    PacketBar* m_bar;
    SigningFlow m_flow;
    std::optional<SignedPacket> m_made;
    std::optional<VerifiedSource> m_source; ///< what is being looked at
    bool m_awaitsClone = false; ///< which `m_source` is verified in
    bool m_wantsGap = false; ///< somebody is here, and the draft is not ready yet
    QPointer<QWidget> m_waiting; ///< who had the keys then
};

} // namespace ui
