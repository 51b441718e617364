// SPDX-License-Identifier: Apache-2.0
#include "core/packet/export/pdf_value.h"

#include "core/base/unicode.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace core {
namespace {

constexpr std::size_t DeepestPdfValue = 32;
constexpr std::size_t MostPdfMembers = 1024; ///< each is looked for among those before it
constexpr std::string_view PdfBlanks("\0\t\n\f\r ", 6);
constexpr std::string_view PdfDelimiters = "()<>[]{}/%";

bool isPdfBlank(char each)
{
    return PdfBlanks.find(each) != std::string_view::npos;
}

bool endsPdfWord(char each)
{
    return isPdfBlank(each) || PdfDelimiters.find(each) != std::string_view::npos;
}

bool isPdfNumber(std::string_view word)
{
    return !word.empty() && word.find_first_not_of("+-.0123456789") == std::string_view::npos
        && word.find_first_of("0123456789") != std::string_view::npos;
}

class PdfParser {
public:
    PdfParser(std::string_view file, std::size_t at)
        : m_file(file)
        , m_at(std::min(at, file.size()))
    {
    }

    Result<PdfValue> value(std::size_t depth = 0)
    {
        skipBlanks();
        PdfValue read;
        read.begin = m_at;
        if (depth > DeepestPdfValue)
            return damagedPdf("its values lie too deep in each other");
        if (const auto trouble = readInto(read, depth))
            return tl::unexpected(*trouble);
        read.end = m_at;
        return read;
    }

private:
    /// What went wrong, if anything did.
    using Trouble = std::optional<Error>;

    Trouble readInto(PdfValue& value, std::size_t depth)
    {
        if (takes("<<"))
            return readDictionary(value, depth);
        if (takes("<"))
            return readHexString(value);
        if (takes("("))
            return readString(value);
        if (takes("["))
            return readArray(value, depth);
        if (takes("/")) {
            value.kind = PdfKind::Name;
            value.text = name();
            return {};
        }
        return readWord(value);
    }

    Trouble readDictionary(PdfValue& value, std::size_t depth)
    {
        value.kind = PdfKind::Dictionary;
        for (skipBlanks(); !takes(">>"); skipBlanks()) {
            if (!takes("/"))
                return trouble("a dictionary in it has no end");
            const std::string key = name();
            auto member = this->value(depth + 1);
            if (!member)
                return member.error();
            if (value.find(key) != nullptr)
                return trouble("a dictionary in it says '" + key + "' twice");
            if (value.members.size() == MostPdfMembers)
                return trouble("a dictionary in it is too large");
            value.members.emplace_back(key, std::move(*member));
        }
        return {};
    }

    Trouble readArray(PdfValue& value, std::size_t depth)
    {
        value.kind = PdfKind::Array;
        for (skipBlanks(); !takes("]"); skipBlanks()) {
            auto item = this->value(depth + 1);
            if (!item)
                return item.error();
            value.items.push_back(std::move(*item));
        }
        return {};
    }

    Trouble readHexString(PdfValue& value)
    {
        value.kind = PdfKind::String;
        std::string digits;
        for (; m_at < m_file.size() && m_file[m_at] != '>'; ++m_at)
            if (!isPdfBlank(m_file[m_at]))
                digits += m_file[m_at];
        if (!takes(">"))
            return trouble("a string in it has no end");
        if (digits.size() % 2 != 0)
            digits += '0';
        for (std::size_t at = 0; at < digits.size(); at += 2) {
            const auto byte = hexNumber(std::string_view(digits).substr(at), 2);
            if (!byte)
                return trouble("a string in it is not hexadecimal");
            value.text += static_cast<char>(*byte);
        }
        return {};
    }

    Trouble readString(PdfValue& value)
    {
        value.kind = PdfKind::String;
        for (std::size_t open = 1; m_at < m_file.size(); ++m_at) {
            const char each = m_file[m_at];
            open += each == '(' ? 1U : 0U;
            open -= each == ')' ? 1U : 0U;
            if (open == 0) {
                ++m_at;
                return {};
            }
            value.text += each == '\\' ? escaped() : std::string(1, each);
        }
        return trouble("a string in it has no end");
    }

    /// What a backslash and what follows it stand for; stays at its last character.
    std::string escaped()
    {
        constexpr std::string_view Letters = "nrtbf";
        constexpr std::string_view Meanings = "\n\r\t\b\f";
        if (++m_at >= m_file.size())
            return {};
        const char each = m_file[m_at];
        if (const std::size_t letter = Letters.find(each); letter != std::string_view::npos)
            return std::string(1, Meanings[letter]);
        if (each == '\r' && m_file.substr(m_at + 1).starts_with('\n'))
            ++m_at;
        if (each == '\r' || each == '\n')
            return {};
        return isOctal(m_at) ? octal() : std::string(1, each);
    }

    bool isOctal(std::size_t at) const
    {
        return at < m_file.size() && m_file[at] >= '0' && m_file[at] <= '7';
    }

