// SPDX-License-Identifier: GPL-3.0-or-later
// The packet as it will be printed, and the language it is printed in, beside the form.
#pragma once

#include "core/packet/form/stored_packet.h"

#include <QWidget>

#include <filesystem>

namespace ui {

class LanguageBox;
class PagePreview;

class PagesPane : public QWidget {
    Q_OBJECT
public:
    explicit PagesPane(QWidget* parent = nullptr);

    /// The language is that of the repository.
    void showPacket(const core::StoredPacket& packet, const std::filesystem::path& repository);
    /// As chosen elsewhere.
    void takeLanguage();

private:
    void draw();

    LanguageBox* m_language;
    PagePreview* m_pages;
    core::StoredPacket m_packet;
};

} // namespace ui
