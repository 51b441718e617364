// SPDX-License-Identifier: GPL-3.0-or-later
// What the files in the editor name and refer to, as they were read last, and from which contract each is
// seen.
#pragma once

#include "ui/models/symbol_reading.h"
#include "ui/task.h"

#include <QObject>

#include <string>
#include <string_view>
#include <vector>

namespace ui {

class EditedTexts;
class Workspace;

class Navigation : public QObject {
    Q_OBJECT
public:
    Navigation(Workspace& workspace, EditedTexts& texts, QObject* parent = nullptr);

    const StudySymbols& symbols() const { return m_read->symbols; }
    bool isReading() const { return m_reading.isRunning(); }
    /// Its contracts are read, if they are not already.
    void look(const std::string& path);
    void lookAtAll();
    /// The contracts that a file is part of.
    StudySymbols rootsOf(const std::string& path) const;
    /// The contract from which the file is seen: the one that was looked at before, where it is part of that;
    /// null where it is part of none.
    SharedSymbols rootOf(const std::string& path) const;
    /// From here on.
    void chooseRoot(const std::string& contract);

    /// A text that somebody edits, as it was read last; null: only as its contract has it.
    std::shared_ptr<const core::LiveDocument> liveText(const std::string& path) const;
    /// What stands at a byte of the text as it is now; invalid where nothing was read.
    core::Node nodeAt(const ContractSymbols& symbols, const SymbolPlace& now) const;
    /// What refers to something there; null where nothing does.
    const core::ReferenceUse* referenceAt(const ContractSymbols& symbols, const SymbolPlace& now) const;
    /// The place of a node in the text as it is now.
    SymbolPlace placeNow(const ContractSymbols& symbols, const core::Node& node) const;
    /// The same of any place in a file of the contract.
    SymbolPlace placeNow(const ContractSymbols& symbols, SymbolPlace read) const;

signals:
    /// Something was read anew, or is seen from another contract.
    void changed();

private:
    std::uint32_t offsetAsRead(const core::ContractFile& file, std::uint32_t now) const;

    using Reading = std::shared_ptr<const SymbolReading>;

    void connectTexts();
    /// While it is being compared, so that all that is left is to count its changes.
    void draw(const std::string& contract, const std::shared_ptr<const core::Contract>& read);
    /// What comes while something is read is read behind it.
    void read();
    void readNews();
    /// Of the file as it is now, where somebody edits it; else as it was read.
    std::string_view bytesNow(const core::ContractFile& file) const;

    Workspace& m_workspace;
    EditedTexts& m_texts;
    SymbolSources m_sources;
    Reading m_read;
    bool m_hasNews = false; ///< since what is being read or drawn began
    std::string m_root; ///< id of the contract looked at
    Task<SharedSymbols> m_drawing;
    Task<Reading> m_reading;
};

} // namespace ui
