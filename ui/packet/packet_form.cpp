// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/packet_form.h"

#include "ui/packet/changes_summary.h"
#include "ui/packet/commit_panel.h"
#include "ui/packet/evidence_field.h"
#include "ui/packet/open_points.h"
#include "ui/packet/owner_list.h"
#include "ui/packet/section_box.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int FormMargin = 16;
/// Longer lines are hard to read.
constexpr int WidestInLetters = 110;

} // namespace

PacketForm::PacketForm(QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Form of the packet"));
    setFocusPolicy(Qt::NoFocus);
}

void PacketForm::showDraft(const Draft& draft, const std::vector<PacketSection>& sections)
{
    if (!std::ranges::equal(m_boxes, sections, {}, &SectionBox::id, &PacketSection::id))
        rebuild(sections);
    for (std::size_t at = 0; at < sections.size(); ++at)
        m_boxes[at]->showSection(sections[at], draft);
    m_owners->showDraft(draft);
    m_changes->showDraft(draft);
    if (m_open)
        m_open->showDraft(draft);
    if (m_commit)
        m_commit->showDraft(draft);
}

void PacketForm::rebuild(const std::vector<PacketSection>& sections)
{
    flush();
    m_boxes.clear();
    m_open = nullptr;
    m_commit = nullptr;
    auto* page = new QWidget(this);
    page->setMaximumWidth(fontMetrics().averageCharWidth() * WidestInLetters);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(FormMargin, FormMargin, FormMargin, FormMargin);
    column->setSpacing(8);
    for (const PacketSection& each : sections) {
        auto* box = new SectionBox(each, page);
        addExtra(*box);
        connectFields(*box);
        column->addWidget(box);
        m_boxes.push_back(box);
    }
    column->addStretch();
    setWidget(page);
}

void PacketForm::connectFields(SectionBox& box)
{
    for (FieldBox* each : box.fields()) {
        connect(&each->editor(), &FieldEditor::answered, this, &PacketForm::answered);
        connect(each, &FieldBox::offerTaken, this, [this] {
            if (!goToGap(true))
                emit completed();
        });
        if (auto* evidence = qobject_cast<EvidenceField*>(&each->editor())) {
            m_evidence = evidence;
            connect(evidence, &EvidenceField::filesDropped, this, &PacketForm::filesDropped);
            connect(evidence, &EvidenceField::filesWanted, this, &PacketForm::filesWanted);
        }
    }
}

void PacketForm::addExtra(SectionBox& box)
{
    switch (box.id()) {
    case SectionId::Owners:
        m_owners = new OwnerList(&box);
        return box.addExtra(m_owners);
    case SectionId::Changes:
        m_changes = new ChangesSummary(&box);
        connect(m_changes, &ChangesSummary::changeWanted, this, &PacketForm::changeWanted);
        return box.addExtra(m_changes);
    case SectionId::Open:
        m_open = new OpenPoints(&box);
        connect(m_open, &OpenPoints::acknowledged, this, &PacketForm::acknowledged);
        return box.addExtra(m_open);
    case SectionId::Commit:
        m_commit = new CommitPanel(&box);
        connect(m_commit, &CommitPanel::commitWanted, this, &PacketForm::commitWanted);
        return box.addExtra(m_commit);
    default:
        return;
    }
}

void PacketForm::flush()
{
    for (SectionBox* box : m_boxes)
        for (FieldBox* each : box->fields())
            if (each->editor().isPending())
                each->editor().flush();
}

void PacketForm::goTo(SectionId section)
{
    const auto found = std::ranges::find(m_boxes, section, &SectionBox::id);
    if (found == m_boxes.end())
        return;
    // First its end, then its beginning: a part that fits is seen whole.
    ensureWidgetVisible(*found, 0, FormMargin);
    reveal((*found)->firstInput());
}

void PacketForm::reveal(QWidget* input)
{
    if (!input)
        return;
    input->setFocus(Qt::ShortcutFocusReason);
    ensureWidgetVisible(input, 0, 4 * FormMargin);
}

bool PacketForm::goToGap(bool forwards)
{
    const std::vector<QWidget*> all = gaps();
    if (all.empty())
        return false;
    const QWidget* focus = QApplication::focusWidget();
    for (const QWidget* each : all)
        if (each->isAncestorOf(focus))
            focus = each;
    const int top = focus && widget()->isAncestorOf(focus) ? focus->mapTo(widget(), QPoint()).y()
        : forwards                                         ? -1
                                                           : widget()->height();
    const auto below = [&](const QWidget* each) { return each->mapTo(widget(), QPoint()).y() > top; };
    const auto above = [&](const QWidget* each) { return each->mapTo(widget(), QPoint()).y() < top; };
    if (forwards) {
        const auto next = std::ranges::find_if(all, below);
        reveal(next == all.end() ? all.front() : *next);
        return true;
    }
    const auto previous = std::find_if(all.rbegin(), all.rend(), above);
    reveal(previous == all.rend() ? all.back() : *previous);
    return true;
}

bool PacketForm::goToFirstGap()
{
    const std::vector<QWidget*> all = gaps();
    if (!all.empty())
        reveal(all.front());
    return !all.empty();
}

std::vector<QWidget*> PacketForm::gaps() const
{
    std::vector<QWidget*> all;
    for (SectionBox* box : m_boxes)
        box->addGaps(all);
    return all;
}

void PacketForm::attachEvidence(core::PacketEvidence evidence)
{
    m_evidence->attach(std::move(evidence));
}

} // namespace ui
