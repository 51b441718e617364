// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands do with what stands at the caret in Edit: where it is said, who refers to it, what else
// it is to be called.
#pragma once

#include "ui/models/usages.h"

#include <QObject>

class QStackedWidget;

namespace ui {

class Commands;
class EditPage;
class EditedTexts;
class QuickOutline;
class RenameCourse;
class RenameSheet;
class UsageList;

class SymbolCourse : public QObject {
    Q_OBJECT
public:
    SymbolCourse(EditPage& edit, EditedTexts& texts, const Commands& commands, QObject* parent = nullptr);
    ~SymbolCourse() override;

    /// For the drawer, which takes it over.
    QWidget* pane() const;
    int usageCount() const;

    void enableCommands(bool hasFile);
    /// In Edit, and seen from this contract.
    void show(const ContractSymbols& symbols, const core::Node& node);

signals:
    void editorWanted();
    /// There is something to be seen in it.
    void paneWanted();
    /// From one to the other somebody is asked something in it.
    void paneNeeded();
    void paneDone();
    /// There may be more of them now.
    void usagesListed();
    /// What came of it, or why nothing did. No toast takes a new name back: its Undo is for what was decided.
    void said(const QString& sentence);

private:
    void connectCommands();
    void connectRenaming();
    void goToDefinition();
    void findUsages();
    void listUsages();
    /// Says why where it is null.
    SharedSymbols symbolsHere();

    EditPage& m_edit;
    const Commands& m_commands;
    Meant m_sought; ///< whose usages are listed
    UsageList* m_usages;
    RenameSheet* m_sheet;
    QStackedWidget* m_pane;
    RenameCourse* m_renaming;
    QuickOutline* m_quick;
};

} // namespace ui
