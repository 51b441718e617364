// SPDX-License-Identifier: GPL-3.0-or-later
// The strip below a text in which one types what to look for, and what to put in its place.
#pragma once

#include "ui/text_view/find_direction.h"

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

    QString wanted() const;
    QString replacement() const;
    bool isCaseSensitive() const;
    void showOutcome(bool found);
    void showReplaced(int count);

signals:
    /// `fromHere`: what is found already may be found again, because the words are still being typed.
    void findRequested(ui::FindDirection direction, bool fromHere);
    /// Other words, or others because the strip was opened or closed.
    void soughtChanged();
    void replaceRequested();
    void replaceAllRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLayout* makeFindRow();
    QWidget* makeReplaceRow();
    void search(FindDirection direction, bool fromHere);

    QLineEdit* m_wanted;
    QCheckBox* m_caseSensitive;
    QLabel* m_outcome;
    QLineEdit* m_replacement;
    QWidget* m_replaceRow;
};

} // namespace ui
