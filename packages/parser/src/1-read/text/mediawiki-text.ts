import { markdownText } from "../markdown/markdown-text.ts";

/** A link inside of the wiki, its text behind a bar; a file has options there. */
const LINK = /\[\[(?:[^[\]|\n]{0,300}\|){0,5}([^[\]|\n]{0,300})\]\]/g;
const EXTERNAL = /\[(?:https?:)?\/\/[^\s[\]]{1,500}(?:\s+([^[\]\n]{0,300}))?\]/g;
const TEMPLATE = /\{\{(?:code|tt|kbd|mono|nowrap|key)\|(?:1=)?([^{}|\n]{0,300})\}\}/gi;
const REFERENCE = /<ref\b[^<>]{0,300}(?:\/>|>[^<]{0,2000}<\/ref>)/gi;

/**
 * What a reader sees where the source has inline markup of MediaWiki (mediawiki.org, "Help:Formatting", "Help:Links"):
 * quotes for bold and italics go, links are their text, footnotes nothing; tags and entities as in Markdown.
 *
 *     "'''Gone''', see [[Pump|pumps]]<ref>1</ref>"  →  "Gone, see pumps"
 */
export function mediawikiText(raw: string): string {
  const plain = raw
    .replace(REFERENCE, "")
    .replace(/'{2,5}/g, "")
    .replace(LINK, "$1")
    .replace(EXTERNAL, "$1")
    .replace(TEMPLATE, "$1")
    .replace(/<\/?(?:nowiki|code|tt|kbd|samp)\s*\/?>/gi, "");
  return markdownText(plain.replace(/[*_`~]/g, "\\$&"));
}
