// SPDX-License-Identifier: GPL-3.0-or-later
// The choice of a packet's language, kept for its repository.
#pragma once

#include "ui/export/phrases.h"

#include <QComboBox>

#include <filesystem>

namespace ui {

class LanguageBox : public QComboBox {
    Q_OBJECT
public:
    explicit LanguageBox(QWidget* parent = nullptr);

    void setRepository(const std::filesystem::path& repository);
    /// What was kept meanwhile by another box.
    void readAgain();
    Phrases words() const;

signals:
    void chosen(); ///< by the person, and kept

private:
    std::filesystem::path m_repository;
};

} // namespace ui
