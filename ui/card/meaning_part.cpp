// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/meaning_part.h"

#include "ui/card/link_button.h"
#include "ui/card/wrapped_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

MeaningPart::MeaningPart(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new WrappedLabel(this))
    , m_begin(new LinkButton(tr("Mark as a change of meaning…"), this))
    , m_takeBack(new LinkButton(tr("Take back"), this))
    , m_reason(new QLineEdit(this))
{
    m_begin->setToolTip(tr("It then counts as breaking, whatever its shape"));
    m_reason->setPlaceholderText(tr("What means something else now, then Enter"));
    m_reason->setAccessibleName(tr("Why the meaning changes"));
    m_reason->hide();
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_sentence);
    lines->addWidget(m_takeBack);
    lines->addWidget(m_begin);
    lines->addWidget(m_reason);
    connect(m_reason, &QLineEdit::textChanged, this, &MeaningPart::drafted);
    connect(m_begin, &QPushButton::clicked, this, &MeaningPart::beginMark);
    connect(m_takeBack, &QPushButton::clicked, this, [this] { emit withdrawn(m_mine); });
}

void MeaningPart::showContent(const CardContent& content)
{
    if (content.place != m_place)
        m_reason->hide();
    m_place = content.place;
    m_mine = content.meaning.uuid;
    m_canMark = !content.decision.isOver && content.decision.whyNobody.isEmpty()
        && content.meaning.sentence.isEmpty() && content.severity != core::Severity::Breaking;
    m_sentence->say(content.meaning.sentence);
    m_takeBack->setVisible(!m_mine.empty());
    m_begin->setVisible(m_canMark && !m_reason->isVisibleTo(this));
    setVisible(m_canMark || !content.meaning.sentence.isEmpty());
}

void MeaningPart::showDraft(const QString& reason)
{
    if (m_reason->text() != reason)
        m_reason->setText(reason);
    if (m_canMark && !reason.isEmpty())
        openField();
}

void MeaningPart::openField()
{
    m_begin->hide();
    m_reason->show();
}

void MeaningPart::beginMark()
{
    if (!m_canMark)
        return;
    openField();
    m_reason->setFocus();
}

void MeaningPart::finish()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return;
    m_reason->clear();
    m_reason->hide();
    emit marked(reason);
}

void MeaningPart::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_reason->hasFocus()) {
        finish();
    } else if (event->key() == Qt::Key_Escape && m_reason->isVisibleTo(this)) {
        m_reason->clear();
        m_reason->hide();
        m_begin->show();
        m_begin->setFocus();
    } else
        QWidget::keyPressEvent(event);
}

} // namespace ui
