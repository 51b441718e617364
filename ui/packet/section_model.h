// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a packet as a list: the gate before signing, and the way through the form.
#pragma once

#include "ui/packet/packet_sections.h"

#include <QAbstractListModel>

namespace ui {

class SectionModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { MarkRole = Qt::UserRole, CountRole, ReasonRole };

    using QAbstractListModel::QAbstractListModel;

    /// Keeps the rows where the parts are the same, so that nobody loses their place.
    void setSections(std::vector<PacketSection> sections);
    const std::vector<PacketSection>& sections() const { return m_sections; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    bool hasSameRows(const std::vector<PacketSection>& sections) const;

    std::vector<PacketSection> m_sections;
};

} // namespace ui
