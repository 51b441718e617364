// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_sheet.h"

#include "ui/elided_label.h"
#include "ui/export/export_folder.h"
#include "ui/export/language_box.h"
#include "ui/export/page_preview.h"
#include "ui/notice_strip.h"
#include "ui/plain_label.h"
#include "ui/text.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int SheetMargins = 16;
constexpr int SheetLettersAcross = 140;
constexpr int SheetLinesDown = 38;
constexpr int ChoicesLetters = 56; ///< as wide as this many of the window's letters

/// What a choice means, below it.
QLabel* meaningLabel(const QString& text, QWidget* parent)
{
    QLabel* const label = plainLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QComboBox* namedBox(const QString& name, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    return box;
}

QLineEdit* namedLine(const QString& name, QWidget* parent)
{
    auto* line = new QLineEdit(parent);
    line->setAccessibleName(name);
    return line;
}

core::KeyPlaces placesOf(const Surroundings& surroundings)
{
    core::KeyPlaces places {
        .agentSocket = surroundings.signingTools().agentSocket, .home = surroundings.home};
    if (const auto key = core::userGitSetting(surroundings.git, "user.signingkey"); key && *key)
        places.gitSigningKey = **key;
    return places;
}

QString keyWords(const core::KeyOffer& key)
{
    const QString name = toShown(key.comment.empty() ? key.source : key.comment);
    return ExportSheet::tr("%1, %2", "a key's comment and fingerprint")
        .arg(name, toShown(core::fingerprint(key.key)));
}

} // namespace

ExportSheet::ExportSheet(core::StoredPacket packet, const Surroundings& surroundings,
    const std::filesystem::path& folder, QWidget* parent)
    : QDialog(parent)
    , m_packet(std::move(packet))
    , m_surroundings(surroundings)
    , m_folder(folder)
    , m_kind(namedBox(tr("What the packet is written as"), this))
    , m_paper(namedBox(tr("Paper"), this))
    , m_language(new LanguageBox(this))
    , m_key(namedBox(tr("Key of the seal beside the file"), this))
    , m_keyMeaning(meaningLabel({}, this))
    , m_certificate(namedLine(tr("Certificate for the seal inside the PDF"), this))
    , m_passphrase(namedLine(tr("Passphrase of the certificate"), this))
    , m_file(namedLine(tr("File to write"), this))
    , m_place(new ElidedLabel({}, Qt::ElideMiddle, this))
    , m_notice(new NoticeStrip(this))
    , m_elsewhere(new QAction(tr("Save &elsewhere…"), this))
    , m_result(plainLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_preview(new PagePreview(this))
    , m_looking([this](const core::KeyOffers& offers) { showKeys(offers); })
    , m_work([this](const core::Result<ExportedFiles>& done) { take(done); })
{
    setWindowTitle(tr("Export %1").arg(toShown(m_packet.id)));
    m_choices = new QWidget(this);
    m_choices->setMinimumWidth(fontMetrics().averageCharWidth() * ChoicesLetters);
    auto* form = new QFormLayout(m_choices);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    makeChoices(*form);
    m_progress->setAccessibleName(tr("Pages printed"));
    m_progress->hide();
    m_result->hide();

    auto* left = new QVBoxLayout;
    left->addWidget(m_notice);
    left->addWidget(m_choices);
    left->addStretch();
    left->addWidget(m_result);
    left->addWidget(m_progress);
    left->addWidget(makeButtons());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(SheetMargins, SheetMargins, SheetMargins, SheetMargins);
    row->setSpacing(SheetMargins);
    row->addLayout(left, 2);
    row->addWidget(m_preview, 3);
    resize(fontMetrics().averageCharWidth() * SheetLettersAcross, fontMetrics().height() * SheetLinesDown);
    connect(m_elsewhere, &QAction::triggered, this,
        [this] { connect(chooseFile(), &QFileDialog::fileSelected, this, &ExportSheet::start); });
    setKind(ExportKind::Pdf);
    lookForKeys();
}

void ExportSheet::makeChoices(QFormLayout& form)
{
    m_kind->addItem(tr("PDF: to read and print"), QVariant::fromValue(static_cast<int>(ExportKind::Pdf)));
    m_kind->addItem(
        tr("Markdown: to read anywhere"), QVariant::fromValue(static_cast<int>(ExportKind::Markdown)));
    m_kind->addItem(
        tr("packet.json: what was signed"), QVariant::fromValue(static_cast<int>(ExportKind::Json)));
    m_kind->addItem(tr("One file to hand over: to be signed elsewhere"),
        QVariant::fromValue(static_cast<int>(ExportKind::PacketFile)));
    m_paper->addItem(tr("A4"), QVariant::fromValue(static_cast<int>(Paper::A4)));
    m_paper->addItem(tr("US Letter"), QVariant::fromValue(static_cast<int>(Paper::Letter)));
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(paperOf(QLocale()))));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_certificateRow = makeCertificateRow();
    form.addRow(tr("&Write it as"), m_kind);
    form.addRow(tr("&Paper"), m_paper);
    form.addRow(tr("&Language"), m_language);
    form.addRow(tr("&Seal beside it"), m_key);
    form.addRow(QString(), m_keyMeaning);
    form.addRow(tr("Seal &inside"), m_certificateRow);
    form.addRow(QString(), m_passphrase);
    form.addRow(QString(),
        meaningLabel(
            tr("For readers of PDFs: it shows that nothing changed since, never who sealed it."), this));
    form.setRowVisible(m_passphrase, false);
    connect(m_certificate, &QLineEdit::textChanged, this,
        [this, &form](const QString& name) { form.setRowVisible(m_passphrase, !name.isEmpty()); });
    form.addRow(tr("&File"), makeFileRow());
    m_place->setForegroundRole(QPalette::PlaceholderText);
    form.addRow(QString(), m_place);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportSheet::showKind);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ExportSheet::showPages);
    connect(m_language, &LanguageBox::chosen, this, &ExportSheet::showPages);
    connect(m_language, &LanguageBox::chosen, this, &ExportSheet::languageChosen);
}

