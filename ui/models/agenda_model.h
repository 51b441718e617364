// SPDX-License-Identifier: GPL-3.0-or-later
// What is left to talk about in a review, in the order people should work in; what is done stands last.
#pragma once

#include "ui/workspace/standing.h"

#include <QAbstractItemModel>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace ui {

/// One thing on the agenda. Borrows from the standing; the one that counts is not null.
struct AgendaItem {
    enum class Kind : std::uint8_t { Change, Comment, OpenPoint, Gone };

    Kind kind = Kind::Change;
    const core::ReviewedFinding* change = nullptr;
    std::string contract = {}; ///< of the change, where those of several stand beside each other
    const core::JournalEntry* comment = nullptr; ///< on the whole review, or on what is no longer found
    const core::OpenPoint* point = nullptr; ///< that nobody acknowledged yet
    const core::ReviewedDecisionGone* gone = nullptr;

    /// The same for as long as it is the same thing.
    std::string key() const;
};

/// Has the roles of a ChangeModel, and looks like one.
class AgendaModel : public QAbstractItemModel {
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;

    void show(std::shared_ptr<const Standing> standing);

    /// Null for headings.
    const AgendaItem* itemAt(const QModelIndex& index) const;
    QModelIndex indexOf(const std::string& key) const;
    /// Of what is not done yet, changes and all else.
    std::size_t openCount() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Section {
        QString title;
        bool isDone = false;
        std::vector<AgendaItem> items = {};
    };

    void addItem(const QString& title, bool isDone, AgendaItem item);
    void addChanges(bool areDone);
    void addTalk();
    QVariant dataOf(const AgendaItem& item, int role) const;

    std::shared_ptr<const Standing> m_standing;
    std::vector<Section> m_sections;
};

} // namespace ui
