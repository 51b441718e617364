// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen change as people read it: descriptions and what else is said, before and after.
#pragma once

#include "ui/diff/change_lens.h"

class QTextBrowser;

namespace ui {

class DocsLens : public ChangeLens {
    Q_OBJECT
public:
    explicit DocsLens(Workspace& workspace, QWidget* parent = nullptr);

    void setStacked(bool isStacked) override;

protected:
    void showChange(const std::shared_ptr<const Study>& study, const ChangeRef& change) override;
    void changeEvent(QEvent* event) override;

private:
    void write();

    QTextBrowser* m_page;
    std::shared_ptr<const Study> m_study; ///< keeps the change alive
    ChangeRef m_change;
    bool m_isStacked = false;
};

} // namespace ui
