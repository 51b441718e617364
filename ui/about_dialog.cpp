// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about_dialog.h"

#include "ui/text_view/about_text_view.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QLabel* selectableLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QLayout* heading(QWidget* parent)
{
    auto* sign = new QLabel(parent);
    sign->setPixmap(QIcon(QStringLiteral(":/icons/org.countersign.countersign.svg")).pixmap(48, 48));
    auto* name = selectableLabel(
        AboutDialog::tr("Countersign %1").arg(QCoreApplication::applicationVersion()), parent);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    name->setFont(large);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addStretch();
    words->addWidget(name);
    words->addWidget(selectableLabel(AboutDialog::tr("A workbench for reviewing API contracts"), parent));
    words->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(sign);
    row->addLayout(words, 1);
    return row;
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Countersign"));
    auto* facts = new QFormLayout;
    facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    facts->setHorizontalSpacing(16);
    facts->setVerticalSpacing(10);
    const auto addFact = [this, facts](const QString& name, const QString& text) {
        QLabel* value = selectableLabel(text, this);
        value->setWordWrap(true);
        value->setAccessibleName(name);
        facts->addRow(name, value);
    };
    addFact(tr("Highlighting"), highlighterName());
    addFact(tr("Text view"), editorName());
    addFact(tr("Toolkit"), QStringLiteral("Qt %1").arg(QLatin1String(qVersion())));
    addFact(tr("Licence"),
        tr("This program is free software under the GNU General Public License, version 3 or later. Its "
           "engine and "
           "its command line are under the Apache License 2.0."));
    addFact(tr("Privacy"), tr("Countersign uses no network and reports nothing to anybody."));

    auto* done = new QPushButton(tr("&Close"), this);
    done->setDefault(true);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(20);
    column->addLayout(heading(this));
    column->addLayout(facts, 1);
    column->addWidget(done, 0, Qt::AlignRight);
    setMinimumWidth(560);
}

} // namespace ui
