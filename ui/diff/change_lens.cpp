// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/change_lens.h"

#include "ui/dimming.h"
#include "ui/workspace/workspace.h"

#include <QResizeEvent>

namespace ui {

namespace {

/// In widths of an "x": two columns of a contract's usual line.
constexpr int NarrowestPair = 96;

} // namespace

ChangeLens::ChangeLens(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::studyChanged, this, &ChangeLens::follow);
    connect(&workspace, &Workspace::selectionChanged, this, &ChangeLens::follow);
    connect(&workspace, &Workspace::outdatedChanged, this, &ChangeLens::dim);
}

void ChangeLens::follow()
{
    if (!isVisible())
        return;
    const auto study = m_workspace.study();
    const std::string place = m_workspace.selected();
    if (study == m_shownStudy && place == m_shownPlace)
        return;
    m_shownStudy = study;
    m_shownPlace = place;
    showChange(study, study ? study->change(place) : ChangeRef());
}

void ChangeLens::dim()
{
    setPalette(m_workspace.isOutdated() ? dimmedPalette(palette()) : QPalette());
}

void ChangeLens::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_workspace.isOutdated())
        dim();
}

void ChangeLens::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
}

void ChangeLens::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setStacked(event->size().width() < fontMetrics().horizontalAdvance('x') * NarrowestPair);
}

} // namespace ui
