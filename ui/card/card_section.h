// SPDX-License-Identifier: GPL-3.0-or-later
// A part of the card under its heading.
#pragma once

#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

namespace ui {

class CardSection : public QWidget {
    Q_OBJECT
public:
    explicit CardSection(const QString& heading, QWidget* parent);

    void setHeading(const QString& heading) { m_heading->setText(heading); }
    void add(QWidget* widget) { m_body->addWidget(widget); }
    /// Beside the heading, at its end.
    void addBeside(QWidget* widget) { m_head->addWidget(widget); }

private:
    QLabel* m_heading;
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
};

/// A line of one pixel between parts.
QWidget* makeRule(QWidget* parent);

} // namespace ui
