// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/signed_page.h"

#include "core/packet/trust/signoff_commit.h"
#include "ui/card/button_row.h"
#include "ui/packet/command_runner.h"
#include "ui/plain_label.h"
#include "ui/text.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int SignedMargin = 24;
constexpr qsizetype ShownCommit = 10;

QString nextWords(const SignedPacket& made)
{
    if (made.missing.empty())
        return SignedPage::tr("Everybody who must sign has.");
    QStringList roles;
    for (const std::string& each : made.missing)
        roles.append(toShown(each));
    return SignedPage::tr("Still to sign: %1. They pull and sign, or you hand the packet over as a file.")
        .arg(roles.join(QStringLiteral(", ")));
}

} // namespace

SignedPage::SignedPage(QWidget* parent)
    : QWidget(parent)
    , m_title(titleLabel({}, this))
    , m_next(plainLabel({}, this))
    , m_verdict(plainLabel({}, this))
    , m_journals(plainLabel({}, this))
    , m_push(new CommandRunner(this))
    , m_pushTitle(new QLabel(tr("Send it to the others"), this))
{
    m_push->setDeed(tr("Push"));
    auto* buttons = new ButtonRow(this);
    const auto add = [&](const QString& text, auto signal) {
        auto* button = new QPushButton(text, this);
        connect(button, &QPushButton::clicked, this, signal);
        buttons->add(button);
        return button;
    };
    m_verify = add(tr("Verify Now"), &SignedPage::verifyWanted);
    add(tr("Export PDF…"), &SignedPage::exportWanted);
    add(tr("Hand Over…"), &SignedPage::handOverWanted);
    add(tr("Show in Folder"), &SignedPage::folderWanted);
    add(tr("Copy Summary"), &SignedPage::summaryWanted);
    add(tr("Back to the Form"), &SignedPage::closed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(SignedMargin, SignedMargin, SignedMargin, SignedMargin);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_next);
    column->addWidget(m_verdict);
    column->addWidget(m_journals);
    column->addWidget(m_pushTitle);
    column->addWidget(m_push);
    column->addWidget(buttons);
    column->addStretch();
    setFocusProxy(m_verify);
}

void SignedPage::showSigned(const SignedPacket& made, const QString& folder, const Surroundings& surroundings)
{
    m_title->setText(tr("✓ Signed %1 as %2").arg(toShown(made.stored.id), toShown(made.role)));
    setAccessibleName(m_title->text());
    m_next->setText(nextWords(made));
    m_verdict->hide();
    m_journals->setText(
        tr("What was said on the way is not part of the commit: %1. Commit it where others are to "
           "read it; the packet does not need it.")
            .arg(toShown(made.journals)));
    m_journals->setVisible(!made.journals.empty());
    showFacts(made);
    const bool canPush = !made.push.empty();
    m_push->setVisible(canPush);
    m_pushTitle->setVisible(canPush);
    QStringList arguments;
    for (const std::string& each : made.push)
        arguments.append(toQString(each));
    m_push->setAskpass(toQString(surroundings.signingTools().askpass));
    m_push->setCommand(toShown(core::gitCommand(made.push)), QStringLiteral("git"), arguments, folder);
}

void SignedPage::showFacts(const SignedPacket& made)
{
    if (m_facts)
        m_facts->deleteLater();
    m_facts = new QWidget(this);
    auto* form = new QFormLayout(m_facts);
    form->setContentsMargins({});
    const auto add = [&](const QString& label, const QString& value) {
        form->addRow(label, plainLabel(value, m_facts));
    };
    add(tr("Person"), toShown(made.principal));
    add(tr("Key"), toShown(made.fingerprint));
    add(tr("File"), toShown(made.file));
    add(tr("Commit"),
        made.branch.empty() ? toShown(made.commit).left(ShownCommit)
                            : tr("%1 on %2", "a commit and a branch")
                                  .arg(toShown(made.commit).left(ShownCommit), toShown(made.branch)));
    static_cast<QVBoxLayout*>(layout())->insertWidget(2, m_facts);
}

void SignedPage::showVerdict(const QString& verdict)
{
    m_verdict->setText(verdict);
    m_verdict->show();
}

QString signedSummary(const SignedPacket& made)
{
    const QString first = SignedPage::tr("%1 was signed as %2 by %3 (%4).")
                              .arg(toShown(made.stored.id), toShown(made.role), toShown(made.principal),
                                  toShown(made.fingerprint));
    const QString verify = SignedPage::tr("To check it: %1")
                               .arg(QStringLiteral("countersign verify ") + toShown(made.stored.id));
    return first + u'\n' + nextWords(made) + u'\n' + verify + u'\n';
}

} // namespace ui
