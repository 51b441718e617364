// SPDX-License-Identifier: Apache-2.0
// Reads questions {schema, value, direction, draft}, one a line, and answers each with a line: "yes", "no", or why it
// cannot be answered. `node ajv_verdicts.mjs NODE_MODULES < questions`
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const modules = createRequire(process.argv[2] + "/");
const formats = modules("ajv-formats").default;
const builds = {
  "draft7": modules("ajv").default,
  "2019-09": modules("ajv/dist/2019").default,
  "2020-12": modules("ajv/dist/2020").default,
};

/// What travels the other way need not be there: OpenAPI's readOnly and writeOnly.
function asItTravels(schema, direction) {
  if (Array.isArray(schema)) return schema.map((each) => asItTravels(each, direction));
  if (schema === null || typeof schema !== "object") return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, asItTravels(value, direction)]));
  const oneWay = direction === "request" ? "readOnly" : "writeOnly";
  if (Array.isArray(copy.required) && copy.properties)
    copy.required = copy.required.filter((name) => copy.properties[name]?.[oneWay] !== true);
  return copy;
}

function verdict({ schema, value, direction, draft }) {
  try {
    const ajv = new builds[draft]({ strict: false, logger: false });
    formats(ajv);
    return ajv.compile(asItTravels(schema, direction))(value) ? "yes" : "no";
  } catch (error) {
    return "cannot read it: " + error.message.split("\n")[0];
  }
}

for await (const line of createInterface({ input: process.stdin })) console.log(verdict(JSON.parse(line)));
