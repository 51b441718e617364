// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/packet_view.h"

#include "ui/notice_strip.h"
#include "ui/packet/obstacle_page.h"
#include "ui/packet/packet_bar.h"
#include "ui/packet/packet_form.h"
#include "ui/packet/section_list.h"
#include "ui/packet/signed_page.h"
#include "ui/packet/verify_view.h"
#include "ui/status_page.h"
#include "ui/text.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace ui {

PacketView::PacketView(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_sections(new SectionList)
    , m_preview(new PreviewPane)
    , m_centre(new QWidget)
    , m_notice(new NoticeStrip)
    , m_pages(new QStackedWidget)
    , m_nothing(new StatusPage({}))
    , m_form(new PacketForm)
    , m_obstacle(new ObstaclePage)
    , m_signed(new SignedPage)
    , m_verify(new VerifyView)
    , m_bar(new PacketBar)
    , m_flow(workspace, m_desk, *m_centre)
{
    setUpCentre();
    connectForm();
    connectPages();
    connectDesk();
    connectWorkspace();
    connectFlow();
    showDraft(m_desk.draft());
}

QWidget* PacketView::sections() const
{
    return m_sections;
}

QWidget* PacketView::preview() const
{
    return m_preview;
}

void PacketView::setPages(PrintedPages pages)
{
    m_preview->setPages(std::move(pages));
}

void PacketView::setUpCentre()
{
    for (QWidget* each :
        {static_cast<QWidget*>(m_nothing), static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_obstacle),
            static_cast<QWidget*>(m_signed), static_cast<QWidget*>(m_verify)})
        m_pages->addWidget(each);
    auto* column = new QVBoxLayout(m_centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    column->addWidget(m_bar);
    m_centre->installEventFilter(this);
}

bool PacketView::eventFilter(QObject* watched, QEvent* event)
{
    // Whoever shows the workspace may put the keyboard somewhere first.
    if (watched == m_centre && event->type() == QEvent::Show)
        QTimer::singleShot(0, this, &PacketView::arrive);
    return QObject::eventFilter(watched, event);
}

/// People come to write: the keyboard is where something is missing, unless it is in the form already.
void PacketView::arrive()
{
    const QWidget* const focus = QApplication::focusWidget();
    if (m_centre->isVisible() && (!focus || !m_centre->isAncestorOf(focus)))
        goToFirstGap();
}

void PacketView::connectForm()
{
    Statements& statements = m_workspace.statements();
    connect(m_sections, &SectionList::chosen, this, [this](SectionId section) {
        showPage(*m_form);
        m_form->goTo(section);
    });
    connect(m_form, &PacketForm::answered, &statements, &Statements::answer);
    connect(m_form, &PacketForm::acknowledged, &statements, &Statements::acknowledge);
    connect(m_form, &PacketForm::completed, this, [this] { m_bar->goToSign(Qt::TabFocusReason); });
    connect(m_form, &PacketForm::changeWanted, this, &PacketView::changeWanted);
    connect(m_form, &PacketForm::commitWanted, &m_desk, &PacketDesk::commit);
    connect(m_form, &PacketForm::filesDropped, &m_desk, &PacketDesk::attach);
    connect(m_form, &PacketForm::filesWanted, this, &PacketView::attachEvidence);
    connect(m_bar, &PacketBar::handOverWanted, this, &PacketView::handOver);
    connect(m_bar, &PacketBar::exportWanted, this, [this] { emit exportWanted(m_desk.draft()->newest); });
    connect(m_bar, &PacketBar::signWanted, this, &PacketView::sign);
}

void PacketView::connectPages()
{
    connect(m_obstacle, &ObstaclePage::closed, this, [this] { showPage(*m_form); });
    connect(m_obstacle, &ObstaclePage::lookAgainWanted, this, &PacketView::mended);
    connect(m_obstacle, &ObstaclePage::pinAccepted, this,
        [this] { m_desk.acceptTrust(m_flow.ready() ? m_flow.ready()->desk.trust : *m_source->unpinned); });
    connect(m_obstacle, &ObstaclePage::enrollWanted, this,
        [this](const std::string& role) { m_desk.enroll(*m_flow.ready(), role); });
    connect(m_signed, &SignedPage::closed, this, [this] { showPage(*m_form); });
    connect(m_signed, &SignedPage::verifyWanted, this, [this] { m_desk.verifyPacket(m_made->stored.id); });
    connect(m_signed, &SignedPage::handOverWanted, this, &PacketView::handOver);
    connect(m_signed, &SignedPage::exportWanted, this, [this] { emit exportWanted(m_made->stored); });
    connect(m_signed, &SignedPage::summaryWanted, this, [this] {
        QGuiApplication::clipboard()->setText(signedSummary(*m_made));
        emit said(tr("Copied"));
    });
    connect(m_signed, &SignedPage::folderWanted, this, [this] {
        const auto file = m_workspace.snapshot()->repository->root() / m_made->file;
        QDesktopServices::openUrl(QUrl::fromLocalFile(fromPath(file.parent_path())));
    });
    connect(m_verify, &VerifyView::closed, this,
        [this] { showPage(m_desk.draft() ? static_cast<QWidget&>(*m_form) : *m_nothing); });
    connect(m_verify, &VerifyView::importWanted, this, [this] { m_desk.importFile(m_source->file); });
    connect(m_verify, &VerifyView::cloneWanted, this, &PacketView::chooseClone);
    connect(m_verify, &VerifyView::pinWanted, this, [this] { askForTrust(*m_source->unpinned); });
}

void PacketView::connectDesk()
{
    connect(&m_desk, &PacketDesk::draftChanged, this, &PacketView::showDraft);
    connect(&m_desk, &PacketDesk::signedNow, this, &PacketView::showSigned);
    connect(&m_desk, &PacketDesk::mended, this, &PacketView::mended);
    connect(&m_desk, &PacketDesk::enrolled, this, [this](const std::string& branch) {
        m_notice->showNotice(tr("You are enrolled on the branch %1").arg(toShown(branch)),
            tr("Somebody who is trusted already merges it; then you can sign."));
    });
    connect(&m_desk, &PacketDesk::verified, this, &PacketView::showVerified);
    connect(&m_desk, &PacketDesk::imported, this, [this](const core::ImportedPacket& taken) {
        emit said(taken.added.empty()
                ? tr("No sign-off of it is new")
                : tr("%n sign-off(s) taken over", nullptr, static_cast<int>(taken.added.size())));
        m_workspace.reload();
        m_desk.verifyPacket(taken.id);
    });
    connect(&m_desk, &PacketDesk::evidenceRead, m_form, &PacketForm::attachEvidence);
    connect(&m_desk, &PacketDesk::handedOver, this,
        [this](const QString& file) { emit said(tr("Written: %1").arg(file)); });
    connect(&m_desk, &PacketDesk::failed, this, [this](const core::Error& error) {
        m_flow.giveUp();
        m_notice->showNotice(toShown(error.message), toShown(error.hint));
    });
}

void PacketView::connectWorkspace()
{
    connect(&m_workspace, &Workspace::failed, this, [this] { m_awaitsClone = false; });
    connect(&m_workspace, &Workspace::studyFailed, this, &PacketView::tellWhetherToSign);
    connect(&m_workspace, &Workspace::studyChanged, this, &PacketView::tellWhetherToSign);
    // Behind all that an opened repository brings to the front.
    const auto verifyHere = [this] {
        if (std::exchange(m_awaitsClone, false))
            verify(m_source->file);
    };
    connect(&m_workspace, &Workspace::snapshotChanged, this, verifyHere, Qt::QueuedConnection);
}

void PacketView::tellWhetherToSign()
{
    m_bar->setWhyNobodySigns(m_workspace.hasFailed()
            ? tr("The candidate cannot be compared as it is now: sign when it can be.")
            : QString());
}

void PacketView::connectFlow()
{
    connect(&m_flow, &SigningFlow::gapWanted, this, &PacketView::goToFirstGap);
    connect(&m_flow, &SigningFlow::busyChanged, m_bar, &PacketBar::setSigning);
    connect(&m_flow, &SigningFlow::sheetOpened, this, [this] { showPage(*m_form); });
    connect(&m_flow, &SigningFlow::obstacleMet, this, &PacketView::showObstacle);
    connect(&m_flow, &SigningFlow::failed, this, [this](const core::Error& error) {
        m_notice->showNotice(toShown(error.message), toShown(error.hint));
    });
}

void PacketView::showObstacle(const ReadyPacket& ready)
{
    m_obstacle->showDesk(ready, m_workspace.surroundings());
    showPage(*m_obstacle);
    m_obstacle->setFocus(Qt::OtherFocusReason);
}

void PacketView::showPage(QWidget& page)
{
    m_pages->setCurrentWidget(&page);
    m_bar->setVisible(&page == m_form);
}

void PacketView::showDraft(const std::shared_ptr<const Draft>& draft)
{
    const bool isAway = m_pages->currentWidget() != m_form && m_pages->currentWidget() != m_nothing;
    emit centreAlone(!draft);
    if (!draft) {
        m_nothing->setSentence(tr("There is no packet yet"),
            tr("A packet is drawn up from what is decided on a baseline and a candidate of a git "
               "repository."));
        m_sections->setSections({});
        m_preview->clear();
        if (!isAway)
            showPage(*m_nothing);
        return;
    }
    std::vector<PacketSection> sections = packetSections(*draft);
    m_form->showDraft(*draft, sections);
    m_sections->setSections(std::move(sections));
    m_preview->showDraft(*draft);
    m_bar->showDraft(*draft);
    showNotice(*draft);
    if (!isAway)
        showPage(*m_form);
    // Who has gone elsewhere meanwhile is not called back.
    if (m_wantsGap && m_pages->currentWidget() == m_form && QApplication::focusWidget() == m_waiting)
        goToFirstGap();
    m_flow.goOn();
}

void PacketView::showNotice(const Draft& draft)
{
    if (draft.lostSignoffs.empty()) {
        m_notice->hide();
        return;
    }
    QStringList names;
    for (const std::string& each : draft.lostSignoffs)
        names.append(toShown(each.substr(0, each.rfind(".sig"))));
    m_notice->showNotice(tr("What was said since makes a new packet: these sign-offs do not carry over"),
        tr("%1. %2 stays as it was signed; %3 takes its place.", "sign-offs and two packets")
            .arg(names.join(QStringLiteral(", ")), toShown(draft.newest.id), toShown(draft.packet.id)));
}

void PacketView::goToFirstGap()
{
    m_wantsGap = !m_desk.draft() || m_desk.isDrafting();
    if (m_desk.draft()) {
        if (m_pages->currentWidget() != m_form)
            m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
        else if (!m_form->goToFirstGap())
            m_bar->goToSign(Qt::OtherFocusReason);
    }
    m_waiting = QApplication::focusWidget();
}

void PacketView::goToGap(bool forwards)
{
    if (!m_desk.draft())
        return;
    showPage(*m_form);
    if (!m_form->goToGap(forwards))
        m_bar->goToSign(Qt::OtherFocusReason);
}

void PacketView::sign()
{
    if (!m_desk.draft())
        return;
    showPage(*m_form);
    m_form->flush();
    m_flow.begin();
}

void PacketView::showSigned(const SignedPacket& made)
{
    m_made = made;
    m_signed->showSigned(
        made, fromPath(m_workspace.snapshot()->repository->root()), m_workspace.surroundings());
    showPage(*m_signed);
    m_signed->setFocus(Qt::OtherFocusReason);
    m_workspace.reload();
    emit said(tr("Signed"));
}

void PacketView::verify(const std::filesystem::path& file)
{
    m_verify->showBusy(fromPath(file.filename()));
    showPage(*m_verify);
    m_desk.verifyFile(file);
    emit centreAlone(!m_desk.draft());
    emit shown();
}

void PacketView::showVerified(const VerifiedSource& source)
{
    m_source = source;
    const QString what = source.file.empty() ? toShown(source.id) : toShown(source.file.filename().string());
    if (source.verification)
        m_verify->showVerification(*source.verification, what);
    else
        m_verify->showError(source.verification.error(), what);
    m_verify->setImportable(source.isImportable);
    m_verify->setPinnable(source.unpinned.has_value());
    m_verify->setCloneWanted(source.lacksClone);
    showPage(*m_verify);
    m_verify->setFocus(Qt::OtherFocusReason);
}

void PacketView::askForTrust(const core::TrustStanding& standing)
{
    m_flow.forget();
    ReadyPacket asked {.repository = m_workspace.snapshot()->repository};
    asked.desk.state = SigningState::NotPinned;
    asked.desk.trust = standing;
    showObstacle(asked);
}

void PacketView::mended()
{
    if (m_pages->currentWidget() != m_obstacle)
        return;
    if (m_flow.ready())
        return m_flow.lookAgain();
    m_source ? verifyAgain() : showPage(*m_form);
}

void PacketView::verifyAgain()
{
    m_source->file.empty() ? m_desk.verifyPacket(m_source->id) : m_desk.verifyFile(m_source->file);
}

void PacketView::chooseClone()
{
    const QString clone = QFileDialog::getExistingDirectory(m_centre, tr("Choose the Clone"));
    if (!clone.isEmpty())
        verifyIn(toPath(clone));
}

void PacketView::verifyIn(const std::filesystem::path& clone)
{
    m_awaitsClone = m_source.has_value();
    m_workspace.open(clone);
}

void PacketView::handOver()
{
    if (!m_desk.draft() || m_desk.draft()->newest.id.empty())
        return;
    const QString name = toQString(m_desk.draft()->newest.id) + QStringLiteral(".packet");
    const QString file =
        QFileDialog::getSaveFileName(m_centre, tr("Hand the Packet Over"), name, tr("Packets (*.packet)"));
    if (!file.isEmpty())
        m_desk.handOver(toPath(file));
}

void PacketView::importSignOffs()
{
    const QString file =
        QFileDialog::getOpenFileName(m_centre, tr("Take Over Sign-Offs"), {}, tr("Packets (*.packet)"));
    if (!file.isEmpty())
        m_desk.importFile(toPath(file));
}

void PacketView::attachEvidence()
{
    const QStringList files = QFileDialog::getOpenFileNames(m_centre, tr("Attach Evidence"));
    if (!files.isEmpty())
        m_desk.attach(files);
}

void PacketView::chooseFileToVerify()
{
    const QString file = QFileDialog::getOpenFileName(
        m_centre, tr("Verify a Packet"), {}, tr("Packets (*.packet *.pdf *.md packet.json);;All files (*)"));
    if (!file.isEmpty())
        verify(toPath(file));
}

} // namespace ui
