// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/symbol_words.h"

#include "ui/severity.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace ui {

namespace {

class SymbolWords {
    Q_DECLARE_TR_FUNCTIONS(ui::SymbolWords)
};

struct KindWords {
    core::ElementKind kind;
    const char* several;
    const char* one;
    core::DeclaredAs declared = core::DeclaredAs::Unsaid;
};

using Kind = core::ElementKind;
using core::DeclaredAs;

/// In the order of the outline. The last stands for whatever is not named here.
constexpr KindWords Words[] = {
    {Kind::Path, QT_TRANSLATE_NOOP("ui::SymbolWords", "Operations"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Path")},
    {Kind::Operation, QT_TRANSLATE_NOOP("ui::SymbolWords", "Operations"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Operation")},
    {Kind::Type, QT_TRANSLATE_NOOP("ui::SymbolWords", "Operations"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Type"), DeclaredAs::Operations},
    {Kind::Service, QT_TRANSLATE_NOOP("ui::SymbolWords", "Services"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Service")},
    {Kind::Webhook, QT_TRANSLATE_NOOP("ui::SymbolWords", "Webhooks"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Webhook")},
    {Kind::Type, QT_TRANSLATE_NOOP("ui::SymbolWords", "Schemas"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Schema")},
    {Kind::Type, QT_TRANSLATE_NOOP("ui::SymbolWords", "Types"), QT_TRANSLATE_NOOP("ui::SymbolWords", "Type"),
        DeclaredAs::Object},
    {Kind::Type, QT_TRANSLATE_NOOP("ui::SymbolWords", "Messages"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Message"), DeclaredAs::Message},
    {Kind::Type, QT_TRANSLATE_NOOP("ui::SymbolWords", "Interfaces"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Interface"), DeclaredAs::Interface},
    {Kind::Type, QT_TRANSLATE_NOOP("ui::SymbolWords", "Unions"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Union"), DeclaredAs::Union},
    {Kind::Type, QT_TRANSLATE_NOOP("ui::SymbolWords", "Inputs"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Input"), DeclaredAs::Input},
    {Kind::Type, QT_TRANSLATE_NOOP("ui::SymbolWords", "Enums"), QT_TRANSLATE_NOOP("ui::SymbolWords", "Enum"),
        DeclaredAs::Enum},
    {Kind::Type, QT_TRANSLATE_NOOP("ui::SymbolWords", "Scalars"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Scalar"), DeclaredAs::Scalar},
    {Kind::DirectiveDefinition, QT_TRANSLATE_NOOP("ui::SymbolWords", "Directives"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Directive")},
    {Kind::ExtensionField, QT_TRANSLATE_NOOP("ui::SymbolWords", "Extensions"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Extension")},
    {Kind::Field, QT_TRANSLATE_NOOP("ui::SymbolWords", "Fields"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Field")},
    {Kind::FieldChoice, QT_TRANSLATE_NOOP("ui::SymbolWords", "Oneofs"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Oneof")},
    {Kind::Argument, QT_TRANSLATE_NOOP("ui::SymbolWords", "Arguments"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Argument")},
    {Kind::EnumValue, QT_TRANSLATE_NOOP("ui::SymbolWords", "Values"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Value")},
    {Kind::UnionMember, QT_TRANSLATE_NOOP("ui::SymbolWords", "Members"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Member")},
    {Kind::Response, QT_TRANSLATE_NOOP("ui::SymbolWords", "Responses"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Response")},
    {Kind::Parameter, QT_TRANSLATE_NOOP("ui::SymbolWords", "Parameters"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Parameter")},
    {Kind::Request, QT_TRANSLATE_NOOP("ui::SymbolWords", "Request bodies"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Request body")},
    {Kind::Header, QT_TRANSLATE_NOOP("ui::SymbolWords", "Headers"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Header")},
    {Kind::Link, QT_TRANSLATE_NOOP("ui::SymbolWords", "Links"), QT_TRANSLATE_NOOP("ui::SymbolWords", "Link")},
    {Kind::Callback, QT_TRANSLATE_NOOP("ui::SymbolWords", "Callbacks"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Callback")},
    {Kind::SecurityScheme, QT_TRANSLATE_NOOP("ui::SymbolWords", "Security schemes"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Security scheme")},
    {Kind::Server, QT_TRANSLATE_NOOP("ui::SymbolWords", "Servers"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Server")},
    {Kind::Tag, QT_TRANSLATE_NOOP("ui::SymbolWords", "Tags"), QT_TRANSLATE_NOOP("ui::SymbolWords", "Tag")},
    {Kind::Contract, QT_TRANSLATE_NOOP("ui::SymbolWords", "Others"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Other")},
};

const KindWords& wordsOf(core::ElementKind kind, DeclaredAs declared)
{
    const auto* const found = std::ranges::find_if(
        Words, [&](const KindWords& each) { return each.kind == kind && each.declared == declared; });
    return found == std::end(Words) ? *std::prev(std::end(Words)) : *found;
}

constexpr core::Severity MostSevereFirst[] = {
    core::Severity::Breaking, core::Severity::Risky, core::Severity::Safe, core::Severity::Docs};

QString spokenCount(core::Severity severity, int count)
{
    switch (severity) {
    case core::Severity::Breaking:
        return SymbolWords::tr("%n breaking change(s)", nullptr, count);
    case core::Severity::Risky:
        return SymbolWords::tr("%n risky change(s)", nullptr, count);
    case core::Severity::Safe:
        return SymbolWords::tr("%n safe change(s)", nullptr, count);
    case core::Severity::Docs:
        return SymbolWords::tr("%n change(s) of words", nullptr, count);
    }
    return {};
}

} // namespace

QString symbolsTitle(core::ElementKind kind, DeclaredAs declared)
{
    return SymbolWords::tr(wordsOf(kind, declared).several);
}

std::size_t symbolsRank(core::ElementKind kind, DeclaredAs declared)
{
    return static_cast<std::size_t>(&wordsOf(kind, declared) - Words);
}

QString symbolKindWord(core::ElementKind kind, DeclaredAs declared)
{
    return SymbolWords::tr(wordsOf(kind, declared).one);
}

QString symbolKindWord(const Symbol& symbol)
{
    return symbolKindWord(symbol.kind, symbol.declared);
}

QString changeBadges(const ChangeCounts& changes)
{
    QStringList badges;
    for (const core::Severity severity : MostSevereFirst) {
        if (const int count = changes.of(severity); count > 0)
            badges << severityGlyph(severity) + QString::number(count);
    }
    return badges.join(QLatin1Char(' '));
}

QString usesText(const Symbol& symbol)
{
    return symbol.uses == 0 ? QString() : SymbolWords::tr("used %1×").arg(symbol.uses);
}

QString spokenSymbol(const Symbol& symbol)
{
    QStringList parts {
        SymbolWords::tr("%1 %2", "kind, name").arg(symbolKindWord(symbol), toShown(symbol.label)),
        toShown(symbol.about)};
    if (symbol.uses > 0)
        parts << SymbolWords::tr("used %n time(s)", nullptr, static_cast<int>(symbol.uses));
    for (const core::Severity severity : MostSevereFirst) {
        if (const int count = symbol.changes.of(severity); count > 0)
            parts << spokenCount(severity, count);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace ui
