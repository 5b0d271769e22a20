import type { TextRule } from "./text-rule.ts";
import { ACCESS_RULES } from "./text-rules-access.ts";
import { REQUEST_RULES } from "./text-rules-request.ts";
import { RESOURCE_RULES } from "./text-rules-resource.ts";

/**
 * Every rule about texts in the order in which they are read: who may ask, what is there, what is wrong with the request,
 * what is wrong with the service. The first of the strongest that match decides.
 */
export const TEXT_RULES: readonly TextRule[] = [...ACCESS_RULES, ...RESOURCE_RULES, ...REQUEST_RULES];
