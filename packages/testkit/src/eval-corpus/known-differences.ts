import type { ComparedRole } from "./compare-cells.ts";

/**
 * Pages whose rows differ from what is expected for a reason, by their file in the corpus. A page that differs and is
 * not here is a fault to be mended.
 */
export const differences: Readonly<Record<string, string>> = {
  "pages/AlibabaCloudDocs__ram/intl.en-US__API_Reference__Error_messages.md":
    "Four codes stand in headings (`## EntityNotExist.Group`) instead of bold lines; they were not counted, and are read.",
  "pages/DeveloperCielo__developercielo.github.io/_i18n__pt___posts__documentos-adicionais__2023-04-05-programa-retentativa-bandeiras.md":
    "The two rows of the table of fees have sentences instead of codes under “Códigos”; the table is left alone.",
  "pages/WalletConnect__walletconnect-specs/docs__specs__clients__sign__error-codes.md":
    "Eight of the codes have no colon after their name (`case .userRejected return 5000`); they were not counted, and are read.",
  "pages/ibm-cloud-docs__vpc/hpcr-errors.md":
    "Three of the codes have no colon (`- **HPL12005E**`); they were not counted, and are read.",
};

/**
 * Why cells of a page are not as in the oracle, by file and role: the oracle was made by tools and has mistakes of its
 * own. Cells that differ and are not here are to be judged.
 */
export const cellDifferences: Readonly<Record<string, Partial<Readonly<Record<ComparedRole, string>>>>> = {
  "pages/AlibabaCloudDocs__rtc/cn.zh-CN__API参考__服务端错误码表.md": {
    message:
      "错误名 (`Request.NoTimestamp`) is the name of the error. The oracle takes it for the message, and the hexadecimal code for the name.",
  },
  "pages/AlibabaCloudDocs__rtc/cn.zh-CN__SDK参考__错误码表.md": {
    description:
      "One code stands in two tables, and the oracle has only the second one's row; a cell that goes on over lines is read to its end, the oracle has its first line.",
  },
  "pages/AlibabaCloudDocs__sls/intl.en-US__Developer_Guide__API_Reference__Common_error_codes.md": {
    http: "Six rows have lost the status and the code that span them. They are filled from above; the oracle takes the message for the status.",
    code: "The same six rows: the oracle takes the description for the code.",
  },
  "pages/DeveloperCielo__developercielo.github.io/_i18n__pt___posts__documentos-adicionais__2023-04-05-programa-retentativa-bandeiras.md":
    {
      code: "Sentences under “Códigos” are no codes.",
      description: "Rows with sentences instead of codes are left out.",
      solution:
        "“Retentativa” answers with `Reversível` or `Irreversível`: whether to try again, not what to do.",
      module: "Rows with sentences instead of codes are left out.",
    },
  "pages/LonamiWebs__Telethon/telethon_generator__data__errors.csv": {
    message:
      "The header says `name,codes,description`. The oracle takes statuses and descriptions both for messages.",
  },
  "pages/TOAST-DOCS__Gamebase/en__error-code.md": {
    code: "Ranges (`-4090001 ~ 4`) are read as the codes in them.",
    module:
      "Empty cells under a category belong to it. The oracle leaves them empty and takes “Platform” for a module, too.",
  },
  "pages/TOAST-DOCS__Gamebase/ja__error-code.md": {
    code: "Ranges (`-4090001 ~ 4`) are read as the codes in them.",
    module:
      "Empty cells under a category belong to it. The oracle leaves them empty and takes “Platform” for a module, too.",
  },
  "pages/TOAST-DOCS__SMS/ja__error-code.md": {
    message:
      "The message of the API is the message, that of the result code the description. One row has the latter alone; the oracle joins both.",
  },
  "pages/TOAST-DOCS__SMS/zh__error-code.md": {
    message:
      "The message of the API is the message, that of the result code the description. One row has the latter alone; the oracle joins both.",
  },
  "pages/bitrix24__b24restdocs/settings__oauth__error-codes.md": {
    solution: "The text of a link without its address; the oracle has the markup.",
  },
  "pages/bybit-exchange__docs/docs__v5__error.mdx": {
    description:
      "Four tables that Markdown proper does not take for tables are read; the oracle has none of their codes, so that codes which stand in several tables are compared with another one.",
  },
  "pages/bybit-exchange__docs/i18n__zh-TW__docusaurus-plugin-content-docs__current__v5__error.mdx": {
    code: "The first table lists HTTP statuses (`HTTP 響應碼`) and is left alone.",
    description:
      "The first table lists HTTP statuses and is left alone. Of the tables that Markdown proper does not take for tables the oracle has no codes, so that codes which stand in several tables are compared with another one.",
  },
  "pages/huaweicloudDocs__ocr/cn.zh-cn__API参考__错误码.md": Object.fromEntries(
    (["code", "message", "description", "solution", "module"] as const).map((role) => [
      role,
      "The last row has no code (“其他”) and one sentence over all columns.",
    ]),
  ),
  "pages/opentelekomcloud__docs/doc__source__elb__api-reference__status-codes-enhanced.md":
    Object.fromEntries(
      (["http", "message", "description", "solution"] as const).map((role) => [
        role,
        "One row has no code (`-`), and is named in a diagnostic.",
      ]),
    ),
  "pages/opentelekomcloud__docs/doc__source__rts__api-reference__return-code.md": {
    module: "“Type” is the reason phrase of the code (`OK`, `Created`), and no group of codes.",
  },
};
