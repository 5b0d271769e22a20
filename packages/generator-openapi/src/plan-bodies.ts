import { diagnose, type Report } from "@errcat/diagnostics";
import { freeName } from "@errcat/generator";
import { type Catalog, type Envelope, nameFromCode } from "@errcat/schema";
import { type BodyNode, bodyNode } from "./body-node.ts";
import { componentKey } from "./component-key.ts";

/** A body that the service answers with. */
export interface PlannedBody {
  readonly envelope: Envelope;
  /** `VpcErrorBodyFlat`, a name that components may have. */
  readonly component: string;
  readonly node: BodyNode;
}

/**
 * The bodies of the wanted envelopes, or of all where none is named. An envelope that the catalog does not have is
 * reported (`plan/unknown-envelope`), and so is one whose places exclude each other (`plan/impossible-envelope`).
 */
export function planBodies(
  catalog: Catalog,
  wanted: readonly string[],
  { prefix, report }: { readonly prefix: string; readonly report: Report },
): readonly PlannedBody[] {
  const taken = new Set<string>();
  return chooseEnvelopes(catalog, wanted, report).flatMap((envelope) => {
    const node = bodyNode(envelope);
    if (!node) {
      const { id, code, message } = envelope;
      report(diagnose("plan/impossible-envelope", { envelope: id, code, message }));
      return [];
    }
    const component = freeName(`${prefix}ErrorBody${componentKey(nameFromCode(envelope.id))}`, taken);
    taken.add(component);
    return [{ envelope, component, node }];
  });
}

function chooseEnvelopes(
  { envelopes }: Catalog,
  wanted: readonly string[],
  report: Report,
): readonly Envelope[] {
  if (wanted.length === 0) return envelopes;
  return wanted.flatMap((id) => {
    const envelope = envelopes.find((candidate) => candidate.id === id);
    const known = envelopes.map((candidate) => candidate.id).join(", ") || "none";
    if (!envelope) report(diagnose("plan/unknown-envelope", { envelope: id, known }));
    return envelope ? [envelope] : [];
  });
}
