// SPDX-License-Identifier: GPL-3.0-or-later
// The mouse rests over a text: whoever knows something of the place says it there.
#pragma once

#include <QObject>
#include <QRect>

#include <cstdint>

namespace ui {

class TextView;

class TextHover : public QObject {
    Q_OBJECT
public:
    /// Of this view; made the first time.
    static TextHover& of(TextView& view);

    /// Plain words at the place that was told last; gone when the mouse goes.
    void say(const QString& words);

signals:
    /// At this byte.
    void rested(std::uint32_t offset);
    void left();
    /// These words were said of the place.
    void told(const QString& words);

private:
    explicit TextHover(TextView& view);

    void rest(int position, int x, int y);

    TextView& m_view;
    QRect m_place; ///< of the character, in the text's viewport
    bool m_isResting = false;
};

} // namespace ui
