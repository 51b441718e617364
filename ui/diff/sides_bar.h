// SPDX-License-Identifier: GPL-3.0-or-later
// Below two texts: how they are laid out, scrolled and folded.
#pragma once

#include "ui/text_view/side_fillers.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace ui {

class ElidedLabel;

class SidesBar : public QWidget {
    Q_OBJECT
public:
    explicit SidesBar(QWidget* parent = nullptr);

    /// What is to be said of the texts: "The file is one line; it is laid out here."
    void setNote(const QString& note);
    /// Rows the candidate is ahead of the baseline.
    void setOffset(int rows);
    void setLinked(bool linked);
    void setSideLayout(SideLayout layout);
    std::uint32_t context() const;

signals:
    void linkedChosen(bool linked);
    void nudged(int rows);
    void offsetReset();
    void layoutChosen(ui::SideLayout layout);
    void contextChosen(std::uint32_t rows);

private:
    QToolButton* addButton(const QString& text, const QString& name, const QString& toolTip);
    void addContexts();
    void showOffset();

    ElidedLabel* m_note;
    QToolButton* m_link = nullptr;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_reset;
    QComboBox* m_layout;
    QComboBox* m_context;
    int m_offset = 0;
};

} // namespace ui
