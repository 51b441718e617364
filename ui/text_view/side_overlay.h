// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the text view: what an editor cannot draw itself, laid over it: hatched fillers with a bar
// where their numbers would be, and a frame around the change one looks at.
#pragma once

#include "core/document/diff/sequence_diff.h"
#include "ui/theme.h"

#include <QWidget>

#include <cstdint>
#include <functional>
#include <optional>

class QsciScintilla;

namespace ui {

class SideOverlay : public QWidget {
    Q_OBJECT
public:
    explicit SideOverlay(QsciScintilla& editor);

    /// Lines; empty ranges stand for the gap above their line.
    void setCurrent(std::optional<core::IndexRange> lines);
    /// What is shown may not hold any more.
    void setDimmed(bool isDimmed);
    /// What became of a line. Those that have gone are hatched at their edge: printed in grey their ground is
    /// the same as that of lines that came.
    void setToneOf(std::function<std::optional<Tone>(std::uint32_t line)> toneOf)
    {
        m_toneOf = std::move(toneOf);
    }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintFillers(QPainter& painter) const;
    void paintEdges(QPainter& painter) const;
    void paintCurrent(QPainter& painter) const;
    int textLeft() const;

    QsciScintilla& m_editor;
    std::optional<core::IndexRange> m_current;
    bool m_isDimmed = false;
    std::function<std::optional<Tone>(std::uint32_t line)> m_toneOf;
};

} // namespace ui
