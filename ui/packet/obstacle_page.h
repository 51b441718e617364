// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody lacks before they can sign, a screen for each: what it is, what mends it, and the command
// that does.
#pragma once

#include "ui/packet/signing_work.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace ui {

class CommandRunner;
class PinPanel;

struct ObstacleWords {
    QString title;
    QString advice;
    QString command; ///< as one types it; empty: there is none
};

ObstacleWords obstacleWords(const SigningDesk& desk);

class ObstaclePage : public QWidget {
    Q_OBJECT
public:
    explicit ObstaclePage(QWidget* parent = nullptr);

    void showDesk(const ReadyPacket& ready, const Surroundings& surroundings);
    void showError(const core::Error& error);

signals:
    void lookAgainWanted(); ///< something may have been mended
    void pinAccepted();
    void enrollWanted(const std::string& role);
    void closed();

private:
    QWidget* makeIdentity();
    void showCommand(const ReadyPacket& ready, const Surroundings& surroundings);
    void setIdentityCommand(const QString& folder);

    SigningState m_state = SigningState::Failed;
    std::string m_role; ///< that one would enroll for
    QString m_folder;
    QLabel* m_title;
    QLabel* m_trouble;
    QLabel* m_advice;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_email = nullptr;
    QWidget* m_identity; ///< made of the two
    PinPanel* m_pin;
    CommandRunner* m_command;
    CommandRunner* m_second;
    QWidget* m_enroll;
    QWidget* m_again = nullptr;
};

} // namespace ui
