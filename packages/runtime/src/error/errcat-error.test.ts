import { inspect } from "node:util";
import vm from "node:vm";
import { MessageChannel, receiveMessageOnPort } from "node:worker_threads";
import { beforeAll, describe, expect, it, vi } from "vitest";
import {
  DiskInUseError,
  DiskNotFoundError,
  family,
  identity,
  loaded,
  SampleError,
} from "../samples/sample-errors.ts";
import { ErrcatError } from "./errcat-error.ts";

const notFound = (): SampleError =>
  family.fromResponse({
    status: 404,
    headers: { "Retry-After": "7", "X-Request-Id": "r-1", "set-cookie": "secret=1" },
    body: { error_code: "DISK.0001", error_msg: "Disk d-1 could not be found." },
  });

it("has the facts of the catalog and of the response", () => {
  const error = notFound();
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    name: "DiskNotFoundError [DISK.0001]",
    message: "Disk d-1 could not be found.",
    domain: "sample.example.com",
    code: "DISK.0001",
    variant: "default",
    params: { disk: "d-1" },
    status: 404,
    grpcCode: "NOT_FOUND",
    fault: "client",
    requestId: "r-1",
    docs: "https://docs.example.com/errors#DISK.0001",
  });
  expect(error.stack).toMatch(/^DiskNotFoundError \[DISK\.0001\]: Disk d-1 could not be found\.\n {4}at /);
});

it("lets Retry-After beat the catalog", () => {
  expect(notFound().retry).toEqual({
    retryable: true,
    throttling: false,
    strategy: "fixed",
    delaySeconds: 7,
    by: "header",
  });
  expect(family.create("DISK.0004").retry).toMatchObject({
    delaySeconds: 60,
    throttling: true,
    by: "catalog",
  });
});

it("is of the class of its code, of its catalog and of all catalogs", () => {
  const error = notFound();
  expect(error).toBeInstanceOf(DiskNotFoundError);
  expect(error).toBeInstanceOf(SampleError);
  expect(error).toBeInstanceOf(ErrcatError);
  expect(error).not.toBeInstanceOf(DiskInUseError);
});

it("leaves classes of one's own to their prototypes", () => {
  class Mine extends DiskNotFoundError {}
  expect(notFound()).not.toBeInstanceOf(Mine);
  const { name, message, domain, code, params, grpcCode, fault, retry } = notFound();
  expect(new Mine({ name, message, domain, code, params, grpcCode, fault, retry })).toBeInstanceOf(Mine);
});

it("keeps a code that the catalog does not have, and everything else it was given", () => {
  const body = { error_code: "DISK.9999", error_msg: "new", detail: [1, 2] };
  const error = family.fromResponse({ status: 503, headers: { a: "b" }, body });
  expect(error).toMatchObject({
    code: "DISK.9999",
    message: "new",
    status: 503,
    grpcCode: "UNAVAILABLE",
    fault: "server",
  });
  expect(error.retry).toMatchObject({ retryable: true, by: "status" });
  expect(error.variant).toBeUndefined();
  expect(error.response).toMatchObject({ status: 503, headers: { a: "b" }, body });
  expect(error.docs).toBeUndefined();
  expect(family.isKnown(error)).toBe(false);
  expect(error.toJSON().body).toEqual(body);
});

it("has a cause", () => {
  const cause = new RangeError("below");
  const error = family.create("DISK.0001", { params: { disk: "d" }, cause });
  expect(error.cause).toBe(cause);
  expect(error.toJSON().cause).toEqual({ name: "RangeError", message: "below" });
  expect(family.create("DISK.0002", { cause: error }).toJSON().cause).toMatchObject({ code: "DISK.0001" });
  expect("cause" in family.create("DISK.0001")).toBe(false);
});

it("is made by hand as the service would give it", () => {
  const error = family.create("DISK.0002", { params: { disk: "d", servers: ["a", "b"], count: 2 } });
  expect(error).toMatchObject({ message: "Disk d is attached to [a, b], 2 in all.", status: 409 });
  expect(error).toBeInstanceOf(DiskInUseError);
});

describe("JSON", () => {
  it("has the facts and no secrets", () => {
    const json = JSON.parse(JSON.stringify(notFound()));
    expect(json).toMatchObject({
      $error: "errcat/1",
      code: "DISK.0001",
      params: { disk: "d-1" },
      requestId: "r-1",
    });
    expect(JSON.stringify(json)).not.toMatch(/secret|stack|headers/);
  });

  it("is an error of its class, and a whole one again", () => {
    const json: unknown = JSON.parse(JSON.stringify(notFound()));
    expect(json).toBeInstanceOf(DiskNotFoundError);
    expect(json).not.toBeInstanceOf(DiskInUseError);
    expect(family.is(json, "DISK.0001")).toBe(true);
    const whole = family.from(json) as SampleError;
    expect(Object.getPrototypeOf(whole)).toBe(DiskNotFoundError.prototype);
    expect(identity(whole)).toEqual(identity(notFound()));
    expect(JSON.stringify(whole)).toBe(JSON.stringify(notFound()));
  });

  it("is possible whatever the body is", () => {
    const body: Record<string, unknown> = {
      error_code: "NEW",
      big: 1n,
      deep: {},
      date: new Date(0),
      call: () => 1,
    };
    body["self"] = body;
    let deep = body["deep"] as Record<string, unknown>;
    for (let depth = 0; depth < 10_000; depth++) {
      deep["next"] = {};
      deep = deep["next"] as Record<string, unknown>;
    }
    expect(JSON.parse(JSON.stringify(family.fromResponse({ status: 400, body }))).body).toMatchObject({
      big: "1",
    });
  });

  it("does not believe data that the catalog contradicts", () => {
    const json = JSON.parse(JSON.stringify(notFound()));
    expect(family.is({ ...json, params: { disk: 7 } }, "DISK.0001")).toBe(false);
    expect(family.is({ ...json, params: { other: "x" } }, "DISK.0001")).toBe(false);
    expect(family.is({ ...json, variant: "9" }, "DISK.0001")).toBe(false);
    expect(family.from({ ...json, params: { disk: 7 }, fault: "server" })).toMatchObject({
      params: {},
      fault: "client",
    });
  });
});

