// SPDX-License-Identifier: GPL-3.0-or-later
// The object under the caret as it travels: one message at a time, and whether the contract allows it.
#pragma once

#include "ui/preview/object_wire.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace ui {

class WrappedLabel;

class WirePane : public QWidget {
    Q_OBJECT
public:
    explicit WirePane(QWidget* parent = nullptr);

    void showWire(const ObjectWire& wire);

private:
    void showSheet(int which);

    ObjectWire m_wire;
    QComboBox* m_sheets;
    WrappedLabel* m_said;
    QPlainTextEdit* m_text;
    WrappedLabel* m_unknown;
};

} // namespace ui
