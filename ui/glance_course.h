// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at what a place of a text in Edit is about without going there: a definition below the caret, words
// where the mouse rests.
#pragma once

#include "ui/models/usages.h"
#include "ui/task.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <cstdint>

namespace ui {

class Commands;
class EditPage;
class PeekFrame;
class TextHover;
class TextView;

class GlanceCourse : public QObject {
    Q_OBJECT
public:
    GlanceCourse(EditPage& edit, const Commands& commands, QObject* parent = nullptr);

signals:
    /// Somebody looked at it, and wants to go there.
    void wanted(const ui::ContractSymbols& symbols, const core::Node& definition);
    void said(const QString& sentence);

private:
    void peek();
    void open(const Meant& definition);
    void watch();
    void tell(TextView& view, std::uint32_t offset);

    EditPage& m_edit;
    Meant m_peeked;
    QPointer<TextHover> m_hover; ///< where the mouse rests
    Task<QString> m_telling;
};

} // namespace ui
