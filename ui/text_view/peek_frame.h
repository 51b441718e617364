// SPDX-License-Identifier: GPL-3.0-or-later
// A few lines of another place, framed below the line with the caret: to be looked at without going there.
#pragma once

#include <QFrame>

#include <cstdint>
#include <memory>

class QLabel;

namespace core {
class SourceText;
}

namespace ui {

class TextView;

class PeekFrame : public QFrame {
    Q_OBJECT
public:
    /// Lies over the view, as wide as it.
    explicit PeekFrame(TextView& over);

    /// Takes the keys. `rows` has the name of its file, which tells its language.
    void open(const QString& place, std::shared_ptr<const core::SourceText> rows, const QString& left);

signals:
    /// Return: somebody wants to go there.
    void wanted();
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void close();
    void showRows();

    TextView& m_over;
    QLabel* m_place;
    QLabel* m_left;
    TextView* m_view;
};

} // namespace ui
