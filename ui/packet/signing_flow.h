// SPDX-License-Identifier: GPL-3.0-or-later
// From the wish to sign to the signature: what was said reaches the disk, the packet is drawn up, what is
// lacking is met, the sheet is shown.
#pragma once

#include "ui/packet/packet_desk.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace ui {

class SignSheet;

class SigningFlow : public QObject {
    Q_OBJECT
public:
    /// The sheet stands over the window of `where`.
    SigningFlow(Workspace& workspace, PacketDesk& desk, QWidget& where);

    /// Goes on by itself whenever something it waits for is there.
    void begin();
    void goOn();
    void giveUp() { m_isBegun = false; }
    /// Something that stood in the way does no more.
    void lookAgain();

    /// What is about to be signed, or cannot be yet.
    const std::optional<ReadyPacket>& ready() const { return m_ready; }
    void forget() { m_ready.reset(); }

signals:
    void gapWanted();
    void busyChanged(bool isBusy);
    void obstacleMet(const ui::ReadyPacket& ready);
    void sheetOpened();
    void failed(const core::Error& error);

private:
    bool acceptProposals();
    bool takeCommit();
    void take(const ReadyPacket& ready);
    void openSheet();
    void takeFailure(const core::Error& error);

    Workspace& m_workspace;
    PacketDesk& m_desk;
    QWidget& m_where;
    QPointer<SignSheet> m_sheet;
    std::optional<ReadyPacket> m_ready;
    bool m_isBegun = false;
};

} // namespace ui
