import type { JsonValue } from "@errcat/generator";
import type { Envelope } from "@errcat/schema";

/** A place in a JSON body on the way to its code and its message. */
export type BodyNode =
  | { readonly kind: "code" }
  | { readonly kind: "message" }
  | { readonly kind: "object"; readonly members: ReadonlyMap<string, BodyNode> }
  /** Every item of an array. */
  | { readonly kind: "list"; readonly item: BodyNode }
  /** Every member of an object, whatever it is called. */
  | { readonly kind: "map"; readonly member: BodyNode };

/**
 * The body that an envelope's two JSON Pointers (RFC 6901) describe, or undefined where they exclude each other.
 * `*` stands for every member: of an array, or of the body itself; a number stands for an item of an array.
 *
 *     /error/code, /error/message  →  { error: { code, message } }
 *     /errors/*\/code              →  { errors: [{ code }] }
 *     /*\/code                     →  { badRequest: { code } }
 */
export function bodyNode({ code, message }: Pick<Envelope, "code" | "message">): BodyNode | undefined {
  const targets: Target[] = [{ path: pointerTokens(code), kind: "code" }];
  if (message !== "") targets.push({ path: pointerTokens(message), kind: "message" });
  return nodeOf(targets, 0);
}

interface Target {
  readonly path: readonly string[];
  readonly kind: "code" | "message";
}

function pointerTokens(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function nodeOf(targets: readonly Target[], depth: number): BodyNode | undefined {
  const here = targets.find(({ path }) => path.length === depth);
  if (here) return targets.length === 1 ? { kind: here.kind } : undefined;
  const tokens = [...new Set(targets.map(({ path }) => path[depth] ?? ""))];
  if (tokens.some((token) => token === "*" || /^\d+$/.test(token))) {
    const inner = tokens.length === 1 ? nodeOf(targets, depth + 1) : undefined;
    if (!inner) return undefined;
    return tokens[0] === "*" && depth === 0 ? { kind: "map", member: inner } : { kind: "list", item: inner };
  }
  const members = new Map<string, BodyNode>();
  for (const token of tokens) {
    const node = nodeOf(
      targets.filter(({ path }) => path[depth] === token),
      depth + 1,
    );
    if (!node) return undefined;
    members.set(token, node);
  }
  return { kind: "object", members };
}

/** The JSON Schema of a body; only the way to the code is required, since a service may leave the message out. */
export function bodySchema(node: BodyNode, code: JsonValue): JsonValue {
  switch (node.kind) {
    case "code":
      return code;
    case "message":
      return { type: "string" };
    case "list":
      return { type: "array", items: bodySchema(node.item, code) };
    case "map":
      return { type: "object", additionalProperties: bodySchema(node.member, code) };
    case "object": {
      const members = [...node.members];
      const required = members.filter(([, member]) => leadsToCode(member)).map(([name]) => name);
      return {
        type: "object",
        ...(required.length > 0 && { required }),
        properties: Object.fromEntries(members.map(([name, member]) => [name, bodySchema(member, code)])),
      };
    }
  }
}

function leadsToCode(node: BodyNode): boolean {
  if (node.kind === "object") return [...node.members.values()].some(leadsToCode);
  if (node.kind === "list") return leadsToCode(node.item);
  return node.kind === "map" ? leadsToCode(node.member) : node.kind === "code";
}

/** What a body says. */
export interface BodyContents {
  readonly code: string | number;
  /** Undefined where no message is documented: then the body has none. */
  readonly message: string | undefined;
}

/** A body of this shape; undefined where nothing of it would be left. */
export function bodyExample(node: BodyNode, contents: BodyContents): JsonValue | undefined {
  switch (node.kind) {
    case "code":
      return contents.code;
    case "message":
      return contents.message;
    case "list": {
      const item = bodyExample(node.item, contents);
      return item === undefined ? undefined : [item];
    }
    case "map": {
      const member = bodyExample(node.member, contents);
      return member === undefined ? undefined : { error: member };
    }
    case "object": {
      const members = [...node.members].flatMap(([name, member]) => {
        const value = bodyExample(member, contents);
        return value === undefined ? [] : [[name, value] as const];
      });
      return members.length === 0 ? undefined : Object.fromEntries(members);
    }
  }
}
