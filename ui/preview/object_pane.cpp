// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/object_pane.h"

#include "ui/card/change_card.h"
#include "ui/dimming.h"
#include "ui/preview/docs_pane.h"
#include "ui/preview/form_pane.h"
#include "ui/preview/wire_pane.h"

#include <QEvent>
#include <QFocusEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int PatienceMs = 300;

} // namespace

ObjectPane::ObjectPane(ChangeCard* card, QWidget* parent)
    : QWidget(parent)
    , m_card(card)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_state(new QLabel(this))
    , m_docs(new DocsPane)
    , m_wire(new WirePane)
    , m_form(new FormPane)
    , m_cards(new QStackedWidget)
    , m_noCard(new QLabel)
    , m_making([this](Made made) { take(std::move(made)); })
{
    setAccessibleName(tr("Preview"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setContentsMargins(12, 6, 12, 2);
    m_state->hide();
    m_noCard->setTextFormat(Qt::PlainText);
    m_noCard->setWordWrap(true);
    m_noCard->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_noCard->setContentsMargins(12, 8, 12, 8);
    m_noCard->setForegroundRole(QPalette::PlaceholderText);
    m_cards->addWidget(m_noCard);
    m_cards->addWidget(m_card);
    m_tabs->setAccessibleName(tr("Preview"));
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    addPage(m_docs, tr("Docs"));
    addPage(m_wire, tr("Wire"));
    addPage(m_form, tr("Form"));
    addPage(m_cards, tr("Card"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_state);
    column->addWidget(m_pages, 1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { dim(true); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        makeWhatIsSeen();
    });
    connect(m_docs, &DocsPane::editWanted, this, &ObjectPane::editWanted);
    connect(m_docs, &DocsPane::firstWanted, this,
        [this] { emit firstCriterionWanted(m_shown.symbols, m_shown.docs.writable); });
    connect(m_form, &FormPane::written, this, [this](const FormField& field, const QString& value) {
        emit valueWritten(m_form->form().symbols, m_form->form().map, field, value);
    });
    showCard(false);
}

void ObjectPane::addPage(QWidget* page, const QString& title)
{
    m_pages->addWidget(page);
    m_tabs->addTab(title);
}

void ObjectPane::follow(const PreviewSubject& subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    m_state->setText(
        subject.isBroken ? tr("The text cannot be read as it is now. This is from before.") : subject.why);
    m_state->setVisible(!m_state->text().isEmpty());
    m_isBehind = true;
    if (isVisible())
        make();
}

void ObjectPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    makeWhatIsSeen();
}

/// Nobody waits for what nobody looks at.
void ObjectPane::makeWhatIsSeen()
{
    const bool lacksWire = tab() == PreviewTab::Wire && !m_shown.hasWire;
    if (isVisible() && (m_isBehind || lacksWire))
        make();
    emit looked();
}

void ObjectPane::make()
{
    m_isBehind = false;
    if (!m_subject.symbols) {
        m_making.cancel();
        take({});
        return;
    }
    if (!m_patience.isActive() && !m_isDimmed)
        m_patience.start();
    m_making.start([symbols = m_subject.symbols, node = m_subject.node, hasWire = tab() == PreviewTab::Wire](
                       const std::stop_token& stop) {
        return Made {symbols, objectDocs(*symbols, node, stop), objectForm(symbols, node),
            hasWire ? objectWire(*symbols, node, stop) : ObjectWire(), hasWire};
    });
}

void ObjectPane::take(Made made)
{
    m_patience.stop();
    dim(false);
    m_shown = std::move(made);
    m_docs->showDocs(m_shown.docs, m_shown.symbols != nullptr);
    m_form->showForm(m_shown.form, m_subject.mayWrite && !m_subject.isBroken);
    if (m_shown.hasWire || !m_shown.symbols)
        m_wire->showWire(m_shown.wire);
    orderStops();
    emit shown();
}

/// What was made anew would come last in the window.
void ObjectPane::orderStops()
{
    QWidget* before = m_tabs;
    for (QWidget* stop : m_docs->stops() + m_form->stops()) {
        setTabOrder(before, stop);
        before = stop;
    }
}

void ObjectPane::dim(bool isDimmed)
{
    m_isDimmed = isDimmed;
    for (QWidget* pane : std::initializer_list<QWidget*> {m_docs, m_wire, m_form})
        pane->setPalette(isDimmed ? dimmedPalette(palette()) : QPalette());
}

void ObjectPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_isDimmed)
        dim(true);
}

void ObjectPane::showCard(bool isThere, const QString& why)
{
    m_noCard->setText(why);
    m_cards->setCurrentWidget(isThere ? static_cast<QWidget*>(m_card) : m_noCard);
}

void ObjectPane::showTab(PreviewTab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

PreviewTab ObjectPane::tab() const
{
    return static_cast<PreviewTab>(m_tabs->currentIndex());
}

QWidget& ObjectPane::form() const
{
    return *m_form;
}

/// No proxy: Tab would come by it, and leave out what stands between.
void ObjectPane::focusInEvent(QFocusEvent* event)
{
    m_tabs->setFocus(event->reason());
}

} // namespace ui
