/** What a module can reach beyond its own text. Words in strings and comments count, too: rather once too often. */
const reachesOut =
  /\b(process|globalThis|global|require|module|exports|import\s*\(|import\.meta|Date|Math\.random|crypto|performance|fetch|Intl|toLocale\w*|navigator|await|Function|eval)\b/;

/**
 * True where the text of a configuration alone decides its value: JSON, or a module that imports nothing but `errcat`
 * and speaks of nothing outside of itself. Only then does an unchanged file mean an unchanged configuration.
 */
export function isPlainConfig(file: string, text: string): boolean {
  if (file.endsWith(".json")) return true;
  const imports = [
    ...text.matchAll(/\b(?:import|export)\b[^;'"]*?\bfrom\s*["']([^"']+)["']|\bimport\s*["']([^"']+)["']/g),
  ];
  return imports.every((found) => (found[1] ?? found[2]) === "errcat") && !reachesOut.test(text);
}
