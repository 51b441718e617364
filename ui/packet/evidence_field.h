// SPDX-License-Identifier: GPL-3.0-or-later
// The acceptance evidence: what was tried, where it is to be found, and the hash of what was attached.
#pragma once

#include "ui/packet/field_editor.h"

#include <QStringList>

class QGridLayout;

namespace ui {

class EvidenceField : public FieldEditor {
    Q_OBJECT
public:
    explicit EvidenceField(QWidget* parent = nullptr);

    QWidget* firstInput() override;
    /// A file that was read and hashed becomes evidence of its kind.
    void attach(core::PacketEvidence evidence);

signals:
    /// Files are to be read and hashed, which no widget does.
    void filesDropped(const QStringList& files);
    void filesWanted();

protected:
    void show(const core::Packet& packet) override;
    FormAnswers answers() const override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void rebuild();
    void addRow(QGridLayout& grid, std::size_t at);
    QWidget* makeKind(std::size_t at);
    QWidget* makeInput(std::size_t at, std::string core::PacketEvidence::*text, const QString& name);
    QWidget* makeRemover(std::size_t at);
    void add(const std::string& kind);

    std::vector<core::PacketEvidence> m_evidence;
    QWidget* m_grid = nullptr;
    QWidget* m_firstButton = nullptr;
    std::vector<QWidget*> m_texts;
};

/// "screenshot" for a picture, "log" for a log, "test" for what tests write, else "fixture".
std::string evidenceKindOf(const QString& file);

} // namespace ui
