import { diagnose, type Report } from "@errcat/diagnostics";

/** The value of `--id`; reports `usage/wrong` where it is not kebab-case. */
export function checkId(id: string | undefined, report: Report): string | undefined {
  if (id !== undefined && !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    report(
      diagnose("usage/wrong", { problem: `--id is ${id}; a kebab-case id such as my-service is expected.` }),
    );
  }
  return id;
}
