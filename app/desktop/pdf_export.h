// SPDX-License-Identifier: GPL-3.0-or-later
// What `countersign packet export --as pdf` starts: a packet comes in on standard input, its PDF goes out.
#pragma once

namespace desktop {

inline constexpr const char* PdfExportWord = "--export-pdf";

/// Whether the words of the program ask for it. No window is opened then, and no display is needed.
bool asksForPdf(int argc, char** argv);
/// Returns what the program ends with: 0, or 2 with the reason on standard error.
int exportPdf(int argc, char** argv);

} // namespace desktop
