// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/language_box.h"

#include "ui/export/packet_language.h"

namespace ui {

LanguageBox::LanguageBox(QWidget* parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Language of the packet"));
    setToolTip(tr("Of the pages that are printed. Rules, paths and values stay as they are."));
    for (const PacketLanguage& each : packetLanguages())
        addItem(each.name, each.code);
    connect(this, &QComboBox::activated, this, [this] {
        keepPacketLanguage(m_repository, currentData().toString());
        emit chosen();
    });
}

void LanguageBox::setRepository(const std::filesystem::path& repository)
{
    m_repository = repository;
    readAgain();
}

void LanguageBox::readAgain()
{
    setCurrentIndex(findData(packetLanguageOf(m_repository)));
}

Phrases LanguageBox::words() const
{
    return phrasesIn(currentData().toString());
}

} // namespace ui
