// SPDX-License-Identifier: GPL-3.0-or-later
// An editor of one part of the form: shows what the packet says, and says what was written in its place once
// the writer pauses or goes on.
#pragma once

#include "core/packet/form/packet.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <string>

namespace ui {

/// Field of the form -> JSON text.
using FormAnswers = std::map<std::string, std::string>;

class FieldEditor : public QWidget {
    Q_OBJECT
public:
    explicit FieldEditor(QWidget* parent = nullptr);

    /// What is being written stays.
    void showPacket(const core::Packet& packet);
    /// Says at once what was written and not said yet.
    void flush();
    bool isPending() const { return m_pause.isActive(); }
    /// Where writing begins.
    virtual QWidget* firstInput() = 0;

signals:
    void answered(const std::string& field, const std::string& json);

protected:
    virtual void show(const core::Packet& packet) = 0;
    /// All that it edits, as it stands.
    virtual FormAnswers answers() const = 0;

    /// It was written in.
    void touch();
    /// Leaving this input says what was written there.
    void sayOnLeaving(QWidget& input);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer m_pause;
    FormAnswers m_shown;
};

} // namespace ui
