// SPDX-License-Identifier: GPL-3.0-or-later
// Above a text: where in it the caret stands, and from which contract the file is seen.
#pragma once

#include "ui/models/symbols.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace ui {

class Breadcrumb;

class PlaceBar : public QWidget {
    Q_OBJECT
public:
    explicit PlaceBar(QWidget* parent = nullptr);

    /// Null: nobody knows; `node` may be invalid.
    void showPlace(const SharedSymbols& symbols, const core::Node& node);
    /// The contracts that the file is part of.
    void showRoots(const StudySymbols& roots, const SharedSymbols& chosen);

signals:
    void nodeChosen(const core::Node& node);
    void rootChosen(const std::string& contract);

private:
    SharedSymbols m_symbols; ///< whose nodes are shown
    Breadcrumb* m_way;
    QToolButton* m_root;
    QMenu* m_roots;
};

} // namespace ui
