// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/verify_view.h"

#include "ui/packet/mark_colours.h"
#include "ui/packet/owner_list.h"
#include "ui/packet/section_reasons.h"
#include "ui/plain_label.h"
#include "ui/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int VerifyMargin = 24;

SectionMark markOfVerdict(core::PacketVerdict verdict)
{
    switch (verdict) {
    case core::PacketVerdict::Valid:
        return SectionMark::Done;
    case core::PacketVerdict::Newer:
    case core::PacketVerdict::Unknown:
        return SectionMark::Attention;
    case core::PacketVerdict::Altered:
    case core::PacketVerdict::Incomplete:
        break;
    }
    return SectionMark::Missing;
}

} // namespace

VerdictWords verdictWords(const core::Verification& verification)
{
    switch (verification.verdict) {
    case core::PacketVerdict::Valid:
        return verification.outcome == core::Reject
            ? VerdictWords {QStringLiteral("✓"), VerifyView::tr("Valid, and a rejection"),
                VerifyView::tr("Everybody who must sign has signed that this is not to be released.")}
            : VerdictWords {QStringLiteral("✓"), VerifyView::tr("Valid"),
                VerifyView::tr("Everybody who must sign has, and a fresh run finds the same.")};
    case core::PacketVerdict::Newer:
        return {QStringLiteral("⚠"), VerifyView::tr("Newer exists"),
            VerifyView::tr("It is valid, and something newer has taken its place.")};
    case core::PacketVerdict::Altered:
        return {QStringLiteral("✗"), VerifyView::tr("Altered"),
            VerifyView::tr("These are not the bytes that were signed.")};
    case core::PacketVerdict::Incomplete:
        return {QStringLiteral("✗"), VerifyView::tr("Incomplete"),
            VerifyView::tr("A sign-off that is required is missing.")};
    case core::PacketVerdict::Unknown:
        break;
    }
    return {QStringLiteral("?"), VerifyView::tr("Cannot check"),
        VerifyView::tr("Nobody can tell here what it is worth. That says nothing against it.")};
}

VerifyView::VerifyView(QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(this);
    m_title = titleLabel({}, page);
    m_what = plainLabel({}, page);
    m_what->setForegroundRole(QPalette::PlaceholderText);
    m_clone = new QPushButton(tr("Choose the Clone…"), page);
    m_clone->setAccessibleDescription(
        tr("Opens the repository that the packet is of, and verifies it there"));
    m_clone->setToolTip(m_clone->accessibleDescription());
    m_import = new QPushButton(tr("Take Over Its Sign-Offs"), page);
    m_pin = new QPushButton(tr("Look at Whom the Repository Believes…"), page);
    auto* close = new QPushButton(tr("Close"), page);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* each : {m_clone, m_import, m_pin, close})
        buttons->addWidget(each);
    buttons->addStretch();
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(VerifyMargin, VerifyMargin, VerifyMargin, VerifyMargin);
    m_column->setSpacing(8);
    m_column->addWidget(m_what);
    m_column->addWidget(m_title);
    m_column->addLayout(buttons);
    m_column->addStretch();
    setWidget(page);
    setCloneWanted(false);
    setImportable(false);
    setPinnable(false);
    setFocusProxy(close);
    connect(m_clone, &QPushButton::clicked, this, &VerifyView::cloneWanted);
    connect(m_import, &QPushButton::clicked, this, &VerifyView::importWanted);
    connect(m_pin, &QPushButton::clicked, this, &VerifyView::pinWanted);
    connect(close, &QPushButton::clicked, this, &VerifyView::closed);
}

void VerifyView::setCloneWanted(bool isWanted)
{
    m_clone->setVisible(isWanted);
}

void VerifyView::setImportable(bool isImportable)
{
    m_import->setVisible(isImportable);
}

void VerifyView::setPinnable(bool isPinnable)
{
    m_pin->setVisible(isPinnable);
}

void VerifyView::clear(const QString& what)
{
    m_what->setText(what);
    if (m_body)
        m_body->deleteLater();
    m_body = new QWidget(widget());
    m_rows = new QVBoxLayout(m_body);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(6);
    m_column->insertWidget(2, m_body);
}

void VerifyView::showVerification(const core::Verification& verification, const QString& what)
{
    clear(what);
    m_verdict = verification.verdict;
    const VerdictWords words = verdictWords(verification);
    m_title->setText(words.sign + u' ' + words.word);
    setAccessibleName(tr("Verdict on %1: %2. %3").arg(what, words.word, words.meaning));
    addLabel(words.meaning);
    if (!verification.title.empty())
        addLabel(tr("%1, %2", "the title and the id of a packet")
                     .arg(toShown(verification.title), toShown(verification.id)),
            true);
    for (const std::string& each : verification.reasons)
        addLabel(tr("• %1", "one of several reasons").arg(asSentence(each)));
    addSignoffs(verification);
    if (!verification.conditions.empty())
        addHeading(tr("Conditions"));
    for (const std::string& each : verification.conditions)
        addLabel(tr("• %1", "one of several reasons").arg(toShown(each)));
    if (!verification.notes.empty())
        addHeading(tr("Also to be known"));
    for (const std::string& each : verification.notes)
        addLabel(tr("• %1", "one of several reasons").arg(asSentence(each)));
    applyColours();
}

void VerifyView::addSignoffs(const core::Verification& verification)
{
    if (verification.signoffs.empty())
        return;
    addHeading(tr("Sign-offs"));
    for (const core::VerifiedSignoff& each : verification.signoffs) {
        addLabel(signoffLine(each));
        if (!each.words.empty())
            addLabel(asSentence(each.words), true);
        if (!each.fingerprint.empty())
            addLabel(toShown(each.fingerprint), true);
    }
}

void VerifyView::showError(const core::Error& error, const QString& what)
{
    clear(what);
    m_verdict = core::PacketVerdict::Unknown;
    m_title->setText(tr("? Cannot check"));
    setAccessibleName(tr("%1 cannot be checked: %2").arg(what, toShown(error.message)));
    addLabel(asSentence(error.message));
    addLabel(asSentence(error.hint), true);
    applyColours();
}

void VerifyView::showBusy(const QString& what)
{
    clear(what);
    m_verdict = core::PacketVerdict::Unknown;
    m_title->setText(tr("Verifying…"));
    setCloneWanted(false);
    setImportable(false);
    setPinnable(false);
    applyColours();
}

void VerifyView::addLabel(const QString& text, bool isQuiet)
{
    if (text.isEmpty())
        return;
    QLabel* const label = plainLabel(text, m_body);
    if (isQuiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    m_rows->addWidget(label);
}

void VerifyView::addHeading(const QString& text)
{
    QLabel* const label = plainLabel(text, m_body);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    m_rows->addSpacing(8);
    m_rows->addWidget(label);
}

void VerifyView::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

void VerifyView::applyColours()
{
    QPalette colours;
    colours.setColor(QPalette::WindowText, markColour(markOfVerdict(m_verdict), palette()));
    m_title->setPalette(colours);
}

} // namespace ui
