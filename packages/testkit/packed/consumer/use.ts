import { BmsError, BmsErrorCode, fromResponse as fromBms } from "@errcat/huawei-bms";
import { fromResponse as fromIMetal, IMetalError, IMetalErrorCode } from "@errcat/huawei-imetal";
import { fromResponse as fromVpc, VpcError, VpcErrorCode, type VpcErrorCodeValue } from "@errcat/huawei-vpc";
import { SubnetNotInVpc } from "@errcat/huawei-vpc/codes";
import { EcsError, EcsErrorCode, fromResponse as fromEcs } from "@errcat/otc-ecs";
import { fromResponse as fromUCloudStack, UCloudStackError, UCloudStackErrorCode } from "@errcat/ucloudstack";

/** Says what is not as a consumer of the five packages expects it. */
function expectEqual(what: string, actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  }
}

const flavor = fromBms({
  status: 400,
  body: { error_code: "BMS.0008", error_msg: "Fail to query flavor [physical.o2.medium], reason: timeout." },
});
if (!BmsError.is(flavor, BmsErrorCode.FlavorQueryFailed)) throw new Error("BMS.0008 is not recognised");
const flavorName: string | undefined = flavor.params.flavor;
expectEqual("parameters of BMS.0008", [flavorName, flavor.params.reason], ["physical.o2.medium", "timeout"]);

const missing = fromIMetal({
  status: 404,
  body: '{"error_msg":"Subnet not found: [a, b]","error_code":"iMetal.0230"}',
});
if (!IMetalError.is(missing, IMetalErrorCode.SubnetNotFound))
  throw new Error("iMetal.0230 is not recognised");
const ids: readonly string[] | undefined = missing.params.ids;
expectEqual("list parameter of iMetal.0230", ids, ["a", "b"]);

const floating = fromVpc({
  status: 404,
  body: { code: "VPC.0504", message: "Floating IP could not be found." },
});
expectEqual("VPC.0504", VpcError.is(floating, VpcErrorCode.FloatingIpNotFound), true);
expectEqual("Chinese solution", floating.localize("zh-CN").solution, "请确认传入的弹性公网IP的id是否正确");
const literal: VpcErrorCodeValue = "VPC.0207";
expectEqual("a code of ./codes", SubnetNotInVpc, literal);

const nova = fromEcs({
  status: 404,
  body: { code: "Ecs.1000", message: "itemNotFound: server-1 could not be found." },
});
expectEqual(
  "variant of Ecs.1000",
  [EcsError.is(nova, EcsErrorCode.NovaRequestFailed), nova.variant],
  [true, "2"],
);

const quota = fromUCloudStack({ status: 200, body: { RetCode: 17008, Message: "" } });
expectEqual("integer code", UCloudStackError.is(quota, UCloudStackErrorCode.TenantQuotaBelowUsage), true);

const unknown = fromVpc({ status: 418, body: { code: "VPC.9999", message: "I am new." } });
expectEqual(
  "an unknown code is kept",
  [unknown.code, unknown.message, unknown.status],
  ["VPC.9999", "I am new.", 418],
);

const caught: unknown = floating;
expectEqual("instanceof", caught instanceof VpcError, true);
process.stdout.write("consumer: all as expected\n");

declare const process: { readonly stdout: { write(text: string): void } };
