// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule ProtoServiceRules[] = {
    {
        .id = "proto-service-removed",
        .title = "A service is gone",
        .message = "{name} is gone with all its methods",
        .why = "Every call of its methods fails with UNIMPLEMENTED.",
        .recipe = "Put it back, mark it deprecated, and remove it when nobody calls it any more.",
        .when = {.elements = {ElementKind::Service},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .language = Language::Proto},
        .severity = Severity::Breaking,
        .alsoKnownAs = {"buf:SERVICE_NO_DELETE"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  string id = 1;
}
message Cart {}
service Orders {
  rpc Get(Order) returns (Order);
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  string id = 1;
}
message Cart {}
)"},
    },
    {
        .id = "proto-service-added",
        .title = "A service is new",
        .message = "{name} is new",
        .why = "Nobody calls it yet.",
        .when = {.elements = {ElementKind::Service},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .language = Language::Proto},
        .severity = Severity::Safe,
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  string id = 1;
}
message Cart {}
)",
            .after = R"(
syntax = "proto3";
message Order {
  string id = 1;
}
message Cart {}
service Orders {
  rpc Get(Order) returns (Order);
}
)"},
    },
    {
        .id = "proto-method-removed",
        .title = "A method is gone",
        .message = "{name} is gone",
        .why = "Every call of it fails with UNIMPLEMENTED.",
        .recipe = "Put it back, mark it deprecated, and remove it when nobody calls it any more.",
        .when = {.elements = {ElementKind::Operation},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .language = Language::Proto},
        .severity = Severity::Breaking,
        .alsoKnownAs = {"buf:RPC_NO_DELETE"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  string id = 1;
}
message Cart {}
service Orders {
  rpc Get(Order) returns (Order);
  rpc Put(Order) returns (Order);
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  string id = 1;
}
message Cart {}
service Orders {
  rpc Get(Order) returns (Order);
}
)"},
    },
    {
        .id = "proto-method-added",
        .title = "A method is new",
        .message = "{name} is new",
        .why = "Nobody calls it yet.",
        .when = {.elements = {ElementKind::Operation},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .language = Language::Proto},
        .severity = Severity::Safe,
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  string id = 1;
}
message Cart {}
service Orders {
  rpc Get(Order) returns (Order);
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  string id = 1;
}
message Cart {}
service Orders {
  rpc Get(Order) returns (Order);
  rpc Put(Order) returns (Order);
}
)"},
    },
    {
        .id = "proto-method-type-changed",
        .title = "A method takes or gives another message",
        .message = "{name} is {after}, {before} before",
        .why = "The bytes that one side writes are read by the other as a message they are not.",
        .recipe = "Add a method that takes and gives the new messages, and keep the old one until "
                  "nobody calls it.",
        .when = {.elements = {ElementKind::Request, ElementKind::Response},
            .facets = {Facet::TypeName},
            .language = Language::Proto},
        .severity = Severity::Breaking,
        .alsoKnownAs = {"buf:RPC_SAME_REQUEST_TYPE", "buf:RPC_SAME_RESPONSE_TYPE"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  string id = 1;
}
message Cart {}
service Orders {
  rpc Get(Order) returns (Order);
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  string id = 1;
}
message Cart {}
service Orders {
  rpc Get(Cart) returns (Order);
}
)"},
    },
    {
        .id = "proto-method-type-renamed",
        .title = "A method takes or gives a message of another name",
        .message = "{name} is {after}, {before} before",
        .why = "It is the same message but for its name, which is neither in bytes nor in JSON; where "
               "it moved and changed, too, that is told of itself. Code that names the message no "
               "longer compiles.",
        .recipe = "Keep the name of the message.",
        .when = {.elements = {ElementKind::Request, ElementKind::Response},
            .facets = {Facet::TypeName},
            .effects = {Effect::None},
            .language = Language::Proto},
        .severity = Severity::Docs,
        .sourceSeverity = Severity::Breaking,
        .alsoKnownAs = {"buf:RPC_SAME_REQUEST_TYPE", "buf:RPC_SAME_RESPONSE_TYPE"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  string id = 1;
}
message Cart {
  string id = 1;
}
service Orders {
  rpc Get(Order) returns (Order);
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  string id = 1;
}
message Cart {
  string id = 1;
}
service Orders {
  rpc Get(Cart) returns (Order);
}
)"},
    },
    {
        .id = "proto-streaming-changed",
        .title = "A method streams, or streams no more",
        .message = "{name} streams on one side alone",
        .why = "Callers and servers that were built with the other version speak another protocol.",
        .recipe = "Add a method that streams, and keep the old one until nobody calls it.",
        .when = {.facets = {Facet::ClientStreaming, Facet::ServerStreaming}, .language = Language::Proto},
        .severity = Severity::Breaking,
        .alsoKnownAs = {"buf:RPC_SAME_CLIENT_STREAMING", "buf:RPC_SAME_SERVER_STREAMING"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  string id = 1;
}
message Cart {}
service Orders {
  rpc Get(Order) returns (Order);
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  string id = 1;
}
message Cart {}
service Orders {
  rpc Get(Order) returns (stream Order);
}
)"},
    },
    {
        .id = "proto-idempotency-changed",
        .title = "A method promises something else of being called twice",
        .message = "{name}: idempotency_level is {after}, {before} before",
        .why = "Callers and proxies repeat and cache calls by this promise, and some send such a call "
               "as GET.",
        .recipe = "Keep the level until every caller was told.",
        .when = {.facets = {Facet::Idempotency}, .language = Language::Proto},
        .severity = Severity::Risky,
        .alsoKnownAs = {"buf:RPC_SAME_IDEMPOTENCY_LEVEL"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  string id = 1;
}
message Cart {}
service Orders {
  rpc Get(Order) returns (Order);
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  string id = 1;
}
message Cart {}
service Orders {
  rpc Get(Order) returns (Order) { option idempotency_level = IDEMPOTENT; }
}
)"},
    },
};

} // namespace

std::span<const Rule> protoServiceRules()
{
    return ProtoServiceRules;
}

} // namespace core
