import { describe, expect, test } from "vitest";
import { catalogOf, catalogs, type Described, generate, type Json } from "../testing/generate.ts";
import { badExamples, problemsOf } from "../testing/judges.ts";
import { openApiVersions } from "./options.ts";

describe.each(openApiVersions)("OpenAPI %s", (version) => {
  describe.each(Object.entries(catalogs))("of %s", (_name, catalog) => {
    test("components are accepted by two validators, alone and in use", async () => {
      const { document } = await generate(catalog, { version, problem: "responses" });
      expect(document.openapi.startsWith(`${version}.`)).toBe(true);
      const alone = { servers: [{ url: "https://api.example.com" }], ...document };
      expect(await problemsOf(alone)).toEqual([]);
      expect(await problemsOf({ ...alone, paths: pathsWith(document) })).toEqual([]);
    });

    test("YAML says the same as JSON", async () => {
      const yaml = await generate(catalog, { version, format: "yaml" });
      const json = await generate(catalog, { version });
      expect(yaml.document).toEqual(json.document);
      expect(yaml.overlay).toEqual(json.overlay);
    });

    test("every example fits its schema", async () => {
      const { document } = await generate(catalog, { version, problem: "responses" });
      expect(badExamples(document, version)).toEqual([]);
    });
  });
});

test("both validators object to a response that is none, and one of them to a reference to nothing", async () => {
  for (const version of openApiVersions) {
    const { document } = await generate(catalogOf("defaults"), { version });
    const broken = structuredClone(document);
    Object.assign(broken.components.responses, { LampError404: { description: 7 } });
    const lost = {
      ...document,
      paths: { "/lamps": { get: { responses: { "404": { $ref: "#/components/responses/Lost" } } } } },
    };
    expect((await problemsOf(broken)).length).toBeGreaterThanOrEqual(2);
    expect((await problemsOf(lost)).join()).toContain("no-unresolved-refs");
  }
});

function pathsWith({ components }: Described): Json {
  const responses = Object.keys(components.responses).map((name) => [
    name.replace("LampError", "").toLowerCase(),
    { $ref: `#/components/responses/${name}` },
  ]);
  return { "/lamps": { get: { operationId: "lamps", responses: Object.fromEntries(responses) } } };
}
