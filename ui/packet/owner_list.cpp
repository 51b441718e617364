// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/owner_list.h"

#include "ui/packet/role_line.h"
#include "ui/packet/section_reasons.h"
#include "ui/text.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

core::VerifiedSignoff unsignedBy(const core::PacketRole& role)
{
    core::VerifiedSignoff signoff {.role = role.role, .label = role.label, .principal = role.principal};
    signoff.required = role.required;
    return signoff;
}

core::VerifiedSignoff signoffOf(const Draft& draft, const core::PacketRole& role)
{
    if (!draft.verification)
        return unsignedBy(role);
    const auto& signoffs = draft.verification->signoffs;
    const auto found = std::ranges::find(signoffs, role.role, &core::VerifiedSignoff::role);
    return found == signoffs.end() ? unsignedBy(role) : *found;
}

QLabel* ownerLabel(const QString& text, bool isQuiet, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (isQuiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QString whyAsked(const core::PacketRole& role)
{
    const QString reason = asSentence(role.reason);
    return role.required ? OwnerList::tr("Must sign. %1").arg(reason)
                         : OwnerList::tr("Is asked, and need not sign. %1").arg(reason);
}

} // namespace

QString signoffLine(const core::VerifiedSignoff& signoff)
{
    const QString label = roleLine(signoff.label, signoff.role);
    const QString who = toShown(signoff.principal);
    if (signoff.state == core::SignoffState::Valid)
        return OwnerList::tr("✓ %1: %2 has signed").arg(label, who);
    if (signoff.state != core::SignoffState::Unsigned)
        return OwnerList::tr("✗ %1: the sign-off of %2 does not count").arg(label, who);
    return who.isEmpty() ? OwnerList::tr("— %1: not signed yet").arg(label)
                         : OwnerList::tr("— %1: %2 has not signed yet").arg(label, who);
}

OwnerList::OwnerList(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
}

void OwnerList::showDraft(const Draft& draft)
{
    if (m_rows)
        m_rows->deleteLater();
    m_rows = new QWidget(this);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins({});
    rows->setSpacing(2);
    for (const core::PacketRole& role : draft.packet.roles) {
        const core::VerifiedSignoff signoff = signoffOf(draft, role);
        rows->addWidget(ownerLabel(signoffLine(signoff), false, m_rows));
        if (!signoff.words.empty())
            rows->addWidget(ownerLabel(asSentence(signoff.words), true, m_rows));
        rows->addWidget(ownerLabel(whyAsked(role), true, m_rows));
        rows->addSpacing(6);
    }
    m_column->addWidget(m_rows);
}

} // namespace ui
