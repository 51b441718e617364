// SPDX-License-Identifier: GPL-3.0-or-later
// From the wish to give what stands at the caret another name to the texts that say it.
#pragma once

#include "ui/models/new_names.h"
#include "ui/task.h"

#include <QObject>

namespace ui {

class EditPage;
class EditedTexts;
class RenameSheet;

class RenameCourse : public QObject {
    Q_OBJECT
public:
    RenameCourse(EditPage& edit, EditedTexts& texts, RenameSheet& sheet, QObject* parent = nullptr);

    void begin();

signals:
    void sheetWanted();
    void ended();
    void renamed(const QString& sentence);
    /// Why it cannot begin.
    void said(const QString& sentence);

private:
    void preview();
    void show(NewNames names);
    void follow();
    void rename();
    void end();

    EditPage& m_edit;
    EditedTexts& m_texts;
    RenameSheet& m_sheet;
    Meant m_entry; ///< nothing: nothing is being renamed
    Task<NewNames> m_naming;
};

} // namespace ui
