// SPDX-License-Identifier: GPL-3.0-or-later
// The right end of the status bar: where the caret stands, how the file is encoded, what is wrong in it.
#pragma once

#include "ui/workspace/workspace.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace ui {

class FileFacts : public QWidget {
    Q_OBJECT
public:
    explicit FileFacts(QWidget* parent = nullptr);

    /// Nothing: no file is shown.
    void setFile(std::shared_ptr<const OpenFile> file);
    void setCaret(core::Position caret);

signals:
    void placeChosen(core::Position place);

private:
    void listDiagnostics();

    QToolButton* m_diagnostics;
    QMenu* m_list;
    QLabel* m_caret;
    QLabel* m_encoding;
    std::shared_ptr<const OpenFile> m_file;
};

/// "3 errors, 1 warning"; says so, too, when there is nothing wrong or nobody has looked.
QString diagnosticsText(const OpenFile& file);
/// "UTF-8", "UTF-8 with BOM" or "not UTF-8"
QString encodingText(TextEncoding encoding);

} // namespace ui
