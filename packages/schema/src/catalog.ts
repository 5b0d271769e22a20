/** BCP 47 language tag → text. Keys that no text has are absent; `{}` where nothing is documented. */
export type LocalizedText = Readonly<Record<string, string>>;

/** The canonical error names of `google.rpc.Code`, in the order of their numbers (google/rpc/code.proto). */
export const grpcCodes = [
  "CANCELLED",
  "UNKNOWN",
  "INVALID_ARGUMENT",
  "DEADLINE_EXCEEDED",
  "NOT_FOUND",
  "ALREADY_EXISTS",
  "PERMISSION_DENIED",
  "RESOURCE_EXHAUSTED",
  "FAILED_PRECONDITION",
  "ABORTED",
  "OUT_OF_RANGE",
  "UNIMPLEMENTED",
  "INTERNAL",
  "UNAVAILABLE",
  "DATA_LOSS",
  "UNAUTHENTICATED",
] as const;

/** One of {@link grpcCodes}. */
export type GrpcCode = (typeof grpcCodes)[number];

/** What a vendor's tables of error codes say, in one canonical value: the noun between parser and generators. */
export interface Catalog {
  /** Reference to the shipped JSON Schema. */
  readonly $schema: string;
  readonly schemaVersion: 1;
  /** kebab-case: `"huawei-vpc"`. */
  readonly id: string;
  /** Owner of the codes, as in `google.rpc.ErrorInfo.domain`: `"vpc.huaweicloud.com"`. */
  readonly domain: string;
  readonly title: LocalizedText;
  /** How a code is written on the wire; {@link Entry.code} is a string either way. */
  readonly codeType: "string" | "integer";
  /** BCP 47 tags that the texts below may have. */
  readonly languages: readonly string[];
  readonly sources: readonly Source[];
  readonly modules: readonly Module[];
  readonly envelopes: readonly Envelope[];
  readonly entries: readonly Entry[];
  /** Codes that the sources no longer have; their names are never given again. */
  readonly retired: readonly RetiredCode[];
}

/** A document that the catalog was read from. */
export interface Source {
  /** Unique in the catalog: `"1"`, `"2"` … in the order of the configuration. */
  readonly id: string;
  /** Path relative to the catalog's configuration, with `/`. */
  readonly path: string;
  /**
   * Shape of the error tables in it: `"markdown"`, `"rst"`, `"html"`, `"text"`, `"asciidoc"`, `"csv"`, `"tsv"`,
   * `"json"`, `"xlsx"`.
   */
  readonly format: string;
  /** WHATWG encoding name in lower case: `"utf-8"`. */
  readonly encoding: string;
  /** BCP 47 tag of descriptions and solutions; messages may be in English all the same. */
  readonly language: string;
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string;
  /** Number of tables read as error tables. */
  readonly tables: number;
  /** Number of data rows in them. */
  readonly rows: number;
}

/** A group that the source has: a module column, or the heading over a table. */
export interface Module {
  readonly id: string;
  readonly title: LocalizedText;
}

/** How an error arrives in a JSON body: where its code and its message stand (JSON Pointers, RFC 6901). */
export interface Envelope {
  readonly id: string;
  readonly code: string;
  readonly message: string;
}

/** One code and everything it may mean. */
export interface Entry {
  /** Exact wire text: `"VPC.0101"`, `"17007"`. */
  readonly code: string;
  /** Identifier, unique in the catalog and stable for ever. */
  readonly name: string;
  readonly grpcCode: GrpcCode;
  /** Who must act: the caller, or the service. */
  readonly fault: "client" | "server";
  readonly retry: Retry;
  readonly evidence: readonly Evidence[];
  readonly deprecated?: Deprecation;
  /** At least one. */
  readonly variants: readonly Variant[];
  /** Ids of variants that the source no longer has; they are never given again. Absent where there are none. */
  readonly retiredVariants?: readonly string[];
}

export interface Retry {
  readonly retryable: boolean;
  /** The service limits the rate or the amount; slow down. */
  readonly throttling: boolean;
  readonly strategy: "none" | "fixed" | "exponential";
  readonly delaySeconds: number | null;
}

/** Why a classification is what it is. */
export interface Evidence {
  readonly field: "grpcCode" | "fault" | "retry";
  readonly by: "status" | "text" | "overlay" | "default";
  readonly detail: string;
}

export interface Deprecation {
  readonly since: string;
  readonly replacedBy?: string;
}

/** One meaning of a code: a distinct (httpStatus, message, description, solution). */
export interface Variant {
  /** Unique in the entry and stable: `"default"`, `"2"`, …; a part of message keys. */
  readonly id: string;
  readonly httpStatus: readonly number[];
  /** Module ids; `[]` where the source has none. */
  readonly modules: readonly string[];
  /** `null` where the source documents no wire message. */
  readonly message: Message | null;
  readonly description: LocalizedText;
  readonly solution: LocalizedText;
  /** Every table row that says this. */
  readonly origins: readonly Origin[];
}

/** The text that arrives on the wire. */
export interface Message {
  /** As documented, placeholders untouched. */
  readonly raw: string;
  /** ICU MessageFormat 1 per language. */
  readonly template: LocalizedText;
  /** In order of appearance in {@link raw}. */
  readonly parameters: readonly Parameter[];
}

export interface Parameter {
  readonly name: string;
  readonly type: "string" | "integer" | "list";
  /** The placeholder as documented: `"%s"`. */
  readonly raw: string;
}

/** A table row: `source` is a {@link Source.id}; `table` and `row` count from 1 within the source and the table. */
export interface Origin {
  readonly source: string;
  readonly table: number;
  readonly row: number;
  readonly line: number;
  readonly column: number;
}

export interface RetiredCode {
  readonly code: string;
  readonly name: string;
}
