// SPDX-License-Identifier: GPL-3.0-or-later
// A command of another program: seen as one would type it, run by a button, with what it says.
#pragma once

#include <QFrame>
#include <QProcess>
#include <QStringList>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class CommandRunner : public QFrame {
    Q_OBJECT
public:
    explicit CommandRunner(QWidget* parent = nullptr);
    ~CommandRunner() override;

    /// `shown` is what a shell would take. Without a program it is only there to be copied.
    void setCommand(const QString& shown, const QString& program = {}, const QStringList& arguments = {},
        const QString& folder = {});
    /// What the button says.
    void setDeed(const QString& deed);
    /// Passphrases and passwords are asked for by this program, in a window; empty: by nobody.
    void setAskpass(const QString& program) { m_askpass = program; }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

signals:
    void finished(bool isDone);

private:
    void run();
    void take(int exitCode, QProcess::ExitStatus status);
    void say(const QString& text);

    QProcess m_process;
    QString m_program;
    QStringList m_arguments;
    QString m_askpass;
    QLabel* m_command;
    QPushButton* m_copy;
    QPushButton* m_run;
    QPlainTextEdit* m_output;
};

} // namespace ui
