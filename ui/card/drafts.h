// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody began to say of changes and has not said yet: theirs alone, and there again after a crash.
#pragma once

#include "ui/workspace/private_notes.h"

#include <QObject>
#include <QString>

#include <string>

namespace ui {

class Workspace;

/// Of one change; what is empty was not begun.
struct CardDraft {
    QString comment = {};
    QString answered = {}; ///< uuid of the comment it answers
    QString meaning = {}; ///< why the change is one of meaning
    QString verdict = {}; ///< whose fields were begun
    QString plan = {};
    QString person = {};
    QString day = {};

    bool operator==(const CardDraft&) const = default;
};

/// Of the review that the workspace is at.
class Drafts : public QObject {
    Q_OBJECT
public:
    explicit Drafts(Workspace& workspace, QObject* parent = nullptr);

    CardDraft at(const std::string& place) const;
    void set(const std::string& place, const CardDraft& draft);

signals:
    /// They are those of another review.
    void changed();

private:
    void follow();

    Workspace& m_workspace;
    PrivateNotes m_notes;
};

} // namespace ui
