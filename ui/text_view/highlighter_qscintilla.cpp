// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in where KSyntaxHighlighting could not be had.
#include "core/document/document.h"
#include "ui/text.h"
#include "ui/text_view/about_text_view.h"
#include "ui/text_view/highlighter.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <Qsci/qscilexercpp.h>
#include <Qsci/qscilexerjson.h>
#include <Qsci/qscilexeryaml.h>
#include <Qsci/qsciscintilla.h>

namespace ui {

namespace {

/// Near enough to C for its lexer: words, numbers, strings, and its two kinds of comments.
class ProtoLexer : public QsciLexerCPP {
public:
    const char* keywords(int set) const override
    {
        switch (set) {
        case 1:
            return "enum extend extensions group import map message oneof option optional package public "
                   "repeated "
                   "required reserved returns rpc service stream syntax to weak";
        case 2:
            return "bool bytes double false fixed32 fixed64 float inf int32 int64 max nan sfixed32 sfixed64 "
                   "sint32 "
                   "sint64 string true uint32 uint64";
        default:
            return nullptr;
        }
    }
};

class GraphQlLexer : public QsciLexerCPP {
public:
    GraphQlLexer() { setHighlightTripleQuotedStrings(true); }

    const char* keywords(int set) const override
    {
        switch (set) {
        case 1:
            return "directive enum extend false fragment implements input interface mutation null on query "
                   "repeatable scalar schema subscription true type union";
        case 2:
            return "Boolean Float ID Int String";
        default:
            return nullptr;
        }
    }

    /// What begins with # is for the compiler there, and for people here.
    QColor defaultColor(int style) const override
    {
        return QsciLexerCPP::defaultColor(style == PreProcessor ? Comment : style);
    }
};

constexpr float DarkLightness = 0.78F;
constexpr float DarkSaturation = 0.8F;

/// QScintilla's colours are made for white paper: on a dark one they keep their hue alone.
QColor onGround(const QColor& colour, const TextStyle& style)
{
    if (!style.dark)
        return readableOn(style.ground, colour);
    if (colour.hslHueF() < 0)
        return style.text;
    const QColor light =
        QColor::fromHslF(colour.hslHueF(), colour.hslSaturationF() * DarkSaturation, DarkLightness);
    return readableOn(style.ground, light);
}

void applyStyle(QsciLexer& lexer, const TextStyle& style)
{
    lexer.setDefaultFont(style.font);
    lexer.setDefaultColor(style.text);
    lexer.setDefaultPaper(style.ground);
    lexer.setFont(style.font);
    lexer.setPaper(style.ground);
    for (int number = 0; number <= QsciScintillaBase::STYLE_MAX; ++number) {
        if (!lexer.description(number).isEmpty())
            lexer.setColor(onGround(lexer.defaultColor(number), style), number);
    }
}

template <class Lexer>
class LexerHighlighter : public Highlighter {
public:
    LexerHighlighter(QsciScintilla& editor, const TextStyle& style)
        : m_editor(editor)
    {
        applyStyle(m_lexer, style);
        editor.setLexer(&m_lexer);
    }

    ~LexerHighlighter() override { m_editor.setLexer(nullptr); }

    std::uint32_t colouredLines() const override
    {
        const long end = m_editor.SendScintilla(QsciScintillaBase::SCI_GETENDSTYLED);
        return static_cast<std::uint32_t>(
            m_editor.SendScintilla(QsciScintillaBase::SCI_LINEFROMPOSITION, end));
    }

    /// QScintilla does.
    void forgetFrom(std::uint32_t /*offset*/) override { }

private:
    QsciScintilla& m_editor;
    Lexer m_lexer;
};

} // namespace

std::unique_ptr<Highlighter> makeHighlighter(
    QsciScintilla& editor, const core::SourceText& text, const TextStyle& style)
{
    const QString suffix = QFileInfo(toQString(text.name())).suffix().toLower();
    if (suffix == u"proto")
        return std::make_unique<LexerHighlighter<ProtoLexer>>(editor, style);
    if (suffix == u"graphql" || suffix == u"graphqls" || suffix == u"gql")
        return std::make_unique<LexerHighlighter<GraphQlLexer>>(editor, style);
    const bool isData = suffix.isEmpty() || suffix == u"json" || suffix == u"yaml" || suffix == u"yml";
    if (!isData)
        return nullptr;
    if (core::detectSyntax(text.name(), text.bytes()) == core::Syntax::Json)
        return std::make_unique<LexerHighlighter<QsciLexerJSON>>(editor, style);
    return std::make_unique<LexerHighlighter<QsciLexerYAML>>(editor, style);
}

QString highlighterName()
{
    return QCoreApplication::translate(
        "ui", "QScintilla's own lexers; KSyntaxHighlighting was not there when this program was built");
}

} // namespace ui
