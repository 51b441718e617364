// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/field_editor.h"

#include <QEvent>

#include <chrono>

namespace ui {

namespace {

using namespace std::chrono_literals;

/// Long enough that a sentence is one step of undoing, short enough that a crash costs no thought.
constexpr auto Pause = 1500ms;

} // namespace

FieldEditor::FieldEditor(QWidget* parent)
    : QWidget(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &FieldEditor::flush);
}

void FieldEditor::showPacket(const core::Packet& packet)
{
    if (isPending())
        return;
    show(packet);
    // What an input drops must not be taken for an answer.
    m_pause.stop();
    m_shown = answers();
}

void FieldEditor::flush()
{
    m_pause.stop();
    for (const auto& [field, json] : answers()) {
        std::string& shown = m_shown[field];
        if (shown == json)
            continue;
        shown = json;
        emit answered(field, json);
    }
}

void FieldEditor::touch()
{
    m_pause.start();
}

void FieldEditor::sayOnLeaving(QWidget& input)
{
    input.installEventFilter(this);
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && isPending())
        flush();
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
