import fc from "fast-check";

/**
 * `pnpm test` tries the same samples each time, so that it fails for a change and not by chance; `pnpm fuzz` tries new
 * ones.
 */
if (process.env["FUZZ"] === undefined) fc.configureGlobal({ seed: 20_260 });
