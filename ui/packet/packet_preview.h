// SPDX-License-Identifier: GPL-3.0-or-later
// The packet as people will read it, made anew whenever something is said.
#pragma once

#include "core/packet/form/packet.h"
#include "ui/task.h"

#include <QTextBrowser>

#include <memory>

namespace ui {

class PacketPreview : public QTextBrowser {
    Q_OBJECT
public:
    explicit PacketPreview(QWidget* parent = nullptr);

    void showPacket(const core::Packet& packet);

private:
    using Page = std::shared_ptr<QTextDocument>;

    void take(Page page);

    Page m_page;
    Task<Page> m_making;
};

} // namespace ui
