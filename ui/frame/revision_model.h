// SPDX-License-Identifier: GPL-3.0-or-later
// What a baseline or a candidate may be: the working tree, tags, branches, commits, under their headings;
// and whatever else git may understand, as it is typed.
#pragma once

#include "core/repo/repository.h"
#include "ui/models/revision_words.h"

#include <QAbstractListModel>

#include <string>
#include <vector>

namespace ui {

struct RevisionChoices {
    bool hasWorkingTree = false;
    bool offersFile = false; ///< one that need not be of the repository
    std::string first = {}; ///< the commit that history began with; empty: it is not offered
    std::vector<core::Tag> tags = {}; ///< newest version first
    std::vector<core::Branch> branches = {}; ///< the current one first
    std::vector<core::Commit> commits = {}; ///< the last ones
};

class RevisionModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        RevisionRole = Qt::UserRole, ///< QByteArray: as git is asked for it; empty: the working tree
        DetailRole, ///< a date, or what a commit says
        HeadingRole, ///< bool
        FileRole, ///< bool: no revision, but a file that is still to be named
    };

    using QAbstractListModel::QAbstractListModel;

    void setChoices(RevisionChoices choices);
    /// Those in whose name or detail the text is, and the text itself where nothing is named so.
    void setFilter(const QString& text);
    /// The row of a revision, or else the first that can be chosen; -1: none can.
    int rowOf(const std::string& revision) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QString text;
        QString detail = {};
        std::string revision = {};
        bool isHeading = false;
        bool isFile = false;
    };

    void rebuild();
    void addGroup(const QString& heading, std::vector<Row> rows);

    RevisionChoices m_choices;
    QString m_filter;
    std::vector<Row> m_rows;
};

} // namespace ui
