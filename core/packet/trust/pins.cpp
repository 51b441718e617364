// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/pins.h"

#include "core/base/digest.h"
#include "core/document/document.h"
#include "core/document/json/json_writer.h"
#include "core/repo/repository.h"

#include <algorithm>
#include <array>

namespace core {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view PinsSchema = "countersign.pins/1";
constexpr std::uint64_t LargestPinsFile = 4 << 20;

struct PinMember {
    std::string_view name;
    std::string TrustPin::*text;
    std::size_t hexDigits; ///< 0: any text
    bool isNewer = false; ///< files that were written earlier have none
};

constexpr std::array PinMembers {PinMember {"firstCommit", &TrustPin::firstCommit, 40},
    PinMember {"trustedRef", &TrustPin::trustedRef, 0},
    PinMember {"signersSha256", &TrustPin::signersSha256, 64},
    PinMember {"acceptedAt", &TrustPin::acceptedAt, 0},
    PinMember {"settingsSha256", &TrustPin::settingsSha256, 64, true},
    PinMember {"signers", &TrustPin::signers, 0, true}};

tl::unexpected<Error> damagedPins(const fs::path& file, const std::string& why)
{
    return fail(ErrorCode::Damaged, "whom you trust cannot be read from '" + file.string() + "': " + why,
        "put the file right, or move it away and accept each repository again with `countersign trust pin`; "
        "until then nobody is believed");
}

bool isHex(std::string_view text, std::size_t digits)
{
    return text.size() == digits && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// The pin, or what is wrong with it.
tl::expected<TrustPin, std::string> readPin(const Node& node)
{
    TrustPin pin;
    for (const PinMember& member : PinMembers) {
        const Node value = node[member.name];
        if (!value && member.isNewer) {
            // What was pinned before it was kept asks again, or cannot tell.
            (pin.*member.text).clear();
            continue;
        }
        if (!value.isString())
            return tl::unexpected("an entry has no text for " + std::string(member.name));
        if (member.hexDigits != 0 && !isHex(value.text(), member.hexDigits))
            return tl::unexpected(std::string(member.name) + " of an entry is not "
                + std::to_string(member.hexDigits) + " hexadecimal digits");
        pin.*member.text = value.text();
    }
    if (!pin.signers.empty() && sha256Hex(pin.signers) != pin.signersSha256)
        return tl::unexpected(std::string("signers of an entry are not those of its signersSha256"));
    return pin;
}

tl::expected<std::vector<TrustPin>, std::string> readPinsIn(const Document& document)
{
    if (!document.isWhole()) {
        const Diagnostic& first = document.diagnostics.front();
        const Position at = document.tree.source().position(first.range.begin);
        return tl::unexpected("line " + std::to_string(at.line + 1) + ": " + first.message);
    }
    const Node root = document.tree.root();
    if (root["schema"].text() != PinsSchema)
        return tl::unexpected(
            "it is not of the form '" + std::string(PinsSchema) + "' that this version knows");
    if (!root["pins"].isSequence())
        return tl::unexpected(std::string("it has no list of pins"));
    std::vector<TrustPin> pins;
    for (const Node& each : root["pins"]) {
        auto pin = readPin(each);
        if (!pin)
            return tl::unexpected(pin.error());
        if (pinOf(pins, pin->firstCommit))
            return tl::unexpected("the repository " + pin->firstCommit + " has two entries");
        pins.push_back(std::move(*pin));
    }
    return pins;
}

} // namespace

Result<std::vector<TrustPin>> readPins(const fs::path& file)
{
    auto bytes = readFile(file, LargestPinsFile);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return std::vector<TrustPin>();
    if (!bytes)
        return damagedPins(file, bytes.error().message);
    const Document document = readDocument(SourceText::make(std::move(*bytes), file.string()),
        {.syntax = Syntax::Json, .path = ReadPath::Reference});
    auto pins = readPinsIn(document);
    if (!pins)
        return damagedPins(file, pins.error());
    return std::move(*pins);
}

const TrustPin* pinOf(std::span<const TrustPin> pins, std::string_view firstCommit)
{
    const auto found = std::ranges::find(pins, firstCommit, &TrustPin::firstCommit);
    return found == pins.end() ? nullptr : &*found;
}

std::string pinsText(std::span<const TrustPin> pins)
{
    constexpr std::uint32_t Indent = 2;
    JsonWriter writer(Indent);
    writer.openMap();
    writer.member("schema", PinsSchema);
    writer.key("pins");
    writer.openSequence();
    for (const TrustPin& pin : pins) {
        writer.openMap();
        for (const PinMember& member : PinMembers)
            writer.member(member.name, pin.*member.text);
        writer.close();
    }
    writer.close();
    writer.close();
    return writer.take() + '\n';
}

} // namespace core
