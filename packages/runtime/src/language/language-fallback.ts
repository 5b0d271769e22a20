/**
 * Tags out of `available` in the order in which a reader of `wanted` is served: the tag itself, the tag cut from the
 * right (RFC 4647 § 3.4), other regions of the same language and script, then `fallback`.
 *
 *     "zh-Hans-CN" with en, zh-CN  →  zh-CN, en       "zh-TW" with en, zh-CN  →  en (another script)
 */
export function languageFallback(
  wanted: string,
  available: readonly string[],
  fallback: string,
): readonly string[] {
  const chain = new Set<string>();
  for (let tag = wanted; tag !== ""; tag = tag.slice(0, Math.max(tag.lastIndexOf("-"), 0))) {
    const found = available.find((other) => other.toLowerCase() === tag.toLowerCase());
    if (found !== undefined) chain.add(found);
  }
  const script = writtenAs(wanted);
  for (const other of available) if (script !== undefined && writtenAs(other) === script) chain.add(other);
  if (available.includes(fallback)) chain.add(fallback);
  return [...chain];
}

/** Language and script that a tag means: `zh-CN` → `zh-Hans`. */
function writtenAs(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script ?? ""}`;
  } catch {
    return undefined;
  }
}
