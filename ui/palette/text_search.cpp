// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/text_search.h"

#include "core/document/patch/block_layout.h"
#include "ui/text.h"

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t MostLines = 5000;
constexpr std::size_t MostBytes = 400;
/// Of a long line what stands in front of the match, so that one sees where it is.
constexpr std::size_t BytesInFront = 60;

/// From where on a line is shown: its words, or in a long one the neighbourhood of the match.
std::size_t shownFrom(std::string_view line, std::size_t match)
{
    const std::size_t words = std::min(line.find_first_not_of(" \t"), line.size());
    if (match < words + MostBytes / 2)
        return std::min(words, match);
    std::size_t from = match - BytesInFront;
    // No character is torn.
    while (from > 0 && (static_cast<unsigned char>(line[from]) & 0xC0U) == 0x80U)
        --from;
    return from;
}

QString shownPart(std::string_view line, std::size_t from)
{
    const QString text = toShown(line.substr(std::min(from, line.size()), MostBytes)).trimmed();
    return from > 0 && line.find_first_not_of(" \t") < from ? QStringLiteral("…") + text : text;
}

class Search {
public:
    explicit Search(const TextQuest& quest)
        : m_pattern(quest.sought)
    {
        m_found.sought = quest.sought;
        m_found.replacement = quest.replacement;
        m_found.complaint = m_pattern.complaint();
        if (quest.replacement)
            m_replacement = m_pattern.replacement(*quest.replacement);
        if (m_replacement && m_found.complaint.isEmpty())
            m_found.complaint = m_replacement->complaint();
    }

    bool isPossible() const { return m_pattern.isUsable() && m_found.complaint.isEmpty(); }
    void skip(const std::string& file) { m_found.unread.push_back(file); }
    TextHits take() { return std::move(m_found); }

    void search(FileHits file, const std::stop_token& stop)
    {
        constexpr std::uint32_t LinesAtOnce = 1024;
        ++m_found.filesSearched;
        if (m_replacement)
            m_replacement->setLineEnd(core::lineEndOf(*file.text));
        for (std::uint32_t line = 0; line < file.text->lineCount(); ++line) {
            if (line % LinesAtOnce == 0 && stop.stop_requested())
                return;
            if (!searchLine(file, line)) {
                m_found.givenUp.push_back(file.file);
                break;
            }
        }
        if (!file.hits.empty())
            m_found.files.push_back(std::move(file));
    }

private:
    /// False: it gave up.
    bool searchLine(FileHits& file, std::uint32_t line)
    {
        const std::string_view words = file.text->line(line);
        std::vector<core::TextEdit> edits;
        const bool isDone = m_pattern.forEachIn(words, [&](core::ByteRange range, const auto& match) {
            edits.push_back({range, m_replacement ? m_replacement->of(match) : std::string()});
        });
        if (!isDone || edits.empty())
            return isDone;
        if (m_found.lines == MostLines) {
            ++m_found.linesBeyond;
            return true;
        }
        ++m_found.lines;
        file.hits.push_back(hitOf(words, line, edits));
        for (core::TextEdit& edit : file.hits.back().edits)
            edit.range = {
                edit.range.begin + file.text->lineBegin(line), edit.range.end + file.text->lineBegin(line)};
        return true;
    }

    TextHit hitOf(std::string_view words, std::uint32_t line, std::vector<core::TextEdit>& edits) const
    {
        const std::size_t from = shownFrom(words, edits.front().range.begin);
        TextHit hit {line, shownPart(words, from)};
        const auto patch = core::TextPatch::make(edits);
        if (m_replacement && patch)
            hit.after = shownPart(patch->apply(words).value_or(std::string()), from);
        hit.edits = std::move(edits);
        return hit;
    }

    TextPattern m_pattern;
    std::optional<Replacement> m_replacement;
    TextHits m_found;
};

} // namespace

std::vector<std::string> contractFiles(const core::Discovery& discovery)
{
    std::vector<std::string> files;
    for (const core::FoundContract& contract : discovery.contracts) {
        files.push_back(contract.entry);
        files.insert(files.end(), contract.fragments.begin(), contract.fragments.end());
    }
    std::ranges::sort(files);
    files.erase(std::unique(files.begin(), files.end()), files.end());
    return files;
}

TextHits searchContracts(const Snapshot& snapshot, const TextQuest& quest,
    const std::function<void(int done, int total)>& tell, const std::stop_token& stop)
{
    Search search(quest);
    if (!search.isPossible())
        return search.take();
    const std::vector<std::string> files = contractFiles(*snapshot.discovery);
    for (std::size_t each = 0; each < files.size() && !stop.stop_requested(); ++each) {
        const std::string& file = files[each];
        const auto unsaved = quest.unsaved.find(file);
        if (unsaved != quest.unsaved.end()) {
            search.search({file, unsaved->second, true}, stop);
        } else if (auto bytes =
                       snapshot.repository->read(snapshot.revision, file, core::LargestContractFile)) {
            search.search({file, core::SourceText::make(std::move(*bytes), file)}, stop);
        } else {
            search.skip(file);
        }
        if (tell)
            tell(static_cast<int>(each + 1), static_cast<int>(files.size()));
    }
    return search.take();
}

} // namespace ui
