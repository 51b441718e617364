// SPDX-License-Identifier: GPL-3.0-or-later
// It is signed: what was made, who is still to sign, and how it reaches them.
#pragma once

#include "ui/packet/signing_work.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace ui {

class CommandRunner;

class SignedPage : public QWidget {
    Q_OBJECT
public:
    explicit SignedPage(QWidget* parent = nullptr);

    void showSigned(const SignedPacket& made, const QString& folder, const Surroundings& surroundings);
    /// What the sign-off is worth, once it was verified.
    void showVerdict(const QString& verdict);

signals:
    void verifyWanted();
    void handOverWanted();
    void exportWanted();
    void folderWanted();
    void summaryWanted();
    void closed();

private:
    void showFacts(const SignedPacket& made);

    QLabel* m_title;
    QLabel* m_next;
    QLabel* m_verdict;
    QLabel* m_journals;
    QWidget* m_facts = nullptr;
    CommandRunner* m_push;
    QLabel* m_pushTitle;
    QPushButton* m_verify = nullptr;
};

/// For a message to the others: what was signed, by whom, and who is next.
QString signedSummary(const SignedPacket& made);

} // namespace ui
