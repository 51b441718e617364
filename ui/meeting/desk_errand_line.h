// SPDX-License-Identifier: GPL-3.0-or-later
// One line that says who does what until when: for what is parked, and for action items.
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
    QString what = {}; ///< empty where the line asks for no words
    QString owner = {};
    QString due = {}; ///< a day; may be empty

    bool operator==(const Errand&) const = default;
};

class ErrandLine : public QWidget {
    Q_OBJECT
public:
    enum class Asks : std::uint8_t { OwnerAndDay, WordsToo };

    ErrandLine(Asks asks, const QString& deed, QWidget* parent);

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
