// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/revision_picker.h"

#include "ui/text.h"
#include "ui/workspace/workspace.h"

#include <QStandardItemModel>

#include <algorithm>

namespace ui {

RevisionPicker::RevisionPicker(QWidget* parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Revision"));
    setToolTip(tr("The revision whose files are shown"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMaxVisibleItems(24);
    setEnabled(false);
    connect(this, &QComboBox::activated, this, [this](int item) {
        const QVariant revision = itemData(item);
        if (revision.isValid())
            emit revisionChosen(m_revisions[revision.toUInt()]);
    });
}

void RevisionPicker::setSnapshot(const Snapshot& snapshot)
{
    clear();
    m_revisions.clear();
    if (!snapshot.repository->isBare())
        addRevision({});
    if (!snapshot.tags.empty())
        addHeading(tr("Tags"));
    for (const core::Tag& tag : snapshot.tags)
        addRevision({.kind = core::RevisionKind::Tag, .name = tag.name, .commit = tag.commit});
    for (const bool remote : {false, true}) {
        const auto isWanted = [remote](const core::Branch& branch) { return branch.remote == remote; };
        if (std::ranges::any_of(snapshot.branches, isWanted))
            addHeading(remote ? tr("Remote branches") : tr("Branches"));
        for (const core::Branch& branch : snapshot.branches) {
            if (isWanted(branch))
                addRevision({.kind = remote ? core::RevisionKind::RemoteBranch : core::RevisionKind::Branch,
                    .name = branch.name,
                    .commit = branch.commit});
        }
    }
    const auto isCurrent = [&snapshot](const core::Revision& revision) {
        return revision.kind == snapshot.revision.kind && revision.name == snapshot.revision.name;
    };
    auto current = std::ranges::find_if(m_revisions, isCurrent);
    if (current == m_revisions.end()) {
        addHeading(tr("Other"));
        addRevision(snapshot.revision);
        current = std::prev(m_revisions.end());
    }
    setCurrentIndex(findData(static_cast<unsigned>(current - m_revisions.begin())));
    setEnabled(m_revisions.size() > 1);
}

void RevisionPicker::addHeading(const QString& text)
{
    addItem(text);
    auto* items = qobject_cast<QStandardItemModel*>(model());
    items->item(count() - 1)->setFlags(Qt::NoItemFlags);
}

void RevisionPicker::addRevision(core::Revision revision)
{
    addItem(revisionText(revision), static_cast<unsigned>(m_revisions.size()));
    m_revisions.push_back(std::move(revision));
}

QString revisionText(const core::Revision& revision)
{
    return revision.isWorkingTree() ? RevisionPicker::tr("working tree") : toShown(revision.name);
}

} // namespace ui