QWidget* ExportSheet::makeFileRow()
{
    auto* row = new QWidget(this);
    auto* choose = new QPushButton(tr("&Choose…"), row);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_file, 1);
    layout->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &ExportSheet::chooseFile);
    connect(m_file, &QLineEdit::textChanged, this,
        [this](const QString& name) { m_export->setEnabled(!name.isEmpty() && !m_work.isRunning()); });
    return row;
}

QWidget* ExportSheet::makeCertificateRow()
{
    auto* row = new QWidget(this);
    auto* choose = new QPushButton(tr("C&ertificate…"), row);
    m_certificate->setPlaceholderText(tr("None (.p12)"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_certificate, 1);
    layout->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &ExportSheet::chooseCertificate);
    return row;
}

QWidget* ExportSheet::makeButtons()
{
    auto* row = new QWidget(this);
    m_show = new QPushButton(tr("Show in &folder"), row);
    m_close = new QPushButton(tr("Close"), row);
    m_export = new QPushButton(tr("E&xport"), row);
    m_export->setDefault(true);
    m_show->hide();
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_show);
    layout->addStretch();
    layout->addWidget(m_close);
    layout->addWidget(m_export);
    connect(m_export, &QPushButton::clicked, this, &ExportSheet::start);
    connect(m_close, &QPushButton::clicked, this, &ExportSheet::reject);
    connect(m_show, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(fromPath(m_made.parent_path()))); });
    return row;
}

void ExportSheet::lookForKeys()
{
    connect(m_key, &QComboBox::activated, this, [this] { m_isKeyChosen = true; });
    connect(m_key, &QComboBox::currentIndexChanged, this, &ExportSheet::showKeyMeaning);
    m_key->addItem(tr("No seal"), QString());
    m_looking.start([places = placesOf(m_surroundings)](
                        const std::stop_token& stop) { return core::keyOffers(places, stop); });
}

void ExportSheet::showKeys(const core::KeyOffers& offers)
{
    for (const core::KeyOffer& each : offers.keys)
        if (each.unusable.empty())
            m_key->addItem(keyWords(each), toQString(each.asked()));
    // Pages without a seal are believed by nobody: it is offered rather than to be looked for.
    if (m_key->count() > 1 && !m_isKeyChosen)
        m_key->setCurrentIndex(1);
}

void ExportSheet::showKeyMeaning()
{
    m_keyMeaning->setText(m_key->currentData().toString().isEmpty()
            ? tr("Without one, whoever verifies the file believes what is attached, but not its pages.")
            : tr("It goes into a file of the same name and .sig. It is believed where allowed_signers lets "
                 "you "
                 "seal exports."));
}

void ExportSheet::setRepository(const std::filesystem::path& repository)
{
    m_language->setRepository(repository);
}

void ExportSheet::setKind(ExportKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    showKind();
}

