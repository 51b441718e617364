// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/comments_part.h"

#include "ui/card/comment_stance.h"
#include "ui/card/link_button.h"
#include "ui/card/tone_sign.h"
#include "ui/card/wrapped_label.h"
#include "ui/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace ui {

namespace {

constexpr int ComposerLines = 3;

struct StanceSign {
    QString sign;
    std::optional<Tone> tone;
};

bool isFinishKey(const QKeyEvent& event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return isEnter && event.modifiers().testFlag(Qt::ControlModifier);
}

StanceSign signOf(const CardRemark& remark)
{
    if (remark.isSettled || remark.stance == "done")
        return {QStringLiteral("✓"), Tone::Safe};
    if (remark.stance == "blocking")
        return {QStringLiteral("✗"), Tone::Breaking};
    if (remark.stance == "fyi")
        return {QStringLiteral("i"), std::nullopt};
    return {QStringLiteral("…"), Tone::Risky};
}

QString stanceWords(const CardRemark& remark)
{
    return remark.isSettled ? CommentsPart::tr("%1, settled").arg(stanceWord(remark.stance))
                            : stanceWord(remark.stance);
}

} // namespace

CommentsPart::CommentsPart(QWidget* parent)
    : CardSection(tr("Comments"), parent)
    , m_rows(new QVBoxLayout)
    , m_answering(new WrappedLabel(this, WrappedLabel::Voice::Quiet))
    , m_text(new QPlainTextEdit(this))
    , m_stance(new QComboBox(this))
    , m_finish(new QPushButton(tr("Comment"), this))
{
    auto* thread = new QWidget(this);
    thread->setLayout(m_rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
    add(thread);
    add(m_answering);
    m_answering->hide();
    m_text->setPlaceholderText(tr("Say something about this change"));
    m_text->setAccessibleName(tr("Comment"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * ComposerLines + 12);
    m_text->installEventFilter(this);
    add(m_text);
    static_cast<QVBoxLayout*>(layout())->addLayout(makeComposer());
    connect(m_text, &QPlainTextEdit::textChanged, this, &CommentsPart::follow);
    connect(m_finish, &QPushButton::clicked, this, &CommentsPart::finish);
    connect(m_stance, &QComboBox::activated, this, [this] { m_hasChosenStance = true; });
    followStance();
}

QLayout* CommentsPart::makeComposer()
{
    for (const std::string_view each : core::CommentStances)
        m_stance->addItem(stanceWord(each), toQString(each));
    m_stance->setAccessibleName(tr("How the comment is meant"));
    m_stance->setToolTip(
        tr("Words at the beginning set it: “nit:” asks for nothing, “hold on” blocks, “done” settles"));
    m_finish->setAutoDefault(false);
    m_finish->setToolTip(tr("Ctrl+Enter"));
    auto* across = new QHBoxLayout;
    across->addWidget(m_stance);
    across->addStretch();
    across->addWidget(m_finish);
    return across;
}

void CommentsPart::showComments(const CardContent& content)
{
    if (content.place != m_place) {
        m_place = content.place;
        m_hasChosenStance = false;
    }
    const auto open = static_cast<int>(content.openComments());
    setHeading(open > 0 ? tr("Comments, %n open", nullptr, open) : tr("Comments"));
    if (content.comments == m_remarks)
        return;
    m_remarks = content.comments;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const CardRemark& remark : m_remarks)
        m_rows->addWidget(makeRow(remark));
}

void CommentsPart::showDraft(const QString& text, const std::string& answered)
{
    m_answered = answered;
    sayAnswered();
    if (text == m_text->toPlainText())
        return;
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
}

void CommentsPart::sayAnswered()
{
    const auto remark = std::ranges::find(m_remarks, m_answered, &CardRemark::uuid);
    m_answering->say(remark == m_remarks.end()
            ? QString()
            : tr("Answering %1: %2").arg(remark->by, remark->text.section(QLatin1Char('\n'), 0, 0)));
}

QWidget* CommentsPart::makeRow(const CardRemark& remark)
{
    auto* row = new QWidget(this);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(6);
    const StanceSign sign = signOf(remark);
    across->addWidget(new ToneSign(sign.sign, stanceWords(remark), sign.tone, row), 0, Qt::AlignTop);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    auto* who = new WrappedLabel(row, WrappedLabel::Voice::Quiet);
    who->say(tr("%1, %2 · %3").arg(remark.by, remark.at, stanceWords(remark)));
    auto* text =
        new WrappedLabel(row, remark.isSettled ? WrappedLabel::Voice::Quiet : WrappedLabel::Voice::Normal);
    text->say(remark.text);
    auto* deeds = new QHBoxLayout;
    deeds->setSpacing(12);
    addDeeds(deeds, remark, row);
    lines->addWidget(who);
    lines->addWidget(text);
    lines->addLayout(deeds);
    across->addLayout(lines, 1);
    return row;
}

void CommentsPart::addDeeds(QHBoxLayout* deeds, const CardRemark& remark, QWidget* row)
{
    const auto add = [&](const QString& words, auto deed) {
        auto* button = new LinkButton(words, row);
        button->setAccessibleDescription(remark.text);
        connect(button, &QPushButton::clicked, this, deed);
        deeds->addWidget(button);
    };
    if (!remark.isSettled) {
        add(tr("Answer"), [this, remark] { answer(remark); });
        add(tr("Settle"), [this, remark] { emit commented("done", stanceWord("done"), {remark.uuid}); });
    }
    if (remark.isMine)
        add(tr("Take back"), [this, remark] { emit withdrawn(remark.uuid); });
    deeds->addStretch();
}

void CommentsPart::answer(const CardRemark& remark)
{
    m_answered = remark.uuid;
    sayAnswered();
    m_text->setFocus();
    follow();
}

void CommentsPart::beginComment()
{
    m_text->setFocus();
}

void CommentsPart::follow()
{
    followStance();
    emit drafted(m_text->toPlainText(), m_answered);
}

void CommentsPart::followStance()
{
    if (!m_hasChosenStance)
        setStance(stanceOf(m_text->toPlainText()));
    m_finish->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
}

void CommentsPart::setStance(std::string_view stance)
{
    m_stance->setCurrentIndex(m_stance->findData(toQString(stance)));
}

std::string CommentsPart::stance() const
{
    return m_stance->currentData().toString().toStdString();
}

void CommentsPart::finish()
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty())
        return;
    // Only what settles a comment answers it for good; a discussion of it goes on.
    const bool settles = !m_answered.empty() && stance() == "done";
    const std::vector<std::string> settled = settles ? std::vector {m_answered} : std::vector<std::string> {};
    const std::string said = stance();
    m_answered.clear();
    m_answering->say({});
    m_hasChosenStance = false;
    m_text->clear();
    emit commented(said, text, settled);
}

bool CommentsPart::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_text || !isKey || !isFinishKey(*static_cast<QKeyEvent*>(event)))
        return CardSection::eventFilter(watched, event);
    // Elsewhere the key means something else; here it is not for the window.
    event->accept();
    if (event->type() == QEvent::KeyPress)
        finish();
    return true;
}

} // namespace ui
