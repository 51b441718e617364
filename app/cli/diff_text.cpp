// SPDX-License-Identifier: Apache-2.0
#include "app/cli/findings_page.h"

namespace cli {

std::string diffText(const DiffReport& report, const Paint& paint, std::size_t width)
{
    FindingsPage page(report, paint, width);
    page.addContracts();
    page.addCounts();
    page.addAdvice();
    page.addCoverage();
    page.addVerdict(verdictWords(report));
    return page.take();
}

} // namespace cli