ExportKind ExportSheet::kind() const
{
    return static_cast<ExportKind>(m_kind->currentData().toInt());
}

PageOptions ExportSheet::pages() const
{
    return {.paper = static_cast<Paper>(m_paper->currentData().toInt()), .words = m_language->words()};
}

void ExportSheet::showKind()
{
    const bool isPdf = kind() == ExportKind::Pdf;
    m_paper->setEnabled(isPdf);
    m_language->setEnabled(isPdf);
    m_certificateRow->setEnabled(isPdf);
    setFile(m_folder / (m_packet.id + "." + suffixOf(kind()).toStdString()));
    showPages();
}

void ExportSheet::showPages()
{
    m_preview->showPacket(m_packet, pages());
}

void ExportSheet::setFile(const std::filesystem::path& file)
{
    m_folder = file.parent_path();
    m_file->setText(fromPath(file.filename()));
    m_place->setText(tr("in %1").arg(toShown(m_folder.string())));
}

std::filesystem::path ExportSheet::file() const
{
    return m_folder / toPath(m_file->text());
}

QFileDialog* ExportSheet::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Export into"), fromPath(file()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(kind()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { setFile(toPath(file)); });
    dialog->open();
    return dialog;
}

void ExportSheet::chooseCertificate()
{
    auto* dialog =
        new QFileDialog(this, tr("Certificate"), fromPath(m_surroundings.home), tr("PKCS#12 (*.p12 *.pfx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_certificate, &QLineEdit::setText);
    dialog->open();
}

ExportOrder ExportSheet::order() const
{
    ExportOrder order {.packet = m_packet,
        .kind = kind(),
        .pages = pages(),
        .file = file(),
        .tools = m_surroundings.signingTools(),
        .sshKey = m_key->currentData().toString().toStdString(),
        .now = secondsNow(m_surroundings)};
    if (order.kind == ExportKind::Pdf && !m_certificate->text().isEmpty()) {
        order.certificate = toPath(m_certificate->text());
        order.passphrase = m_passphrase->text().toStdString();
    }
    return order;
}

void ExportSheet::start()
{
    m_notice->hide();
    m_result->hide();
    m_show->hide();
    // Pages are counted on the thread that draws them, and shown on that of the window.
    const auto onPage = [sheet = QPointer(this)](int done, int total) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [sheet, done, total] {
                if (sheet)
                    sheet->showProgress(done, total);
            },
            Qt::QueuedConnection);
    };
    m_work.start(
        [order = order(), onPage](const std::stop_token& stop) { return exportPacket(order, stop, onPage); });
    showRunning(true);
    emit begun(tr("Exporting %1").arg(toShown(file().filename().string())));
}

void ExportSheet::reject()
{
    if (!m_work.isRunning())
        return QDialog::reject();
    m_work.cancel();
    showRunning(false);
    m_result->setText(tr("Stopped. Nothing was written."));
    m_result->show();
    emit cancelled();
}

void ExportSheet::showRunning(bool isRunning)
{
    m_choices->setEnabled(!isRunning);
    m_export->setEnabled(!isRunning);
    m_close->setText(isRunning ? tr("Cancel") : tr("Close"));
    m_progress->setVisible(isRunning);
    m_progress->setRange(0, 1);
    m_progress->setValue(0);
    m_progress->setFormat(kind() == ExportKind::Pdf ? tr("Laying out the pages…") : tr("Writing the file…"));
}

void ExportSheet::showProgress(int done, int total)
{
    if (!m_work.isRunning())
        return;
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->setFormat(tr("Page %1 of %2").arg(done).arg(total));
    emit pagePrinted(done, total);
}

void ExportSheet::take(const core::Result<ExportedFiles>& done)
{
    showRunning(false);
    if (!done) {
        const bool isThePlace = done.error().code == core::ErrorCode::NotWritable;
        m_notice->showNotice({.message = toShown(done.error().message),
            .hint = toShown(done.error().hint),
            .actions = isThePlace ? QList<QAction*> {m_elsewhere} : QList<QAction*>()});
        emit failed(done.error());
        return;
    }
    m_made = done->file;
    rememberExportFolder(m_made.parent_path());
    const QString name = fromPath(done->file.filename());
    m_result->setText(done->seal.empty()
            ? tr("✓ %1 is written.").arg(name)
            : tr("✓ %1 is written, and its seal beside it: hand on both.").arg(name));
    m_result->show();
    m_show->show();
    emit exported(done->file);
}

} // namespace ui
