import type { Fault, GrpcCode } from "../catalog/error-catalog.ts";
import type { LocalizedError } from "../language/localize-error.ts";
import type { ErrorResponse } from "../response/response-parts.ts";
import { type ErrorData, errorData } from "./error-data.ts";
import type { AnyErrorFacts, Candidate, ErrorFacts, ParameterValues, RetryFacts } from "./error-facts.ts";
import type { ErrorInit } from "./error-init.ts";
import type { FactsIn } from "./error-types.ts";
import { errorBrand } from "./facts-of.ts";
import { inspectError, type NodeInspect } from "./inspect-error.ts";
import { type ErrorConstructor, standsFor } from "./stands-for.ts";

/** What an error asks the catalog it is of. */
export interface ErrorGuide {
  readonly localize: (error: AnyErrorFacts, tag: string) => LocalizedError;
  readonly docsUrl: (error: AnyErrorFacts) => string | undefined;
}

/**
 * Base of all generated error classes. Generated classes say by static fields of their own what they stand for:
 * `domain` all errors of a catalog, `code` one of its codes, `grpcCode` one kind.
 *
 * `instanceof` holds by these, not by prototypes: for errors of another installed copy, another realm, and for what
 * {@link toJSON} gave after a trip through JSON or `structuredClone`. Data has the facts, not the methods, and the
 * narrowed type says so; `VpcError.from(value)` makes a whole error of it again. A class of your own below these is
 * told apart by its prototype, as usual.
 */
export class ErrcatError<
    out Code extends string | number = string | number,
    out Variant extends string = string,
    out Parameters = ParameterValues,
  >
  extends Error
  implements ErrorFacts<Code, Variant, Parameters>
{
  /** Set by generated classes. */
  static readonly domain: string | undefined = undefined;
  static readonly code: string | number | undefined = undefined;
  static readonly grpcCode: GrpcCode | undefined = undefined;
  static readonly guide: ErrorGuide | undefined = undefined;

  readonly domain: string;
  readonly code: Code;
  declare readonly variant?: Variant | undefined;
  readonly params: Parameters;
  declare readonly status?: number | undefined;
  readonly grpcCode: GrpcCode;
  readonly fault: Fault;
  readonly retry: RetryFacts;
  declare readonly requestId?: string | undefined;
  declare readonly candidates?: readonly Candidate[] | undefined;
  /** The response as it was given, its body parsed; not listed by `Object.keys`: headers may be secret, bodies long. */
  declare readonly response: ErrorResponse | undefined;

  /** Takes what the catalog made of a response; the generated `fromResponse`, `create` and `from` call it. */
  constructor(init: ErrorInit) {
    super(init.message, init.cause === undefined ? undefined : { cause: init.cause });
    Object.defineProperty(this, "name", { value: init.name, configurable: true, writable: true });
    Object.defineProperty(this, "response", { value: init.response, configurable: true });
    this.domain = init.domain;
    this.code = init.code as Code;
    if (init.variant !== undefined) this.variant = init.variant as Variant;
    this.params = init.params as Parameters;
    if (init.status !== undefined) this.status = init.status;
    this.grpcCode = init.grpcCode;
    this.fault = init.fault;
    this.retry = init.retry;
    if (init.requestId !== undefined) this.requestId = init.requestId;
    if (init.candidates !== undefined) this.candidates = init.candidates;
  }

  static {
    // On the prototype, where errors of other copies find them as well.
    Object.defineProperty(ErrcatError.prototype, errorBrand, { value: true });
    Object.defineProperty(ErrcatError.prototype, Symbol.for("nodejs.util.inspect.custom"), {
      value: inspectThis,
    });
  }

  static override [Symbol.hasInstance]<Instance>(
    this: ErrorConstructor & (abstract new (...args: never) => Instance),
    value: unknown,
  ): value is FactsIn<Instance> {
    // biome-ignore lint/complexity/noThisInStatic: subclasses inherit this, and are asked for themselves.
    return standsFor(this, value);
  }

  /** Address of the page about the code, where the generated package names one. */
  get docs(): string | undefined {
    return guideOf(this)?.docsUrl(this);
  }

  /**
   * What the error says to a reader of a language (BCP 47 tag): translated message, description, solution, each falling
   * back to a language that has it. In Node the texts are read when they are first asked for; in a browser or a bundle,
   * await the generated `loadLanguage(tag)` first, else only the message is there.
   */
  localize(tag: string): LocalizedError {
    const guide = guideOf(this);
    if (guide) return guide.localize(this, tag);
    return { language: undefined, message: this.message, description: undefined, solution: undefined };
  }

  /** The facts as plain data: for logs, workers, other services. No stack, no headers. */
  toJSON(): ErrorData<Code, Variant, Parameters> {
    return errorData(this);
  }
}

/** An error of any catalog. */
export type AnyError = ErrcatError<string | number, string, unknown>;

function inspectThis(this: ErrcatError, depth: number, options: object, inspect: NodeInspect): string {
  return inspectError(this, { depth, options, inspect });
}

function guideOf(error: object): ErrorGuide | undefined {
  return (error.constructor as { readonly guide?: ErrorGuide }).guide;
}
