// SPDX-License-Identifier: Apache-2.0
#include "app/cli/printed_pdf.h"

#include "app/cli/executable.h"
#include "app/machine/user_places.h"
#include "core/base/process.h"
#include "core/packet/export/packet_file.h"
#include "core/packet/export/pdf_file.h"

#include <chrono>
#include <vector>

namespace cli {

namespace {

/// Hundreds of changes take seconds; only what hangs takes this long.
constexpr std::chrono::minutes PrintingLimit {5};

/// What finds fonts and libraries, and says the language.
constexpr const char* PrintingVariables[] = {"HOME", "PATH", "LANG", "LANGUAGE", "LC_ALL", "LC_MEASUREMENT",
    "LD_LIBRARY_PATH", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_DATA_DIRS",
    "XDG_RUNTIME_DIR", "FONTCONFIG_FILE", "FONTCONFIG_PATH", "QT_PLUGIN_PATH"};

std::vector<std::string> printingEnvironment()
{
    std::vector<std::string> environment;
    for (const char* const name : PrintingVariables)
        if (const std::string value = machine::environmentValue(name); !value.empty())
            environment.push_back(std::string(name) + "=" + value);
    return environment;
}

core::Result<std::string> pdfIn(const core::ProcessEnd& end)
{
    if (end.isSuccess() && end.output.starts_with("%PDF-"))
        return end.output;
    const bool isRefusal = end.outcome == core::ProcessOutcome::Exited && !end.errors.empty();
    const std::size_t line = end.errors.find('\n');
    if (isRefusal)
        return core::fail(core::ErrorCode::BadInput,
            "the PDF could not be printed: " + end.errors.substr(0, line),
            line == std::string::npos
                ? ""
                : end.errors.substr(line + 1, end.errors.find('\n', line + 1) - line - 1));
    return core::fail(core::ErrorCode::NotReadable,
        end.outcome == core::ProcessOutcome::OutOfTime ? "the workbench did not print the PDF in five minutes"
                                                       : "the workbench broke down while it printed the PDF",
        "'countersign-desktop --version' tells whether it starts; Markdown needs none: --as md");
}

} // namespace

core::Result<std::string> printedPdf(const core::StoredPacket& packet, const PrintWishes& wishes)
{
    const auto program = desktopProgram();
    if (!program)
        return core::fail(core::ErrorCode::Unsupported,
            "PDFs are printed by the workbench, countersign-desktop, which is not beside this program",
            "install it (it needs no display for this), or export Markdown: --as md");
    const auto input = core::packetFile(packet);
    if (!input)
        return tl::unexpected(input.error());
    core::ProcessRequest request {.program = program->string(),
        .arguments = {"--export-pdf"},
        .input = *input,
        .environment = printingEnvironment(),
        .limit = PrintingLimit,
        .outputLimit = core::LargestPdf};
    if (!wishes.paper.empty())
        request.arguments.insert(request.arguments.end(), {"--paper", wishes.paper});
    if (!wishes.language.empty())
        request.arguments.insert(request.arguments.end(), {"--language", wishes.language});
    return core::runProcess(request).and_then(pdfIn);
}

} // namespace cli
