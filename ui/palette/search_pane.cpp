// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/search_pane.h"

#include "ui/column_list.h"
#include "ui/elided_label.h"
#include "ui/flow_row.h"
#include "ui/text.h"
#include "ui/text_view/edited_texts.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace ui {

namespace {

using namespace std::chrono_literals;

constexpr auto TypingPause = 150ms;
/// What is quicker needs no words.
constexpr auto Patience = 300ms;

/// For the name of a step.
QString shortened(const QString& words)
{
    constexpr qsizetype MostLetters = 30;
    return words.size() <= MostLetters ? words : words.left(MostLetters) + QStringLiteral("…");
}

QString countText(const TextHits& found)
{
    if (found.sought.words.isEmpty())
        return {};
    if (!found.complaint.isEmpty())
        return QStringLiteral("▲ ") + found.complaint;
    const auto number = [](std::size_t count) { return static_cast<int>(count); };
    QStringList parts {SearchPane::tr("%n line(s)", nullptr, number(found.lines)),
        SearchPane::tr("%n file(s) searched", nullptr, number(found.filesSearched))};
    if (found.linesBeyond > 0)
        parts.insert(1, SearchPane::tr("%n more not shown", nullptr, number(found.linesBeyond)));
    if (!found.unread.empty())
        parts << SearchPane::tr("%n not readable", nullptr, number(found.unread.size()));
    if (!found.givenUp.empty())
        parts << SearchPane::tr("▲ the expression tries too many ways in %1")
                     .arg(toShown(found.givenUp.front()));
    return parts.join(QStringLiteral(", "));
}

} // namespace

SearchPane::SearchPane(Workspace& workspace, EditedTexts& texts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_texts(texts)
    , m_field(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_replace(new QPushButton(this))
    , m_caseSensitive(new QCheckBox(tr("Match c&ase"), this))
    , m_wholeWord(new QCheckBox(tr("&Whole words"), this))
    , m_expression(new QCheckBox(tr("Regular e&xpression"), this))
    , m_replaces(new QCheckBox(tr("Rep&lace"), this))
    , m_count(new ElidedLabel({}, Qt::ElideRight, this))
    , m_stop(new QPushButton(tr("S&top"), this))
    , m_hits(new ColumnList(this))
    , m_searching([this](TextHits hits) { take(std::move(hits)); })
{
    setAccessibleName(tr("Search"));
    setUpFields();
    setUpHits();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeFields());
    column->addLayout(makeChoices());
    column->addWidget(m_hits, 1);
    setFocusProxy(m_field);
    connectAll();
    m_replacement->hide();
    m_replace->hide();
    showTicked();
}

void SearchPane::setUpFields()
{
    m_field->setPlaceholderText(tr("Words in any contract"));
    m_field->setAccessibleName(tr("Words to search for in all contracts"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    for (QLineEdit* field : {m_field, m_replacement}) {
        field->setClearButtonEnabled(true);
        field->installEventFilter(this);
    }
    m_expression->setToolTip(
        tr("Within one line. In its place $1 repeats the first group, \\n is a new line."));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setAccessibleName(tr("Outcome of the search"));
    m_count->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    for (QPushButton* button : {m_replace, m_stop})
        button->setAutoDefault(false);
    m_stop->hide();
}

QLayout* SearchPane::makeFields()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_replacement, 1);
    row->addWidget(m_replace);
    return row;
}

QLayout* SearchPane::makeChoices()
{
    auto* row = new FlowRow;
    row->setContentsMargins(8, 0, 8, 4);
    row->setSpacing(12);
    for (QCheckBox* choice : {m_caseSensitive, m_wholeWord, m_expression, m_replaces})
        row->addWidget(choice);
    row->addWidget(m_stop);
    m_count->setMinimumHeight(m_replaces->sizeHint().height());
    row->addWidget(m_count);
    return row;
}

void SearchPane::setUpHits()
{
    m_hits->showColumns(m_found, HitModel::TextColumn);
    m_hits->header()->setSectionResizeMode(HitModel::AfterColumn, QHeaderView::Stretch);
    m_hits->setRootIsDecorated(true);
    m_hits->setAccessibleName(tr("Lines found"));
    m_hits->setAccessibleDescription(tr("Space leaves a line out of what is replaced"));
    connect(m_hits, &QTreeView::activated, this, &SearchPane::choose);
}

void SearchPane::connectAll()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPause);
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_pause, &QTimer::timeout, this, &SearchPane::search);
    connect(&m_patience, &QTimer::timeout, m_stop, &QWidget::show);
    for (QLineEdit* field : {m_field, m_replacement})
        connect(field, &QLineEdit::textChanged, this, &SearchPane::followTyping);
    for (QCheckBox* choice : {m_caseSensitive, m_wholeWord, m_expression})
        connect(choice, &QCheckBox::toggled, this, &SearchPane::search);
    connect(m_replaces, &QCheckBox::toggled, this, &SearchPane::showReplacing);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { choose(m_hits->currentIndex()); });
    connect(m_replacement, &QLineEdit::returnPressed, m_replace, &QPushButton::click);
    connect(m_replace, &QPushButton::clicked, this, &SearchPane::replace);
    connect(m_stop, &QPushButton::clicked, this, &SearchPane::stop);
    connect(&m_found, &HitModel::tickedChanged, this, &SearchPane::showTicked);
    connect(&m_workspace, &Workspace::snapshotChanged, this, &SearchPane::search);
    connect(&m_texts, &EditedTexts::edited, this, &SearchPane::searchSoon);
    connect(&m_texts, &EditedTexts::settled, this, &SearchPane::searchSoon);
}

