// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/revision_button.h"

#include "ui/frame/revision_popup.h"

namespace ui {

RevisionButton::RevisionButton(const QString& side, QWidget* parent)
    : DropButton(side, parent)
    , m_popup(new RevisionPopup(this))
{
    connect(this, &QToolButton::clicked, this, &RevisionButton::choose);
    connect(m_popup, &RevisionPopup::chosen, this, &RevisionButton::revisionChosen);
}

void RevisionButton::setChoices(RevisionChoices choices)
{
    m_popup->setChoices(std::move(choices));
}

void RevisionButton::setRevision(const core::Revision& revision, const QString& why)
{
    m_revision = revision.name;
    setValue(revisionText(revision));
    setAccessibleDescription(why);
    const QString about = why.isEmpty() ? accessibleName() : tr("%1 (%2)").arg(accessibleName(), why);
    setToolTip(about.toHtmlEscaped());
}

void RevisionButton::choose()
{
    m_popup->openBelow(*this, m_revision);
}

} // namespace ui
