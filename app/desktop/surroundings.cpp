// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/surroundings.h"

#include "app/desktop/askpass.h"
#include "app/machine/chance.h"
#include "app/machine/clock.h"
#include "app/machine/parallel.h"
#include "app/machine/signing_programs.h"
#include "app/machine/user_places.h"
#include "core/compat/ruleset.h"

namespace desktop {

ui::Surroundings findSurroundings()
{
    ui::Surroundings found;
    found.git = machine::userGit();
    found.dataFolder = machine::dataFolder().value_or(std::filesystem::path());
    found.stateFolder = machine::stateFolder().value_or(std::filesystem::path());
    found.pinsFile = machine::pinsFile().value_or(std::filesystem::path());
    found.signingTools = [] { return askingHere(machine::signingPrograms()); };
    found.home = machine::environmentValue("HOME");
    found.now = machine::millisecondsNow;
    found.chance = machine::unpredictableSeed;
    found.runAll = machine::runInParallel;
    found.engine = {"countersign", COUNTERSIGN_VERSION, core::rulesetName()};
    return found;
}

} // namespace desktop
