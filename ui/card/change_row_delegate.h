// SPDX-License-Identifier: GPL-3.0-or-later
// The small face of a change: two lines in a list, what it is above, where it is and what was decided below.
#pragma once

#include <QIcon>
#include <QStyledItemDelegate>

namespace ui {

/// Draws what a ChangeModel has, or any model with its roles.
class ChangeRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ChangeRowDelegate(QObject* parent = nullptr);

    /// What is shown was found before what is being looked for.
    void setDimmed(bool isDimmed) { m_isDimmed = isDimmed; }
    bool isDimmed() const { return m_isDimmed; }

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Inks;

    Inks inksFor(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintAbout(QPainter& painter, const QRect& line, const QFont& font, const Inks& inks,
        const QModelIndex& index) const;

    bool m_isDimmed = false;
    QIcon m_comment;
};

} // namespace ui
