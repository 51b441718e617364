// SPDX-License-Identifier: GPL-3.0-or-later
// A packet into a file: as what, on which paper, sealed with which keys, where to; beside the pages
// themselves.
#pragma once

#include "core/packet/ssh/key_offers.h"
#include "ui/export/export_order.h"
#include "ui/surroundings.h"
#include "ui/task.h"

#include <QDialog>

#include <filesystem>

class QAction;
class QComboBox;
class QFileDialog;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace ui {

class ElidedLabel;
class LanguageBox;
class NoticeStrip;
class PagePreview;

/// Holds nobody up: the window stays usable beside it.
class ExportSheet : public QDialog {
    Q_OBJECT
public:
    /// `folder` is where the file is offered to go.
    ExportSheet(core::StoredPacket packet, const Surroundings& surroundings,
        const std::filesystem::path& folder, QWidget* parent = nullptr);

    /// Whose packets have a language of their own.
    void setRepository(const std::filesystem::path& repository);
    void setKind(ExportKind kind);
    void setFile(const std::filesystem::path& file);
    /// A path that was typed counts from the folder that is shown.
    std::filesystem::path file() const;
    void start();
    bool isRunning() const { return m_work.isRunning(); }

    void reject() override;

signals:
    void begun(const QString& what);
    void pagePrinted(int done, int total);
    void cancelled();
    void exported(const std::filesystem::path& file);
    void failed(const core::Error& error);
    void languageChosen();

private:
    void makeChoices(QFormLayout& form);
    QWidget* makeFileRow();
    QWidget* makeCertificateRow();
    QWidget* makeButtons();
    void lookForKeys();
    void showKeys(const core::KeyOffers& offers);
    void showKeyMeaning();
    void showKind();
    void showPages();
    void showRunning(bool isRunning);
    void showProgress(int done, int total);
    QFileDialog* chooseFile();
    void chooseCertificate();
    void take(const core::Result<ExportedFiles>& done);

    ExportKind kind() const;
    PageOptions pages() const;
    ExportOrder order() const;

    core::StoredPacket m_packet;
    Surroundings m_surroundings;
    std::filesystem::path m_folder; ///< where the file goes
    QComboBox* m_kind;
    QComboBox* m_paper;
    LanguageBox* m_language;
    QComboBox* m_key;
    QLabel* m_keyMeaning;
    bool m_isKeyChosen = false; ///< by the person
    QLineEdit* m_certificate;
    QLineEdit* m_passphrase;
    QLineEdit* m_file; ///< its name
    ElidedLabel* m_place;
    QWidget* m_choices = nullptr;
    QWidget* m_certificateRow = nullptr;
    NoticeStrip* m_notice;
    QAction* m_elsewhere; ///< offered where the file could not be written
    QLabel* m_result;
    QProgressBar* m_progress;
    QPushButton* m_export = nullptr;
    QPushButton* m_show = nullptr;
    QPushButton* m_close = nullptr;
    PagePreview* m_preview;
    std::filesystem::path m_made; ///< the last file that was written
    Task<core::KeyOffers> m_looking;
    Task<core::Result<ExportedFiles>> m_work;
};

} // namespace ui
