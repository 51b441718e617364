// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/docs_pane.h"

#include "ui/models/docs_rows.h"
#include "ui/preview/criteria_list.h"
#include "ui/preview/fitted_text.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int IndentWidth = 14;

QString quiet(const QString& text, const QPalette& palette)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>")
        .arg(palette.color(QPalette::PlaceholderText).name(), text.toHtmlEscaped());
}

QString paragraph(const QString& html, int indent = 0, int above = 6)
{
    return QStringLiteral("<p style=\"margin:%1px 0 0 %2px\">%3</p>").arg(above).arg(indent).arg(html);
}

QString headOf(const ObjectDocs& docs, const QPalette& palette)
{
    QString html = paragraph(quiet(docs.kind, palette), 0, 0);
    html += QStringLiteral("<h3 style=\"margin:0\">%1</h3>").arg(docs.title.toHtmlEscaped());
    html += paragraph(quiet(docs.where, palette), 0, 0);
    if (!docs.summary.isEmpty())
        html += paragraph(QStringLiteral("<b>%1</b>").arg(docs.summary.toHtmlEscaped()));
    if (!docs.unread.isEmpty())
        html += paragraph(QStringLiteral("◌ ") + docs.unread.toHtmlEscaped());
    if (!docs.prose.empty())
        html += paragraph(docsHtml(docs.prose));
    return html;
}

QString factsOf(const ObjectDocs& docs, const QPalette& palette)
{
    QString html;
    for (const auto& [label, text] : docs.facts)
        html += QStringLiteral("<tr><td style=\"padding-right:12px\">%1</td>"
                               "<td><p style=\"margin:0; white-space:pre-wrap\">%2</p></td></tr>")
                    .arg(quiet(label, palette), docsHtml(text));
    return html.isEmpty() ? html
                          : QStringLiteral("<table cellspacing=\"0\" cellpadding=\"2\">%1</table>").arg(html);
}

QString partsOf(const ObjectDocs& docs, const QPalette& palette)
{
    QString html;
    for (const DocsPart& part : docs.parts) {
        QString line =
            QStringLiteral("<b>%1</b> ").arg(part.name.toHtmlEscaped()) + quiet(part.type, palette);
        if (!part.about.isEmpty())
            line += QStringLiteral("<br>") + part.about.toHtmlEscaped();
        html += paragraph(line, part.depth * IndentWidth, part.depth == 0 ? 8 : 4);
    }
    return html;
}

} // namespace

DocsPane::DocsPane(QWidget* parent)
    : QScrollArea(parent)
    , m_head(nullptr)
    , m_criteria(nullptr)
    , m_body(nullptr)
{
    auto* page = new QWidget(this);
    m_head = new FittedText(tr("What it is"), page);
    m_criteria = new CriteriaList(page);
    m_body = new FittedText(tr("What it is made of"), page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(10);
    column->addWidget(m_head);
    column->addWidget(m_criteria);
    column->addWidget(m_body);
    column->addStretch(1);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(m_criteria, &CriteriaList::editWanted, this, &DocsPane::editWanted);
    connect(m_criteria, &CriteriaList::firstWanted, this, &DocsPane::firstWanted);
    write();
}

void DocsPane::showDocs(const ObjectDocs& docs, bool isOfContract)
{
    m_docs = docs;
    m_isOfContract = isOfContract;
    m_criteria->showCriteria(docs);
    write();
}

QList<QWidget*> DocsPane::stops() const
{
    return QList<QWidget*> {m_head} + m_criteria->stops() + QList<QWidget*> {m_body};
}

void DocsPane::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_head)
        write();
}

void DocsPane::write()
{
    const QString nothing = m_isOfContract
        ? tr("Nothing that the contract knows stands at the caret.").toHtmlEscaped()
        : QString();
    m_head->say(m_docs.kind.isEmpty() ? nothing : headOf(m_docs, palette()));
    QString body = factsOf(m_docs, palette()) + partsOf(m_docs, palette());
    if (m_docs.partsLeft > 0)
        body += paragraph(quiet(tr("and %n more", nullptr, m_docs.partsLeft), palette()));
    m_body->say(body);
}

} // namespace ui
