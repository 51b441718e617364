// SPDX-License-Identifier: GPL-3.0-or-later
// One step that was done to several texts: what takes it back in one of them takes it back in all.
#pragma once

#include <QObject>
#include <QPointer>

#include <vector>

class QUndoCommand;

namespace ui {

class EditedText;

/// Goes when one of the steps is gone. A text in which something was done since stays as it is, and has a way
/// back of its own.
class LinkedSteps : public QObject {
    Q_OBJECT
public:
    /// The newest step of each.
    LinkedSteps(const std::vector<EditedText*>& texts, QObject* parent);

private:
    struct Link {
        QPointer<EditedText> text;
        const QUndoCommand* step = nullptr;
        int index = 0; ///< of the step in its stack

        bool isThere() const;
        bool isDone() const;
        bool isNext(bool isUndo) const;
    };

    void follow(const Link& moved);

    std::vector<Link> m_links;
    bool m_isDone = true;
};

} // namespace ui
