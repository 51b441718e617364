// SPDX-License-Identifier: Apache-2.0
// A contract of two files with what its preview has to show.
#pragma once

#include "tests/ui/models/read_symbols.h"

namespace test {

inline const Texts ShopFiles {
    {"shop.yaml", R"(openapi: 3.1.0
info: {title: Shop, version: 1.0.0}
servers: [{url: https://shop.example/v1}]
paths:
  /orders:
    post:
      summary: Place an order
      description: |
        Turns a cart into <img src=x> an order.
        Second line.
      deprecated: true
      parameters:
        - {name: Key, in: header, required: true, schema: {type: string, maxLength: 9}, example: k}
      requestBody:
        content:
          application/json:
            schema: {$ref: 'parts.yaml#/Order'}
            examples:
              small: {value: {id: 1}}
              large: {value: {id: 2}}
      responses:
        '202': {description: placed, content: {application/json: {schema: {$ref: 'parts.yaml#/Order'}}}}
        '404': {$ref: '#/components/responses/None'}
      x-acceptance:
        - |
          Given a cart
          When it is ordered
          Then it is placed
    get:
      responses: {'200': {description: all}}
components:
  responses: {None: {description: none}}
  schemas: {Broken: {$ref: 'parts.yaml#/Nowhere'}}
)"},
    {"parts.yaml",
        "Order:\n"
        "  description: What was ordered\n"
        "  type: object\n"
        "  required: [id]\n"
        "  properties:\n"
        "    id: {type: integer, minimum: 1, description: Its number}\n"
        "    next: {$ref: '#/Order'}\n"},
};

inline ui::SharedSymbols shopSymbols(const Texts& features = {})
{
    return readSymbols(ShopFiles, "shop.yaml", features);
}

} // namespace test
