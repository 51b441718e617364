// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pdf_export.h"

#include "app/desktop/translations.h"
#include "core/packet/export/rendering.h"
#include "ui/export/packet_language.h"
#include "ui/export/packet_pdf.h"

#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <cstdio>
#include <string_view>

namespace desktop {

namespace {

constexpr int CouldNot = 2;

/// Only our own words may stand on standard error: the command line hands them on.
void keepSilent(QtMsgType, const QMessageLogContext&, const QString&) { }

int refuse(const core::Error& error)
{
    std::fprintf(stderr, "%s\n", error.message.c_str());
    if (!error.hint.empty())
        std::fprintf(stderr, "%s\n", error.hint.c_str());
    return CouldNot;
}

core::Result<ui::Paper> paperNamed(const QString& size)
{
    if (size.isEmpty())
        return ui::paperOf(QLocale::system());
    if (size == QLatin1String("a4"))
        return ui::Paper::A4;
    if (size == QLatin1String("letter"))
        return ui::Paper::Letter;
    return core::fail(
        core::ErrorCode::BadInput, "there is no paper '" + size.toStdString() + "'", "a4 or letter");
}

core::Result<ui::Phrases> wordsNamed(const QString& code)
{
    if (code.isEmpty())
        return ui::Phrases();
    const auto& all = ui::packetLanguages();
    if (std::ranges::find(all, code, &ui::PacketLanguage::code) != all.end())
        return ui::phrasesIn(code);
    return core::fail(core::ErrorCode::BadInput,
        "packets are not printed in the language '" + code.toStdString() + "'", "en, fr, de, es, uk or pl");
}

core::Result<ui::PageOptions> wishedFor(const QCoreApplication& application)
{
    const QCommandLineOption mode(QString::fromLatin1(PdfExportWord).mid(2),
        QCoreApplication::translate(
            "main", "write the PDF of the packet on standard input to standard output"));
    const QCommandLineOption paper(QStringLiteral("paper"),
        QCoreApplication::translate("main", "a4 or letter"), QStringLiteral("PAPER"));
    const QCommandLineOption language(QStringLiteral("language"),
        QCoreApplication::translate("main", "en, fr, de, es, uk or pl"), QStringLiteral("LANGUAGE"));
    QCommandLineParser parser;
    parser.addOptions({mode, paper, language});
    parser.process(application);
    return paperNamed(parser.value(paper)).and_then([&](ui::Paper size) {
        return wordsNamed(parser.value(language)).map([size](ui::Phrases&& words) {
            return ui::PageOptions {.paper = size, .words = std::move(words)};
        });
    });
}

core::Result<core::StoredPacket> packetOnInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return core::fail(core::ErrorCode::NotReadable, "standard input cannot be read");
    return core::readRendering(input.readAll().toStdString()).map([](core::Rendering&& read) {
        return std::move(read.packet);
    });
}

core::Result<void> writePdf(const std::string& pdf)
{
    if (std::fwrite(pdf.data(), 1, pdf.size(), stdout) != pdf.size() || std::fflush(stdout) != 0)
        return core::fail(core::ErrorCode::NotWritable, "the PDF cannot be written to standard output");
    return {};
}

} // namespace

bool asksForPdf(int argc, char** argv)
{
    return argc > 1 && std::string_view(argv[1]) == PdfExportWord;
}

int exportPdf(int argc, char** argv)
{
    // Pages need fonts, not a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(keepSilent);
    QGuiApplication application(argc, argv);
    installTranslations(application);
    const auto done = wishedFor(application).and_then([](const ui::PageOptions& options) {
        return packetOnInput()
            .and_then([&](const core::StoredPacket& packet) { return ui::packetPdf(packet, options); })
            .and_then(writePdf);
    });
    return done ? 0 : refuse(done.error());
}

} // namespace desktop
