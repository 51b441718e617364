// SPDX-License-Identifier: GPL-3.0-or-later
// The centre of the window: one file with its path above it, or why there is none.
#pragma once

#include "ui/workspace/workspace.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace ui {

class StatusPage;
class TextView;

class FilePane : public QWidget {
    Q_OBJECT
public:
    explicit FilePane(QWidget* parent = nullptr);

    TextView* view() const { return m_view; }
    const std::shared_ptr<const OpenFile>& file() const { return m_file; }

    /// `about`: what is to be said of the file beside its path.
    void showFile(std::shared_ptr<const OpenFile> file, const QString& about);
    void showAbsence(const QString& path, const QString& why);

private:
    QLabel* m_path;
    QLabel* m_about;
    QStackedWidget* m_stack;
    TextView* m_view;
    StatusPage* m_absence;
    std::shared_ptr<const OpenFile> m_file;
};

} // namespace ui
