// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/revision_button.h"

#include "ui/frame/revision_popup.h"

namespace ui {

RevisionButton::RevisionButton(const QString& side, QWidget* parent)
    : DropButton(side, parent)
{
    connect(this, &QToolButton::clicked, this, &RevisionButton::choose);
}

void RevisionButton::setChoices(RevisionChoices choices)
{
    m_choices = std::move(choices);
    if (m_popup)
        m_popup->setChoices(m_choices);
}

void RevisionButton::setRevision(const core::Revision& revision, const QString& why)
{
    m_revision = revision.name;
    setValue(revisionText(revision));
    setAccessibleDescription(why);
    QStringList about {why.isEmpty() ? accessibleName() : tr("%1 (%2)").arg(accessibleName(), why)};
    if (const QString whole = wholeCommit(revision); !whole.isEmpty())
        about << whole;
    setToolTip(about.join('\n').toHtmlEscaped().replace('\n', QLatin1String("<br>")));
}

/// Made when it is wanted: a window has two, and would show itself later for them.
void RevisionButton::choose()
{
    if (!m_popup) {
        m_popup = new RevisionPopup(this);
        m_popup->setChoices(m_choices);
        connect(m_popup, &RevisionPopup::chosen, this, &RevisionButton::revisionChosen);
        connect(m_popup, &RevisionPopup::fileWanted, this, &RevisionButton::fileWanted);
    }
    m_popup->openBelow(*this, m_revision);
}

} // namespace ui
