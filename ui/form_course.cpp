// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form_course.h"

#include "ui/editor/navigation.h"
#include "ui/text.h"
#include "ui/text_view/edited_texts.h"

namespace ui {

FormCourse::FormCourse(Navigation& navigation, EditedTexts& texts, QObject* parent)
    : QObject(parent)
    , m_navigation(navigation)
    , m_texts(texts)
    , m_making([this](const Step& step) { apply(step); })
{
    connect(&navigation, &Navigation::changed, this, &FormCourse::takeNext);
}

void FormCourse::write(const Meant& map, const FormField& field, const QString& value)
{
    m_waiting.push_back({map, field, value.toStdString()});
    takeNext();
}

/// A patch is of the text as it was read: what was written meanwhile waits until that is read, too.
void FormCourse::takeNext()
{
    while (!m_waiting.empty() && !m_making.isRunning()) {
        const Meant now = asReadNow(m_navigation.symbols(), m_waiting.front().map);
        if (now && !isAsRead(now))
            return;
        const Written next = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (!now)
            continue;
        m_key = next.field.key;
        m_making.start([now, next](const std::stop_token& /*stop*/) {
            return formStep(now.symbols, now.node, next.field, next.value);
        });
    }
}

bool FormCourse::isAsRead(const Meant& map) const
{
    const core::ContractFile& file = map.symbols->read->documents->fileOf(map.node.tree());
    const EditedText* text = m_texts.find(file.path);
    return !text || text->bytes() == file.document.tree.source().bytes();
}

void FormCourse::apply(const Step& step)
{
    const auto done = step.and_then([this](const FormStep& made) {
        return m_texts.applyToAll({{made.file, made.patch, made.madeFor}},
            tr("Change %1", "a key of an object").arg(toShown(m_key)));
    });
    if (!done)
        emit said(tr("%1. %2").arg(toShown(done.error().message), toShown(done.error().hint)));
    takeNext();
}

} // namespace ui
