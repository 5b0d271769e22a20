/** Two keys of one object that together say what went wrong. */
export interface KeyPair {
  readonly code: string;
  readonly message: string;
  /** Who answers like this. */
  readonly seen: string;
}

/** Keys of code and message, as services that publish error tables name them; the first pair that fits counts. */
export const keyPairs: readonly KeyPair[] = [
  { code: "error_code", message: "error_msg", seen: "Huawei Cloud, Open Telekom Cloud; Baidu" },
  {
    code: "error_code",
    message: "fail_reason",
    seen: "asynchronous jobs of Huawei Cloud: the job's own error",
  },
  { code: "error_code", message: "error_message", seen: "Google Maps and many others" },
  { code: "errorCode", message: "errorMessage", seen: "DocuSign, AWS Lambda" },
  { code: "errorCode", message: "errorMsg", seen: "JD Cloud, China Mobile Cloud" },
  { code: "errorCode", message: "message", seen: "Salesforce" },
  { code: "errcode", message: "errmsg", seen: "WeChat, DingTalk; Synapse with `error`" },
  { code: "errcode", message: "error", seen: "Matrix" },
  { code: "errno", message: "errmsg", seen: "Baidu, Qihoo" },
  { code: "RetCode", message: "Message", seen: "UCloud, UCloudStack" },
  {
    code: "resultCode",
    message: "resultMessage",
    seen: "{ header: { resultCode, resultMessage } } of NHN Cloud",
  },
  { code: "Code", message: "Message", seen: "Alibaba Cloud, Tencent Cloud, Amazon S3 (XML)" },
  { code: "code", message: "message", seen: "Google, Azure, OpenStack and most others" },
  { code: "code", message: "msg", seen: "Aliyun marketplace, Feishu" },
  { code: "code", message: "detail", seen: "RFC 9457 problem details with a code of their own" },
  { code: "code", message: "title", seen: "JSON:API" },
  { code: "code", message: "error", seen: "PostgREST and others" },
  { code: "code", message: "fail_reason", seen: "asynchronous jobs" },
  { code: "error", message: "error_description", seen: "OAuth 2.0, RFC 6749 § 5.2" },
  { code: "__type", message: "message", seen: "Amazon JSON protocols" },
  { code: "faultcode", message: "faultstring", seen: "SOAP 1.1" },
];

/** Where the object with such a pair stands in a body, nearest first. */
export const containers: readonly { readonly at: string; readonly seen: string }[] = [
  { at: "", seen: "the body itself" },
  { at: "/error", seen: "Google, Azure: { error: { code, message } }" },
  { at: "/header", seen: "NHN Cloud" },
  { at: "/Response/Error", seen: "Tencent Cloud" },
  { at: "/errors/*", seen: "GraphQL, JSON:API, GitHub: a list of errors" },
  { at: "/*", seen: "OpenStack: { badRequest: { code, message } }; Amazon S3: <Error>; a bare list" },
  { at: "/*/*", seen: "batch answers: { responses: [{ code, message }] }; <Errors><Error>" },
  {
    at: "/*/*/error",
    seen: "batch answers with an error per item: { results: [{ error: { code, message } }] }",
  },
  { at: "/*/*/body", seen: "batch answers with a body per item" },
  { at: "/*/*/body/error", seen: "batch answers of Microsoft Graph" },
  { at: "/*/*/*", seen: "jobs within jobs: { entities: { sub_jobs: [{ error_code, fail_reason }] } }" },
];

/** Keys of a message that comes without a code, in an object found as above. */
export const messageKeys: readonly string[] = [
  "message",
  "error_msg",
  "errorMessage",
  "fail_reason",
  "detail",
  "Message",
  "msg",
  "error_description",
  "error",
  "title",
];

/** Keys and headers of the id that a service gives a request. */
export const requestIdKeys: readonly string[] = [
  "request_id",
  "requestId",
  "RequestId",
  "requestID",
  "trace_id",
];
export const requestIdHeaders: readonly string[] = [
  "x-request-id",
  "x-openstack-request-id",
  "x-amzn-requestid",
  "x-trace-id",
];
