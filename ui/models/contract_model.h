// SPDX-License-Identifier: GPL-3.0-or-later
// The contracts of a revision as a tree: a row each, below it the other files it is made of.
#pragma once

#include "core/contract/discovery.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// The last row, where there is need of one, holds the files that could not be read: nothing is left out
/// silently.
class ContractModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { NameColumn, LanguageColumn, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole, ///< QByteArray: the file to show; empty for rows that have none
        AboutRole, ///< what is to be said of it, in a sentence
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setDiscovery(std::shared_ptr<const core::Discovery> discovery);

    /// The first row that shows a file; invalid when none does.
    QModelIndex indexOf(const QByteArray& path) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A file below a contract, or below the row of unread files.
    struct Part {
        enum class Kind : std::uint8_t { Fragment, Missing, Remote, Trouble, Unread };
        Kind kind = Kind::Fragment;
        std::string path; ///< of the file to show; empty when there is none
        QString name;
        QString note = {};
    };
    struct Group {
        const core::FoundContract* contract = nullptr; ///< none: the unread files
        QString name = {}; ///< that tells it apart from the others
        std::vector<Part> parts;
    };

    static Group groupOf(const core::FoundContract& contract);
    QVariant groupData(const Group& group, int column, int role) const;
    QVariant partData(const Part& part, int column, int role) const;
    static QString kindOf(const Part& part);
    static QString aboutPart(const Part& part);

    std::shared_ptr<const core::Discovery> m_discovery;
    std::vector<Group> m_groups;
};

} // namespace ui
