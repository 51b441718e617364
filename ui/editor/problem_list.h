// SPDX-License-Identifier: GPL-3.0-or-later
// The problems of the open files; Enter or a double click goes to the place.
#pragma once

#include "ui/editor/problem_model.h"

#include <QTreeView>

namespace ui {

class ProblemList : public QTreeView {
    Q_OBJECT
public:
    explicit ProblemList(ProblemModel& problems, QWidget* parent = nullptr);

signals:
    void problemChosen(const std::string& path, std::uint32_t offset);

private:
    ProblemModel& m_problems;
};

} // namespace ui
