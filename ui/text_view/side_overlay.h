// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the text view: what an editor cannot draw itself, laid over it: hatched fillers with a bar
// where their numbers would be, and a frame around the change one looks at.
#pragma once

#include "core/document/diff/sequence_diff.h"

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
    /// Which lines have gone: hatched at their left edge, because
    /// printed in grey their ground is the same as that of lines that came.
    void setIsRemoved(std::function<bool(std::uint32_t line)> isRemoved)
    {
        m_isRemoved = std::move(isRemoved);
    }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintFillers(QPainter& painter) const;
    void paintRemoved(QPainter& painter) const;
    void paintCurrent(QPainter& painter) const;
    int textLeft() const;

    QsciScintilla& m_editor;
    std::optional<core::IndexRange> m_current;
    std::function<bool(std::uint32_t line)> m_isRemoved;
};

} // namespace ui
