// SPDX-License-Identifier: GPL-3.0-or-later
// The navigator: contracts and the files they are made of; what is chosen is shown.
#pragma once

#include "ui/models/contract_model.h"

#include <QTreeView>

#include <string>

namespace ui {

class ContractList : public QTreeView {
    Q_OBJECT
public:
    explicit ContractList(QWidget* parent = nullptr);

    /// Keeps the chosen file if the new contracts have it, else none is chosen.
    void setDiscovery(std::shared_ptr<const core::Discovery> discovery);
    /// As if somebody did; nothing, where no contract has it.
    void choose(const std::string& path);
    /// The file came into view another way; nothing is chosen by it.
    void follow(const std::string& path);
    /// What is to be said of the chosen row.
    QString aboutChosen() const;

signals:
    void fileChosen(const std::string& path);
    /// A row without a file.
    void absentChosen(const QString& name);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void shareWidth();
    void giveNamesRoom();

    ContractModel m_contracts;
    bool m_isFollowing = false;
};

} // namespace ui
