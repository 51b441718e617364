// SPDX-License-Identifier: GPL-3.0-or-later
// To any symbol by a few letters of it: of the file in front, and asked again of its contract, then of the
// repository.
#pragma once

#include "ui/models/symbols.h"

#include <QObject>
#include <QPointer>

#include <cstdint>
#include <vector>

namespace ui {

class CommandPalette;
class EditPage;
struct PaletteEntry;

class QuickOutline : public QObject {
    Q_OBJECT
public:
    explicit QuickOutline(EditPage& edit, QObject* parent = nullptr);

    /// While it is open: wider.
    void open();

signals:
    void symbolChosen(const ui::SharedSymbols& symbols, const core::Node& body);

private:
    enum class Scope : std::uint8_t { File, Contract, Repository };

    void offer();
    QString question() const;
    std::vector<PaletteEntry> entries();
    void addEntries(std::vector<PaletteEntry>& entries, const SharedSymbols& symbols);
    bool isInScope(const ContractSymbols& symbols, const Symbol& symbol) const;
    std::string file() const;

    EditPage& m_edit;
    QPointer<CommandPalette> m_palette; ///< of the window, which there is none of at first
    Scope m_scope = Scope::File;
};

} // namespace ui
