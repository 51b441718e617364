// SPDX-License-Identifier: GPL-3.0-or-later
// Which version this is, what it is made of and under which licences.
#pragma once

#include <QDialog>

namespace ui {

class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace ui
