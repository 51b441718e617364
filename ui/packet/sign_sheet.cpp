// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/sign_sheet.h"

#include "ui/packet/packet_preview.h"
#include "ui/packet/role_line.h"
#include "ui/packet/signed_facts.h"
#include "ui/plain_label.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int SheetMargin = 16;
constexpr int SheetLetters = 96;
constexpr int SheetRows = 36;

QString choiceLine(const SigningChoice& choice)
{
    return SignSheet::tr("%1: %2", "a role and a person")
        .arg(roleLine(choice.role.label, choice.role.role), toShown(choice.principal));
}

QString keyLine(const core::KeyOffer& key)
{
    const QString name = toShown(core::fingerprint(key.key));
    const QString source = key.isInAgent ? SignSheet::tr("the agent has it")
        : key.needsPassphrase            ? SignSheet::tr("you will be asked for its passphrase")
                                         : toShown(key.source);
    return SignSheet::tr("%1, %2", "a key and where it is").arg(name, source);
}

} // namespace

SignSheet::SignSheet(const ReadyPacket& ready, QWidget* parent)
    : QDialog(parent)
    , m_ready(ready)
{
    setWindowTitle(tr("Sign %1").arg(toShown(ready.stored.id)));
    setWindowModality(Qt::WindowModal);
    m_state = plainLabel({}, this);
    m_state->setAutoFillBackground(true);
    m_state->setMargin(8);
    m_state->hide();
    auto* buttons = new QDialogButtonBox(this);
    m_sign = buttons->addButton(tr("Sign"), QDialogButtonBox::AcceptRole);
    m_sign->setDefault(true);
    buttons->addButton(tr("Not Yet"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &SignSheet::signWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(SheetMargin, SheetMargin, SheetMargin, SheetMargin);
    column->setSpacing(SheetMargin / 2);
    column->addWidget(makeChoices());
    column->addWidget(makeFacts());
    column->addWidget(makeText(), 1);
    column->addWidget(m_state);
    column->addWidget(buttons);
    showChoice();
    resize(fontMetrics().averageCharWidth() * SheetLetters, fontMetrics().lineSpacing() * SheetRows);
    m_sign->setFocus();
}

const SigningChoice& SignSheet::choice() const
{
    return m_ready.desk.choices[static_cast<std::size_t>(m_choices->currentIndex())];
}

QWidget* SignSheet::makeChoices()
{
    auto* widget = new QWidget(this);
    m_choices = new QComboBox(widget);
    m_choices->setAccessibleName(tr("As whom you sign"));
    for (const SigningChoice& each : m_ready.desk.choices)
        m_choices->addItem(choiceLine(each));
    m_key = plainLabel({}, widget);
    auto* form = new QFormLayout(widget);
    form->setContentsMargins({});
    form->addRow(tr("You sign as"), m_choices);
    form->addRow(tr("With the key"), m_key);
    connect(m_choices, &QComboBox::currentIndexChanged, this, &SignSheet::showChoice);
    return widget;
}

QWidget* SignSheet::makeFacts()
{
    auto* facts = new QWidget(this);
    auto* form = new QFormLayout(facts);
    form->setContentsMargins({});
    form->setVerticalSpacing(4);
    const QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (const SignedFact& each : signedFacts(m_ready.packet, m_ready.sha256)) {
        QLabel* const value = plainLabel(each.value, facts);
        value->setAccessibleName(tr("%1: %2").arg(each.label, each.value));
        if (each.isHash)
            value->setFont(mono);
        form->addRow(each.label, value);
    }
    return facts;
}

QWidget* SignSheet::makeText()
{
    auto* text = new PacketPreview(this);
    text->setAccessibleName(tr("The text that is signed"));
    text->setFrameShape(QFrame::StyledPanel);
    text->showPacket(m_ready.packet);
    return text;
}

void SignSheet::showChoice()
{
    const SigningChoice& chosen = choice();
    const QString label = roleLine(chosen.role.label, chosen.role.role);
    m_key->setText(keyLine(chosen.key));
    m_sign->setText(m_ready.packet.decision.outcome == core::Reject
            ? tr("Sign the Rejection as %1").arg(label)
            : tr("Sign as %1").arg(label));
}

void SignSheet::showBusy(const QString& what)
{
    m_choices->setEnabled(false);
    m_sign->setEnabled(false);
    m_state->setPalette(palette());
    m_state->setText(what);
    m_state->show();
}

void SignSheet::showError(const core::Error& error)
{
    m_choices->setEnabled(true);
    m_sign->setEnabled(true);
    m_state->setPalette(paletteOn(Tone::Failed, palette()));
    const QString message = tr("✗ %1.").arg(toShown(error.message));
    m_state->setText(error.hint.empty() ? message : message + u'\n' + toShown(error.hint));
    m_state->show();
    m_sign->setFocus();
}

} // namespace ui
