// SPDX-License-Identifier: GPL-3.0-or-later
// The strip below a text in which one types what to look for, and what to put in its place.
#pragma once

#include "ui/text_view/find_direction.h"
#include "ui/text_view/text_pattern.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLayout;
class QLineEdit;

namespace ui {

class FindBar : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(QWidget* parent = nullptr);

    /// Shows the strip, with `suggestion` selected so that typing replaces it.
    void open(const QString& suggestion);
    /// The same with a second row for what replaces it.
    void openReplace(const QString& suggestion);
    void close();

    SoughtText sought() const;
    QString replacement() const;
    bool isInSelection() const;
    void setInSelection(bool isIn);
    /// What came of it.
    void tell(const QString& sentence);
    /// What is wrong with what was typed.
    void complain(const QString& sentence);

signals:
    /// `fromHere`: what is found already may be found again, because the words are still being typed.
    void findRequested(ui::FindDirection direction, bool fromHere);
    /// Other words, or others because the strip was opened or closed.
    void soughtChanged();
    /// Only what is selected now is searched, or all of the text again.
    void inSelectionChanged(bool isIn);
    void replaceRequested();
    void replaceAllRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QLayout* makeFindRow();
    QLayout* makeChoices();
    QWidget* makeReplaceRow();
    void connectChoices();
    void search(FindDirection direction, bool fromHere);
    void applyColours();

    QLineEdit* m_wanted;
    QCheckBox* m_caseSensitive;
    QCheckBox* m_wholeWord;
    QCheckBox* m_expression;
    QCheckBox* m_inSelection;
    QLabel* m_outcome;
    QLineEdit* m_replacement;
    QWidget* m_replaceRow;
    bool m_isWrong = false;
    bool m_isTyped = false;
};

} // namespace ui
