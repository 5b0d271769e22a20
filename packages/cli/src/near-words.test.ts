import { describe, expect, it } from "vitest";
import { nearWords } from "./near-words.ts";

describe("nearWords", () => {
  it.each([
    ["VPC.603", ["VPC.0604", "VPC.0603", "BMS.0603"], ["VPC.0603", "VPC.0604"]],
    ["subnetnotfuond", ["SubnetNotFound", "RouterNotFound"], ["SubnetNotFound"]],
    ["ouput", ["output", "overlay"], ["output"]],
    ["17999", ["17007", "3003"], []],
    ["404", ["400", "405"], []],
    ["", ["a"], []],
  ])("of %s in %j are %j", (word, words, near) => {
    expect(nearWords(word, words)).toEqual(near);
  });

  it("takes no long word for a typing mistake of a short one", () => {
    expect(nearWords("VPC", ["VPC.0101"])).toEqual([]);
  });
});
