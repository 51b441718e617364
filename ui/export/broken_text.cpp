// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/broken_text.h"

#include <QTextOption>

namespace ui {
namespace {

QTextCharFormat formatOf(const ProseRun& run)
{
    QTextCharFormat format;
    format.setFont(fontOf(run.role));
    format.setForeground(run.color.value_or(textColorOf(run.role)));
    return format;
}

} // namespace

std::unique_ptr<QTextLayout> layoutOf(const BrokenText& text)
{
    const TextRole role = text.prose.isEmpty() ? TextRole::Body : text.prose.runs().front().role;
    auto layout = std::make_unique<QTextLayout>(text.prose.text(), fontOf(role));
    QTextOption option(text.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const ProseRun& run : text.prose.runs())
        formats.push_back({run.begin, run.length, formatOf(run)});
    layout->setFormats(formats);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(text.width);
    layout->endLayout();
    return layout;
}

} // namespace ui
