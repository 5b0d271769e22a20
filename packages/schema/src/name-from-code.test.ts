import { expect, test } from "vitest";
import { nameFromCode } from "./name-from-code.ts";

test.each([
  ["VPC.0101", "VPC_0101"],
  ["17007", "Code17007"],
  ["-32700", "CodeMinus32700"],
  ["read/ragged-row", "ReadRaggedRow"],
  ["invalid_album", "InvalidAlbum"],
  ["NOT_FOUND", "NotFound"],
  ["ERR_1001", "Err_1001"],
  ["VPC", "VPC"],
  ["InvalidParameter.NotFound", "InvalidParameterNotFound"],
  ["Ecs.0615", "Ecs_0615"],
  ["0x1F", "Code0x1F"],
  ["余额不足", "余额不足"],
  ["***", "Code"],
])("the code %s gives the name %s", (code, name) => {
  expect(nameFromCode(code)).toBe(name);
});
