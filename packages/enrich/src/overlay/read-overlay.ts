import { diagnose, type Report } from "@errcat/diagnostics";
import { isMap } from "yaml";
import { YamlReader, type YamlValue } from "../yaml/yaml-reader.ts";
import type { Overlay, OverlayName, OverlayParameters } from "./overlay.ts";
import { readCorrection } from "./read-correction.ts";
import { readOverride } from "./read-override.ts";

const SECTIONS = ["names", "parameters", "corrections", "overrides"] as const;

/**
 * The overlay that a YAML text says, entry by entry with places; what cannot be used is reported (`overlay/…`) and left
 * out.
 *
 *     names: { VPC.0603: SecurityGroupNotFound }
 *       →  { names: [{ code: "VPC.0603", name: "SecurityGroupNotFound", place }], parameters: [], … }
 *
 * `undefined` where the text is not YAML at all. Unquoted numbers are codes as they are written.
 */
export function readOverlay(text: string, file: string, report: Report): Overlay | undefined {
  const reader = new YamlReader(file, report);
  const root = reader.root(text);
  if (!root) return undefined;
  const sections = reader.fields(root, SECTIONS, `a mapping with the keys ${SECTIONS.join(", ")}`);
  const itemsOf = (key: string) => {
    const section = sections.get(key);
    return section ? reader.items(section.value, "a list") : [];
  };
  const names = sections.get("names");
  const parameters = sections.get("parameters");
  return {
    names: names ? readNames(reader, names.value, report) : [],
    parameters: parameters ? readParameters(reader, parameters.value, report) : [],
    corrections: itemsOf("corrections").flatMap((item) => readCorrection(reader, item) ?? []),
    overrides: itemsOf("overrides").flatMap((item) => readOverride(reader, item) ?? []),
  };
}

function readNames(reader: YamlReader, section: YamlValue, report: Report): OverlayName[] {
  return reader.pairs(section, "a mapping of code to name").flatMap(({ key, value }) => {
    const name = reader.text(value, "a name such as SubnetNotFound");
    if (name === undefined) return [];
    if (/^[\p{Lu}\p{Lo}_][\p{L}\p{N}_]*$/u.test(name)) return [{ code: key, name, place: value.place }];
    report(diagnose("overlay/invalid-name", { name, code: key }, { place: value.place }));
    return [];
  });
}

function readParameters(reader: YamlReader, section: YamlValue, report: Report): OverlayParameters[] {
  const expected = "a list of names, or a mapping of variant id to such a list";
  return reader.pairs(section, "a mapping of code to names").flatMap(({ key: code, value }) => {
    const perVariant = isMap(value.node)
      ? reader.pairs(value, expected).map(({ key, value }) => ({ variant: key, value }))
      : [{ variant: null, value }];
    return perVariant.flatMap(({ variant, value }) => {
      const names = readParameterNames(reader, value, report);
      return names && names.length > 0 ? [{ code, variant, names, place: value.place }] : [];
    });
  });
}

function readParameterNames(reader: YamlReader, list: YamlValue, report: Report): string[] | undefined {
  const names: string[] = [];
  for (const item of reader.items(list, "a list of parameter names")) {
    const name = reader.text(item, "a parameter name such as subnetId");
    if (name === undefined) return undefined;
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || names.includes(name)) {
      report(diagnose("overlay/invalid-parameter-name", { name }, { place: item.place }));
      return undefined;
    }
    names.push(name);
  }
  return names;
}
