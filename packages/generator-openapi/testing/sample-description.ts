import type { Json } from "./generate.ts";

/** A description with an operation of its own, which describes 404 but no other error. */
export function sampleDescription(openapi: string): Json {
  const operation = (responses: Json) => ({ operationId: Object.keys(responses).join("-"), responses });
  return {
    openapi,
    info: { title: "Posts", version: "1.0.0" },
    servers: [{ url: "https://api.example.com" }],
    paths: {
      "/posts": {
        summary: "Posts",
        parameters: [{ name: "q", in: "query", schema: { type: "string" } }],
        get: operation({ "200": { description: "OK" }, "404": { description: "No such post" } }),
        post: operation({ "201": { description: "Created" } }),
      },
      "/lamps": { delete: operation({ "204": { description: "Gone" } }) },
    },
    components: { schemas: { Post: { type: "object" } } },
  };
}

/** The statuses that an operation describes, sorted. */
export function statusesOf(description: Json, path: string, method: string): readonly string[] {
  const paths = description["paths"] as Record<string, Record<string, { responses: Json }>>;
  return Object.keys(paths[path]?.[method]?.responses ?? {}).sort();
}