void SearchPane::focusField()
{
    m_field->setFocus();
    m_field->selectAll();
}

bool SearchPane::isWorkingTree() const
{
    return m_workspace.snapshot() && m_workspace.snapshot()->revision.isWorkingTree();
}

bool SearchPane::isReplacing() const
{
    return m_replaces->isChecked() && isWorkingTree();
}

void SearchPane::showReplacing()
{
    m_replacement->setVisible(m_replaces->isChecked());
    m_replace->setVisible(m_replaces->isChecked());
    if (m_replaces->isChecked())
        m_replacement->setFocus();
    search();
}

SoughtText SearchPane::sought() const
{
    return {
        m_field->text(), m_caseSensitive->isChecked(), m_wholeWord->isChecked(), m_expression->isChecked()};
}

std::optional<QString> SearchPane::replacement() const
{
    return isReplacing() ? std::optional(m_replacement->text()) : std::nullopt;
}

/// Texts as they are now: what nobody has saved counts.
TextQuest SearchPane::quest() const
{
    TextQuest quest {.sought = sought(), .replacement = replacement()};
    if (!isWorkingTree())
        return quest;
    for (const EditedText* text : m_texts.all()) {
        if (text->isDirty())
            quest.unsaved.emplace(text->path(), text->frozen());
    }
    return quest;
}

/// What is shown is not what is asked for any more.
void SearchPane::followTyping()
{
    m_searching.cancel();
    m_replace->setEnabled(false);
    m_pause.start();
}

void SearchPane::searchSoon()
{
    m_isOld = !isVisible();
    if (!m_isOld && !m_field->text().isEmpty() && !m_pause.isActive())
        m_pause.start();
}

void SearchPane::search()
{
    const std::shared_ptr<const Snapshot>& snapshot = m_workspace.snapshot();
    m_replacement->setEnabled(isWorkingTree());
    if (!snapshot || m_field->text().isEmpty()) {
        m_searching.cancel();
        take({});
        return;
    }
    m_isOld = false;
    m_patience.start();
    // Files are counted on the thread that searches, and shown on that of the window.
    const auto tell = [pane = QPointer(this)](int done, int total) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [pane, done, total] {
                if (pane)
                    pane->showProgress(done, total);
            },
            Qt::QueuedConnection);
    };
    m_searching.start([snapshot, quest = quest(), tell](const std::stop_token& stop) {
        return searchContracts(*snapshot, quest, tell, stop);
    });
}

void SearchPane::showProgress(int done, int total)
{
    if (m_searching.isRunning() && !m_stop->isHidden())
        m_count->setText(tr("%1 of %n file(s)", nullptr, total).arg(done));
}

/// What was shown stays.
void SearchPane::stop()
{
    m_searching.cancel();
    m_patience.stop();
    m_stop->hide();
    m_count->setText(tr("Stopped; shown is what was found before."));
}

void SearchPane::take(TextHits hits)
{
    m_patience.stop();
    m_stop->hide();
    const TextHit* chosen = m_found.hit(m_hits->currentIndex());
    const std::string file = chosen ? m_found.file(m_hits->currentIndex())->file : std::string();
    const std::uint32_t line = chosen ? chosen->line : 0;
    m_found.show(std::move(hits));
    m_hits->setColumnHidden(HitModel::AfterColumn, !m_found.hits().replacement);
    m_hits->expandAll();
    m_hits->setCurrentIndex(m_found.nearest(file, line));
    QString count = countText(m_found.hits());
    if (m_replaces->isChecked() && !isWorkingTree() && m_workspace.snapshot())
        count = tr("▲ %1 cannot be changed: choose the working tree to replace in it")
                    .arg(toShown(m_workspace.snapshot()->revision.name));
    m_count->setText(count);
}

void SearchPane::showTicked()
{
    const HitModel::Ticked ticked = m_found.ticked();
    const QString files = tr("in %n file(s)", nullptr, ticked.files);
    m_replace->setText(
        ticked.matches == 0 ? tr("&Replace") : tr("&Replace %n %1", nullptr, ticked.matches).arg(files));
    // Nothing is done that was not shown before.
    const bool isShown = m_found.hits().sought == sought() && m_found.hits().replacement == replacement();
    m_replace->setEnabled(ticked.matches > 0 && isShown && isReplacing());
}

void SearchPane::replace()
{
    const HitModel::Ticked ticked = m_found.ticked();
    const TextHits& found = m_found.hits();
    const QString name =
        tr("Replace %1 by %2")
            .arg(shortened(found.sought.words), shortened(found.replacement.value_or(QString())));
    const auto done = m_texts.applyToAll(m_found.steps(), name);
    if (!done) {
        m_count->setText(QStringLiteral("▲ ") + toShown(done.error().message));
        return;
    }
    emit replaced(
        tr("%n replaced %1.", nullptr, ticked.matches).arg(tr("in %n file(s)", nullptr, ticked.files)));
    search();
}

void SearchPane::choose(const QModelIndex& index)
{
    if (const TextHit* hit = m_found.hit(index))
        emit hitChosen(m_found.file(index)->file, static_cast<int>(hit->line));
}

void SearchPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isOld)
        search();
}

/// The fields keep the keys while the arrows walk the list.
bool SearchPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_hits, event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
