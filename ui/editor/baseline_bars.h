// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the file in front against its baseline whenever the two are compared anew, shows its bars, and knows
// which change each of them is of.
#pragma once

#include "ui/calm.h"
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
    /// Whether the line with the caret differs from the baseline.
    bool isAtBar() const;
    /// The change at the line with the caret, by its place; empty: there is none that changes the contract.
    std::string changeAtCaret() const;

signals:
    /// The caret stands there now.
    void clicked();
    /// They are of a newer comparison, or of another file.
    void held();

private:
    /// A finding, and the lines it is about in the text that was compared.
    struct ChangedLines {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        std::string place;
    };
    struct Held {
        std::vector<LineBar> bars;
        std::vector<ChangedLines> changes;
        std::shared_ptr<const core::SourceText> text; ///< that was compared
    };

    void hold();
    void goTo(std::uint32_t line);
    std::string changeInStretch(std::uint32_t line) const;
    void take(Held now);
    static std::vector<ChangedLines> changesIn(
        const Study& study, const std::string& path, const Alignment& alignment);

    Workspace& m_workspace;
    EditorView& m_editor;
    std::shared_ptr<const Study> m_study; ///< that the bars are of
    QPointer<TextView> m_view;
    std::string m_path;
    Held m_held;
    Calm m_calm;
    Task<Held> m_holding;
};

} // namespace ui