    std::string octal()
    {
        unsigned code = 0;
        for (int digits = 0; digits < 3 && isOctal(m_at); ++digits)
            code = code * 8 + static_cast<unsigned>(m_file[m_at++] - '0');
        --m_at;
        return std::string(1, static_cast<char>(code));
    }

    std::string name()
    {
        std::string text;
        while (m_at < m_file.size() && !endsPdfWord(m_file[m_at])) {
            const auto code = m_file[m_at] == '#' ? hexNumber(m_file.substr(m_at + 1), 2) : std::nullopt;
            text += code ? static_cast<char>(*code) : m_file[m_at];
            m_at += code ? 3 : 1;
        }
        return text;
    }

    Trouble readWord(PdfValue& value)
    {
        value.text = word();
        if (value.text.empty())
            return trouble("there is no value at byte " + std::to_string(m_at));
        if (!isPdfNumber(value.text))
            return {};
        value.kind = PdfKind::Number;
        const std::size_t behind = m_at;
        if (const auto object = wholeNumber(value, UINT32_MAX); object && isRestOfReference()) {
            value.kind = PdfKind::Reference;
            value.object = static_cast<std::uint32_t>(*object);
        } else {
            m_at = behind;
        }
        return {};
    }

    /// Whether " 0 R" follows; goes behind it.
    bool isRestOfReference()
    {
        skipBlanks();
        const std::string_view generation = word();
        skipBlanks();
        return !generation.empty() && generation.find_first_not_of("0123456789") == std::string_view::npos
            && word() == "R";
    }

    std::string_view word()
    {
        const std::size_t begin = m_at;
        while (m_at < m_file.size() && !endsPdfWord(m_file[m_at]))
            ++m_at;
        return m_file.substr(begin, m_at - begin);
    }

    void skipBlanks()
    {
        for (bool comment = false; m_at < m_file.size(); ++m_at) {
            const char each = m_file[m_at];
            comment = comment ? each != '\n' && each != '\r' : each == '%';
            if (!comment && !isPdfBlank(each))
                return;
        }
    }

    bool takes(std::string_view word)
    {
        if (!m_file.substr(m_at).starts_with(word))
            return false;
        m_at += word.size();
        return true;
    }

    static Trouble trouble(std::string why) { return damagedPdf(std::move(why)).value(); }

    std::string_view m_file;
    std::size_t m_at;
};

bool isPlainAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char each) { return each >= ' ' && each <= '~'; });
}

void appendUtf16Digits(std::string& out, std::uint32_t unit)
{
    constexpr std::string_view Digits = "0123456789ABCDEF";
    for (const unsigned shift : {12U, 8U, 4U, 0U})
        out += Digits[unit >> shift & 0xFU];
}

/// Of a character that utf8Length has measured.
std::uint32_t codeOf(std::string_view character)
{
    const auto first = static_cast<unsigned char>(character.front());
    std::uint32_t code = character.size() == 1 ? first : first & (0xFFU >> (character.size() + 1));
    for (const char each : character.substr(1))
        code = code << 6U | (static_cast<unsigned char>(each) & 0x3FU);
    return code;
}

} // namespace

const PdfValue* PdfValue::find(std::string_view name) const
{
    const auto found = std::ranges::find(members, name, [](const auto& each) { return each.first; });
    return found == members.end() ? nullptr : &found->second;
}

Result<PdfValue> readPdfValue(std::string_view file, std::size_t at)
{
    return PdfParser(file, at).value();
}

Result<std::size_t> wholeNumber(const PdfValue& value, std::size_t limit)
{
    std::size_t number = 0;
    const char* const end = value.text.data() + value.text.size();
    const auto read = std::from_chars(value.text.data(), end, number);
    if (value.kind != PdfKind::Number || read.ec != std::errc() || read.ptr != end || number > limit)
        return damagedPdf("a number is not where one must be");
    return number;
}

tl::unexpected<Error> damagedPdf(std::string why)
{
    return fail(ErrorCode::Damaged, "the PDF is damaged: " + std::move(why),
        "export it again, and hand on the file as it is");
}

std::string pdfText(std::string_view utf8)
{
    std::string out;
    if (isPlainAscii(utf8)) {
        for (const char each : utf8)
            out += (each == '(' || each == ')' || each == '\\' ? "\\" : "") + std::string(1, each);
        return "(" + out + ")";
    }
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t length = utf8Length(utf8, at);
        const std::uint32_t code = length == 0 ? 0xFFFDU : codeOf(utf8.substr(at, length));
        if (code > 0xFFFFU)
            appendUtf16Digits(out, 0xD800U + ((code - 0x10000U) >> 10U));
        appendUtf16Digits(out, code > 0xFFFFU ? 0xDC00U + (code & 0x3FFU) : code);
        at += std::max<std::size_t>(length, 1);
    }
    return "<FEFF" + out + ">";
}

} // namespace core
