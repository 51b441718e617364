// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/packet_preview.h"

#include "core/packet/export/markdown_rendering.h"
#include "ui/text.h"

#include <QScrollBar>
#include <QTextDocument>
#include <QThread>

#include <utility>

namespace ui {

namespace {

constexpr double PageMargin = 16;

/// The mark of the format, and what keeps addresses from becoming links: both are for other readers of
/// Markdown, and this one would show them.
QString withoutMarks(const QString& markdown)
{
    constexpr qsizetype OneMark = 1;
    QString words = markdown.section(u'\n', OneMark);
    return words.remove(QLatin1String("<!-- -->"));
}

std::shared_ptr<QTextDocument> makePage(const core::Packet& packet, QThread* owner)
{
    auto page = std::make_shared<QTextDocument>();
    page->setDocumentMargin(PageMargin);
    page->setMarkdown(withoutMarks(toQString(core::packetWords(packet))), QTextDocument::MarkdownNoHTML);
    page->moveToThread(owner);
    return page;
}

} // namespace

PacketPreview::PacketPreview(QWidget* parent)
    : QTextBrowser(parent)
    , m_making([this](Page page) { take(std::move(page)); })
{
    setAccessibleName(tr("Preview of the packet"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
}

void PacketPreview::showPacket(const core::Packet& packet)
{
    m_toCome = packet;
    if (isVisible())
        make();
}

void PacketPreview::showEvent(QShowEvent* event)
{
    QTextBrowser::showEvent(event);
    make();
}

/// A long page is laid out on the GUI thread: somebody who types elsewhere would wait for it.
void PacketPreview::make()
{
    if (!m_toCome)
        return;
    m_making.start([packet = *std::exchange(m_toCome, std::nullopt), owner = thread()](
                       const std::stop_token&) { return makePage(packet, owner); });
}

void PacketPreview::take(Page page)
{
    const int at = verticalScrollBar()->value();
    page->setDefaultFont(font());
    setDocument(page.get());
    m_page = std::move(page);
    verticalScrollBar()->setValue(at);
}

} // namespace ui
