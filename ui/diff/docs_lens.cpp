// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/docs_lens.h"

#include "ui/diff/docs_page.h"

#include <QEvent>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ui {

DocsLens::DocsLens(Workspace& workspace, QWidget* parent)
    : ChangeLens(workspace, parent)
    , m_page(new QTextBrowser(this))
{
    m_page->setAccessibleName(tr("What is said of the change"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setOpenLinks(false);
    m_page->setTabChangesFocus(true);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    setFocusProxy(m_page);
}

void DocsLens::setStacked(bool isStacked)
{
    if (m_isStacked == isStacked)
        return;
    m_isStacked = isStacked;
    write();
}

void DocsLens::showChange(const std::shared_ptr<const Study>& study, const ChangeRef& change)
{
    m_study = study;
    m_change = change;
    write();
}

void DocsLens::changeEvent(QEvent* event)
{
    ChangeLens::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
}

void DocsLens::write()
{
    m_page->setHtml(docsPage(m_change, palette(), m_isStacked));
}

} // namespace ui
