// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/snippet_part.h"

#include "ui/card/link_button.h"
#include "ui/card/snippet_view.h"

#include <QVBoxLayout>

namespace ui {

SnippetPart::SnippetPart(QWidget* parent)
    : QWidget(parent)
    , m_view(new SnippetView(this))
    , m_more(new LinkButton({}, this))
{
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_view);
    lines->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_isWhole = !m_isWhole;
        showLines();
    });
}

void SnippetPart::showContent(const CardContent& content)
{
    if (content.place != m_content.place)
        m_isWhole = false;
    m_content = content;
    showLines();
}

void SnippetPart::showLines()
{
    m_view->showSnippet(m_content, m_isWhole);
    const std::size_t shown = folded(m_content.snippet).rows.size();
    const std::size_t all = m_content.snippet.rows.size();
    m_more->setVisible(shown < all);
    m_more->setText(m_isWhole ? tr("Show less") : tr("Show all %n line(s)", nullptr, static_cast<int>(all)));
}

} // namespace ui
