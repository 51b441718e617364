// SPDX-License-Identifier: GPL-3.0-or-later
// One side of the pair: what it is, and a list to choose another from.
#pragma once

#include "ui/frame/drop_button.h"
#include "ui/frame/revision_model.h"

namespace ui {

class RevisionPopup;

class RevisionButton : public DropButton {
    Q_OBJECT
public:
    /// `side`: "Baseline"
    explicit RevisionButton(const QString& side, QWidget* parent = nullptr);

    void setChoices(RevisionChoices choices);
    /// `why`: how it came to be this one; may be empty.
    void setRevision(const core::Revision& revision, const QString& why);
    void choose();

signals:
    /// As git is to be asked for it; empty: the working tree.
    void revisionChosen(const std::string& revision);
    /// Instead of a revision; it is still to be named.
    void fileWanted();

private:
    std::string m_revision;
    RevisionChoices m_choices;
    RevisionPopup* m_popup = nullptr;
};

} // namespace ui
