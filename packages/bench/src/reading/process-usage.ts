import { spawnSync } from "node:child_process";

/** What a process has used when it ended. */
export interface Usage {
  /** Largest resident set in MB. */
  readonly memory: number;
  /** CPU seconds, user and system. */
  readonly time: number;
}

// Of a child, the peak that the system counts is at least what its parent had when it forked; the peak in /proc begins with the program.
const atExitOfNode = `import { readFileSync } from "node:fs";
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    const kilobytes = /VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1];
    process.stderr.write("\\n" + JSON.stringify([kilobytes / 1024, (userCPUTime + systemCPUTime) / 1e6]));
  });`;

const atExitOfPython = `import atexit, json, re, resource, sys
def say():
    used = resource.getrusage(resource.RUSAGE_SELF)
    kilobytes = re.search(r"VmHWM:\\s*(\\d+)", open("/proc/self/status").read()).group(1)
    sys.stderr.write("\\n" + json.dumps([int(kilobytes) / 1024, used.ru_utime + used.ru_stime]))
atexit.register(say)
`;

/** What Node says that it has used for its arguments. */
export function nodeUsage(argv: readonly string[]): Usage {
  const hook = `data:text/javascript,${encodeURIComponent(atExitOfNode)}`;
  const usage = usageOf(process.execPath, ["--import", hook, ...argv]);
  if (typeof usage === "string") throw new Error(usage);
  return usage;
}

/** What Python 3 says that it has used for a program; what went wrong where the machine has not what it needs. */
export function pythonUsage(program: string, argv: readonly string[]): Usage | string {
  return usageOf("python3", ["-c", atExitOfPython + program, ...argv]);
}

function usageOf(command: string, argv: readonly string[]): Usage | string {
  const { stderr, status, error } = spawnSync(command, argv, {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  if (error) return error.message;
  const end = stderr.lastIndexOf("\n");
  if (status !== 0) return stderr.slice(0, end);
  const [memory, time] = JSON.parse(stderr.slice(end + 1)) as [number, number];
  return { memory, time };
}
