export { type EnrichOptions, enrich } from "./enrich.ts";
export type {
  CorrectedField,
  Correction,
  Overlay,
  OverlayName,
  OverlayParameters,
  Override,
} from "./overlay/overlay.ts";
export { type IcuArguments, icuArguments } from "./parameters/icu-arguments.ts";
export { type InferredMessage, inferParameters } from "./parameters/infer-parameters.ts";
