// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a packet, part by part in its order.
#pragma once

#include "ui/packet/packet_sections.h"

#include <QScrollArea>

class QVBoxLayout;

namespace ui {

class SectionBox;

class PacketForm : public QScrollArea {
    Q_OBJECT
public:
    explicit PacketForm(QWidget* parent = nullptr);

    void showDraft(const Draft& draft, const std::vector<PacketSection>& sections);
    /// Says at once what was written and not said yet.
    void flush();
    /// Scrolls there and puts the keyboard where writing begins.
    void goTo(SectionId section);
    /// The next or previous part that misses something, from where the keyboard is; false: there is none.
    bool goToGap(bool forwards);
    bool goToFirstGap();
    void attachEvidence(core::PacketEvidence evidence);

signals:
    void answered(const std::string& field, const std::string& json);
    void acknowledged(const std::string& name, const std::string& reason);
    void completed(); ///< the last quotation was taken, and nothing is missing
    void changeWanted(const std::string& place);
    void commitWanted(const std::string& message);
    void filesDropped(const QStringList& files);
    void filesWanted();

private:
    void rebuild(const std::vector<PacketSection>& sections);
    void connectFields(SectionBox& box);
    void addExtra(SectionBox& box);
    void reveal(QWidget* input);
    /// Of all that can be written in: what misses something, in order.
    std::vector<QWidget*> gaps() const;

    std::vector<SectionBox*> m_boxes;
    class OwnerList* m_owners = nullptr;
    class ChangesSummary* m_changes = nullptr;
    class OpenPoints* m_open = nullptr;
    class CommitPanel* m_commit = nullptr;
    class EvidenceField* m_evidence = nullptr;
};

} // namespace ui
