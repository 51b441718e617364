// SPDX-License-Identifier: Apache-2.0
// A packet of 200 changes as a PDF: packet_pdf [times]. QT_QPA_PLATFORM=offscreen will do.
#include "tests/bench/times.h"
#include "tests/ui/export/printed_packet.h"
#include "ui/export/packet_pdf.h"

#include <QApplication>

#include <cstdlib>

namespace {

constexpr int Changes = 200;

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const int count = argc > 1 ? std::max(1, std::atoi(argv[1])) : 5;
    const core::StoredPacket packet = test::storedAs(test::withChanges(Changes));
    std::size_t bytes = 0;
    bench::Times times;
    for (int each = 0; each < count; ++each)
        times.take([&] { bytes = ui::packetPdf(packet, {}).value_or(std::string()).size(); });
    std::printf("%.1f MB\n", static_cast<double>(bytes) / 1e6);
    times.print("a packet of 200 changes as a PDF", 5000);
    return bytes == 0 ? 1 : 0;
}
