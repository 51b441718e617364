// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repository_settings.h"

#include "core/base/digest.h"
#include "ui/text.h"

namespace ui {

QString repositoryGroup(const std::filesystem::path& repository)
{
    // Paths hold what keys of settings must not.
    constexpr qsizetype EnoughDigits = 16;
    return QStringLiteral("places/") + toQString(core::sha256Hex(repository.string())).left(EnoughDigits);
}

} // namespace ui
