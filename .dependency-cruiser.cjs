/** The walls of ARCHITECTURE.md: imports go down the table of rooms only. */
const room = (name) => `^packages/${name}/`;
const others = (...allowed) => `^packages/(?!(${allowed.join("|")})/)`;

/** package → the packages it may import */
const rooms = {
  diagnostics: [],
  schema: ["diagnostics"],
  parser: ["schema", "diagnostics"],
  enrich: ["schema", "diagnostics"],
  generator: ["schema", "diagnostics"],
  "generator-enums": ["generator", "schema", "diagnostics"],
  // The packed catalog is written by the package that reads it: one room owns the format.
  "generator-errors": ["generator", "runtime", "schema", "diagnostics"],
  "generator-i18n": ["generator", "schema", "diagnostics"],
  "generator-openapi": ["generator", "schema", "diagnostics"],
  runtime: [],
};

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "A circle has no door: nobody can understand one file of it without all the others.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    ...Object.entries(rooms).map(([name, allowed]) => ({
      name: `${name}-imports-down`,
      comment: `${name} may know only ${allowed.join(", ") || "itself"}: parser, enrich and generators share nothing but the catalog.`,
      severity: "error",
      from: { path: room(name), pathNot: "\\.test\\.ts$" },
      to: { path: others(name, ...allowed) },
    })),
    {
      name: "reading-knows-no-meaning",
      comment: "A reader that knows roles or codes cannot be reused for the next page.",
      severity: "error",
      from: { path: "^packages/parser/src/1-read/" },
      to: { path: "^packages/parser/src/[23]-" },
    },
    {
      name: "rows-know-no-catalog",
      comment: "Phases are numbered: 2-rows hands rows on and does not look back from the catalog.",
      severity: "error",
      from: { path: "^packages/parser/src/2-rows/" },
      to: { path: "^packages/parser/src/3-" },
    },
    {
      name: "only-the-disk-room-touches-the-disk",
      comment: "Everything else decides purely, so it runs in a browser and in tests without a file system.",
      severity: "error",
      from: {
        path: "^packages/",
        pathNot:
          "^packages/(cli/(src/disk|build\\.js|bin)|testkit|bench)|\\.test\\.ts$|^packages/[^/]+/scripts/",
      },
      to: { path: "^(node:)?(fs|fs/promises|child_process|net|http|https|worker_threads)$" },
    },
    {
      name: "no-tests-in-products",
      comment: "Tests import products, never the other way round.",
      severity: "error",
      from: { pathNot: "\\.test\\.ts$" },
      to: { path: "\\.test\\.ts$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules|dist" },
    exclude: { path: "/(dist|fixtures)/|errcat\\.config\\.ts$" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@errcat/source", "import", "node", "default"],
    },
  },
};
