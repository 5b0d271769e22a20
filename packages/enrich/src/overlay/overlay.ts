import type { Place } from "@errcat/diagnostics";
import type { GrpcCode, Retry } from "@errcat/schema";

/**
 * What people say about a catalog that its source does not: the content of `overlay.yaml`, each entry with its place.
 */
export interface Overlay {
  readonly names: readonly OverlayName[];
  readonly parameters: readonly OverlayParameters[];
  readonly corrections: readonly Correction[];
  readonly overrides: readonly Override[];
}

/** A curated identifier: `VPC.0603: SecurityGroupNotFound`. */
export interface OverlayName {
  readonly code: string;
  readonly name: string;
  readonly place: Place;
}

/** Names for the placeholders of a message, in order of appearance. */
export interface OverlayParameters {
  readonly code: string;
  /** `null`: every variant of the code that has as many placeholders. */
  readonly variant: string | null;
  readonly names: readonly string[];
  readonly place: Place;
}

/** The texts of a catalog that a correction may change. */
export type CorrectedField = "description" | "solution" | "message" | "module";

/** A mistake of the source, mended: every `from` in the field becomes `to`. */
export interface Correction {
  /** Absent only for `module`, where it means the title of the module itself. */
  readonly code: string | null;
  /** `null`: every variant of the code. */
  readonly variant: string | null;
  readonly field: CorrectedField;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly place: Place;
}

/** A classification that the rules get wrong, set right by a person who knows the service. */
export interface Override {
  readonly code: string;
  readonly grpcCode?: GrpcCode;
  readonly fault?: "client" | "server";
  /** Only the keys that differ from what the rules say. */
  readonly retry?: Partial<Retry>;
  readonly reason: string;
  readonly place: Place;
}
