// SPDX-License-Identifier: GPL-3.0-or-later
// What lists say of a symbol.
#pragma once

#include "ui/models/symbols.h"

#include <QString>

namespace ui {

/// Of all symbols of a kind: "Operations", "Schemas".
QString symbolsTitle(core::ElementKind kind, core::DeclaredAs declared);
/// Where they stand among the others: what people look for most comes first.
std::size_t symbolsRank(core::ElementKind kind, core::DeclaredAs declared);
/// Of one: "Schema", "Enum".
QString symbolKindWord(core::ElementKind kind, core::DeclaredAs declared);
QString symbolKindWord(const Symbol& symbol);
/// "■2 ●1", the most severe first; empty where nothing changed.
QString changeBadges(const ChangeCounts& changes);
/// "used 6×"; empty for what nobody can refer to, and for what nobody does.
QString usesText(const Symbol& symbol);
/// The whole row for those who hear it.
QString spokenSymbol(const Symbol& symbol);

} // namespace ui
