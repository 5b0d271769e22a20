/** True for what the system said (`ENOENT`, `EACCES` …), as opposed to a mistake in a program. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return error instanceof Error && typeof syscall === "string" && /^E[A-Z0-9]+$/.test(code ?? "");
}

/** What the system said, without the path (it stands in the place) and the name of the system call. */
export function systemProblem(message: string): string {
  return message.replace(/, \w+( '.*)?$/, "");
}
