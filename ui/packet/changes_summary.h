// SPDX-License-Identifier: GPL-3.0-or-later
// How the changes of a packet were decided, and the way to those that still stand in the way.
#pragma once

#include "ui/packet/draft.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class ChangesSummary : public QWidget {
    Q_OBJECT
public:
    explicit ChangesSummary(QWidget* parent = nullptr);

    void showDraft(const Draft& draft);

signals:
    void changeWanted(const std::string& place);

private:
    void addOpen(QVBoxLayout& rows, const core::PacketFinding& finding, const QString& why);

    QWidget* m_rows = nullptr;
    QVBoxLayout* m_column;
};

} // namespace ui
