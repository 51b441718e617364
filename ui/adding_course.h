// SPDX-License-Identifier: GPL-3.0-or-later
// From the wish to add a path, an operation or a schema to the text that has it, with the caret where the
// first thing is to be filled in.
#pragma once

#include "core/contract/symbols/snippets.h"
#include "ui/models/symbols.h"
#include "ui/task.h"

#include <QObject>

#include <string>

namespace ui {

class Commands;
class EditPage;
class EditedTexts;
class NameSheet;

class AddingCourse : public QObject {
    Q_OBJECT
public:
    AddingCourse(EditPage& edit, EditedTexts& texts, const Commands& commands, QObject* parent = nullptr);

    /// `path`: where somebody looks, as far as they look at a path.
    void begin(core::AdditionKind kind, const std::string& path);
    void enableCommands(bool hasFile) const;

signals:
    /// Why it cannot begin.
    void said(const QString& sentence);

private:
    void beginAtCaret(core::AdditionKind kind);
    core::Addition wanted() const;
    void judge();
    /// Why nothing can be added to the text as it is, whatever it would be called; empty: it can.
    QString whyNotNow() const;
    void follow();
    void add();
    void take(core::Result<core::WrittenAddition> written);
    bool isAsRead(const core::WrittenAddition& addition) const;
    void end();

    EditPage& m_edit;
    EditedTexts& m_texts;
    const Commands& m_commands;
    NameSheet* m_sheet;
    core::AdditionKind m_kind = core::AdditionKind::Path;
    std::string m_file; ///< from which it is asked; empty: nobody asks
    QString m_name; ///< what is being written
    bool m_isWaiting = false; ///< for the text to be read, to add to it then
    Task<core::Result<core::WrittenAddition>> m_writing;
};

} // namespace ui
