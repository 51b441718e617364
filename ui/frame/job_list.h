// SPDX-License-Identifier: GPL-3.0-or-later
// What runs and what ran, for the drawer, and a way to stop it.
#pragma once

#include "ui/frame/job_log.h"

#include <QWidget>

class QPushButton;

namespace ui {

class ColumnList;

class JobList : public QWidget {
    Q_OBJECT
public:
    explicit JobList(JobLog& jobs, QWidget* parent = nullptr);

private:
    void showRunning(bool isRunning);

    ColumnList* m_list;
    QPushButton* m_cancel;
};

} // namespace ui
