// SPDX-License-Identifier: GPL-3.0-or-later
// The revision one looks at, to be chosen from the working tree, the tags and the branches.
#pragma once

#include "core/repo/repository.h"

#include <QComboBox>

#include <vector>

namespace ui {

struct Snapshot;

class RevisionPicker : public QComboBox {
    Q_OBJECT
public:
    explicit RevisionPicker(QWidget* parent = nullptr);

    void setSnapshot(const Snapshot& snapshot);
    const std::vector<core::Revision>& revisions() const { return m_revisions; }

signals:
    void revisionChosen(const core::Revision& revision);

private:
    void addHeading(const QString& text);
    void addRevision(core::Revision revision);

    std::vector<core::Revision> m_revisions; ///< the items' data are indices into it
};

/// "working tree", or the revision's name.
QString revisionText(const core::Revision& revision);

} // namespace ui
