// SPDX-License-Identifier: GPL-3.0-or-later
// What is left to do, in pills: each narrows the list of changes to what it counts; the last says whose turn
// it is.
#pragma once

#include "ui/frame/pair_summary.h"

#include <QFrame>

#include <vector>

class QButtonGroup;
class QToolButton;

namespace ui {

class StatusPill;

class StatusStrip : public QFrame {
    Q_OBJECT
public:
    explicit StatusStrip(QWidget* parent = nullptr);

    void setSummary(const PairSummary& summary);
    /// The pill of this filter is shown as pressed; of any other text none is.
    void setFilter(const QString& filter);

signals:
    /// In the language of the list of changes; empty: the pill was let go.
    void filterWanted(const QString& filter);
    /// It is to be signed, or seen who has signed.
    void signOffWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StatusPill* addPill(const QString& filter);

    std::vector<StatusPill*> m_severities; ///< the most severe first
    StatusPill* m_undecided;
    StatusPill* m_comments;
    StatusPill* m_turn;
};

} // namespace ui
