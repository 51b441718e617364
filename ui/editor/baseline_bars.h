// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the file in front against its baseline whenever the two are compared anew, and shows its bars.
#pragma once

#include "ui/task.h"
#include "ui/text_view/change_bars.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <string>
#include <vector>

namespace ui {

class EditorView;
class Workspace;
struct Study;

class BaselineBars : public QObject {
    Q_OBJECT
public:
    BaselineBars(Workspace& workspace, EditorView& editor, QObject* parent = nullptr);

    /// To the next stretch of changed lines of the file in front; false: there is none.
    bool step(int by);

private:
    using Bars = std::vector<LineBar>;

    void hold();

    Workspace& m_workspace;
    EditorView& m_editor;
    std::shared_ptr<const Study> m_study; ///< that the bars are of
    QPointer<TextView> m_view;
    std::string m_path;
    Task<Bars> m_holding;
};

} // namespace ui