describe("elsewhere", () => {
  let copy: typeof import("../samples/sample-errors.ts");
  beforeAll(async () => {
    vi.resetModules();
    copy = await import("../samples/sample-errors.ts");
    expect(copy.SampleError).not.toBe(SampleError);
  });

  it("is an error of its class for a second copy", () => {
    const error = notFound();
    expect(error).toBeInstanceOf(copy.DiskNotFoundError);
    expect(error).toBeInstanceOf(copy.SampleError);
    expect(error).not.toBeInstanceOf(copy.DiskInUseError);
    expect(copy.family.is(error, "DISK.0001")).toBe(true);
    expect(copy.family.from(error)).toBe(error);
  });

  it("is not an error of another catalog", () => {
    class OtherError extends ErrcatError {
      static override readonly domain = "other.example.com";
    }
    expect(notFound()).not.toBeInstanceOf(OtherError);
  });

  it("is known after a structured clone of the error itself", () => {
    const clone: unknown = structuredClone(notFound());
    expect(family.from(clone)).toMatchObject({
      code: "DISK.0001",
      variant: "default",
      params: { disk: "d-1" },
    });
    expect(family.from(structuredClone(new Error("[DISK.0001] no")))).toBeUndefined();
    expect(family.from(structuredClone(family.create("NEW", { message: "x: [y]" })))).toMatchObject({
      code: "NEW",
    });
  });

  it("is known after a trip to another thread", () => {
    const { port1, port2 } = new MessageChannel();
    port1.postMessage([notFound(), notFound().toJSON()]);
    const { message } = receiveMessageOnPort(port2) as { message: [unknown, unknown] };
    const [clone, data] = message;
    port1.close();
    expect(data).toBeInstanceOf(DiskNotFoundError);
    expect(identity(family.from(data) as SampleError)).toEqual(identity(notFound()));
    expect(family.from(clone)).toMatchObject({ code: "DISK.0001", params: { disk: "d-1" } });
  });

  it("is known as data of another realm", () => {
    const data: unknown = vm.runInNewContext("JSON.parse(text)", { text: JSON.stringify(notFound()) });
    expect(data).not.toBeInstanceOf(Object);
    expect(data).toBeInstanceOf(DiskNotFoundError);
    expect(family.is(data, "DISK.0001")).toBe(true);
  });
});

it("is told from everything else", () => {
  const hostile = new Proxy(
    {},
    { has: () => expect.unreachable(), getOwnPropertyDescriptor: () => expect.unreachable() },
  );
  const getter = {
    get $error() {
      return expect.unreachable();
    },
  };
  for (const value of [null, undefined, 1, "x", {}, [], new Error("x"), { $error: "errcat/1" }, getter]) {
    expect(family.is(value)).toBe(false);
    expect(value instanceof SampleError).toBe(false);
    expect(family.from(value)).toBeUndefined();
  }
  expect(family.is(hostile)).toBe(false);
});

describe("inspection", () => {
  it("shows the stack, the facts and the cause", () => {
    const error = family.create("DISK.0001", { params: { disk: "d" }, cause: new RangeError("below") });
    const text = inspect(error);
    expect(text).toMatch(/^DiskNotFoundError \[DISK\.0001\]: Disk d could not be found\.\n {4}at /);
    expect(text).toMatch(/params: \{ disk: 'd' \}/);
    expect(text).toMatch(/\[cause\]'?: RangeError: below/);
    expect(inspect({ error }, { depth: 0 })).toContain(
      "[DiskNotFoundError [DISK.0001]: Disk d could not be found.]",
    );
  });

  it("does not let a message steer the terminal", () => {
    const message = "a\u001b[2Jb\u202ec\u0007";
    const text = inspect(family.fromResponse({ body: { error_code: "NEW\u001b[1m", error_msg: message } }));
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(text).toContain("a\\u{1b}[2Jb\\u{202e}c\\u{7}");
  });
});

describe("languages", () => {
  it("are loaded when asked for, once", async () => {
    const error = notFound();
    expect(error.localize("zh-CN")).toMatchObject({
      language: undefined,
      message: error.message,
      solution: undefined,
    });
    expect(loaded).toEqual({ en: 0, "zh-CN": 0 });
    await family.loadLanguage("zh-Hans");
    await family.loadLanguage("zh-CN");
    expect(loaded).toEqual({ en: 1, "zh-CN": 1 });
    expect(error.localize("zh-CN")).toEqual({
      language: "zh-CN",
      message: "找不到云硬盘d-1。",
      description: "云硬盘不存在。",
      solution: "请检查云硬盘ID。",
    });
  });

  it("fall back text by text", async () => {
    await family.loadLanguage("zh-CN");
    const error = family.create("DISK.0003", { variant: "2" });
    expect(error.localize("zh")).toMatchObject({
      language: "en",
      description: "The name is malformed.",
      solution: undefined,
    });
    expect(error.localize("fr").language).toBe("en");
  });

  it("keep the message as it came where a translation lacks a parameter", async () => {
    await family.loadLanguage("zh-CN");
    const error = family.fromResponse({ body: { error_code: "DISK.0001", error_msg: "Gone." } });
    expect(error.localize("zh-CN")).toMatchObject({ message: "Gone.", solution: "请检查云硬盘ID。" });
  });
});
