// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick_outline.h"

#include "ui/edit_page.h"
#include "ui/editor/editor_view.h"
#include "ui/models/symbol_words.h"
#include "ui/palette/command_palette.h"
#include "ui/text.h"

#include <QAction>

namespace ui {

namespace {

QString detailOf(const Symbol& symbol, const SymbolPlace& place)
{
    const QString where = toShown(place.file);
    return symbol.about.empty()
        ? QuickOutline::tr("%1 in %2", "kind, file").arg(symbolKindWord(symbol), where)
        : QuickOutline::tr("%1 — %2 in %3", "what it is, kind, file")
              .arg(toShown(symbol.about), symbolKindWord(symbol), where);
}

} // namespace

QuickOutline::QuickOutline(EditPage& edit, const QAction& again, QObject* parent)
    : QObject(parent)
    , m_edit(edit)
    , m_again(again)
{
    connect(&edit.navigation(), &Navigation::changed, this, [this] {
        if (m_palette && m_palette->isVisible())
            offer();
    });
}

void QuickOutline::open()
{
    if (!m_palette) {
        m_palette = new CommandPalette(m_edit.editor().window());
        m_palette->addSource([this] { return entries(); });
    }
    if (!m_palette->isVisible())
        m_scope = Scope::File;
    else if (m_scope != Scope::Repository)
        m_scope = m_scope == Scope::File ? Scope::Contract : Scope::Repository;
    // Where there is nothing to be found nobody has to ask twice.
    if (m_scope == Scope::File && entries().empty())
        m_scope = Scope::Contract;
    if (m_scope == Scope::Contract && entries().empty())
        m_scope = Scope::Repository;
    if (m_scope == Scope::Repository)
        m_edit.navigation().lookAtAll();
    offer();
}

void QuickOutline::offer()
{
    m_palette->ask(question());
    m_palette->setWayOn(wayOn());
    m_palette->openWith(m_palette->isVisible() ? m_palette->typed() : QString());
}

QString QuickOutline::question() const
{
    switch (m_scope) {
    case Scope::File:
        return tr("Go to a symbol of this file");
    case Scope::Contract:
        return tr("Go to a symbol of this contract");
    case Scope::Repository:
        return tr("Go to a symbol of the repository");
    }
    return {};
}

/// Seen all the while: who finds nothing here finds it there.
QString QuickOutline::wayOn() const
{
    const QString keys = m_again.shortcut().toString(QKeySequence::NativeText);
    switch (m_scope) {
    case Scope::File:
        return tr("%1 again: in the whole contract", "keys").arg(keys);
    case Scope::Contract:
        return tr("%1 again: in all contracts of the repository", "keys").arg(keys);
    case Scope::Repository:
        return tr("In all contracts of the repository");
    }
    return {};
}

std::vector<PaletteEntry> QuickOutline::entries()
{
    std::vector<PaletteEntry> entries;
    if (m_scope == Scope::Repository) {
        for (const SharedSymbols& each : m_edit.navigation().symbols())
            addEntries(entries, each);
    } else if (const SharedSymbols root = m_edit.navigation().rootOf(file())) {
        addEntries(entries, root);
    }
    return entries;
}

void QuickOutline::addEntries(std::vector<PaletteEntry>& entries, const SharedSymbols& symbols)
{
    for (const Symbol& row : symbols->outline)
        addEntry(entries, symbols, row);
}

/// With its parts.
void QuickOutline::addEntry(
    std::vector<PaletteEntry>& entries, const SharedSymbols& symbols, const Symbol& symbol)
{
    if (isInScope(*symbols, symbol))
        entries.push_back({.kind = PaletteKind::Place,
            .text = toShown(symbol.label),
            .detail = detailOf(symbol, symbols->placeOf(symbol.body)),
            .keys = changeBadges(symbol.changes),
            .choose = [this, symbols, body = symbol.body] { emit symbolChosen(symbols, body); }});
    for (const Symbol& part : symbol.parts)
        addEntry(entries, symbols, part);
}

bool QuickOutline::isInScope(const ContractSymbols& symbols, const Symbol& symbol) const
{
    return m_scope != Scope::File || symbols.placeOf(symbol.body).file == file();
}

std::string QuickOutline::file() const
{
    const std::shared_ptr<const OpenFile> front = m_edit.editor().file();
    return front ? front->path : std::string();
}

} // namespace ui
