// SPDX-License-Identifier: GPL-3.0-or-later
// To any symbol by a few letters of it: of the file in front, and asked again of its contract, then of the
// repository.
#pragma once

#include "ui/models/symbols.h"

#include <QObject>
#include <QPointer>

#include <cstdint>
#include <vector>

class QAction;

namespace ui {

class CommandPalette;
class EditPage;
struct PaletteEntry;

class QuickOutline : public QObject {
    Q_OBJECT
public:
    /// `again`: the command that opens it, and widens it while it is open.
    QuickOutline(EditPage& edit, const QAction& again, QObject* parent = nullptr);

    /// While it is open: wider.
    void open();

signals:
    void symbolChosen(const ui::SharedSymbols& symbols, const core::Node& body);

private:
    enum class Scope : std::uint8_t { File, Contract, Repository };

    void offer();
    QString question() const;
    QString wayOn() const;
    std::vector<PaletteEntry> entries();
    void addEntries(std::vector<PaletteEntry>& entries, const SharedSymbols& symbols);
    void addEntry(std::vector<PaletteEntry>& entries, const SharedSymbols& symbols, const Symbol& symbol);
    bool isInScope(const ContractSymbols& symbols, const Symbol& symbol) const;
    std::string file() const;

    EditPage& m_edit;
    const QAction& m_again;
    QPointer<CommandPalette> m_palette; ///< of the window, which there is none of at first
    Scope m_scope = Scope::File;
};

} // namespace ui
