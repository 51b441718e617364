// SPDX-License-Identifier: GPL-3.0-or-later
// A few words with a sign before them, to be pressed: "■ 3 breaking".
#pragma once

#include "ui/theme.h"

#include <QToolButton>

#include <optional>

namespace ui {

class StatusPill : public QToolButton {
    Q_OBJECT
public:
    explicit StatusPill(const QString& filter, QWidget* parent = nullptr);

    const QString& filter() const { return m_filter; }
    /// The sign stands before the text, in the colour of its meaning; nothing to count is quiet.
    void show(const QString& sign, std::optional<Tone> tone, const QString& text, bool isQuiet);

    QSize sizeHint() const override;
    /// Where there is little room, the words are cut with dots.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_filter;
    QString m_sign;
    std::optional<Tone> m_tone;
    bool m_isQuiet = false;
};

} // namespace ui
