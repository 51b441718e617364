// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/evidence_field.h"

#include "core/packet/form/form_fields.h"
#include "ui/card/button_row.h"
#include "ui/packet/answer_json.h"
#include "ui/text.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int EvidenceGap = 4;
constexpr qsizetype ShownDigits = 8;

QString kindWords(std::string_view kind)
{
    if (kind == "test")
        return EvidenceField::tr("Test");
    if (kind == "fixture")
        return EvidenceField::tr("Fixture");
    if (kind == "log")
        return EvidenceField::tr("Log");
    if (kind == "metric")
        return EvidenceField::tr("Metric");
    if (kind == "screenshot")
        return EvidenceField::tr("Screenshot");
    return EvidenceField::tr("Manual step");
}

QString addWords(std::string_view kind)
{
    return kind == "test" ? EvidenceField::tr("+ Test")
        : kind == "log"   ? EvidenceField::tr("+ Log")
                          : EvidenceField::tr("+ Manual Step");
}

QLabel* hashLabel(const core::PacketEvidence& evidence, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    if (!evidence.sha256)
        return label;
    const QString hash = toShown(*evidence.sha256);
    label->setText(EvidenceField::tr("sha256 %1…").arg(hash.left(ShownDigits)));
    label->setToolTip(hash);
    label->setAccessibleName(EvidenceField::tr("SHA-256 of the attached file: %1").arg(hash));
    return label;
}

FormAnswers evidenceAnswers(const std::vector<core::PacketEvidence>& evidence)
{
    FormAnswers answers;
    for (const std::string_view kind : core::evidenceKinds()) {
        std::vector<EntryMembers> entries;
        for (const core::PacketEvidence& each : evidence)
            if (each.kind == kind && !(each.text.empty() && each.ref.empty()))
                entries.push_back(
                    {{"text", each.text}, {"ref", each.ref}, {"sha256", each.sha256.value_or("")}});
        answers.emplace("evidence." + std::string(kind), entriesJson(entries));
    }
    return answers;
}

} // namespace

EvidenceField::EvidenceField(QWidget* parent)
    : FieldEditor(parent)
{
    setAcceptDrops(true);
    auto* buttons = new ButtonRow(this);
    for (const char* kind : {"test", "log", "manual"}) {
        auto* button = new QPushButton(addWords(kind), this);
        connect(button, &QPushButton::clicked, this, [this, kind] { add(kind); });
        buttons->add(button);
        if (!m_firstButton)
            m_firstButton = button;
    }
    auto* attach = new QPushButton(tr("Attach a File…"), this);
    connect(attach, &QPushButton::clicked, this, &EvidenceField::filesWanted);
    buttons->add(attach);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(EvidenceGap);
    column->addWidget(buttons);
    rebuild();
}

QWidget* EvidenceField::firstInput()
{
    return m_texts.empty() ? m_firstButton : m_texts.front();
}

void EvidenceField::attach(core::PacketEvidence evidence)
{
    m_evidence.push_back(std::move(evidence));
    rebuild();
    flush();
}

void EvidenceField::show(const core::Packet& packet)
{
    // A row that was added and not written in yet stays.
    if (evidenceAnswers(m_evidence) == evidenceAnswers(packet.evidence))
        return;
    m_evidence = packet.evidence;
    rebuild();
}

FormAnswers EvidenceField::answers() const
{
    return evidenceAnswers(m_evidence);
}

void EvidenceField::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void EvidenceField::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    emit filesDropped(files);
    event->acceptProposedAction();
}

void EvidenceField::rebuild()
{
    m_texts.clear();
    if (m_grid)
        m_grid->deleteLater();
    m_grid = new QWidget(this);
    auto* grid = new QGridLayout(m_grid);
    grid->setContentsMargins({});
    grid->setSpacing(EvidenceGap);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    for (std::size_t at = 0; at < m_evidence.size(); ++at)
        addRow(*grid, at);
    m_grid->setVisible(!m_evidence.empty());
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_grid);
}

void EvidenceField::addRow(QGridLayout& grid, std::size_t at)
{
    const int row = static_cast<int>(at);
    m_texts.push_back(makeInput(at, &core::PacketEvidence::text, tr("What it shows")));
    grid.addWidget(makeKind(at), row, 0);
    grid.addWidget(m_texts.back(), row, 1);
    grid.addWidget(makeInput(at, &core::PacketEvidence::ref, tr("Where it is")), row, 2);
    grid.addWidget(hashLabel(m_evidence[at], m_grid), row, 3);
    grid.addWidget(makeRemover(at), row, 4);
}

QWidget* EvidenceField::makeKind(std::size_t at)
{
    auto* kinds = new QComboBox(m_grid);
    for (const std::string_view kind : core::evidenceKinds())
        kinds->addItem(kindWords(kind), toQString(kind));
    kinds->setCurrentIndex(kinds->findData(toQString(m_evidence[at].kind)));
    kinds->setAccessibleName(tr("Kind of evidence %1").arg(at + 1));
    connect(kinds, &QComboBox::activated, this, [this, at, kinds] {
        m_evidence[at].kind = kinds->currentData().toString().toStdString();
        flush();
    });
    return kinds;
}

QWidget* EvidenceField::makeInput(
    std::size_t at, std::string core::PacketEvidence::*text, const QString& name)
{
    auto* input = new QLineEdit(toQString(m_evidence[at].*text), m_grid);
    input->setPlaceholderText(name);
    input->setAccessibleName(tr("%1, evidence %2", "a column and the number of a row").arg(name).arg(at + 1));
    input->setCursorPosition(0);
    connect(input, &QLineEdit::textEdited, this, [this, at, text](const QString& written) {
        m_evidence[at].*text = written.trimmed().toStdString();
        touch();
    });
    sayOnLeaving(*input);
    return input;
}

QWidget* EvidenceField::makeRemover(std::size_t at)
{
    auto* remover = new QToolButton(m_grid);
    remover->setText(QStringLiteral("✕"));
    remover->setAutoRaise(true);
    remover->setMinimumSize(24, 24);
    remover->setToolTip(tr("Remove this evidence"));
    remover->setAccessibleName(tr("Remove evidence %1").arg(at + 1));
    connect(remover, &QToolButton::clicked, this, [this, at] {
        m_evidence.erase(m_evidence.begin() + static_cast<std::ptrdiff_t>(at));
        rebuild();
        flush();
    });
    return remover;
}

void EvidenceField::add(const std::string& kind)
{
    m_evidence.push_back({.kind = kind});
    rebuild();
    m_texts.back()->setFocus(Qt::OtherFocusReason);
}

std::string evidenceKindOf(const QString& file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (QStringList {"png", "jpg", "jpeg", "gif", "webp", "svg"}.contains(suffix))
        return "screenshot";
    if (suffix == QLatin1String("log") || suffix == QLatin1String("txt"))
        return "log";
    return suffix == QLatin1String("xml") || suffix == QLatin1String("tap") ? "test" : "fixture";
}

} // namespace ui
