import { expect, test } from "vitest";
import { planTypeNames, prefixFromId } from "./type-names.ts";

test("a prefix names everything that the generated files share", () => {
  expect(planTypeNames("Vpc")).toEqual({
    errorCode: "VpcErrorCode",
    errorCodeValue: "VpcErrorCodeValue",
    errorCodeName: "VpcErrorCodeName",
    isErrorCode: "isVpcErrorCode",
    errorCodeValues: "vpcErrorCode",
    error: "VpcError",
  });
});

test.each([
  ["VPC", "vpcErrorCode"],
  ["", "errorCode"],
  ["OTCEcs", "otcEcsErrorCode"],
  ["X", "xErrorCode"],
])("values of the prefix %j are called %s…", (prefix, expected) => {
  expect(planTypeNames(prefix).errorCodeValues).toBe(expected);
});

test("a name of one's own for the codes carries over", () => {
  const { errorCodeValue, errorCodeValues, error } = planTypeNames("Diagnostic", "DiagnosticCode");
  expect([errorCodeValue, errorCodeValues, error]).toEqual([
    "DiagnosticCodeValue",
    "diagnosticCode",
    "DiagnosticError",
  ]);
});

test("without a prefix the catalog's id gives one", () => {
  expect(prefixFromId("huawei-vpc")).toBe("HuaweiVpc");
});
