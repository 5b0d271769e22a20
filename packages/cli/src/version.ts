declare const ERRCAT_VERSION: string | undefined;

/** The version of the package: put in by the build, `"0.0.0-source"` where the sources run as they are. */
export const version: string = typeof ERRCAT_VERSION === "string" ? ERRCAT_VERSION : "0.0.0-source";
