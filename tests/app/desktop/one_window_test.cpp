// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/one_window.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <future>

using desktop::OneWindow;
using desktop::WindowRequest;

namespace {

/// As another process does, while this one answers.
bool askFromElsewhere(const std::filesystem::path& root, const WindowRequest& request)
{
    std::future<bool> asked =
        std::async(std::launch::async, [&] { return desktop::askWindowOf(root, request); });
    while (asked.wait_for(std::chrono::milliseconds(5)) != std::future_status::ready)
        QCoreApplication::processEvents();
    return asked.get();
}

} // namespace

class OneWindowTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void isAskedForItsRepositoryOnly();
    void takesOverWhatAKilledWindowLeft();
    void leavesTheRepositoryToTheFirst();
    void goesWithTheRepository();
    void knowsTheRepositoryOfAPath();

private:
    std::unique_ptr<OneWindow> m_window;
    QList<WindowRequest> m_requests;
    test::ScratchFolder m_folder;
};

void OneWindowTest::init()
{
    m_requests.clear();
    m_window = std::make_unique<OneWindow>();
    connect(m_window.get(), &OneWindow::asked, this,
        [this](const WindowRequest& request) { m_requests << request; });
}

void OneWindowTest::isAskedForItsRepositoryOnly()
{
    QVERIFY(!askFromElsewhere(m_folder / "a", {}));
    m_window->answerFor(m_folder / "a");
    QVERIFY(askFromElsewhere(m_folder / "a",
        {.workspace = "packet", .baseline = "v1\tx", .contract = "shop", .activationToken = "t0ken"}));
    QVERIFY(askFromElsewhere(m_folder / "a", {.activationToken = "other"}));
    QVERIFY(!askFromElsewhere(m_folder / "b", {}));
    QCOMPARE(m_requests.size(), 2);
    QCOMPARE(m_requests[0].workspace, QStringLiteral("packet"));
    QCOMPARE(m_requests[0].baseline, QStringLiteral("v1\tx"));
    QCOMPARE(m_requests[0].contract, QStringLiteral("shop"));
    QCOMPARE(m_requests[0].activationToken, QStringLiteral("t0ken"));
    QVERIFY(m_requests[1].workspace.isEmpty());
}

void OneWindowTest::takesOverWhatAKilledWindowLeft()
{
    m_window->answerFor(m_folder / "a");
    const QString socket = m_window->socketPath();
    m_window.reset();
    QFile left(socket);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    init();
    m_window->answerFor(m_folder / "a");
    QVERIFY(askFromElsewhere(m_folder / "a", {}));
}

void OneWindowTest::leavesTheRepositoryToTheFirst()
{
    m_window->answerFor(m_folder / "a");
    OneWindow second;
    second.answerFor(m_folder / "a");
    QVERIFY(second.socketPath().isEmpty());
    QVERIFY(askFromElsewhere(m_folder / "a", {}));
    QCOMPARE(m_requests.size(), 1);
}

void OneWindowTest::goesWithTheRepository()
{
    m_window->answerFor(m_folder / "a");
    m_window->answerFor(m_folder / "b");
    QVERIFY(!askFromElsewhere(m_folder / "a", {}));
    QVERIFY(askFromElsewhere(m_folder / "b", {}));
}

void OneWindowTest::knowsTheRepositoryOfAPath()
{
    test::ScratchRepository repository;
    repository.write("api/a.yaml", "openapi: 3.1.0\n");
    repository.commit("Begin");
    const std::filesystem::path root = desktop::repositoryRoot(repository.path());
    QCOMPARE(desktop::repositoryRoot(repository.path() / "api"), root);
    QCOMPARE(desktop::repositoryRoot(repository.path() / "api" / "a.yaml"), root);
    QVERIFY(std::filesystem::exists(root / ".git"));
}

COUNTERSIGN_TEST(OneWindowTest)
#include "one_window_test.moc"
