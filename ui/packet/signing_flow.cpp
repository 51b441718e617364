// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/signing_flow.h"

#include "ui/packet/packet_sections.h"
#include "ui/packet/sign_sheet.h"

namespace ui {

SigningFlow::SigningFlow(Workspace& workspace, PacketDesk& desk, QWidget& where)
    : m_workspace(workspace)
    , m_desk(desk)
    , m_where(where)
{
    connect(&workspace.statements(), &Statements::journalsWritten, this, &SigningFlow::goOn);
    connect(&workspace, &Workspace::studyFailed, this, &SigningFlow::giveUp);
    connect(&desk, &PacketDesk::drawnUp, this, &SigningFlow::take);
    connect(&desk, &PacketDesk::signingFailed, this, &SigningFlow::takeFailure);
    connect(&desk, &PacketDesk::signedNow, this, [this] {
        if (m_sheet)
            m_sheet->accept();
    });
}

void SigningFlow::begin()
{
    m_isBegun = true;
    goOn();
}

void SigningFlow::goOn()
{
    // Another pair reads the journals again: what was said must be in them.
    if (!m_isBegun || !m_desk.draft() || m_desk.isDrafting() || m_workspace.statements().isWriting())
        return;
    if (!maySign(*m_desk.draft())) {
        m_isBegun = false;
        emit gapWanted();
        return;
    }
    if (acceptProposals() || takeCommit())
        return;
    m_isBegun = false;
    emit busyChanged(true);
    m_desk.drawUp();
}

/// What the facts propose is the signer's own word from here on; false: there is nothing of the kind.
bool SigningFlow::acceptProposals()
{
    const std::vector<Proposal> proposals = m_desk.draft()->proposals;
    for (const Proposal& each : proposals)
        m_workspace.statements().answer(each.field, each.json);
    return !proposals.empty();
}

/// A working tree in which nothing differs from its commit stands for that; false: it is one.
bool SigningFlow::takeCommit()
{
    if (m_desk.draft()->isOfCommit())
        return false;
    m_workspace.setPair({m_workspace.pair().baseline, m_workspace.statements().desk().pair.candidate});
    return true;
}

void SigningFlow::take(const ReadyPacket& ready)
{
    emit busyChanged(false);
    m_ready = ready;
    if (ready.desk.state == SigningState::Ready)
        openSheet();
    else
        emit obstacleMet(*m_ready);
}

void SigningFlow::openSheet()
{
    emit sheetOpened();
    m_sheet = new SignSheet(*m_ready, m_where.window());
    m_sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_sheet, &SignSheet::signWanted, this, [this] {
        m_sheet->showBusy(tr("Reading the contracts again, by other parsers, and signing…"));
        m_desk.sign(*m_ready, m_sheet->choice());
    });
    connect(m_sheet, &QDialog::rejected, &m_desk, &PacketDesk::cancelSigning);
    m_sheet->open();
}

void SigningFlow::takeFailure(const core::Error& error)
{
    emit busyChanged(false);
    if (m_sheet)
        m_sheet->showError(error);
    else
        emit failed(error);
}

void SigningFlow::lookAgain()
{
    if (m_ready)
        m_desk.lookAgain(*m_ready);
}

} // namespace ui
