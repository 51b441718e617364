// SPDX-License-Identifier: GPL-3.0-or-later
// What an earlier packet said in a field that is empty now: a quotation to be taken over, or left.
#pragma once

#include "core/packet/form/drawing_up.h"

#include <QFrame>

class QLabel;

namespace ui {

class OfferQuote : public QFrame {
    Q_OBJECT
public:
    explicit OfferQuote(QWidget* parent = nullptr);

    /// Null hides it.
    void setOffer(const core::PacketOffer* offer);

signals:
    void taken();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
    QLabel* m_source;
};

} // namespace ui
