// SPDX-License-Identifier: GPL-3.0-or-later
// Above a text: its path, where in it the caret stands, what there is to say of it, and from which contract
// it is seen.
#pragma once

#include "ui/models/symbols.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace ui {

class Breadcrumb;
class ElidedLabel;

class PlaceBar : public QWidget {
    Q_OBJECT
public:
    explicit PlaceBar(QWidget* parent = nullptr);

    /// `about`: what is to be said of the file beside its path.
    void showFile(const QString& path, const QString& about);
    /// Null: nobody knows; `node` may be invalid.
    void showPlace(const SharedSymbols& symbols, const core::Node& node);
    /// The contracts that the file is part of.
    void showRoots(const StudySymbols& roots, const SharedSymbols& chosen);

signals:
    void nodeChosen(const core::Node& node);
    void rootChosen(const std::string& contract);

private:
    SharedSymbols m_symbols; ///< whose nodes are shown
    ElidedLabel* m_path;
    Breadcrumb* m_way;
    ElidedLabel* m_about;
    QToolButton* m_root;
    QMenu* m_roots;
};

} // namespace ui
