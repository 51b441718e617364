// SPDX-License-Identifier: GPL-3.0-or-later
// Given/When/Then of an operation, each with the way to its text.
#pragma once

#include "ui/preview/object_docs.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class CriteriaList : public QWidget {
    Q_OBJECT
public:
    explicit CriteriaList(QWidget* parent = nullptr);

    /// Hides itself where there is no operation that anything could be tied to.
    void showCriteria(const ObjectDocs& docs);
    /// What takes the keys in it, from the top.
    const QList<QWidget*>& stops() const { return m_stops; }

signals:
    void editWanted(const std::string& file, core::Position at);
    /// There are none yet.
    void firstWanted();

private:
    void add(const DocsCriterion& criterion);
    void addNone(bool mayWrite);
    void clear();

    QVBoxLayout* m_rows;
    QList<QWidget*> m_stops;
};

} // namespace ui
