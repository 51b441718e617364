// SPDX-License-Identifier: GPL-3.0-or-later
// A text that never asks for more width than it gets: it breaks within words where it must, and shows what
// stands in backticks as code.
#pragma once

#include <QLabel>

#include <cstdint>

namespace ui {

class WrappedLabel : public QLabel {
    Q_OBJECT
public:
    enum class Voice : std::uint8_t { Normal, Quiet, Strong };

    explicit WrappedLabel(QWidget* parent, Voice voice = Voice::Normal);

    /// Also hides the label when there is nothing to say.
    void say(const QString& words);
    void setVoice(Voice voice);
    /// More lines end in "…"; 0: as many as there are.
    void setMostLines(int lines);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Voice m_voice = Voice::Normal;
    int m_mostLines = 0;
};

} // namespace ui
