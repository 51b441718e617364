// SPDX-License-Identifier: GPL-3.0-or-later
// A page of a packet as it will be printed, and the way to the others; drawn in the background.
#pragma once

#include "core/packet/form/stored_packet.h"
#include "ui/export/packet_pages.h"
#include "ui/task.h"

#include <QImage>
#include <QWidget>

#include <memory>

class QLabel;
class QToolButton;

namespace ui {

class PagePicture;

class PagePreview : public QWidget {
    Q_OBJECT
public:
    explicit PagePreview(QWidget* parent = nullptr);

    /// Stays on the page that is shown, where there is one of that number. What is shown already is not laid
    /// out anew, nor is it when pages are turned.
    void showPacket(const core::StoredPacket& packet, const PageOptions& options);

    int pageCount() const;
    int page() const { return m_page; }
    void turnTo(int page);

signals:
    void shown();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    using Pages = std::shared_ptr<const PacketPages>;

    /// Of one page, made in the background.
    struct Drawn {
        Pages pages = {};
        QImage picture = {};
        int page = 0;
        QString problem = {};
    };

    static Drawn drawn(Pages pages, int page, double scale);
    void draw();
    void take(const Drawn& drawn);
    void showWhereItIs();

    core::StoredPacket m_packet;
    PageOptions m_options;
    bool m_isBehind = false; ///< nobody looked when something else was to be shown
    Pages m_pages; ///< that are shown; null: none yet
    bool m_isOutdated = false; ///< they are those of another packet, paper or language
    int m_page = 0;
    PagePicture* m_picture;
    QLabel* m_where;
    QToolButton* m_back;
    QToolButton* m_on;
    Task<Drawn> m_drawing;
};

} // namespace ui
