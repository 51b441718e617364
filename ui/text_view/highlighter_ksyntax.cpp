// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"
#include "ui/text.h"
#include "ui/text_view/about_text_view.h"
#include "ui/text_view/highlighter.h"
#include "ui/text_view/windowed_lexer.h"

#include <QFileInfo>

#include <KSyntaxHighlighting/Repository>

#include <ksyntaxhighlighting_version.h>

namespace ui {

namespace {

using KSyntaxHighlighting::Definition;
using KSyntaxHighlighting::Repository;

/// Reading the list of definitions takes 18 ms: once, and not before there is something to colour.
Repository& definitions()
{
    static Repository repository;
    return repository;
}

Definition definitionFor(const core::SourceText& text)
{
    const QString name = toQString(text.name());
    Definition byName = definitions().definitionForFileName(name);
    if (byName.isValid() || !QFileInfo(name).suffix().isEmpty())
        return byName;
    const bool isJson = core::detectSyntax(text.name(), text.bytes()) == core::Syntax::Json;
    return definitions().definitionForName(isJson ? QStringLiteral("JSON") : QStringLiteral("YAML"));
}

class KSyntaxHighlighter : public Highlighter {
public:
    KSyntaxHighlighter(const Definition& definition, QsciScintilla& editor, const TextStyle& style)
        : m_lexer(definition,
            definitions().defaultTheme(style.dark ? Repository::DarkTheme : Repository::LightTheme), style,
            editor)
    {
    }

    std::uint32_t colouredLines() const override { return m_lexer.colouredLines(); }
    void forgetFrom(std::uint32_t offset) override { m_lexer.forgetFrom(offset); }

private:
    WindowedLexer m_lexer;
};

} // namespace

std::unique_ptr<Highlighter> makeHighlighter(
    QsciScintilla& editor, const core::SourceText& text, const TextStyle& style)
{
    const Definition definition = definitionFor(text);
    if (!definition.isValid())
        return nullptr;
    return std::make_unique<KSyntaxHighlighter>(definition, editor, style);
}

QString highlighterName()
{
    return QStringLiteral("KSyntaxHighlighting " SyntaxHighlighting_VERSION_STRING);
}

} // namespace ui
