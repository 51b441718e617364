// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/obstacle_page.h"

#include "core/packet/trust/signoff_commit.h"
#include "ui/packet/command_runner.h"
#include "ui/packet/pin_panel.h"
#include "ui/plain_label.h"
#include "ui/text.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int PageMargin = 24;

QString errorWords(const core::Error& error)
{
    return error.hint.empty() ? toShown(error.message) : toShown(error.message) + u'\n' + toShown(error.hint);
}

bool canEnroll(SigningState state)
{
    return state == SigningState::NotEnrolled;
}

} // namespace

ObstaclePage::ObstaclePage(QWidget* parent)
    : QWidget(parent)
    , m_title(titleLabel({}, this))
    , m_trouble(plainLabel({}, this))
    , m_advice(plainLabel({}, this))
    , m_identity(makeIdentity())
    , m_pin(new PinPanel(this))
    , m_command(new CommandRunner(this))
    , m_second(new CommandRunner(this))
{
    auto* enroll = new QPushButton(tr("Enroll on a Branch"), this);
    m_enroll = enroll;
    auto* again = new QPushButton(tr("Look Again"), this);
    m_again = again;
    auto* back = new QPushButton(tr("Back to the Form"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(enroll);
    buttons->addWidget(again);
    buttons->addWidget(back);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    column->setSpacing(12);
    for (QWidget* each : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_trouble),
             static_cast<QWidget*>(m_advice), m_identity})
        column->addWidget(each);
    column->addWidget(m_pin, 1);
    column->addWidget(m_command);
    column->addWidget(m_second);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_pin, &PinPanel::accepted, this, &ObstaclePage::pinAccepted);
    connect(enroll, &QPushButton::clicked, this, [this] { emit enrollWanted(m_role); });
    connect(again, &QPushButton::clicked, this, &ObstaclePage::lookAgainWanted);
    connect(back, &QPushButton::clicked, this, &ObstaclePage::closed);
    for (CommandRunner* each : {m_command, m_second})
        connect(each, &CommandRunner::finished, this, [this](bool isDone) {
            if (isDone && !m_command->isRunning() && !m_second->isRunning())
                emit lookAgainWanted();
        });
}

QWidget* ObstaclePage::makeIdentity()
{
    auto* fields = new QWidget(this);
    m_name = new QLineEdit(fields);
    m_name->setAccessibleName(tr("Your name"));
    m_email = new QLineEdit(fields);
    m_email->setAccessibleName(tr("Your address"));
    auto* form = new QFormLayout(fields);
    form->setContentsMargins({});
    form->addRow(tr("Your name"), m_name);
    form->addRow(tr("Your address"), m_email);
    for (QLineEdit* each : {m_name, m_email})
        connect(each, &QLineEdit::textChanged, this, [this] { setIdentityCommand(m_folder); });
    return fields;
}

void ObstaclePage::showDesk(const ReadyPacket& ready, const Surroundings& surroundings)
{
    m_state = ready.desk.state;
    m_role = ready.desk.open.empty() ? std::string() : ready.desk.open.front().role;
    m_folder = fromPath(ready.repository->root());
    const ObstacleWords words = obstacleWords(ready.desk);
    m_title->setText(words.title);
    m_trouble->setText(m_state == SigningState::NotPinned ? QString() : errorWords(ready.desk.trouble));
    m_trouble->setVisible(!m_trouble->text().isEmpty());
    m_advice->setText(words.advice);
    m_advice->setVisible(!words.advice.isEmpty());
    m_identity->setVisible(m_state == SigningState::NoIdentity);
    const bool isAboutPins = m_state == SigningState::NotPinned && !ready.desk.trust.signers.empty();
    m_pin->setVisible(isAboutPins);
    if (isAboutPins)
        m_pin->showStanding(ready.desk.trust);
    m_enroll->setVisible(canEnroll(m_state));
    showCommand(ready, surroundings);
    setAccessibleName(words.title);
}

void ObstaclePage::showCommand(const ReadyPacket& ready, const Surroundings& surroundings)
{
    const ObstacleWords words = obstacleWords(ready.desk);
    const QString askpass = toQString(surroundings.signingTools().askpass);
    m_second->setVisible(m_state == SigningState::NoIdentity);
    m_command->setVisible(!words.command.isEmpty());
    m_command->setAskpass(askpass);
    if (m_state == SigningState::NoIdentity)
        return setIdentityCommand(m_folder);
    if (m_state == SigningState::NoKey && !askpass.isEmpty()) {
        const QString file = fromPath(surroundings.home / ".ssh" / "id_ed25519");
        m_command->setDeed(tr("Make a Key"));
        return m_command->setCommand(words.command, QStringLiteral("ssh-keygen"),
            {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"), QStringLiteral("-f"),
                file});
    }
    if (m_state == SigningState::AgentLocked && !askpass.isEmpty()) {
        m_command->setDeed(tr("Unlock"));
        return m_command->setCommand(words.command, QStringLiteral("ssh-add"), {QStringLiteral("-X")});
    }
    m_command->setCommand(words.command);
}

void ObstaclePage::setIdentityCommand(const QString& folder)
{
    const auto set = [&](CommandRunner& runner, const QString& key, const QString& value) {
        const QStringList arguments {QStringLiteral("config"), key, value};
        const bool isSaid = !value.trimmed().isEmpty();
        std::vector<std::string> words;
        for (const QString& each : arguments)
            words.push_back(each.toStdString());
        runner.setDeed(tr("Set It"));
        runner.setCommand(
            toShown(core::gitCommand(words)), isSaid ? QStringLiteral("git") : QString(), arguments, folder);
    };
    set(*m_command, QStringLiteral("user.name"), m_name->text().trimmed());
    set(*m_second, QStringLiteral("user.email"), m_email->text().trimmed());
}

void ObstaclePage::showError(const core::Error& error)
{
    m_trouble->setText(errorWords(error));
    m_trouble->show();
}

} // namespace ui
