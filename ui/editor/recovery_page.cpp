// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/recovery_page.h"

#include "ui/editor/difference_view.h"
#include "ui/text.h"

#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

namespace ui {

RecoveryPage::RecoveryPage(QWidget* parent)
    : QWidget(parent)
    , m_files(new QTabBar(this))
    , m_difference(new DifferenceView(this))
{
    m_files->setAccessibleName(tr("Recovered files"));
    m_files->setDocumentMode(true);
    m_files->setDrawBase(false);
    m_files->setExpanding(false);
    setFocusProxy(m_difference);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_files);
    column->addWidget(m_difference, 1);
    connect(m_files, &QTabBar::currentChanged, this, &RecoveryPage::showText);
}

void RecoveryPage::showRecovered(const std::vector<RecoveredText>& texts)
{
    const QSignalBlocker quiet(m_files);
    while (m_files->count() > 0)
        m_files->removeTab(0);
    m_shown.clear();
    for (const RecoveredText& each : texts) {
        m_shown.push_back({each.onDisk, core::SourceText::make(each.abandoned.text.bytes, each.path())});
        m_files->addTab(toShown(each.path()).replace('&', QLatin1String("&&")));
    }
    showText(0);
}

void RecoveryPage::showText(int index)
{
    if (index < 0 || static_cast<std::size_t>(index) >= m_shown.size())
        return;
    const auto& [onDisk, recovered] = m_shown[static_cast<std::size_t>(index)];
    const QString path = toShown(recovered->name());
    m_difference->showStates({onDisk, tr("On the disk"), path}, {recovered, tr("Recovered"), path});
}

} // namespace ui
