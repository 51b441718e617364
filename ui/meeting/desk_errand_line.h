// SPDX-License-Identifier: GPL-3.0-or-later
// An action item to be: what is to be done, by whom, until when.
#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class DayEdit;
class WrappedLabel;

struct Errand {
    QString what = {};
    QString owner = {};
    QString due = {}; ///< a day; may be empty

    bool operator==(const Errand&) const = default;
};

class ErrandLine : public QWidget {
    Q_OBJECT
public:
    explicit ErrandLine(QWidget* parent);

    /// People are offered for the owner.
    void begin(const QStringList& people);

signals:
    void finished(const ui::Errand& errand);
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString hindrance() const;
    void finish();
    void giveUp();

    QLineEdit* m_what;
    QComboBox* m_owner;
    DayEdit* m_due;
    QPushButton* m_finish;
    WrappedLabel* m_trouble;
};

} // namespace ui
