// Generated from diagnostics.md. Do not edit.

export const DiagnosticCode = {
  CatalogDuplicateCode: "catalog/duplicate-code",
  CatalogDuplicateName: "catalog/duplicate-name",
  CatalogDuplicateVariant: "catalog/duplicate-variant",
  CatalogInvalid: "catalog/invalid",
  CatalogInvalidJson: "catalog/invalid-json",
  CatalogUnknownReference: "catalog/unknown-reference",
  ReadBinary: "read/binary",
  ReadEmpty: "read/empty",
  ReadNoTable: "read/no-table",
  ReadRaggedRow: "read/ragged-row",
  RowsNoErrorTable: "rows/no-error-table",
  RowsTableLeftAlone: "rows/table-left-alone",
} as const;

export type DiagnosticCodeValue = (typeof DiagnosticCode)[keyof typeof DiagnosticCode];

export const diagnosticMetadata = {
  "catalog/duplicate-code": {
    severity: "error",
    message: "The code {code} stands in the catalog twice.",
    description: "Codes are unique in a catalog, among entries and retired codes alike.",
    solution: "Remove one of the two, or run errcat generate to write the file anew.",
  },
  "catalog/duplicate-name": {
    severity: "error",
    message: "The name {name} of code {code} is taken by code {other}.",
    description: "Two codes of one catalog may not share an identifier.",
    solution: "Give one of the two codes another name in overlay.yaml.",
  },
  "catalog/duplicate-variant": {
    severity: "error",
    message: "The variant id {variant} of code {code} stands twice.",
    description: "Variant ids are unique within a code; message keys are made from them.",
    solution: "Give one of the two another id, or run errcat generate to write the file anew.",
  },
  "catalog/invalid": {
    severity: "error",
    message: "{pointer}: {problem}",
    description: "The file is JSON, but not a catalog of schema version 1.",
    solution: "Correct the value, or run errcat generate to write the file anew.",
  },
  "catalog/invalid-json": {
    severity: "error",
    message: "The file is not JSON: {problem}",
    description: "The text of a catalog must be JSON.",
    solution: "Correct the file, or delete it and run errcat generate.",
  },
  "catalog/unknown-reference": {
    severity: "error",
    message: "Code {code} speaks of the {what} {value}, which the catalog does not list.",
    description: "Modules, sources and languages are listed at the top of a catalog.",
    solution: "Add it to the list, or run errcat generate to write the file anew.",
  },
  "read/binary": {
    severity: "error",
    message: "The file is binary: there is a NUL byte at offset {offset}.",
    description: "Sources are text.",
    solution: "Give a text, HTML, CSV or JSON file, or save the page as text.",
  },
  "read/empty": {
    severity: "error",
    message: "The file is empty.",
    description: "A source must contain at least one table.",
    solution: "Check the path; save the page again.",
  },
  "read/no-table": {
    severity: "error",
    message: "No table was found.",
    description: "The file was read, but nothing in it has the shape of a table.",
    solution: "Run errcat inspect on the file to see how it was read.",
  },
  "read/ragged-row": {
    severity: "warning",
    message: "The row has {found} cells, the header has {expected}.",
    description: "Rows of one table have as many cells as its header.",
    solution: "Add the missing cells or escape the pipe that splits a cell.",
  },
  "rows/no-error-table": {
    severity: "error",
    message: "None of the {tables} tables is a table of error codes.",
    description: "Tables were found, but none has a column of codes.",
    solution: "Run errcat inspect on the file to see the role of every column and why.",
  },
  "rows/table-left-alone": {
    severity: "note",
    message: "The table was not read as error codes: {reason}",
    description: "Tables of parameters, HTTP statuses or limits are not error tables.",
    solution: "If it is one, name its columns in the configuration of the source.",
  },
} as const;
