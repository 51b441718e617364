// SPDX-License-Identifier: GPL-3.0-or-later
// How the changes of a packet were decided, and the way to those that still stand in the way.
#pragma once

#include "ui/packet/draft.h"
#include "ui/packet/renewed_rows.h"

class QVBoxLayout;

namespace ui {

class ChangesSummary : public RenewedRows {
    Q_OBJECT
public:
    using RenewedRows::RenewedRows;

    void showDraft(const Draft& draft);

signals:
    void changeWanted(const std::string& place);

private:
    void addOpen(QVBoxLayout& rows, const core::PacketFinding& finding, const QString& why);
};

} // namespace ui
