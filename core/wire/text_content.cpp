// SPDX-License-Identifier: Apache-2.0
#include "core/wire/text_content.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>

namespace core {

namespace {

constexpr unsigned BitsPerByte = 8;

/// Bits of a text by groups, each spelled by one character of an alphabet.
struct BitAlphabet {
    std::string_view name;
    std::string_view characters;
    unsigned bits = 0; ///< in each character
    bool needsPadding = true;
    bool isCaseBlind = false;

    /// After so many characters, whole bytes come to an end.
    std::size_t groupSize() const { return std::lcm(bits, BitsPerByte) / bits; }
};

constexpr BitAlphabet Base16 {"base16", "0123456789ABCDEF", 4, false, true};
constexpr std::array BitAlphabets {
    BitAlphabet {"base64", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", 6},
    BitAlphabet {"base64url", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", 6, false},
    BitAlphabet {"base32", "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 5},
    BitAlphabet {"base32hex", "0123456789ABCDEFGHIJKLMNOPQRSTUV", 5},
    Base16,
};

/// Encodings of mail that leave most characters as they are.
constexpr std::array PlainEncodings {
    std::string_view(), std::string_view("7bit"), std::string_view("8bit"), std::string_view("binary")};
constexpr std::string_view QuotedPrintable = "quoted-printable";

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

char raised(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

bool isSameWord(std::string_view left, std::string_view right)
{
    return std::ranges::equal(left, right, {}, lowered, lowered);
}

bool isPlain(std::string_view encoding)
{
    return std::ranges::any_of(
        PlainEncodings, [&](std::string_view each) { return isSameWord(each, encoding); });
}

const BitAlphabet* alphabetOf(std::string_view encoding)
{
    const auto* found = std::ranges::find_if(
        BitAlphabets, [&](const BitAlphabet& each) { return isSameWord(each.name, encoding); });
    return found == BitAlphabets.end() ? nullptr : found;
}

/// Without its padding; nothing when that is not as the alphabet has it.
std::optional<std::string_view> unpadded(const BitAlphabet& alphabet, std::string_view text)
{
    const std::size_t end = text.find_last_not_of('=') + 1;
    const std::size_t padding = text.size() - end;
    const bool isWhole = text.size() % alphabet.groupSize() == 0 && padding < alphabet.groupSize();
    const bool isAllowed = isWhole || (padding == 0 && !alphabet.needsPadding);
    return isAllowed ? std::optional(text.substr(0, end)) : std::nullopt;
}

std::optional<std::string> decodedBits(const BitAlphabet& alphabet, std::string_view text)
{
    const auto characters = unpadded(alphabet, text);
    // A character that adds no whole bit group to a byte stands for nothing.
    if (!characters || characters->size() * alphabet.bits % BitsPerByte >= alphabet.bits)
        return std::nullopt;
    std::string bytes;
    std::uint32_t held = 0;
    unsigned count = 0;
    for (const char c : *characters) {
        const std::size_t place = alphabet.characters.find(alphabet.isCaseBlind ? raised(c) : c);
        if (place == std::string_view::npos)
            return std::nullopt;
        held = (held << alphabet.bits) | static_cast<std::uint32_t>(place);
        count += alphabet.bits;
        if (count >= BitsPerByte) {
            count -= BitsPerByte;
            bytes += static_cast<char>((held >> count) & 0xFFU);
        }
    }
    return bytes;
}

std::string encodedBits(const BitAlphabet& alphabet, std::string_view bytes)
{
    std::string text;
    std::uint32_t held = 0;
    unsigned count = 0;
    const auto put = [&] { text += alphabet.characters[(held >> count) & ((1U << alphabet.bits) - 1U)]; };
    for (const char byte : bytes) {
        held = (held << BitsPerByte) | static_cast<unsigned char>(byte);
        for (count += BitsPerByte; count >= alphabet.bits;) {
            count -= alphabet.bits;
            put();
        }
    }
    if (count > 0) {
        held <<= alphabet.bits - count;
        count = 0;
        put();
    }
    while (alphabet.needsPadding && text.size() % alphabet.groupSize() != 0)
        text += '=';
    return text;
}

bool isPrintable(char c)
{
    return (c >= ' ' && c <= '~' && c != '=') || c == '\t';
}

std::optional<std::string> decodedPrintable(std::string_view text)
{
    std::string bytes;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isBreak = text.substr(at, 2) == "\r\n";
        if (isBreak || isPrintable(text[at])) {
            bytes += text.substr(at, isBreak ? 2 : 1);
            at += isBreak ? 1 : 0;
            continue;
        }
        if (text[at] != '=')
            return std::nullopt;
        const std::string_view spelled = text.substr(at + 1, 2);
        const auto byte = decodedBits(Base16, spelled);
        if (spelled != "\r\n" && (!byte || byte->size() != 1))
            return std::nullopt;
        bytes += spelled == "\r\n" ? "" : *byte;
        at += 2;
    }
    return bytes;
}

std::string encodedPrintable(std::string_view bytes)
{
    std::string text;
    for (const char byte : bytes)
        text +=
            isPrintable(byte) ? std::string(1, byte) : '=' + encodedBits(Base16, std::string_view(&byte, 1));
    return text;
}

bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

} // namespace

bool isKnownEncoding(std::string_view encoding)
{
    return isPlain(encoding) || isSameWord(encoding, QuotedPrintable) || alphabetOf(encoding) != nullptr;
}

std::optional<std::string> decodedText(std::string_view encoding, std::string_view text)
{
    if (const BitAlphabet* alphabet = alphabetOf(encoding))
        return decodedBits(*alphabet, text);
    if (isSameWord(encoding, QuotedPrintable))
        return decodedPrintable(text);
    const bool isReadable =
        isPlain(encoding) && (!isSameWord(encoding, "7bit") || std::ranges::all_of(text, isAscii));
    return isReadable ? std::optional<std::string>(text) : std::nullopt;
}

std::string encodedText(std::string_view encoding, std::string_view bytes)
{
    if (const BitAlphabet* alphabet = alphabetOf(encoding))
        return encodedBits(*alphabet, bytes);
    return isSameWord(encoding, QuotedPrintable) ? encodedPrintable(bytes) : std::string(bytes);
}

bool meansJson(std::string_view mediaType)
{
    std::string_view name = mediaType.substr(0, mediaType.find(';'));
    while (name.ends_with(' '))
        name.remove_suffix(1);
    constexpr std::string_view Suffix = "+json";
    const bool hasSuffix =
        name.size() > Suffix.size() && isSameWord(name.substr(name.size() - Suffix.size()), Suffix);
    return hasSuffix || isSameWord(name, "application/json") || isSameWord(name, "text/json");
}

} // namespace core
