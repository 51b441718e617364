// SPDX-License-Identifier: GPL-3.0-or-later
// One part of the form: its title with the mark of the gate, its fields, and whatever else belongs to it.
#pragma once

#include "ui/packet/field_box.h"
#include "ui/packet/packet_sections.h"

class QLabel;
class QVBoxLayout;

namespace ui {

class SectionBox : public QWidget {
    Q_OBJECT
public:
    explicit SectionBox(const PacketSection& section, QWidget* parent = nullptr);

    SectionId id() const { return m_id; }
    const std::vector<FieldBox*>& fields() const { return m_fields; }
    /// Below the fields.
    void addExtra(QWidget* extra);
    void showSection(const PacketSection& section, const Draft& draft);
    /// Where one begins to mend what is missing.
    QWidget* firstInput() const;
    /// What misses something, in order.
    void addGaps(std::vector<QWidget*>& gaps) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();

    SectionId m_id;
    SectionMark m_mark = SectionMark::Done;
    QLabel* m_sign;
    QLabel* m_title;
    QLabel* m_reason;
    QVBoxLayout* m_column;
    std::vector<FieldBox*> m_fields;
    QWidget* m_extra = nullptr;
};

} // namespace ui
