// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/opened_kiosk.h"

#include "ui/text_view/text_view.h"

#include <QApplication>
#include <QSettings>
#include <QTest>

namespace test {

namespace {

constexpr int LongestStudy = 20'000; // milliseconds

constexpr const char* Kiosk = "openapi: 3.1.0\n"
                              "info: {title: Kiosk, version: 1.0.0}\n"
                              "paths:\n"
                              "  /orders:\n"
                              "    get:\n"
                              "      responses:\n"
                              "        '200': {description: All of them}\n";

ui::Surroundings surroundingsOfAna()
{
    ui::Surroundings surroundings;
    surroundings.git.fromEnvironment = {"ana", "ana@x.example"};
    return surroundings;
}

} // namespace

OpenedKiosk::OpenedKiosk()
{
    m_repository.write("another.graphql", "type Query { a: Int }\n");
    m_repository.write("shop.yaml", Kiosk);
    m_repository.write("till.yaml", QString(Kiosk).replace("Kiosk", "Till").toStdString());
    m_repository.commit("Begin");
    m_repository.tag("v1.0.0");
    for (const char* name : {"shop.yaml", "till.yaml"})
        m_repository.write(name, QString(Kiosk).replace("All of them", "Some").toStdString());
}

bool OpenedKiosk::open()
{
    begin();
    return openAt({});
}

void OpenedKiosk::begin()
{
    QSettings().clear();
    m_window = std::make_unique<ui::MainWindow>(std::nullopt, surroundingsOfAna());
    m_window->resize(1280, 720);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
}

bool OpenedKiosk::openAt(const ui::RememberedPlace& place)
{
    m_window->open(m_repository.path(), place);
    return QTest::qWaitFor(
        [this] {
            const bool mayDecide =
                m_window->currentPage() != ui::PageId::Compare || action(ui::CommandId::Accept)->isEnabled();
            return m_window->workspace().standing() && !m_window->workspace().isBusy() && mayDecide;
        },
        LongestStudy);
}

bool OpenedKiosk::typeInCompare(const char* words) const
{
    const QAction* edit = action(ui::CommandId::EditHere);
    if (!QTest::qWaitFor([edit] { return edit->isEnabled(); }, LongestStudy))
        return false;
    action(ui::CommandId::EditHere)->trigger();
    const auto isInText = [] {
        for (QWidget* each = QApplication::focusWidget(); each; each = each->parentWidget()) {
            if (const auto* view = qobject_cast<ui::TextView*>(each))
                return view->edited() != nullptr;
        }
        return false;
    };
    if (!QTest::qWaitFor(isInText, LongestStudy))
        return false;
    QTest::keyClicks(QApplication::focusWidget(), words);
    return true;
}

std::string OpenedKiosk::changedFile() const
{
    ui::Workspace& workspace = m_window->workspace();
    return workspace.study()->change(workspace.selected()).finding->candidate->file;
}

} // namespace test
