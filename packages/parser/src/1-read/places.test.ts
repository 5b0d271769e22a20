import fc from "fast-check";
import { expect, test } from "vitest";
import { pageOf } from "./page.ts";
import { Places } from "./places.ts";

const text = "a\n\n\nbcd\n\ne\nf\ng\nh";

test("places of offsets, whatever the order they are asked for in", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: text.length - 1 })), (offsets) => {
      const places = new Places(pageOf({ path: "a.html", text }));
      for (const offset of offsets) {
        const above = text.slice(0, offset).split("\n");
        const place = { line: above.length, column: above.at(-1)!.length + 1 };
        expect(places.placeOf(offset)).toEqual(place);
        expect(places.cellAt(offset, "x")).toEqual({ text: "x", ...place });
      }
    }),
  );
});
