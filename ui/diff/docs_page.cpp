// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/docs_page.h"

#include "core/document/diff/word_diff.h"
#include "ui/models/change_words.h"
#include "ui/models/docs_rows.h"
#include "ui/models/element_cells.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QCoreApplication>

#include <vector>

namespace ui {

namespace {

using core::Element;

struct DocsWords {
    Q_DECLARE_TR_FUNCTIONS(ui::DocsPage)
};

/// The text with these stretches marked.
QString markedWords(
    std::string_view text, const std::vector<core::ByteRange>& ranges, const ToneColours& colours)
{
    QString html;
    std::size_t at = 0;
    for (const core::ByteRange& range : ranges) {
        html += docsHtml(text.substr(at, range.begin - at));
        html += QStringLiteral("<span style=\"background-color:%1;color:%2\">%3</span>")
                    .arg(colours.ground.name(), colours.text.name(),
                        docsHtml(text.substr(range.begin, range.size())));
        at = range.end;
    }
    return html + docsHtml(text.substr(at));
}

class DocsWriter {
public:
    DocsWriter(const QPalette& palette, bool isStacked)
        : m_palette(palette)
        , m_isStacked(isStacked)
        , m_quiet(palette.color(QPalette::PlaceholderText).name())
    {
    }

    QString page(const QString& title, const QString& where, const std::vector<DocsRow>& rows)
    {
        m_html = QStringLiteral("<h3>%1</h3><p style=\"color:%2\">%3</p>")
                     .arg(title.toHtmlEscaped(), m_quiet, where.toHtmlEscaped());
        m_html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"6\">");
        if (!m_isStacked)
            addRow({}, quiet(DocsWords::tr("Baseline")), quiet(DocsWords::tr("Candidate")));
        for (const DocsRow& row : rows)
            row.differs() ? addDifference(row) : addSame(row);
        return m_html + QStringLiteral("</table>");
    }

private:
    QString quiet(const QString& text) const
    {
        return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(m_quiet, text.toHtmlEscaped());
    }

    /// Labels are narrow, texts share what is left.
    QString labelCell(const QString& html) const
    {
        return QStringLiteral("<td width=\"16%\">%1</td>").arg(html);
    }

    QString cell(const QString& html, const QColor& ground = {}) const
    {
        const int width = m_isStacked ? 84 : 42;
        const QString colour =
            ground.isValid() ? QStringLiteral(" bgcolor=\"%1\"").arg(ground.name()) : QString();
        return QStringLiteral("<td width=\"%1%\"%2>%3</td>").arg(QString::number(width), colour, html);
    }

    void addRow(const QString& label, const QString& baseline, const QString& candidate)
    {
        m_html += QStringLiteral("<tr>") + labelCell(label) + cell(baseline) + cell(candidate)
            + QStringLiteral("</tr>");
    }

    void addSame(const DocsRow& row)
    {
        const QString text = docsHtml(row.candidate);
        m_isStacked ? addLine(quiet(row.label), text) : addRow(quiet(row.label), text, text);
    }

    void addLine(const QString& label, const QString& html, const QColor& ground = {})
    {
        m_html += QStringLiteral("<tr>") + labelCell(label) + cell(html, ground) + QStringLiteral("</tr>");
    }

    void addDifference(const DocsRow& row)
    {
        const ToneColours removed = coloursOf(Tone::Removed, m_palette);
        const ToneColours added = coloursOf(Tone::Added, m_palette);
        const bool isBoth = !row.baseline.empty() && !row.candidate.empty();
        const core::WordDiff words = isBoth ? core::diffWords(row.baseline, row.candidate) : core::WordDiff();
        const QString before = row.baseline.empty() ? QString()
                                                    : QStringLiteral("− ")
                + markedWords(row.baseline, words.baseline, coloursOf(Tone::RemovedWord, m_palette));
        const QString after = row.candidate.empty() ? QString()
                                                    : QStringLiteral("+ ")
                + markedWords(row.candidate, words.candidate, coloursOf(Tone::AddedWord, m_palette));
        const QString label = QStringLiteral("<b>%1</b>").arg(row.label.toHtmlEscaped());
        const QColor left = before.isEmpty() ? QColor() : removed.ground;
        const QColor right = after.isEmpty() ? QColor() : added.ground;
        if (!m_isStacked) {
            m_html += QStringLiteral("<tr>") + labelCell(label) + cell(before, left) + cell(after, right)
                + QStringLiteral("</tr>");
            return;
        }
        if (!before.isEmpty())
            addLine(label, before, left);
        if (!after.isEmpty())
            addLine(label, after, right);
    }

    const QPalette& m_palette;
    bool m_isStacked;
    QString m_quiet;
    QString m_html;
};

/// A path says nothing itself: what it came or went with does.
const Element* readOf(const ChangedPlace::Side& side)
{
    const bool isPath = side.element && side.element->kind == core::ElementKind::Path;
    return isPath && side.operation ? side.operation : side.element;
}

} // namespace

QString docsPage(const ChangeRef& change, const QPalette& palette, bool isStacked)
{
    if (!change)
        return DocsWords::tr("Choose a change to read what is said of it.").toHtmlEscaped();
    const ChangedPlace place = changedPlace(change);
    const Element* baseline = readOf(place.baseline);
    const Element* candidate = readOf(place.candidate);
    const Element* any = candidate ? candidate : baseline;
    const QString title = any ? elementTitle(*any) : toShown(change.finding->title);
    return DocsWriter(palette, isStacked)
        .page(title, whereabouts(*change.finding), docsRows(baseline, candidate));
}

} // namespace ui
