#!/usr/bin/env node
"use strict";
// CommonJS, because it starts fastest: --help, --version and a `generate` with nothing to do load nothing else.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

const dist = join(__dirname, "../dist");
const argv = process.argv.slice(2);

/** The prerendered text that a command line of words and one `--help` (or `help` and words) asks for, or undefined. */
function prerendered() {
  const last = argv[argv.length - 1];
  const asksForHelp = last === "--help" || last === "-h";
  const asksForVersion = last === "--version" || last === "-v";
  if (!asksForHelp && !asksForVersion && argv[0] !== "help") return undefined;
  const texts = JSON.parse(readFileSync(join(dist, "help.json"), "utf8"));
  if (asksForVersion) return argv.length === 1 ? texts.version : undefined;
  const path = (asksForHelp ? argv.slice(0, -1) : argv.slice(1)).join(" ");
  return Object.hasOwn(texts.help, path) ? texts.help[path] : undefined;
}

const text = prerendered();
if (text !== undefined) {
  // A reader that has gone away is none of our business; a full disk is.
  process.stdout.on("error", ({ code }) => process.exit(code === "EPIPE" ? 0 : 3));
  process.stdout.write(text);
} else if (!(argv[0] === "generate" && require("../dist/unchanged.cjs").reportUnchanged(argv.slice(1)))) {
  import("../dist/run.js").then(({ run }) => run(argv));
}
