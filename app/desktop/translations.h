// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the window: that of the system, where we have it.
#pragma once

class QCoreApplication;

namespace desktop {

void installTranslations(QCoreApplication& application);

} // namespace desktop
