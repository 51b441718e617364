// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/completion_model.h"

#include "core/contract/symbols/offered_names.h"
#include "ui/text.h"

namespace ui {

void CompletionModel::setOffers(std::vector<core::Offer> offers)
{
    m_all = std::move(offers);
    narrow({});
}

void CompletionModel::narrow(std::string_view typed)
{
    beginResetModel();
    m_shown = m_all;
    core::keepMatching(m_shown, typed);
    endResetModel();
}

const core::Offer& CompletionModel::offer(const QModelIndex& index) const
{
    return m_shown[static_cast<std::size_t>(index.row())];
}

int CompletionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CompletionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Offer& shown = offer(index);
    const QString about = shown.hasParts ? tr("with the parts it must have") : toShown(shown.about);
    switch (role) {
    case Qt::DisplayRole:
        return toShown(shown.name);
    case AboutRole:
        return about;
    case UsesRole:
        return shown.uses == 0 ? QString() : tr("used %1×").arg(shown.uses);
    case Qt::AccessibleTextRole: {
        QStringList parts {toShown(shown.name)};
        if (!about.isEmpty())
            parts << about;
        if (shown.uses > 0)
            parts << tr("used %n time(s)", nullptr, static_cast<int>(shown.uses));
        return parts.join(QLatin1String(", "));
    }
    default:
        return {};
    }
}

} // namespace ui
