// SPDX-License-Identifier: GPL-3.0-or-later
// What would be accepted in one step, by its titles: nobody accepts what they have not seen named.
#pragma once

#include <QFrame>
#include <QStringList>

#include <string>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

class AcceptSheet : public QFrame {
    Q_OBJECT
public:
    explicit AcceptSheet(QWidget* parent = nullptr);

    /// As many titles as places.
    void ask(const std::vector<std::string>& places, const QStringList& titles);

signals:
    void accepted(const std::vector<std::string>& places);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_question;
    QListWidget* m_titles;
    QPushButton* m_accept;
    std::vector<std::string> m_places;
};

} // namespace ui
