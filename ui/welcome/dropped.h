// SPDX-License-Identifier: GPL-3.0-or-later
// What people mean who drop files on the window.
#pragma once

#include <QString>

#include <cstdint>

class QMimeData;

namespace ui {

enum class DropKind : std::uint8_t {
    Nothing, ///< not for us
    Open, ///< a folder, or a contract in one
    Compare, ///< two files, or two folders
    Verify, ///< a packet
};

struct Dropped {
    DropKind kind = DropKind::Nothing;
    QString first; ///< of two the baseline
    QString second = {};
};

Dropped readDropped(const QMimeData& data);
/// The same of files that were named, not dropped.
Dropped readNamed(const QStringList& paths);

} // namespace ui
