import { packCatalog } from "../catalog/pack-catalog.ts";
import { ErrcatError } from "../error/errcat-error.ts";
import type { ErrorFacts } from "../error/error-facts.ts";
import { defineFamily, type ErrorFamily } from "../error/error-family.ts";
import type { TextModule } from "../language/text-store.ts";
import { sample } from "./sample-catalog.ts";

const english: TextModule["texts"] = {
  "DISK.0001.default": ["Disk {disk} could not be found.", "There is no such disk.", "Check the disk ID."],
  "DISK.0003.2": ["The name is invalid.", "The name is malformed.", null],
};

const chinese: TextModule["texts"] = {
  "DISK.0001.default": ["找不到云硬盘{disk}。", "云硬盘不存在。", "请检查云硬盘ID。"],
};

/** How often the texts of each language were loaded. */
export const loaded: { en: number; "zh-CN": number } = { en: 0, "zh-CN": 0 };

/** Classes and family as the generator writes them, for the sample catalog. */
export const family: ErrorFamily<SampleError> = defineFamily<SampleError>({
  catalog: packCatalog(sample),
  domain: sample.domain,
  name: "SampleError",
  classes: () => ({ base: SampleError, special: [DiskNotFoundError, DiskInUseError] }),
  docs: "https://docs.example.com/errors#{code}",
  texts: {
    loaders: {
      en: async () => {
        loaded.en++;
        return { texts: english };
      },
      "zh-CN": async () => {
        loaded["zh-CN"]++;
        return { texts: chinese };
      },
    },
  },
});

/** An error of the sample catalog. */
export class SampleError extends ErrcatError {
  static override readonly domain: string = sample.domain;
  static override readonly guide: typeof family = family;
}

/** `DISK.0001` */
export class DiskNotFoundError extends SampleError {
  static override readonly code = "DISK.0001";
}

/** `DISK.0002` */
export class DiskInUseError extends SampleError {
  static override readonly code = "DISK.0002";
}

/** Facts that two errors have in common when they are the same error. */
export function identity({ domain, code, variant, params, message, status, retry }: ErrorFacts): object {
  return { domain, code, variant, params, message, status, retry };
}
