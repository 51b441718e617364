// SPDX-License-Identifier: GPL-3.0-or-later
// What a packet is worth: the verdict, why, and each sign-off in words.
#pragma once

#include "core/packet/trust/verification.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

struct VerdictWords {
    QString sign; ///< "✓", "⚠", "✗", "?"
    QString word; ///< "Valid"
    QString meaning; ///< in a sentence
};

VerdictWords verdictWords(const core::Verification& verification);

class VerifyView : public QScrollArea {
    Q_OBJECT
public:
    explicit VerifyView(QWidget* parent = nullptr);

    /// `what` is the file or the id that was asked about.
    void showVerification(const core::Verification& verification, const QString& what);
    void showError(const core::Error& error, const QString& what);
    void showBusy(const QString& what);
    /// A .packet whose sign-offs can be taken over into the open repository.
    void setImportable(bool isImportable);
    /// What it is of is not at hand: a clone of that can be named here.
    void setCloneWanted(bool isWanted);
    /// Nobody said yet whom they believe: that can be done here.
    void setPinnable(bool isPinnable);

signals:
    void importWanted();
    void cloneWanted();
    void pinWanted();
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void clear(const QString& what);
    void addLabel(const QString& text, bool isQuiet = false);
    void addHeading(const QString& text);
    void addSignoffs(const core::Verification& verification);
    void applyColours();

    core::PacketVerdict m_verdict = core::PacketVerdict::Unknown;
    QLabel* m_title = nullptr;
    QLabel* m_what = nullptr;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_rows = nullptr;
    QVBoxLayout* m_column;
    QPushButton* m_clone;
    QPushButton* m_import;
    QPushButton* m_pin;
};

} // namespace ui
