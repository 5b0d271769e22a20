import type { Diagnostic } from "@errcat/diagnostics";
import { expect, test } from "vitest";
import { type SmallVariant, smallCatalog } from "../../testing/small-catalog.ts";
import { readOverlay } from "../overlay/read-overlay.ts";
import { applyOverrides } from "./apply-overrides.ts";
import { enrichClassification } from "./enrich-classification.ts";
import { explainClassification } from "./explain-classification.ts";
import { RETRY_RULES } from "./retry-rules.ts";
import { TEXT_RULES } from "./text-rules.ts";

function classify(said: SmallVariant | readonly SmallVariant[], code = "L.0001") {
  const [entry] = enrichClassification(smallCatalog({ [code]: said })).entries;
  if (!entry) throw new Error("no entry");
  return entry;
}

/** Status, text, and what it is; the text stands for itself, whichever field has it. */
const kinds: readonly [status: number | null, text: string, kind: string][] = [
  // Access.
  [400, "Too many lamps switched per second, rate limit exceeded", "RESOURCE_EXHAUSTED client"],
  [null, "操作过于频繁", "RESOURCE_EXHAUSTED client"],
  [null, "操作過於頻繁", "RESOURCE_EXHAUSTED client"],
  [401, "Unauthorized", "UNAUTHENTICATED client"],
  [400, "The access token has expired.", "UNAUTHENTICATED client"],
  [null, "登录密码错误", "UNAUTHENTICATED client"],
  [400, "You do not have permission to switch this lamp.", "PERMISSION_DENIED client"],
  [null, "当前用户没有开灯的权限", "PERMISSION_DENIED client"],
  [null, "账户余额不足", "FAILED_PRECONDITION client"],
  // Resources.
  [400, "Insufficient lamp quota.", "RESOURCE_EXHAUSTED client"],
  [null, "灯的数量已达到上限", "RESOURCE_EXHAUSTED client"],
  [400, "The lamp type is sold out.", "RESOURCE_EXHAUSTED server"],
  [null, "该灯已存在", "ALREADY_EXISTS client"],
  [409, "A lamp with this name already exists", "ALREADY_EXISTS client"],
  [400, "The lamp could not be found.", "NOT_FOUND client"],
  [null, "灯不存在", "NOT_FOUND client"],
  [null, "请求的接口不存在", "UNIMPLEMENTED client"],
  [409, "Another operation is in progress", "ABORTED client"],
  [400, "灯正在更换中，处理中", "ABORTED client"],
  [400, "The lamp is in use by a room.", "FAILED_PRECONDITION client"],
  [null, "灯状态不正确", "FAILED_PRECONDITION client"],
  [500, "Room contains lamps, remove the lamps first.", "FAILED_PRECONDITION client"],
  [400, "This socket does not support LED lamps.", "FAILED_PRECONDITION client"],
  // Requests and the service.
  [400, "The brightness is invalid.", "INVALID_ARGUMENT client"],
  [null, "亮度参数不合法", "INVALID_ARGUMENT client"],
  [400, "User data exceeds size limits", "INVALID_ARGUMENT client"],
  [400, "System is overloaded.", "UNAVAILABLE server"],
  [400, "Switching timed out.", "DEADLINE_EXCEEDED server"],
  [null, "连接空闲超时时间无效", "INVALID_ARGUMENT client"],
  [400, "Failed to switch the lamp.", "INTERNAL server"],
  [400, "开灯失败", "INTERNAL server"],
  [500, "Database error", "INTERNAL server"],
  // What is said outright, and words that more than one rule could claim.
  [200, "Success.", "UNKNOWN server"],
  [503, "The token check has failed due to some internal error.", "INTERNAL server"],
  [null, "The lamp could not be found due to the house having internal problems.", "INTERNAL server"],
  [null, "A lamp can only be edited by its owner.", "PERMISSION_DENIED client"],
  [null, "灯被管理员禁言", "PERMISSION_DENIED client"],
  [400, "Max requests exceeded", "RESOURCE_EXHAUSTED client"],
  [400, "X-Lamp does not exist in http header.", "INVALID_ARGUMENT client"],
  [409, "The lamp is being deleted.", "FAILED_PRECONDITION client"],
  [400, "Action conflicts with the current state of the lamp", "FAILED_PRECONDITION client"],
  [400, "The lamp or its metadata is null.", "INTERNAL server"],
  [400, "Failed to create the lamp. The lamp status is abnormal.", "INTERNAL server"],
  [400, "灯还未上线", "UNIMPLEMENTED client"],
  [null, "Server is starting", "UNAVAILABLE server"],
  [null, "Unsupported header field", "INVALID_ARGUMENT client"],
  [null, "不支持的灯泡格式", "INVALID_ARGUMENT client"],
  [null, "Validation error", "INVALID_ARGUMENT client"],
  [null, "The lamp is already on", "FAILED_PRECONDITION client"],
  [null, "ランプが初期化されていません", "FAILED_PRECONDITION client"],
  [407, "Lamp", "UNAUTHENTICATED client"],
  // Statuses where the words say little.
  [404, "Query lamp fail.", "NOT_FOUND client"],
  [403, "Lamp", "PERMISSION_DENIED client"],
  [429, "Lamp", "RESOURCE_EXHAUSTED client"],
  [400, "Lamp", "INVALID_ARGUMENT client"],
  [503, "Lamp", "UNAVAILABLE server"],
  [418, "Lamp", "INVALID_ARGUMENT client"],
  [null, "Lamp", "UNKNOWN server"],
  // Other languages.
  [null, "ランプが存在しません", "NOT_FOUND client"],
  [null, "パラメータが無効です", "INVALID_ARGUMENT client"],
  [null, "권한이 없습니다", "PERMISSION_DENIED client"],
  [null, "Лампа не найдена", "NOT_FOUND client"],
  [null, "La lámpara ya existe", "ALREADY_EXISTS client"],
  [null, "A lâmpada não existe", "NOT_FOUND client"],
  [null, "Der Dienst ist nicht verfügbar", "UNAVAILABLE server"],
];

