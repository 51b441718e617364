// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/linked_steps.h"

#include "ui/text_view/edited_text.h"

#include <utility>

namespace ui {

bool LinkedSteps::Link::isThere() const
{
    return text && index < text->steps().count() && text->steps().command(index) == step;
}

bool LinkedSteps::Link::isDone() const
{
    return text->steps().index() > index;
}

bool LinkedSteps::Link::isNext(bool isUndo) const
{
    return isThere() && text->steps().index() == (isUndo ? index + 1 : index);
}

LinkedSteps::LinkedSteps(const std::vector<EditedText*>& texts, QObject* parent)
    : QObject(parent)
{
    for (EditedText* text : texts) {
        const int newest = text->steps().index() - 1;
        m_links.push_back({text, text->steps().command(newest), newest});
    }
    for (std::size_t each = 0; each < m_links.size(); ++each)
        connect(&m_links[each].text->steps(), &QUndoStack::indexChanged, this,
            [this, each] { follow(m_links[each]); });
}

void LinkedSteps::follow(const Link& moved)
{
    if (!moved.isThere()) {
        deleteLater();
        return;
    }
    const bool isDone = moved.isDone();
    if (std::exchange(m_isDone, isDone) == isDone)
        return;
    for (const Link& link : m_links) {
        if (!link.isNext(!isDone) || link.isDone() == isDone)
            continue;
        if (isDone)
            link.text->steps().redo();
        else
            link.text->steps().undo();
    }
}

} // namespace ui
