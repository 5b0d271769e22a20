import { localize, wireCode } from "@errcat/generator";
import type { Catalog, Entry, Variant } from "@errcat/schema";
import { reasonPhrase } from "./http-status.ts";
import { oneLine } from "./plan-codes.ts";

/** What is answered under one status, or under none that is documented. */
export interface PlannedResponse {
  /** Key among the responses of an operation: `"404"`, or `"default"` for codes without a status. */
  readonly status: string;
  /** `VpcError404` */
  readonly component: string;
  /** `Not Found` */
  readonly phrase: string;
  /** One for each meaning of each code; at least one. */
  readonly cases: readonly ResponseCase[];
}

/** A code in one of its meanings. */
export interface ResponseCase {
  /** `VPC.0101.default`, unique in the response. */
  readonly key: string;
  readonly code: string | number;
  /** As documented; undefined where the source documents none. */
  readonly message: string | undefined;
  /** On one line; empty where the catalog says nothing. */
  readonly description: string;
  /** Empty where the catalog says nothing. */
  readonly solution: string;
}

/** The responses in ascending order of their status, `default` last. */
export function planResponses(
  catalog: Catalog,
  languages: readonly string[],
  prefix: string,
): readonly PlannedResponse[] {
  const cases = new Map<number, ResponseCase[]>();
  for (const entry of catalog.entries) {
    for (const variant of entry.variants) {
      const planned = planCase(entry, variant, { codeType: catalog.codeType, languages });
      const statuses = variant.httpStatus.length > 0 ? new Set(variant.httpStatus) : [withoutStatus];
      for (const status of statuses) {
        const known = cases.get(status);
        if (known) known.push(planned);
        else cases.set(status, [planned]);
      }
    }
  }
  return [...cases]
    .sort(([one], [other]) => one - other)
    .map(([status, planned]) => ({
      status: status === withoutStatus ? "default" : String(status),
      component: `${prefix}Error${status === withoutStatus ? "Default" : status}`,
      phrase: status === withoutStatus ? "Error" : reasonPhrase(status),
      cases: planned,
    }));
}

/** Stands for no status, and sorts behind all that there are. */
const withoutStatus = Number.POSITIVE_INFINITY;

interface CaseScope {
  readonly codeType: Catalog["codeType"];
  readonly languages: readonly string[];
}

function planCase(entry: Entry, variant: Variant, { codeType, languages }: CaseScope): ResponseCase {
  return {
    key: `${entry.code}.${variant.id}`,
    code: wireCode(entry.code, codeType),
    message: variant.message?.raw,
    description: oneLine(localize(variant.description, languages) ?? ""),
    solution: localize(variant.solution, languages) ?? "",
  };
}
