// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/command_runner.h"

#include "ui/text.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcessEnvironment>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int OutputRows = 5;

/// Nobody would see a question at the terminal that the window was started from.
QProcessEnvironment askingInAWindow(const QString& askpass)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GIT_TERMINAL_PROMPT"), QStringLiteral("0"));
    environment.insert(QStringLiteral("SSH_ASKPASS_REQUIRE"),
        askpass.isEmpty() ? QStringLiteral("never") : QStringLiteral("force"));
    if (!askpass.isEmpty()) {
        environment.insert(QStringLiteral("SSH_ASKPASS"), askpass);
        environment.insert(QStringLiteral("GIT_ASKPASS"), askpass);
        environment.insert(QStringLiteral("COUNTERSIGN_ASKPASS"), QStringLiteral("1"));
    }
    return environment;
}

QString linesOf(const QByteArray& output)
{
    QStringList lines;
    for (const QByteArray& each : output.trimmed().split('\n'))
        lines.append(toShown(each.trimmed().toStdString()));
    return lines.join(u'\n');
}

} // namespace

CommandRunner::CommandRunner(QWidget* parent)
    : QFrame(parent)
    , m_command(new QLabel(this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_run(new QPushButton(tr("Run"), this))
    , m_output(new QPlainTextEdit(this))
{
    const QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_command->setFont(mono);
    m_command->setTextFormat(Qt::PlainText);
    m_command->setWordWrap(true);
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setAccessibleName(tr("Copy the command"));
    m_output->setFont(mono);
    m_output->setReadOnly(true);
    m_output->setTabChangesFocus(true);
    m_output->setAccessibleName(tr("What the command said"));
    m_output->setFixedHeight(m_output->fontMetrics().lineSpacing() * OutputRows + 12);
    m_output->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_command, 1);
    line->addWidget(m_copy);
    line->addWidget(m_run);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 8);
    column->setSpacing(8);
    column->addLayout(line);
    column->addWidget(m_output);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_command->text()); });
    connect(m_run, &QPushButton::clicked, this, &CommandRunner::run);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    connect(&m_process, &QProcess::readyRead, this, [this] { say(linesOf(m_process.readAll())); });
    connect(&m_process, &QProcess::finished, this, &CommandRunner::take);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            say(tr("It could not be started: %1").arg(m_process.errorString()));
            m_run->setEnabled(true);
            emit finished(false);
        }
    });
}

CommandRunner::~CommandRunner()
{
    m_process.disconnect(this);
    if (isRunning())
        m_process.terminate();
}

void CommandRunner::setCommand(
    const QString& shown, const QString& program, const QStringList& arguments, const QString& folder)
{
    m_command->setText(shown);
    m_program = program;
    m_arguments = arguments;
    m_process.setWorkingDirectory(folder);
    m_run->setVisible(!program.isEmpty());
    m_output->clear();
    m_output->hide();
}

void CommandRunner::setDeed(const QString& deed)
{
    m_run->setText(deed);
}

void CommandRunner::run()
{
    m_output->clear();
    m_run->setEnabled(false);
    m_process.setProcessEnvironment(askingInAWindow(m_askpass));
    m_process.start(m_program, m_arguments, QIODevice::ReadOnly);
}

void CommandRunner::take(int exitCode, QProcess::ExitStatus status)
{
    const bool isDone = status == QProcess::NormalExit && exitCode == 0;
    say(isDone ? tr("✓ Done.") : tr("✗ It failed, with exit code %1.").arg(exitCode));
    m_run->setEnabled(true);
    emit finished(isDone);
}

void CommandRunner::say(const QString& text)
{
    m_output->show();
    m_output->appendPlainText(text);
}

} // namespace ui
