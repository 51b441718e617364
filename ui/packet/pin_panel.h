// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a repository believes, with the fingerprints of their keys, to be looked at and accepted once.
#pragma once

#include "core/packet/trust/trust_standing.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace ui {

class PinPanel : public QWidget {
    Q_OBJECT
public:
    explicit PinPanel(QWidget* parent = nullptr);

    void showStanding(const core::TrustStanding& standing);

signals:
    void accepted();

private:
    QLabel* m_where;
    QTableWidget* m_signers;
    QLabel* m_command;
};

/// "backend, git": what a line of allowed_signers lets a key sign.
QString signerRoles(const core::AllowedSigner& signer);

} // namespace ui
