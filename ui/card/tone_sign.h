// SPDX-License-Identifier: GPL-3.0-or-later
// One character in the colour of its meaning, with the word that screen readers say for it.
#pragma once

#include "ui/theme.h"

#include <QLabel>

#include <optional>

namespace ui {

class ToneSign : public QLabel {
    Q_OBJECT
public:
    ToneSign(const QString& sign, const QString& words, std::optional<Tone> tone, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Tone> m_tone;
};

} // namespace ui
