import { type Search, searchDown } from "../search-down.ts";

/** Offset of the next mark that closes a block, from an offset on; -1 where there is none. Ask from the top down. */
export const closingMark: Search = searchDown((page, from, mark) => page.text.indexOf(mark, from));
