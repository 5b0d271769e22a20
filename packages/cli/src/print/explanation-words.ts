import type { Entry } from "@errcat/schema";

/** The words of an explanation in one language. */
export interface ExplanationWords {
  readonly whatToDo: string;
  readonly onTheWire: string;
  readonly whoseFault: string;
  readonly again: string;
  readonly message: string;
  readonly module: string;
  readonly parameters: string;
  readonly documented: string;
  readonly noSolution: string;
  readonly noMessage: string;
  readonly deprecated: string;
  readonly fault: Readonly<Record<Entry["fault"], string>>;
  readonly meanings: (count: number) => string;
  readonly more: (count: number) => string;
  readonly retry: (retry: Entry["retry"]) => string;
}

const english: ExplanationWords = {
  whatToDo: "What to do",
  onTheWire: "On the wire",
  whoseFault: "Whose fault",
  again: "Try again?",
  message: "That is",
  module: "Module",
  parameters: "Parameters",
  documented: "Documented",
  noSolution: "Nothing is documented.",
  noMessage: "no message is documented",
  deprecated: "Deprecated since",
  fault: { client: "the caller's", server: "the service's" },
  meanings: (count) => `This code has ${count} meanings:`,
  more: (count) => `… and ${count} more; --json lists all of them.`,
  retry: ({ retryable, throttling, strategy, delaySeconds }) => {
    if (!retryable) return "No: the same request is likely to fail again.";
    const when =
      strategy === "exponential"
        ? "waiting longer each time"
        : delaySeconds === null
          ? "a little later"
          : `after ${duration(delaySeconds)}`;
    const from =
      strategy === "exponential" && delaySeconds !== null ? `, ${duration(delaySeconds)} at first` : "";
    return `Yes, ${when}${from}${throttling ? "; the service asks you to slow down" : ""}.`;
  },
};

const chinese: ExplanationWords = {
  whatToDo: "处理建议",
  onTheWire: "返回信息",
  whoseFault: "责任方",
  again: "能否重试",
  message: "即",
  module: "模块",
  parameters: "参数",
  documented: "出处",
  noSolution: "文档未给出处理建议。",
  noMessage: "文档未给出返回消息",
  deprecated: "自以下版本起废弃",
  fault: { client: "调用方", server: "服务端" },
  meanings: (count) => `该错误码有 ${count} 种含义：`,
  more: (count) => `…… 另有 ${count} 条，可用 --json 查看全部。`,
  retry: ({ retryable, throttling, strategy, delaySeconds }) => {
    if (!retryable) return "不建议，重复相同的请求很可能仍会失败。";
    const seconds = delaySeconds === null ? "" : `${delaySeconds} 秒`;
    const when =
      strategy === "exponential"
        ? `可以，每次重试逐渐延长等待时间${seconds === "" ? "" : `，首次等待 ${seconds}`}`
        : `可以，${seconds === "" ? "请稍后" : `${seconds}后`}重试`;
    return `${when}${throttling ? "；服务正在限流，请降低请求频率" : ""}。`;
  },
};

function duration(seconds: number): string {
  const [amount, unit] = seconds % 60 === 0 && seconds > 0 ? [seconds / 60, "minute"] : [seconds, "second"];
  return `${amount} ${unit}${amount === 1 ? "" : "s"}`;
}

/** The words for a language: Chinese for any tag of Chinese, English for every other. */
export function explanationWords(language: string): ExplanationWords {
  return /^zh\b/i.test(language) ? chinese : english;
}
