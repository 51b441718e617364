// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pages_pane.h"

#include "ui/export/language_box.h"
#include "ui/export/page_preview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int PaneMargin = 8;

} // namespace

PagesPane::PagesPane(QWidget* parent)
    : QWidget(parent)
    , m_language(new LanguageBox(this))
    , m_pages(new PagePreview(this))
{
    auto* label = new QLabel(tr("&Language of the packet"), this);
    label->setBuddy(m_language);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(PaneMargin, 0, PaneMargin, 0);
    head->addWidget(label);
    head->addWidget(m_language, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, PaneMargin);
    column->setSpacing(PaneMargin);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    setFocusProxy(m_pages);
    connect(m_language, &LanguageBox::chosen, this, &PagesPane::draw);
}

void PagesPane::showPacket(const core::StoredPacket& packet, const std::filesystem::path& repository)
{
    m_packet = packet;
    m_language->setRepository(repository);
    draw();
}

void PagesPane::takeLanguage()
{
    m_language->readAgain();
    draw();
}

void PagesPane::draw()
{
    if (!m_packet.bytes.empty())
        m_pages->showPacket(m_packet, {.paper = paperOf(QLocale()), .words = m_language->words()});
}

} // namespace ui
