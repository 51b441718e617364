// SPDX-License-Identifier: GPL-3.0-or-later
// Search in the texts of all contracts, for the drawer: what is sought and what takes its place, and below it
// where it stands and what the lines become.
#pragma once

#include "ui/palette/hit_model.h"
#include "ui/task.h"
#include "ui/workspace/workspace.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLayout;
class QLineEdit;
class QPushButton;

namespace ui {

class ColumnList;
class EditedTexts;
class ElidedLabel;

class SearchPane : public QWidget {
    Q_OBJECT
public:
    SearchPane(Workspace& workspace, EditedTexts& texts, QWidget* parent = nullptr);

    void focusField();

signals:
    /// Lines count from 0.
    void hitChosen(const std::string& file, int line);
    /// How much, for people.
    void replaced(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void setUpFields();
    void setUpHits();
    void connectAll();
    QLayout* makeFields();
    QLayout* makeChoices();
    void followTyping();
    void searchSoon();
    void search();
    void stop();
    void showProgress(int done, int total);
    void take(TextHits hits);
    void showReplacing();
    void showTicked();
    void replace();
    void choose(const QModelIndex& index);
    SoughtText sought() const;
    std::optional<QString> replacement() const;
    TextQuest quest() const;
    bool isWorkingTree() const;
    bool isReplacing() const;

    Workspace& m_workspace;
    EditedTexts& m_texts;
    HitModel m_found;
    QLineEdit* m_field;
    QLineEdit* m_replacement;
    QPushButton* m_replace;
    QCheckBox* m_caseSensitive;
    QCheckBox* m_wholeWord;
    QCheckBox* m_expression;
    QCheckBox* m_replaces;
    ElidedLabel* m_count;
    QPushButton* m_stop;
    ColumnList* m_hits;
    QTimer m_pause; ///< of typing
    QTimer m_patience; ///< until one is told how far the search is
    bool m_isOld = false; ///< texts have changed while nobody looked
    Task<TextHits> m_searching;
};

} // namespace ui
