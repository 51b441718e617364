// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_facts.h"

#include "ui/elided_label.h"
#include "ui/text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {

int countOf(const std::vector<core::Diagnostic>& diagnostics, core::DiagnosticLevel level)
{
    return static_cast<int>(std::ranges::count(diagnostics, level, &core::Diagnostic::level));
}

/// Counted in characters, from 1, as people do. What is edited may have lines by now that the text has not.
int columnOf(const core::SourceText& text, core::Position place)
{
    if (place.line >= text.lineCount())
        return static_cast<int>(place.byte) + 1;
    const std::string_view line = text.line(place.line);
    const std::string_view before = line.substr(0, std::min<std::size_t>(place.byte, line.size()));
    const auto isCharacter = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
    return static_cast<int>(std::ranges::count_if(before, isCharacter)) + 1;
}

} // namespace

FileFacts::FileFacts(QWidget* parent)
    : QWidget(parent)
    , m_diagnostics(new QToolButton(this))
    , m_list(new QMenu(m_diagnostics))
    , m_caret(new ElidedLabel({}, Qt::ElideRight, this))
    , m_encoding(new ElidedLabel({}, Qt::ElideRight, this))
{
    m_diagnostics->setAutoRaise(true);
    m_diagnostics->setPopupMode(QToolButton::InstantPopup);
    m_diagnostics->setFocusPolicy(Qt::TabFocus);
    setFocusProxy(m_diagnostics);
    m_caret->setAccessibleName(tr("Position of the caret"));
    m_encoding->setAccessibleName(tr("Encoding"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(16);
    for (QWidget* widget : {static_cast<QWidget*>(m_diagnostics), static_cast<QWidget*>(m_caret),
             static_cast<QWidget*>(m_encoding)})
        row->addWidget(widget);
    hide();
}

void FileFacts::setFile(std::shared_ptr<const OpenFile> file)
{
    m_file = std::move(file);
    setVisible(m_file != nullptr);
    if (!m_file)
        return;
    m_encoding->setText(encodingText(m_file->encoding));
    m_diagnostics->setText(diagnosticsText(*m_file));
    m_diagnostics->setAccessibleName(m_diagnostics->text());
    listDiagnostics();
}

void FileFacts::listDiagnostics()
{
    m_list->clear();
    const bool hasAny = m_file->diagnostics && !m_file->diagnostics->empty();
    m_diagnostics->setEnabled(hasAny);
    m_diagnostics->setMenu(hasAny ? m_list : nullptr);
    if (!hasAny)
        return;
    for (const core::Diagnostic& diagnostic : *m_file->diagnostics) {
        const core::Position place = m_file->text->position(diagnostic.range.begin);
        QString text = tr("Line %1: %2").arg(place.line + 1).arg(toShown(diagnostic.message));
        auto* entry = m_list->addAction(text.replace('&', QLatin1String("&&")));
        entry->setToolTip(toShown(diagnostic.hint));
        connect(entry, &QAction::triggered, this, [this, place] { emit placeChosen(place); });
    }
    m_list->setToolTipsVisible(true);
}

void FileFacts::setCaret(core::Position caret)
{
    if (m_file)
        m_caret->setText(tr("Ln %1, Col %2").arg(caret.line + 1).arg(columnOf(*m_file->text, caret)));
}

QString diagnosticsText(const OpenFile& file)
{
    if (!file.diagnostics)
        return FileFacts::tr("Not checked");
    const int errors = countOf(*file.diagnostics, core::DiagnosticLevel::Error);
    const int warnings = countOf(*file.diagnostics, core::DiagnosticLevel::Warning);
    QStringList parts;
    if (errors > 0)
        parts.append(FileFacts::tr("%n error(s)", nullptr, errors));
    if (warnings > 0)
        parts.append(FileFacts::tr("%n warning(s)", nullptr, warnings));
    return parts.isEmpty() ? FileFacts::tr("Read without errors") : parts.join(", ");
}

QString encodingText(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8WithMark:
        return FileFacts::tr("UTF-8 with BOM");
    case TextEncoding::Other:
        return FileFacts::tr("not UTF-8");
    default:
        return QStringLiteral("UTF-8");
    }
}

} // namespace ui
