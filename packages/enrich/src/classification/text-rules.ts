import type { TextRule } from "./text-rule.ts";
import { ACCESS_RULES } from "./text-rules-access.ts";
import { AMOUNT_RULES } from "./text-rules-amounts.ts";
import { RULES_OF_LANGUAGES } from "./text-rules-of-languages.ts";
import { OUTRIGHT_RULES } from "./text-rules-outright.ts";
import { REQUEST_RULES } from "./text-rules-requests.ts";
import { RESOURCE_RULES } from "./text-rules-resources.ts";
import { SERVICE_RULES } from "./text-rules-service.ts";
import { STATE_RULES } from "./text-rules-states.ts";

/**
 * Every rule about texts in the order in which they are read: what is said outright, what other languages say, who may
 * ask, what is used up, what is there, what state it is in, what is wrong with the service, what is wrong with the
 * request. The first of the strongest that match decides.
 */
export const TEXT_RULES: readonly TextRule[] = [
  ...OUTRIGHT_RULES,
  ...RULES_OF_LANGUAGES,
  ...ACCESS_RULES,
  ...AMOUNT_RULES,
  ...RESOURCE_RULES,
  ...STATE_RULES,
  ...SERVICE_RULES,
  ...REQUEST_RULES,
];
