// SPDX-License-Identifier: GPL-3.0-or-later
// core speaks UTF-8 in std::string, Qt UTF-16 in QString: the crossing, in one place.
#pragma once

#include "core/base/text.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <filesystem>
#include <string>
#include <string_view>

namespace ui {

inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// What a repository says, made safe to look at: nothing in it can hide or reorder other text.
inline QString toShown(std::string_view text)
{
    return toQString(core::escapedForTerminal(text));
}

inline QString fromPath(const std::filesystem::path& path)
{
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
}

inline std::filesystem::path toPath(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

} // namespace ui
