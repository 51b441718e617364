// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace test {

/// Into the folder that COUNTERSIGN_SCREENSHOTS names; without it nothing is drawn.
void picture(QWidget& window, const QString& name);

} // namespace test
