import { describe, expect, test } from "vitest";
import { catalogOf, catalogs, generate } from "../testing/generate.ts";
import { problemsOf } from "../testing/judges.ts";
import { applyOverlay, overlayValidator } from "../testing/overlay-specification.ts";
import { sampleDescription, statusesOf } from "../testing/sample-description.ts";
import { openApiVersions } from "./options.ts";

describe.each(openApiVersions)("OpenAPI %s", (version) => {
  describe.each(Object.entries(catalogs))("of %s", (_name, catalog) => {
    test("the overlay is one, and gives a description that both validators accept", async () => {
      const { document, overlay } = await generate(catalog, { version });
      expect(overlayValidator(overlay), JSON.stringify(overlayValidator.errors)).toBe(true);
      const description = applyOverlay(overlay, sampleDescription(document.openapi));
      expect(await problemsOf(description)).toEqual([]);
      const statuses = Object.keys(document.components.responses).map((name) =>
        name.replace("LampError", "").toLowerCase(),
      );
      expect(statusesOf(description, "/lamps", "delete")).toEqual(["204", ...statuses].sort());
      expect(description).toHaveProperty(
        ["paths", "/posts", "get", "responses", "404", "description"],
        "No such post",
      );
      expect(description).not.toHaveProperty(["paths", "/posts", "get", "responses", "404", "$ref"]);
      expect(description).toHaveProperty(["components", "schemas", "Post"]);
      expect(applyOverlay(overlay, description)).toEqual(description);
    });
  });
});

test("an overlay leaves alone the paths that the configuration does not name", async () => {
  const { overlay, document } = await generate(catalogOf("defaults"), { paths: "$.paths['/posts']" });
  const description = applyOverlay(overlay, sampleDescription(document.openapi));
  expect(statusesOf(description, "/lamps", "delete")).toEqual(["204"]);
  expect(statusesOf(description, "/posts", "post")).toContain("404");
});
