// SPDX-License-Identifier: GPL-3.0-or-later
// Who signs a packet, why, and who did.
#pragma once

#include "ui/packet/draft.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class OwnerList : public QWidget {
    Q_OBJECT
public:
    explicit OwnerList(QWidget* parent = nullptr);

    void showDraft(const Draft& draft);

private:
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_column;
};

/// "✓ Engineering owner: olena@acme.example signed", with what the sign-off is worth.
QString signoffLine(const core::VerifiedSignoff& signoff);

} // namespace ui
