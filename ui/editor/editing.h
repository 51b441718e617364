// SPDX-License-Identifier: GPL-3.0-or-later
// What is edited in the open repository: one per window, for all panels that show or change its files.
#pragma once

#include "ui/text_view/edited_texts.h"
#include "ui/text_view/outside_changes.h"
#include "ui/text_view/recovery.h"

#include <QObject>

namespace ui {

class Workspace;
struct Snapshot;

class Editing : public QObject {
    Q_OBJECT
public:
    explicit Editing(Workspace& workspace, QObject* parent = nullptr);

    EditedTexts& texts() { return m_texts; }
    Recovery& recovery() { return m_recovery; }
    /// Whether files are shown as they lie in the folder; those of an older revision are there to be read.
    bool isPossible() const;

signals:
    void failed(const core::Error& error);

private:
    void follow(const Snapshot& snapshot);

    Workspace& m_workspace;
    EditedTexts m_texts;
    OutsideChanges m_outside;
    Recovery m_recovery;
};

} // namespace ui
