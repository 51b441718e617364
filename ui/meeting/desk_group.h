// SPDX-License-Identifier: GPL-3.0-or-later
// The card of several changes that are decided at once: what they are, and the four decisions.
#pragma once

#include "ui/meeting/meeting_run.h"

#include <QStringList>
#include <QWidget>

namespace ui {

class DecisionPart;
class FactList;
class WrappedLabel;

class DeskGroup : public QWidget {
    Q_OBJECT
public:
    explicit DeskGroup(QWidget* parent = nullptr);

    /// Of an item that stands for several changes.
    void showItem(const Standing& standing, const core::AgendaItem& item, const QStringList& people);
    DecisionPart& decisions() { return *m_decisions; }

signals:
    void decided(const ui::Decision& decision);

private:
    WrappedLabel* m_headline;
    WrappedLabel* m_why;
    FactList* m_changes;
    DecisionPart* m_decisions;
};

} // namespace ui
