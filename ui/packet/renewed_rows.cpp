// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/renewed_rows.h"

#include <QVBoxLayout>

namespace ui {

RenewedRows::RenewedRows(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
}

QVBoxLayout& RenewedRows::renew()
{
    constexpr int Spacing = 6;
    if (m_rows)
        m_rows->deleteLater();
    setFocusProxy(nullptr);
    m_rows = new QWidget(this);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins({});
    rows->setSpacing(Spacing);
    m_column->addWidget(m_rows);
    return *rows;
}

void RenewedRows::offerFocus(QWidget* widget)
{
    if (!focusProxy())
        setFocusProxy(widget);
}

} // namespace ui
