// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/text_search.h"

#include "ui/text.h"

#include <QStringMatcher>

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t MostHits = 1000;
constexpr qsizetype MostLetters = 200;

QString shownLine(const QString& text, qsizetype begin, qsizetype end)
{
    return toShown(text.mid(begin, end - begin).trimmed().left(MostLetters).toStdString());
}

/// Line by line, so that a hit is counted where people see it.
void searchText(const std::string& file, const QString& text, const QStringMatcher& matcher, TextHits& found)
{
    std::uint32_t line = 0;
    qsizetype begin = 0;
    for (qsizetype hit = matcher.indexIn(text); hit >= 0; hit = matcher.indexIn(text, begin)) {
        for (qsizetype end = text.indexOf('\n', begin); end >= 0 && end < hit;
             end = text.indexOf('\n', begin)) {
            begin = end + 1;
            ++line;
        }
        if (found.hits.size() == MostHits) {
            found.isCut = true;
            return;
        }
        const qsizetype end = text.indexOf('\n', hit);
        found.hits.push_back({file, line, shownLine(text, begin, end < 0 ? text.size() : end)});
        if (end < 0)
            return;
        begin = end + 1;
        ++line;
    }
}

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

TextHits searchContracts(const Snapshot& snapshot, const QString& wanted, const std::stop_token& stop)
{
    TextHits found {wanted};
    if (wanted.isEmpty())
        return found;
    const QStringMatcher matcher(wanted, Qt::CaseInsensitive);
    for (const std::string& file : contractFiles(*snapshot.discovery)) {
        if (stop.stop_requested() || found.isCut)
            break;
        const auto bytes = snapshot.repository->read(snapshot.revision, file, core::LargestContractFile);
        if (!bytes) {
            found.unread.push_back(file);
            continue;
        }
        ++found.filesSearched;
        searchText(file, toQString(*bytes), matcher, found);
    }
    return found;
}

} // namespace ui
