// SPDX-License-Identifier: GPL-3.0-or-later
// The packet as people will read it, made anew whenever something is said while somebody sees it.
#pragma once

#include "core/packet/form/packet.h"
#include "ui/task.h"

#include <QTextBrowser>

#include <memory>
#include <optional>

namespace ui {

class PacketPreview : public QTextBrowser {
    Q_OBJECT
public:
    explicit PacketPreview(QWidget* parent = nullptr);

    void showPacket(const core::Packet& packet);

protected:
    void showEvent(QShowEvent* event) override;

private:
    using Page = std::shared_ptr<QTextDocument>;

    void make();
    void take(Page page);

    std::optional<core::Packet> m_toCome; ///< once it is seen
    Page m_page;
    Task<Page> m_making;
};

} // namespace ui
