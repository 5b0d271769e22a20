export type {
  CorrectedField,
  Correction,
  Overlay,
  OverlayName,
  OverlayParameters,
  Override,
} from "./overlay/overlay.ts";
