/** Elements whose text stands on lines of its own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  "address article aside blockquote br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tr ul".split(
    " ",
  ),
);

const INLINE =
  "a abbr acronym audio b base bdi bdo big body button canvas caption cite code col colgroup data datalist del dfn em embed font head html i iframe img input ins kbd label legend link map mark meta meter noscript object option output param picture progress q rp rt ruby s samp script select slot small source span strike strong style sub sup svg tbody td template textarea tfoot th thead time title track tt u var video wbr";

/** Elements of HTML; other words in angle brackets are placeholders that somebody forgot to escape. */
export const ELEMENTS: ReadonlySet<string> = new Set([...BLOCKS, ...INLINE.split(" ")]);