test.each(kinds)("%s %s is %s", (status, text, kind) => {
  const statuses = status === null ? [] : [status];
  for (const said of [{ message: text }, { description: text }]) {
    const entry = classify({ ...said, status: statuses });
    expect(`${entry.grpcCode} ${entry.fault}`).toBe(kind);
  }
});

test("words in a code that is made of words count", () => {
  expect(classify({ description: "…" }, "LampQuota.NotFound").grpcCode).toBe("NOT_FOUND");
  expect(classify({ description: "…" }, "Neo.ClientError.General").grpcCode).toBe("UNKNOWN");
});

test("what sentences say goes before the words of a code", () => {
  const code = "PermissionDenied.LampQuota";
  expect(classify({ description: "The lamp quota has been used up." }, code).grpcCode).toBe(
    "RESOURCE_EXHAUSTED",
  );
  expect(classify({ description: "…" }, code).grpcCode).toBe("PERMISSION_DENIED");
});

test("every result says what it rests on", () => {
  expect(classify({ status: [400], description: "灯不存在" }).evidence).toEqual([
    {
      field: "grpcCode",
      by: "text",
      detail: "description “不存在”: what the request speaks of is not there",
    },
    { field: "fault", by: "text", detail: "NOT_FOUND" },
    { field: "retry", by: "default", detail: "NOT_FOUND" },
  ]);
  expect(classify({ status: [404], message: "Query lamp fail." }).evidence[0]).toEqual({
    field: "grpcCode",
    by: "status",
    detail: "HTTP 404",
  });
  expect(classify({}).evidence[0]).toMatchObject({ by: "default" });
});

test("of several clear words, those win that the status agrees with", () => {
  const twofold = "The lamp does not exist, or you have no permission.";
  expect(classify({ status: [404], message: twofold }).grpcCode).toBe("NOT_FOUND");
  expect(classify({ status: [403], message: twofold }).grpcCode).toBe("PERMISSION_DENIED");
});

test("a 5xx status blames the service where the caller can do nothing", () => {
  const missing = { status: [500], description: "未找到灯" };
  expect(classify({ ...missing, solution: "请联系技术支持" }).fault).toBe("server");
  expect(classify({ ...missing, solution: "请检查灯的id" }).fault).toBe("client");
});

test("a code with several meanings is what most of them are", () => {
  const invalid = { status: [400], message: "The lamp id is invalid." };
  const failed = { status: [500], message: "Failed to switch the lamp." };
  expect(classify([failed, invalid, { ...invalid, message: "Invalid limit." }]).grpcCode).toBe(
    "INVALID_ARGUMENT",
  );
  expect(classify([failed, { ...failed, message: "Failed to dim the lamp." }, invalid]).grpcCode).toBe(
    "INTERNAL",
  );
});

