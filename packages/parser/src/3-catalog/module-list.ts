import type { LocalizedText, Module } from "@errcat/schema";

/**
 * The id of a module: its title in lower case with hyphens. Letters of every script stay, so that the id says the
 * same as the title and does not move when modules are added.
 *
 *     Public Service     →  public-service
 *     共享带宽插入/移除     →  共享带宽插入-移除
 */
export function moduleId(title: string): string {
  return (
    title
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, "") || "module"
  );
}

/** What the title of a module is before anybody knows its language. */
const untold: LocalizedText = {};

/** The modules of a catalog in order of appearance; two titles that give one id are two modules. */
export class ModuleList {
  readonly #titles = new Map<string, LocalizedText>();
  readonly #ids = new Map<string, string>();
  readonly #aliases = new Map<string, string>();

  /** The id of a title; the module is listed from now on. */
  idOf(title: string): string {
    const known = this.#ids.get(title);
    if (known !== undefined) return known;
    const base = moduleId(title);
    let id = base;
    for (let number = 2; this.#titles.has(id); number++) id = `${base}-${number}`;
    this.#ids.set(title, id);
    this.#titles.set(id, untold);
    return id;
  }

  /** Tells the language of a title that is listed; the first to tell it is right. */
  say(title: string, language: string): void {
    const id = this.idOf(title);
    if (this.#titles.get(id) === untold) this.#titles.set(id, { [language]: title });
  }

  /** Two titles of one module in two languages: `id` is `of` from now on. */
  join(id: string, of: string): void {
    this.#aliases.set(id, of);
    this.#titles.set(of, { ...this.#titles.get(id), ...this.#titles.get(of) });
  }

  /** The id under which a module is listed. */
  resolve(id: string): string {
    return this.#aliases.get(id) ?? id;
  }

  titleOf(id: string): LocalizedText {
    return this.#titles.get(id) ?? untold;
  }

  list(): Module[] {
    return [...this.#titles].flatMap(([id, title]) => (this.#aliases.has(id) ? [] : [{ id, title }]));
  }
}
