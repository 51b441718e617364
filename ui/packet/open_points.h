// SPDX-License-Identifier: GPL-3.0-or-later
// What was not read, judged or understood: each is acknowledged by its name, with a reason, or stands in the
// way.
#pragma once

#include "ui/packet/draft.h"
#include "ui/packet/renewed_rows.h"

namespace ui {

class OpenPoints : public RenewedRows {
    Q_OBJECT
public:
    using RenewedRows::RenewedRows;

    void showDraft(const Draft& draft);

signals:
    void acknowledged(const std::string& name, const std::string& reason);

private:
    QWidget* makeRow(const core::PacketOpenPoint& point);

    std::vector<std::string> m_open;
};

} // namespace ui
