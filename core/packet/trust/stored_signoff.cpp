// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/stored_signoff.h"

#include "core/packet/ssh/signoff_state.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view SignoffSuffix = ".sig";

SignoffFault faultOf(ReadSignoff& signoff, std::string_view packetBytes)
{
    const auto signature = readSshSignature(signoff.text);
    if (!signature)
        return SignoffFault::BadFormat;
    signoff.madeFor = signature->nameSpace;
    signoff.key = signature->key;
    if (signoff.madeFor != signoffNamespace(signoff.role))
        return SignoffFault::Replayed;
    switch (checkSignature(*signature, signoff.madeFor, packetBytes)) {
    case SignatureCheck::Good:
        return SignoffFault::None;
    case SignatureCheck::Bad:
        return SignoffFault::ContentChanged;
    case SignatureCheck::Unsupported:
        break;
    }
    return SignoffFault::Unsupported;
}

ReadSignoff readSignoff(const StoredSignoff& stored, std::string_view packetBytes)
{
    ReadSignoff signoff {.file = stored.name, .text = stored.text};
    const std::size_t dot = stored.name.find('.');
    const bool isNamed = dot != std::string::npos && dot > 0 && stored.name.ends_with(SignoffSuffix)
        && stored.name.size() > dot + 1 + SignoffSuffix.size();
    if (!isNamed) {
        signoff.fault = SignoffFault::BadName;
        return signoff;
    }
    signoff.role = stored.name.substr(0, dot);
    signoff.principal = stored.name.substr(dot + 1, stored.name.size() - dot - 1 - SignoffSuffix.size());
    signoff.fault = faultOf(signoff, packetBytes);
    return signoff;
}

} // namespace

std::vector<ReadSignoff> readSignoffs(const StoredPacket& stored)
{
    std::vector<ReadSignoff> signoffs;
    for (const StoredSignoff& each : stored.signoffs)
        signoffs.push_back(readSignoff(each, stored.bytes));
    std::ranges::sort(signoffs, {}, &ReadSignoff::file);
    return signoffs;
}

std::string alterationOf(const ReadSignoff& signoff)
{
    switch (signoff.fault) {
    case SignoffFault::BadName:
        return "signoffs/" + signoff.file
            + " is no sign-off by its name, ROLE.PRINCIPAL.sig: take it out, or fetch the packet again.";
    case SignoffFault::BadFormat:
        return "The sign-off of " + signoff.principal + " as " + signoff.role
            + " is no signature that OpenSSH wrote: fetch the packet again, or ask for the file as it was "
              "made.";
    case SignoffFault::Replayed:
        return "The sign-off of " + signoff.principal + " as " + signoff.role + " was made for '"
            + signoff.madeFor + "' and was put in its place: it says nothing for " + signoff.role + ".";
    case SignoffFault::ContentChanged:
        return "The sign-off of " + signoff.principal + " as " + signoff.role
            + " is not over these bytes: the packet or the signature was changed after it was made. Fetch "
              "the "
              "packet as it was signed, or have it signed again.";
    case SignoffFault::None:
    case SignoffFault::Unsupported:
        break;
    }
    return {};
}

} // namespace core
