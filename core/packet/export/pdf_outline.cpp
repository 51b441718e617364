// SPDX-License-Identifier: Apache-2.0
#include "core/packet/export/pdf_outline.h"

#include <charconv>
#include <cmath>

namespace core {
namespace {

/// A number as Qt writes those of pages: "842.000000".
Result<double> realNumber(const PdfValue& value)
{
    double number = 0;
    const char* const end = value.text.data() + value.text.size();
    const auto read = std::from_chars(value.text.data(), end, number);
    if (value.kind != PdfKind::Number || read.ec != std::errc() || read.ptr != end)
        return damagedPdf("a number is not where one must be");
    return number;
}

Result<double> heightOf(const PdfFile& file, const PdfPage& page)
{
    return file.member(page.dictionary, "MediaBox").and_then([](const PdfValue& box) -> Result<double> {
        if (box.items.size() != 4)
            return damagedPdf("a page in it has no size");
        return realNumber(box.items[3]);
    });
}

/// Where each heading stands in the tree; 0 is the root, and heading n is node n + 1.
struct OutlineNode {
    std::size_t parent = 0;
    std::vector<std::size_t> children = {};
};

std::vector<OutlineNode> nested(std::span<const PdfHeading> headings)
{
    std::vector<OutlineNode> nodes(headings.size() + 1);
    std::vector<std::size_t> open {0};
    for (std::size_t at = 0; at < headings.size(); ++at) {
        open.resize(std::min(open.size(), headings[at].depth + 1));
        nodes[at + 1].parent = open.back();
        nodes[open.back()].children.push_back(at + 1);
        open.push_back(at + 1);
    }
    return nodes;
}

std::string member(const char* name, std::uint32_t object)
{
    return std::string(name) + " " + std::to_string(object) + " 0 R";
}

/// What lies in a heading is closed at first: a minus says so.
std::string childMembers(const OutlineNode& node, std::uint32_t first, const char* sign)
{
    if (node.children.empty())
        return {};
    const auto numberOf = [&](std::size_t child) { return first + static_cast<std::uint32_t>(child); };
    return member("/First", numberOf(node.children.front())) + member("/Last", numberOf(node.children.back()))
        + "/Count " + sign + std::to_string(node.children.size());
}

} // namespace

Result<std::vector<PdfSheet>> sheetsOf(const PdfFile& file, const PdfValue& catalog)
{
    auto pages = allPdfPages(file, catalog);
    if (!pages)
        return tl::unexpected(pages.error());
    std::vector<PdfSheet> sheets;
    for (PdfPage& each : *pages) {
        const auto height = heightOf(file, each);
        if (!height)
            return tl::unexpected(height.error());
        sheets.push_back({std::move(each), *height});
    }
    return sheets;
}

std::string pdfNumber(double value)
{
    const auto hundredths = static_cast<std::int64_t>(std::lround(value * 100));
    const std::int64_t rest = hundredths < 0 ? -hundredths : hundredths;
    std::string text = (hundredths < 0 ? "-" : "") + std::to_string(rest / 100);
    if (rest % 100 != 0)
        text += (rest % 100 < 10 ? ".0" : ".") + std::to_string(rest % 100);
    return text;
}

std::string destination(const PdfPlace& place, std::span<const PdfSheet> sheets)
{
    const PdfSheet& sheet = sheets[place.page];
    return "[" + std::to_string(sheet.page.number) + " 0 R/XYZ null " + pdfNumber(sheet.height - place.top)
        + " null]";
}

std::uint32_t writeOutline(
    PdfRevision& revision, std::span<const PdfHeading> headings, std::span<const PdfSheet> sheets)
{
    const std::vector<OutlineNode> nodes = nested(headings);
    const std::uint32_t root = revision.newNumber();
    for (std::size_t at = 0; at < headings.size(); ++at)
        revision.newNumber();
    revision.set(root, "<</Type/Outlines" + childMembers(nodes.front(), root, "") + ">>");
    for (const OutlineNode& parent : nodes)
        for (std::size_t at = 0; at < parent.children.size(); ++at) {
            const std::size_t node = parent.children[at];
            const auto numberOf = [&](std::size_t each) { return root + static_cast<std::uint32_t>(each); };
            const PdfHeading& heading = headings[node - 1];
            std::string body = "<</Title" + pdfText(heading.title)
                + member("/Parent", numberOf(nodes[node].parent)) + "/Dest"
                + destination(heading.place, sheets) + childMembers(nodes[node], root, "-");
            if (at > 0)
                body += member("/Prev", numberOf(parent.children[at - 1]));
            if (at + 1 < parent.children.size())
                body += member("/Next", numberOf(parent.children[at + 1]));
            revision.set(numberOf(node), body + ">>");
        }
    return root;
}

} // namespace core
