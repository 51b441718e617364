// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/docs_rows.h"

#include "core/compat/value_words.h"
#include "ui/models/element_cells.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

using core::Element;

struct DocsRowWords {
    Q_DECLARE_TR_FUNCTIONS(ui::DocsPage)
};

std::string spelledOut(const Element* element, core::Facet facet)
{
    const core::FacetValue* value = element && element->shape ? element->shape->facet(facet) : nullptr;
    if (!value)
        return {};
    const bool isProse = core::isAnnotation(facet) && !value->text.empty();
    return isProse ? std::string(value->text) : core::facetWords(value);
}

} // namespace

std::vector<DocsRow> docsRows(const Element* baseline, const Element* candidate)
{
    const auto types = [](const Element* element) {
        return element ? core::typeWords(*element) : std::string();
    };
    const auto required = [](const Element* element) {
        const bool isSaid = element && element->is(core::Facet::Required);
        return isSaid ? DocsRowWords::tr("yes").toStdString() : std::string();
    };
    std::vector<DocsRow> rows;
    for (const FacetCells& cells : facetCells(baseline, candidate, true))
        rows.push_back(
            {cells.facet, cells.name, spelledOut(baseline, cells.facet), spelledOut(candidate, cells.facet)});
    rows.push_back({core::Facet::None, DocsRowWords::tr("type"), types(baseline), types(candidate)});
    rows.push_back(
        {core::Facet::None, DocsRowWords::tr("required"), required(baseline), required(candidate)});
    std::erase_if(rows, [](const DocsRow& row) { return row.baseline.empty() && row.candidate.empty(); });
    return rows;
}

QString docsText(std::string_view text)
{
    QStringList lines;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        lines << toShown(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines.join(QLatin1Char('\n'));
}

QString docsHtml(std::string_view text)
{
    return docsText(text).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

} // namespace ui
