// SPDX-License-Identifier: GPL-3.0-or-later
// What may be written at a place, as rows: narrowed down while somebody goes on writing.
#pragma once

#include "core/contract/symbols/completion.h"

#include <QAbstractListModel>

#include <string_view>
#include <vector>

namespace ui {

class CompletionModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role : int {
        AboutRole = Qt::UserRole, ///< one line, and maybe empty
        UsesRole, ///< "used 6×"
    };

    using QAbstractListModel::QAbstractListModel;

    void setOffers(std::vector<core::Offer> offers);
    /// To what begins with these words or holds them.
    void narrow(std::string_view typed);
    const core::Offer& offer(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<core::Offer> m_all;
    std::vector<core::Offer> m_shown;
};

} // namespace ui
