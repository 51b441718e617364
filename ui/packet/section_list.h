// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the packet with their marks: the gate at a glance, and the way into the form.
#pragma once

#include "ui/packet/packet_sections.h"

#include <QListView>

namespace ui {

class SectionModel;

class SectionList : public QListView {
    Q_OBJECT
public:
    explicit SectionList(QWidget* parent = nullptr);

    void setSections(std::vector<PacketSection> sections);
    const std::vector<PacketSection>& sections() const;

signals:
    void chosen(ui::SectionId section);

private:
    SectionModel* m_rows;
};

} // namespace ui
