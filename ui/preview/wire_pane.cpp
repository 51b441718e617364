// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/wire_pane.h"

#include "ui/card/wrapped_label.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

WirePane::WirePane(QWidget* parent)
    : QWidget(parent)
    , m_sheets(new QComboBox(this))
    , m_said(new WrappedLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_unknown(new WrappedLabel(this, WrappedLabel::Voice::Quiet))
{
    m_sheets->setAccessibleName(tr("Message"));
    // Long names of media types give way to a narrow pane.
    m_sheets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sheets->setMinimumContentsLength(8);
    m_text->setAccessibleName(tr("As it is sent"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addWidget(m_sheets);
    column->addWidget(m_said);
    column->addWidget(m_text, 100);
    column->addWidget(m_unknown);
    column->addStretch(1);
    connect(m_sheets, &QComboBox::activated, this, &WirePane::showSheet);
    showWire({});
}

void WirePane::showWire(const ObjectWire& wire)
{
    m_wire = wire;
    m_sheets->clear();
    for (const WireSheet& sheet : wire.sheets)
        m_sheets->addItem(sheet.title);
    m_sheets->setVisible(!wire.sheets.empty());
    m_sheets->setCurrentIndex(wire.first);
    showSheet(wire.first);
}

void WirePane::showSheet(int which)
{
    const bool isThere = which >= 0 && which < static_cast<int>(m_wire.sheets.size());
    const WireSheet sheet = isThere ? m_wire.sheets[static_cast<std::size_t>(which)] : WireSheet();
    m_said->say(isThere ? sheet.said : tr("Nothing of what stands at the caret travels by itself."));
    m_text->setPlainText(sheet.text);
    m_text->setVisible(isThere);
    m_unknown->say(sheet.unknown.isEmpty()
            ? QString()
            : tr("Not known: %1").arg(sheet.unknown.join(QStringLiteral("; "))));
}

} // namespace ui
