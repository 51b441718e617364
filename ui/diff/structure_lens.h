// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen change in the tree of what it belongs to, references followed: a cell for each side.
#pragma once

#include "ui/diff/change_lens.h"
#include "ui/models/structure_model.h"

class QLabel;
class QTreeView;

namespace ui {

class StructureLens : public ChangeLens {
    Q_OBJECT
public:
    explicit StructureLens(Workspace& workspace, QWidget* parent = nullptr);

    /// Cells of one row wrap instead.
    void setStacked(bool /*isStacked*/) override { }

protected:
    void showChange(const std::shared_ptr<const Study>& study, const ChangeRef& change) override;

private:
    StructureModel m_rows;
    QLabel* m_place;
    QTreeView* m_tree;
};

} // namespace ui
