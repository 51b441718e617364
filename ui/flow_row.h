// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets in a row that goes on in the next line where there is no room left. One that expands takes the rest
// of its line.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace ui {

class FlowRow : public QLayout {
    Q_OBJECT
public:
    using QLayout::QLayout;
    ~FlowRow() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    void setGeometry(const QRect& place) override;

private:
    /// The height it takes; moves the widgets only if asked to.
    int arrange(const QRect& place, bool moves) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace ui
