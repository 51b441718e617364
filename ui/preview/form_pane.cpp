// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/form_pane.h"

#include "ui/card/wrapped_label.h"
#include "ui/text.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int ProseLines = 4;
constexpr int SmallestField = 24;

bool isOfUndo(const QKeyEvent& event)
{
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

} // namespace

FormPane::FormPane(QWidget* parent)
    : QScrollArea(parent)
    , m_title(new WrappedLabel(this, WrappedLabel::Voice::Strong))
    , m_page(new QWidget(this))
    , m_rows(new QFormLayout)
{
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(12, 8, 12, 12);
    column->addWidget(m_title);
    column->addLayout(m_rows);
    column->addStretch(1);
    setWidget(m_page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    showForm({}, false);
}

bool FormPane::hasTheFieldsOf(const ObjectForm& form) const
{
    return std::ranges::equal(m_form.fields, form.fields, [](const FormField& one, const FormField& other) {
        return one.key == other.key && one.isPlain == other.isPlain;
    });
}

void FormPane::showForm(const ObjectForm& form, bool mayWrite)
{
    const bool isSame = m_form.title == form.title && hasTheFieldsOf(form) && !m_editors.empty();
    std::vector<bool> isWriting(form.fields.size(), false);
    for (std::size_t place = 0; isSame && place < m_editors.size(); ++place)
        isWriting[place] = m_editors[place]->hasFocus() && isChanged(place);
    const bool isSameObject = m_form.title == form.title;
    const std::string writtenIn = isSame ? std::string() : keyWithFocus();
    // What was begun in a field that goes is written into the object it was begun of.
    if (!isSame)
        clear();
    m_form = form;
    m_title->say(
        form.fields.empty() ? tr("No object that has plain values stands at the caret.") : form.title);
    if (!isSame)
        build();
    if (!isSame && isSameObject)
        giveFocus(writtenIn);
    m_page->setEnabled(mayWrite);
    for (std::size_t place = 0; place < m_editors.size(); ++place)
        if (!isWriting[place])
            fill(place);
}

std::string FormPane::keyWithFocus() const
{
    const auto found = std::ranges::find_if(m_editors, &QWidget::hasFocus);
    return found == m_editors.end() ? std::string()
                                    : m_form.fields[static_cast<std::size_t>(found - m_editors.begin())].key;
}

/// Another type asks for other fields; who is writing stays where they were.
void FormPane::giveFocus(const std::string& key)
{
    const auto found = std::ranges::find(m_form.fields, key, &FormField::key);
    if (found != m_form.fields.end())
        m_editors[static_cast<std::size_t>(found - m_form.fields.begin())]->setFocus();
}

void FormPane::clear()
{
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    m_editors.clear();
}

void FormPane::build()
{
    for (const FormField& field : m_form.fields) {
        QWidget* editor = makeEditor(field);
        const QString key = toShown(field.key);
        editor->setAccessibleName(key);
        editor->setMinimumHeight(SmallestField);
        editor->setEnabled(field.isPlain);
        if (!field.isPlain)
            editor->setToolTip(tr("The text has more here than a field can hold."));
        editor->installEventFilter(this);
        m_rows->addRow(key, editor);
        m_editors.push_back(editor);
    }
    m_filled.assign(m_editors.size(), QString());
}

QWidget* FormPane::makeEditor(const FormField& field)
{
    if (field.form == FieldForm::Prose) {
        auto* prose = new QPlainTextEdit(m_page);
        prose->setTabChangesFocus(true);
        prose->setFixedHeight(prose->fontMetrics().lineSpacing() * ProseLines + 12);
        return prose;
    }
    const bool isFlag = field.words == QStringList {QStringLiteral("true"), QStringLiteral("false")};
    if (!isFlag) {
        auto* line = new QLineEdit(m_page);
        line->setPlaceholderText(field.words.join(QStringLiteral(", ")));
        if (!field.words.isEmpty())
            line->setCompleter(new QCompleter(field.words, line));
        return line;
    }
    auto* words = new QComboBox(m_page);
    words->addItem(QString());
    words->addItems(field.words);
    connect(words, &QComboBox::activated, this, [this, words] {
        write(static_cast<std::size_t>(std::ranges::find(m_editors, words) - m_editors.begin()));
    });
    return words;
}

void FormPane::fill(std::size_t place)
{
    QWidget* editor = m_editors[place];
    const QString& value = m_form.fields[place].value;
    const QSignalBlocker quiet(editor);
    if (auto* prose = qobject_cast<QPlainTextEdit*>(editor))
        prose->setPlainText(value);
    else if (auto* words = qobject_cast<QComboBox*>(editor))
        words->setCurrentIndex(words->findText(value));
    else
        static_cast<QLineEdit*>(editor)->setText(value);
    m_filled[place] = typed(place);
}

QString FormPane::typed(std::size_t place) const
{
    QWidget* editor = m_editors[place];
    if (auto* prose = qobject_cast<QPlainTextEdit*>(editor))
        return prose->document()->toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    if (auto* words = qobject_cast<QComboBox*>(editor))
        return words->currentText();
    return static_cast<QLineEdit*>(editor)->text();
}

void FormPane::write(std::size_t place)
{
    if (place >= m_editors.size() || !isChanged(place))
        return;
    m_filled[place] = typed(place);
    emit written(m_form.fields[place], m_filled[place]);
}

/// Enter writes, and so does leaving; Escape gives up.
bool FormPane::eventFilter(QObject* watched, QEvent* event)
{
    const auto found = std::ranges::find(m_editors, watched);
    if (found == m_editors.end())
        return QScrollArea::eventFilter(watched, event);
    const auto place = static_cast<std::size_t>(found - m_editors.begin());
    // Who scrolls past a choice chooses nothing.
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox*>(*found)) {
        event->ignore();
        return true;
    }
    // What is written is taken back in the text; a field has the way back of what is not.
    if (event->type() == QEvent::ShortcutOverride && isOfUndo(*static_cast<QKeyEvent*>(event))
        && !isChanged(place)) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusOut)
        write(place);
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && !qobject_cast<QPlainTextEdit*>(*found))
        write(place);
    if (key == Qt::Key_Escape)
        fill(place);
    return false;
}

} // namespace ui
