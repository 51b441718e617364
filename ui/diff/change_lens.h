// SPDX-License-Identifier: GPL-3.0-or-later
// One way to look at the chosen change. It follows the workspace while it is seen, and costs nothing while it
// is not.
#pragma once

#include "ui/workspace/study.h"

#include <QWidget>

#include <memory>

namespace ui {

class Workspace;

class ChangeLens : public QWidget {
    Q_OBJECT
public:
    explicit ChangeLens(Workspace& workspace, QWidget* parent = nullptr);

    /// Side by side is put one above the other where there is no room.
    virtual void setStacked(bool isStacked) = 0;

protected:
    /// The change is in the study; without one nothing is chosen.
    virtual void showChange(const std::shared_ptr<const Study>& study, const ChangeRef& change) = 0;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void dim();

    Workspace& m_workspace;
    std::shared_ptr<const Study> m_shownStudy;
    std::string m_shownPlace;
};

} // namespace ui
