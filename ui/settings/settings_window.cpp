// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_window.h"

#include "ui/commands.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr const char* OnceKey = "window/each-once";
constexpr CommandId Appearances[] = {CommandId::SystemAppearance, CommandId::LightAppearance,
    CommandId::DarkAppearance, CommandId::HighContrastAppearance};

QLabel* settingLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

bool opensEachOnce()
{
    return QSettings().value(QLatin1String(OnceKey), true).toBool();
}

SettingsWindow::SettingsWindow(Commands& commands, QWidget* parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_settings(new QVBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Find a setting"));
    search->setAccessibleName(tr("Find a setting"));
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, this, &SettingsWindow::narrow);
    auto* close = new QPushButton(tr("&Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);

    m_settings->setSpacing(16);
    m_settings->setContentsMargins(0, 8, 0, 8);
    addAppearance();
    addLetters();
    addKeys();
    addSingleWindow();
    m_settings->addStretch();
    auto* page = new QWidget;
    page->setLayout(m_settings);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    scroll->setMinimumWidth(
        page->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(search);
    column->addWidget(scroll, 1);
    column->addWidget(settingLabel(tr("What a team agrees on (owners, required sign-offs, the error "
                                      "envelope) stands in the repository, in "
                                      ".countersign/settings.yaml."),
        this));
    column->addWidget(close, 0, Qt::AlignRight);
    resize(fontMetrics().averageCharWidth() * 104, fontMetrics().height() * 30);
}

void SettingsWindow::addSetting(
    const QString& title, const QString& about, const QString& usually, QWidget* control)
{
    auto* row = new QWidget;
    QLabel* name = settingLabel(title, row);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    QLabel* words = settingLabel(tr("%1 Usually: %2.").arg(about, usually), row);
    words->setForegroundRole(QPalette::PlaceholderText);
    control->setAccessibleName(title);
    control->setAccessibleDescription(words->text());

    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(name);
    texts->addWidget(words);
    auto* both = new QHBoxLayout(row);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(24);
    both->addLayout(texts, 1);
    both->addWidget(control, 0, Qt::AlignTop);
    m_settings->addWidget(row);
    m_rows << row;
}

void SettingsWindow::addAppearance()
{
    auto* choice = new QComboBox;
    for (const CommandId each : Appearances) {
        const QAction* action = m_commands.action(each);
        choice->addItem(plainText(*action));
        if (action->isChecked())
            choice->setCurrentIndex(choice->count() - 1);
    }
    connect(choice, &QComboBox::activated, this,
        [this](int chosen) { m_commands.action(Appearances[chosen])->trigger(); });
    addSetting(tr("Colours"), tr("Light, dark, high contrast, or as the system has it."),
        tr("as the system has it"), choice);
}

void SettingsWindow::addLetters()
{
    const QAction* letters = m_commands.action(CommandId::LetterKeys);
    auto* box = new QCheckBox(tr("On"));
    box->setChecked(letters->isChecked());
    connect(box, &QCheckBox::clicked, letters, &QAction::trigger);
    connect(letters, &QAction::toggled, box, &QCheckBox::setChecked);
    addSetting(tr("Single-letter keys"),
        tr("A accepts, R rejects, N goes to the next change; only where nothing is being written."), tr("on"),
        box);
}

void SettingsWindow::addKeys()
{
    auto* open = new QPushButton(tr("Keyboard Map…"));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, m_commands.action(CommandId::KeyboardMap), &QAction::trigger);
    addSetting(tr("Keys"), tr("Every key can be changed."), tr("as the keyboard map shows them"), open);
}

void SettingsWindow::addSingleWindow()
{
    auto* box = new QCheckBox(tr("On"));
    box->setChecked(opensEachOnce());
    connect(
        box, &QCheckBox::clicked, this, [](bool on) { QSettings().setValue(QLatin1String(OnceKey), on); });
    addSetting(tr("One window for each repository"),
        tr("Opening a repository that a window shows already brings that window to the front."), tr("on"),
        box);
}

void SettingsWindow::narrow(const QString& typed)
{
    for (QWidget* row : std::as_const(m_rows)) {
        const QList<QLabel*> labels = row->findChildren<QLabel*>();
        row->setVisible(std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->text().contains(typed, Qt::CaseInsensitive); }));
    }
}

} // namespace ui
