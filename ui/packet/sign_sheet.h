// SPDX-License-Identifier: GPL-3.0-or-later
// The last look before a signature: exactly what is signed, as whom and with which key.
#pragma once

#include "ui/packet/signing_work.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class SignSheet : public QDialog {
    Q_OBJECT
public:
    explicit SignSheet(const ReadyPacket& ready, QWidget* parent = nullptr);

    const SigningChoice& choice() const;
    /// Nothing can be chosen meanwhile; the sheet stays until it is known how it ends.
    void showBusy(const QString& what);
    /// What went wrong, and what to do: one may try again.
    void showError(const core::Error& error);

signals:
    void signWanted();

private:
    QWidget* makeChoices();
    QWidget* makeFacts();
    QWidget* makeText();
    void showChoice();

    ReadyPacket m_ready;
    QComboBox* m_choices = nullptr;
    QLabel* m_key = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_sign = nullptr;
};

} // namespace ui
