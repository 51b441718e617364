// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette offers for what was typed: the best first, or as it came where nothing was typed.
#pragma once

#include "ui/palette/fuzzy_match.h"
#include "ui/palette/palette_entry.h"

#include <QAbstractListModel>

#include <vector>

namespace ui {

class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role : int { DetailRole = Qt::UserRole, KeysRole, GlyphRole, ToneRole, LettersRole };

    explicit PaletteModel(QObject* parent = nullptr);

    void setEntries(std::vector<PaletteEntry> entries);
    /// ">", "@" or "#" in front narrow it to one kind.
    void setTyped(const QString& typed);
    const PaletteEntry& entry(int row) const { return m_entries[m_rows[static_cast<std::size_t>(row)]]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void findRows();

    std::vector<PaletteEntry> m_entries;
    std::vector<FuzzyText> m_texts; ///< of the entries: what is shown first, then the detail
    QString m_typed;
    FuzzyQuery m_query;
    std::vector<std::size_t> m_rows;
};

} // namespace ui
