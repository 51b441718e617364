// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/stage_print.h"

#include "ui/meeting/stage_view.h"
#include "ui/theme.h"

#include <QLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <utility>

namespace ui {

namespace {

/// As wide as a Stage; the page scales it.
constexpr int PageWidth = 1600;
/// Read from an arm's length, with both sides beside each other.
constexpr int PageRows = 24;

QPalette blackOnWhite()
{
    return paletteFor(Appearance::HighContrast, paletteFor(Appearance::Light, {}));
}

void printPage(StageView& view, const StageContent& page, QPainter& painter, const QRect& area)
{
    view.resize(PageWidth, PageWidth * area.height() / area.width());
    view.showContent(page);
    view.layout()->activate();
    const qreal scale = static_cast<qreal>(area.width()) / PageWidth;
    painter.save();
    painter.scale(scale, scale);
    view.render(&painter, {}, {}, QWidget::DrawWindowBackground | QWidget::DrawChildren);
    painter.restore();
}

} // namespace

std::vector<StageContent> stagePages(const MeetingState& state)
{
    std::vector<StageContent> pages;
    MeetingState each = state;
    for (each.current = 0; each.current < state.agenda.size(); ++each.current) {
        const core::AgendaItem& item = state.agenda[each.current];
        const bool isCard = item.kind == core::AgendaKind::Safe || item.kind == core::AgendaKind::Docs;
        each.place = isCard ? std::string() : item.places.front();
        pages.push_back(stageContent(each));
        pages.back().choices.clear(); // nobody presses paper
    }
    return pages;
}

bool printStage(const std::vector<StageContent>& pages, QPagedPaintDevice& device)
{
    device.setPageOrientation(QPageLayout::Landscape);
    StageView view;
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.setPalette(blackOnWhite());
    view.setRows(PageRows);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    view.show();
    bool isFirst = true;
    for (const StageContent& page : pages) {
        if (!std::exchange(isFirst, false) && !device.newPage())
            return false;
        printPage(view, page, painter, painter.viewport());
    }
    return painter.end();
}

void askToPrintStage(const MeetingState& state, QWidget* parent)
{
    auto* printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto* preview = new QPrintPreviewDialog(printer, parent);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(preview, &QPrintPreviewDialog::paintRequested, preview,
        [pages = stagePages(state)](QPrinter* device) { printStage(pages, *device); });
    QObject::connect(preview, &QObject::destroyed, [printer] { delete printer; });
    preview->open();
}

} // namespace ui
