import type { InferredPage, InferredPageMessage } from "./infer-page.ts";

/** The inferences of several pages for a terminal, page by page, and their figures. */
export function printInferences(pages: readonly InferredPage[]): string {
  const lines = pages.flatMap(({ inferred }) => {
    const file = inferred[0]?.file;
    return file === undefined ? [] : [file, ...inferred.flatMap(linesOf), ""];
  });
  return `${[...lines, ...figures(pages)].join("\n")}\n`;
}

function linesOf({ line, code, raw, template, parameters, warnings }: InferredPageMessage): string[] {
  const named = parameters.map(({ name, type, raw: text }) => `${name} (${type}, ${text})`).join(", ");
  return [
    `  ${line}: ${code}`,
    `    ${raw.replaceAll("\n", " ⏎ ")}`,
    ...(parameters.length === 0 ? [] : [`  → ${template.replaceAll("\n", " ⏎ ")}`, `    ${named}`]),
    ...warnings.map((warning) => `  ! ${warning}`),
  ];
}

function figures(pages: readonly InferredPage[]): string[] {
  const inferred = pages.flatMap((page) => page.inferred);
  const parameters = inferred.flatMap((message) => message.parameters);
  const plain = parameters.filter(({ name }) => /^(?:value|number|items)\d*$/.test(name)).length;
  const messages = pages.reduce((total, page) => total + page.messages, 0);
  return [
    `messages    ${messages} on ${pages.length} pages`,
    `parameters  ${parameters.length} in ${inferred.filter((each) => each.parameters.length > 0).length} messages`,
    `unnamed     ${plain} that nothing around gives a name: value, number or items`,
    `warnings    ${inferred.reduce((total, { warnings }) => total + warnings.length, 0)}`,
  ];
}