const advice: readonly [text: string, retry: string][] = [
  ["请稍后重试", "true exponential null"],
  ["请稍后重试或联系技术支持", "true exponential null"],
  ["Try again later.", "true exponential null"],
  ["指数重试", "true exponential null"],
  ["Retry with exponential backoff.", "true exponential null"],
  ["Try again 1 minute later.", "true fixed 60"],
  ["Please wait 30 seconds and retry", "true fixed 30"],
  ["请5分钟后重试", "true fixed 300"],
  ["请更换规格重试", "false none null"],
  ["请关机后再重试", "false none null"],
  ["请删除旧灯后重试", "false none null"],
  ["开灯失败，请稍后再试", "true exponential null"],
  ["Wait until the lamp is off and try again.", "true exponential null"],
  ["Apply for a higher quota and try again.", "false none null"],
  ["Do not retry.", "false none null"],
  ["请勿重复操作", "false none null"],
  ["Failed to retry the task.", "false none null"],
  ["しばらくしてから再試行してください", "true exponential null"],
  ["Повторите попытку позже", "true exponential null"],
];

test.each(advice)("%s means %s", (solution, expected) => {
  const { retryable, strategy, delaySeconds } = classify({
    status: [500],
    message: "Lamp broke",
    solution,
  }).retry;
  expect(`${retryable} ${strategy} ${delaySeconds}`).toBe(expected);
});

test("limits of rate and amount are throttling, only those of rate pass by themselves", () => {
  expect(classify({ message: "Too many requests" }).retry).toMatchObject({
    retryable: true,
    throttling: true,
  });
  expect(classify({ message: "Lamp quota exceeded" }).retry).toMatchObject({
    retryable: false,
    throttling: true,
  });
  expect(classify({ status: [429] }).retry).toMatchObject({ retryable: true, throttling: true });
  for (const message of ["Wait 30 seconds and try again", "サーバーが混み合っています", "Aguarde um momento"])
    expect(classify({ status: [429], message }).retry).toMatchObject({ retryable: true, throttling: true });
  expect(classify({ message: "The lamp type is sold out" }).retry.throttling).toBe(false);
});

test("an override replaces what the rules say, with its reason as evidence", () => {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const overlay = readOverlay(
    `overrides:
  - { code: A, grpcCode: ABORTED, retry: { retryable: true, strategy: fixed, delaySeconds: 5 }, reason: it restarts }
  - { code: B, fault: client, reason: says the same }
  - { code: C, fault: client, reason: nobody home }
`,
    "overlay.yaml",
    report,
  );
  const classified = enrichClassification(
    smallCatalog({ A: { message: "Failed" }, B: { message: "Lamp not found" } }),
  );
  const { entries } = applyOverrides(classified, overlay?.overrides ?? [], report);
  expect(entries[0]).toMatchObject({
    grpcCode: "ABORTED",
    fault: "server",
    retry: { retryable: true, throttling: false, strategy: "fixed", delaySeconds: 5 },
    evidence: [
      { by: "overlay", detail: "it restarts" },
      { by: "text" },
      { by: "overlay", detail: "it restarts" },
    ],
  });
  expect(diagnostics.map(({ code, place }) => `${place?.line} ${code}`)).toEqual([
    "4 overlay/unknown-code",
    "3 overlay/override-without-effect",
  ]);
});

test("an explanation names every rule that spoke, variant by variant", () => {
  const { variants } = explainClassification(
    classify({ status: [400], message: "Failed: the lamp does not exist" }),
  );
  expect(variants[0]).toMatchObject({ id: "default", grpcCode: "NOT_FOUND", by: "text" });
  expect(variants[0]?.findings.map(({ grpcCode, strength, words }) => [grpcCode, strength, words])).toEqual([
    ["NOT_FOUND", "strong", "does not exist"],
    ["INTERNAL", "weak", "Failed"],
  ]);
});

test("every rule has a reason and reads hostile text in no time", () => {
  const hostile = [
    "request ",
    "insufficient ",
    "数量",
    "status ",
    "a ",
    "资源 ",
    "delete ",
    "number of ",
    "no ",
  ];
  for (const rule of [...TEXT_RULES, ...RETRY_RULES]) {
    expect(rule.reason).not.toBe("");
    const patterns = rule.words.map((words) => new RegExp(words, "iu"));
    for (const text of hostile) {
      const start = performance.now();
      for (const pattern of patterns) pattern.exec(text.repeat(200).slice(0, 1200));
      expect([rule.reason, text, performance.now() - start < 200]).toEqual([rule.reason, text, true]);
    }
  }
});
