import type { Diagnostic, Place } from "@errcat/diagnostics";

/** A diagnostic of what stands so many lines further down: for a page that was read from its middle. */
export function shiftDiagnostic(diagnostic: Diagnostic, lines: number): Diagnostic {
  const { place, related } = diagnostic;
  return {
    ...diagnostic,
    ...(place && { place: shiftPlace(place, lines) }),
    related: related.map((each) => ({ ...each, place: shiftPlace(each.place, lines) })),
  };
}

function shiftPlace(place: Place, lines: number): Place {
  const { line, endLine } = place;
  return { ...place, line: line + lines, ...(endLine !== undefined && { endLine: endLine + lines }) };
}
