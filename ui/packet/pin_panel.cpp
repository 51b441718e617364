// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/pin_panel.h"

#include "ui/plain_label.h"
#include "ui/text.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QTableWidgetItem* cell(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text.toHtmlEscaped());
    return item;
}

} // namespace

QString signerRoles(const core::AllowedSigner& signer)
{
    constexpr std::string_view SignoffSuffix = ".signoff.v1@countersign";
    if (signer.namespaces.empty())
        return PinPanel::tr("anything");
    QStringList roles;
    std::string_view rest = signer.namespaces;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(','), rest.size());
        std::string_view each = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (each.ends_with(SignoffSuffix))
            each.remove_suffix(SignoffSuffix.size());
        roles.append(each == "export.seal.v1@countersign" ? PinPanel::tr("exports") : toShown(each));
    }
    return roles.join(QStringLiteral(", "));
}

PinPanel::PinPanel(QWidget* parent)
    : QWidget(parent)
    , m_where(plainLabel({}, this))
    , m_signers(new QTableWidget(this))
    , m_command(plainLabel({}, this))
{
    m_signers->setColumnCount(3);
    m_signers->setHorizontalHeaderLabels({tr("Person"), tr("May sign"), tr("Fingerprint of the key")});
    m_signers->verticalHeader()->hide();
    m_signers->horizontalHeader()->setStretchLastSection(true);
    m_signers->setAccessibleName(tr("Whom the repository believes"));
    m_signers->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_signers->setTabKeyNavigation(false);
    m_signers->setWordWrap(false);
    auto* advice = plainLabel({}, this);
    advice->setText(tr("Compare the fingerprints with these people themselves, by telephone or across the "
                       "table. You are asked once; later changes ask again unless somebody named here signed "
                       "them."));
    auto* accept = new QPushButton(tr("I Believe These People"), this);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_where);
    column->addWidget(m_signers, 1);
    column->addWidget(advice);
    column->addWidget(accept, 0, Qt::AlignLeft);
    column->addWidget(m_command);
    setFocusProxy(accept);
    connect(accept, &QPushButton::clicked, this, &PinPanel::accepted);
}

void PinPanel::showStanding(const core::TrustStanding& standing)
{
    m_where->setText(tr("%1 names these people. %2", "a revision and why it is trusted")
                         .arg(toShown(standing.trusted.revision.name), toShown(standing.why)));
    m_signers->setRowCount(0);
    for (const core::AllowedSigner& each : standing.signers) {
        const int row = m_signers->rowCount();
        m_signers->insertRow(row);
        m_signers->setItem(row, 0, cell(toShown(each.principals)));
        m_signers->setItem(row, 1, cell(each.trouble.empty() ? signerRoles(each) : toShown(each.trouble)));
        auto* print = cell(toShown(core::fingerprint(each.key)));
        print->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        m_signers->setItem(row, 2, print);
    }
    m_signers->resizeColumnsToContents();
    m_command->setText(
        tr("On the command line: %1")
            .arg(QStringLiteral("countersign trust pin --yes ") + toShown(standing.signersSha256)));
}

} // namespace ui
