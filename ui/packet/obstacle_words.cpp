// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/obstacle_page.h"
#include "ui/text.h"

namespace ui {

namespace {

ObstacleWords notEnrolled(const SigningDesk& desk)
{
    const QString role = desk.open.empty() ? QString() : toShown(desk.open.front().role);
    return {ObstaclePage::tr("You are not enrolled for this role"),
        ObstaclePage::tr(
            "Enrolling writes a line with your key into .countersign/allowed_signers, on a branch "
            "of its own. It counts once somebody who is trusted already has merged it."),
        QStringLiteral("countersign enroll --role %1").arg(role)};
}

} // namespace

ObstacleWords obstacleWords(const SigningDesk& desk)
{
    switch (desk.state) {
    case SigningState::NoIdentity:
        return {ObstaclePage::tr("Git does not know who you are"),
            ObstaclePage::tr(
                "A signature stands for a person. Say your name and address once, for this repository."),
            QStringLiteral("git config user.email you@example.org")};
    case SigningState::NoTool:
        return {ObstaclePage::tr("There is no ssh-keygen that can sign"),
            ObstaclePage::tr(
                "Signatures are made by OpenSSH's ssh-keygen, 8.9 or newer, so that your keys never "
                "leave it."),
            QStringLiteral("sudo apt install openssh-client")};
    case SigningState::NoTrust:
        return {ObstaclePage::tr("Nobody can tell yet whom this repository believes"),
            ObstaclePage::tr(
                "Whose signatures count is read from .countersign/allowed_signers on the default "
                "branch. The first who enrolls founds the file."),
            QStringLiteral("countersign enroll --role %1")
                .arg(desk.open.empty() ? QStringLiteral("backend") : toShown(desk.open.front().role))};
    case SigningState::NotPinned:
        return {desk.trust.state == core::Acceptance::Changed
                ? ObstaclePage::tr("Others are believed here than those you accepted")
                : ObstaclePage::tr("Do you believe these people?"),
            {}, {}};
    case SigningState::NoKey:
        return {ObstaclePage::tr("You have no key to sign with"),
            ObstaclePage::tr(
                "Make one, and give it a passphrase when you are asked for it. It stays on this machine."),
            QStringLiteral("ssh-keygen -t ed25519")};
    case SigningState::AgentLocked:
        return {ObstaclePage::tr("Your key is there, and cannot sign now"),
            ObstaclePage::tr(
                "A locked agent offers nothing: unlock it. Or put the private half of the key where "
                "ssh looks for it."),
            QStringLiteral("ssh-add -X")};
    case SigningState::NotEnrolled:
        return notEnrolled(desk);
    case SigningState::NotAsked:
        return {ObstaclePage::tr("There is nothing for you to sign"), {}, {}};
    case SigningState::Failed:
    case SigningState::Ready:
        break;
    }
    return {ObstaclePage::tr("It cannot be told whether you may sign"), {}, {}};
}

} // namespace ui
