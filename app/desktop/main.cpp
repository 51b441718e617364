// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pdf_export.h"
#include "app/desktop/sample_place.h"
#include "app/desktop/surroundings.h"
#include "app/desktop/translations.h"
#include "ui/main_window.h"
#include "ui/text.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include <algorithm>
#include <memory>

namespace {

/// Help and version need no display.
bool onlyAsks(const QStringList& arguments)
{
    const QStringList questions {"--version", "-v", "--help", "-h"};
    return std::ranges::any_of(arguments, [&](const QString& each) { return questions.contains(each); });
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    const QStringList arguments(argv, argv + argc);
    if (onlyAsks(arguments))
        return std::make_unique<QCoreApplication>(argc, argv);
    return std::make_unique<QApplication>(argc, argv);
}

/// Does not return when the arguments only ask, or make no sense.
QString readRepository(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Review API contracts in a window."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("REPO"),
        QCoreApplication::translate("main", "the repository or folder to open"), QStringLiteral("[REPO]"));
    parser.process(application);
    if (parser.positionalArguments().size() > 1)
        parser.showHelp(2);
    return parser.positionalArguments().value(0);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("countersign"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERSIGN_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("countersign"));
    if (desktop::asksForPdf(argc, argv))
        return desktop::exportPdf(argc, argv);
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    desktop::installTranslations(*application);
    const QString repository = readRepository(*application);

    QGuiApplication::setApplicationDisplayName(QStringLiteral("Countersign"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.countersign.countersign"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.countersign.countersign.svg")));
    ui::MainWindow window(desktop::findSamplePlace(), desktop::findSurroundings());
    window.show();
    if (!repository.isEmpty())
        window.workspace().open(ui::toPath(repository));
    return QApplication::exec();
}
