// SPDX-License-Identifier: Apache-2.0
// What graphql-inspector's core does with two schemas, and nothing else:
// `node graphql_inspector_diff.mjs NODE_MODULES BASELINE CANDIDATE`
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const modules = createRequire(process.argv[2] + "/");
const { buildSchema } = modules("graphql");
const { diff } = modules("@graphql-inspector/core");

// GitHub's own schemas say a field twice, which validation refuses.
const read = (file) => buildSchema(readFileSync(file, "utf8"), { assumeValid: true, assumeValidSDL: true });
const [baseline, candidate] = process.argv.slice(3).map(read);
for (const change of await diff(baseline, candidate)) console.log(change.criticality.level, change.message);
