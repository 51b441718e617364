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
};

using Kind = core::ElementKind;

/// In the order of the outline. The last stands for whatever is not named here.
constexpr KindWords Words[] = {
    {Kind::Path, QT_TRANSLATE_NOOP("ui::SymbolWords", "Operations"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Path")},
    {Kind::Operation, QT_TRANSLATE_NOOP("ui::SymbolWords", "Operations"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Operation")},
    {Kind::Webhook, QT_TRANSLATE_NOOP("ui::SymbolWords", "Webhooks"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Webhook")},
    {Kind::Type, QT_TRANSLATE_NOOP("ui::SymbolWords", "Schemas"),
        QT_TRANSLATE_NOOP("ui::SymbolWords", "Schema")},
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

const KindWords& wordsOf(core::ElementKind kind)
{
    const auto* const found = std::ranges::find(Words, kind, &KindWords::kind);
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

QString symbolsTitle(core::ElementKind kind)
{
    return SymbolWords::tr(wordsOf(kind).several);
}

std::size_t symbolsRank(core::ElementKind kind)
{
    return static_cast<std::size_t>(&wordsOf(kind) - Words);
}

QString symbolKindWord(core::ElementKind kind)
{
    return SymbolWords::tr(wordsOf(kind).one);
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
        SymbolWords::tr("%1 %2", "kind, name").arg(symbolKindWord(symbol.kind), toShown(symbol.label)),
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
