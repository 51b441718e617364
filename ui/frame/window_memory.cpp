// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/window_memory.h"

#include "ui/repository_settings.h"
#include "ui/text.h"

#include <QSettings>

#include <algorithm>

namespace ui {

namespace {

constexpr const char* PageNames[] = {"edit", "compare", "review", "packet"};

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
        settings.value("change").toString().toStdString()};
}

void rememberPlace(const std::filesystem::path& repository, const RememberedPlace& place)
{
    QSettings settings;
    settings.beginGroup(repositoryGroup(repository));
    settings.setValue("workspace", PageNames[static_cast<std::size_t>(place.page)]);
    settings.setValue("baseline", toQString(place.pair.baseline));
    settings.setValue("candidate", toQString(place.pair.candidate));
    settings.setValue("change", toQString(place.change));
}

} // namespace ui
