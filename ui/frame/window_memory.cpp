// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/window_memory.h"

#include "ui/repository_settings.h"
#include "ui/text.h"

#include <QSettings>

#include <algorithm>
#include <iterator>

namespace ui {

namespace {

constexpr const char* TextsKey = "texts";
/// Nobody has more of them in sight, whatever the settings say.
constexpr int MostTexts = 200;
constexpr const char* PageNames[] = {"edit", "compare", "review", "packet"};

/// "3-17"
QString writtenRows(const core::IndexRange& rows)
{
    return QStringLiteral("%1-%2").arg(rows.begin).arg(rows.end);
}

/// Empty where somebody wrote something else into the settings.
core::IndexRange readRows(const QString& written)
{
    const core::IndexRange rows {written.section('-', 0, 0).toUInt(), written.section('-', 1, 1).toUInt()};
    return rows.begin < rows.end ? rows : core::IndexRange();
}

void writeTexts(QSettings& settings, const std::vector<TextsMemory>& texts)
{
    settings.remove(TextsKey);
    settings.beginWriteArray(TextsKey);
    for (const TextsMemory& each : texts) {
        settings.setArrayIndex(static_cast<int>(&each - texts.data()));
        QStringList unfolded;
        std::ranges::transform(each.unfolded, std::back_inserter(unfolded), writtenRows);
        settings.setValue("baseline", toQString(each.baseline));
        settings.setValue("candidate", toQString(each.candidate));
        settings.setValue("unfolded", unfolded);
        settings.setValue("top", each.top);
    }
    settings.endArray();
}

std::vector<TextsMemory> readTexts(QSettings& settings)
{
    std::vector<TextsMemory> texts;
    const int count = std::min(settings.beginReadArray(TextsKey), MostTexts);
    for (int index = 0; index < count; ++index) {
        settings.setArrayIndex(index);
        TextsMemory& each =
            texts.emplace_back(TextsMemory {settings.value("baseline").toString().toStdString(),
                settings.value("candidate").toString().toStdString()});
        for (const QString& written : settings.value("unfolded").toStringList())
            if (const core::IndexRange rows = readRows(written); !rows.empty())
                each.unfolded.push_back(rows);
        each.top = settings.value("top").toUInt();
    }
    settings.endArray();
    return texts;
}

} // namespace

std::optional<RememberedPlace> rememberedPlace(const std::filesystem::path& repository)
{
    QSettings settings;
    settings.beginGroup(repositoryGroup(repository));
    const QString name = settings.value("workspace").toString();
    const auto page = std::ranges::find_if(PageNames, [&name](const char* each) { return name == each; });
    if (page == std::end(PageNames))
        return {};
    return RememberedPlace {AllPages[page - std::begin(PageNames)],
        {settings.value("baseline").toString().toStdString(),
            settings.value("candidate").toString().toStdString()},
        settings.value("change").toString().toStdString(), readTexts(settings)};
}

void rememberPlace(const std::filesystem::path& repository, const RememberedPlace& place)
{
    // Asked for after every judgement; a file is written only where it says something else.
    if (rememberedPlace(repository) == place)
        return;
    QSettings settings;
    settings.beginGroup(repositoryGroup(repository));
    settings.setValue("workspace", PageNames[static_cast<std::size_t>(place.page)]);
    settings.setValue("baseline", toQString(place.pair.baseline));
    settings.setValue("candidate", toQString(place.pair.candidate));
    settings.setValue("change", toQString(place.change));
    writeTexts(settings, place.texts);
}

} // namespace ui
