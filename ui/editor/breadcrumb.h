// SPDX-License-Identifier: GPL-3.0-or-later
// The way to the caret, from the top of its file: each step offers those beside it. What there is no room for
// is behind one button.
#pragma once

#include "core/document/tree.h"

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace ui {

class Breadcrumb : public QWidget {
    Q_OBJECT
public:
    explicit Breadcrumb(QWidget* parent = nullptr);

    using IsStep = std::function<bool(const core::Node&)>;

    /// From the outside in; beside a step are those that could be one. Whoever shows them keeps their trees.
    void setWay(const std::vector<core::Node>& way, IsStep isStep);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void nodeChosen(const core::Node& node);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* makeStep();
    void offerBeside(QMenu& menu, const core::Node& node);
    void offerHidden(QMenu& menu);
    void fit();
    void showWhatFits();

    std::vector<core::Node> m_way;
    IsStep m_isStep;
    QToolButton* m_more;
    std::vector<QToolButton*> m_steps; ///< as many as were ever needed
    QHBoxLayout* m_row;
    std::size_t m_firstShown = 0;
    bool m_isFitting = false;
    bool m_isUnfit = false;
};

} // namespace ui
