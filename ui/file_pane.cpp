// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_pane.h"

#include "ui/status_page.h"
#include "ui/text.h"
#include "ui/text_view/text_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

FilePane::FilePane(QWidget* parent)
    : QWidget(parent)
    , m_path(new QLabel(this))
    , m_about(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new TextView(m_stack))
    , m_absence(new StatusPage({}, m_stack))
{
    for (QLabel* label : {m_path, m_about}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_path->setAccessibleName(tr("Path of the file"));
    m_about->setAccessibleName(tr("About the file"));
    m_about->setForegroundRole(QPalette::PlaceholderText);
    // Long words give way to a narrow window; they never widen it.
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(12, 6, 12, 6);
    heading->setSpacing(12);
    heading->addWidget(m_path);
    heading->addWidget(m_about, 1);
    setFocusProxy(m_view);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_absence);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(heading);
    column->addWidget(m_stack, 1);
}

void FilePane::showFile(std::shared_ptr<const OpenFile> file, const QString& about)
{
    m_file = std::move(file);
    m_path->setText(toShown(m_file->path));
    m_about->setText(about);
    m_view->setText(m_file->text);
    m_stack->setCurrentWidget(m_view);
}

void FilePane::showAbsence(const QString& path, const QString& why)
{
    m_file.reset();
    m_path->setText(path);
    m_about->clear();
    m_absence->setSentence(why);
    m_stack->setCurrentWidget(m_absence);
}

} // namespace ui
