import { fromResponse as fromVpc, VpcError, VpcErrorCode } from "@errcat/huawei-vpc";
import { fromResponse, ShopError, ShopErrorCode } from "../generated/index.js";

/** What a shop does with the errors of its own service and of the cloud that it runs on. */
function adviceFor(error: unknown): string {
  if (ShopError.is(error, ShopErrorCode.OrderNotFound)) return `no order ${error.params.order}`;
  if (ShopError.is(error, ShopErrorCode.StockInsufficient)) return "order fewer pieces";
  if (error instanceof ShopError) return error.retry.retryable ? "try again" : "give up";
  if (VpcError.is(error, VpcErrorCode.VpcQuotaExceeded)) return "ask for a higher quota";
  return "unknown";
}

const errors: readonly unknown[] = [
  fromResponse({
    status: 404,
    body: { error: { code: "SHOP-1001", message: "Order 4711 does not exist." } },
  }),
  fromResponse({
    status: 409,
    body: '{"error":{"code":"SHOP-2001","message":"Only 2 pieces of tea are left."}}',
  }),
  fromResponse({
    status: 503,
    body: { error: { code: "SHOP-2002", message: "The warehouse does not answer." } },
  }),
  fromVpc({ status: 409, body: { code: "VPC.0114", message: "Quota exceeded for resources: ['router']." } }),
];
for (const error of errors) console.log(`${error}\n  → ${adviceFor(error)}`);

declare const console: { log(text: string): void };
