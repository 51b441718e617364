// SPDX-License-Identifier: GPL-3.0-or-later
// The one mono family, as large as the words around it.
#pragma once

#include <QFont>
#include <QFontDatabase>

namespace ui {

inline QFont codeFont(const QFont& beside)
{
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (beside.pixelSize() > 0)
        mono.setPixelSize(beside.pixelSize());
    else
        mono.setPointSizeF(beside.pointSizeF() > 0 ? beside.pointSizeF() : mono.pointSizeF());
    mono.setStyleHint(QFont::Monospace);
    return mono;
}

} // namespace ui
