// SPDX-License-Identifier: Apache-2.0
// Reads pairs of schemas {before, after}, one a line, and answers each with a line: "=" and the rows that the tool
// would print, by letters, or why it cannot. `node graphql_verdicts.mjs NODE_MODULES TOOL < pairs`
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const modules = createRequire(process.argv[2] + "/");
const { buildSchema, findBreakingChanges, findDangerousChanges } = modules("graphql");
const { diff } = modules("@graphql-inspector/core");

const tools = {
  "graphql-inspector": async (before, after) =>
    (await diff(before, after)).map((change) => `${change.type} ${change.criticality.level} ${change.path ?? ""}`),
  "graphql-js": async (before, after) => [
    ...findBreakingChanges(before, after).map((change) => change.type + " BREAKING"),
    ...findDangerousChanges(before, after).map((change) => change.type + " DANGEROUS"),
  ],
};

async function answer({ before, after }) {
  try {
    const [old, now] = [before, after].map((text) => buildSchema(text, { assumeValid: true, assumeValidSDL: true }));
    const rows = await tools[process.argv[3]](old, now);
    return "=" + rows.sort().join("; ");
  } catch (error) {
    return "cannot read it: " + error.message.split("\n")[0];
  }
}

for await (const line of createInterface({ input: process.stdin })) console.log(await answer(JSON.parse(line)));
