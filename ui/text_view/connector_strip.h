// SPDX-License-Identifier: GPL-3.0-or-later
// Between the two texts, to be dragged: bands that join what belongs together, where the two are not level,
// and lines to where something was moved.
#pragma once

#include <QSplitter>
#include <QSplitterHandle>

#include <functional>

namespace ui {

class SidePane;
struct Alignment;

/// What is joined, asked for on each painting.
struct Joined {
    const Alignment* alignment = nullptr;
    const SidePane* baseline = nullptr;
    const SidePane* candidate = nullptr;
    bool hasBands = false; ///< in a view without fillers
};

class ConnectorStrip : public QSplitterHandle {
    Q_OBJECT
public:
    ConnectorStrip(Qt::Orientation orientation, QSplitter* parent, std::function<Joined()> joined);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBands(QPainter& painter, const Joined& joined) const;
    void paintMoves(QPainter& painter, const Joined& joined) const;
    void paintJoint(QPainter& painter, double left, double right, const QColor& colour) const;

    std::function<Joined()> m_joined;
};

/// A splitter whose handle is such a strip.
class ConnectedSplitter : public QSplitter {
    Q_OBJECT
public:
    ConnectedSplitter(std::function<Joined()> joined, QWidget* parent);

    void turn(Qt::Orientation orientation);
    void updateConnectors();

protected:
    QSplitterHandle* createHandle() override;

private:
    std::function<Joined()> m_joined;
};

} // namespace ui
