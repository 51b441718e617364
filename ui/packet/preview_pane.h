// SPDX-License-Identifier: GPL-3.0-or-later
// The packet as others will get it: as printed pages, or as the text that goes along with them.
#pragma once

#include "core/packet/form/stored_packet.h"

#include <QWidget>

#include <filesystem>
#include <functional>

class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;
class QToolButton;

namespace ui {

struct Draft;
class PacketPreview;

/// Pages are drawn by a room that this one does not know.
struct PrintedPages {
    QWidget* widget = nullptr;
    std::function<void(const core::StoredPacket& packet, const std::filesystem::path& repository)> show = {};
};

class PreviewPane : public QWidget {
    Q_OBJECT
public:
    explicit PreviewPane(QWidget* parent = nullptr);

    /// From now on the pages come first.
    void setPages(PrintedPages pages);
    void showDraft(const Draft& draft);
    void clear();

private:
    QToolButton* addForm(const QString& text, const QString& name, QWidget* page);

    QHBoxLayout* m_head;
    QButtonGroup* m_forms;
    QStackedWidget* m_stack;
    PacketPreview* m_text;
    PrintedPages m_pages;
};

} // namespace ui
