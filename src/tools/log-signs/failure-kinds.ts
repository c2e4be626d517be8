import { keptByText } from '../../text/once.ts';
import { anyOf, known } from '../known.ts';
import type { FailureKind } from '../tool.ts';
import { type NetworkTrouble, networkTrouble } from './network.ts';
import { formsOf } from './prefixes.ts';

/** What counts first where lines say several things. */
const ORDER: readonly FailureKind[] = [
  'compile error',
  'contract',
  'assertion',
  'environment',
  'failed test',
  'crash',
  'coverage',
  'format',
  'lint',
  'types',
  'security',
  'usage',
  'setting',
  'exception',
];

/** What shells, loaders and parsers of arguments say, whatever tool ran. */
const GENERAL: Partial<Record<FailureKind, RegExp>> = {
  // A command, module, library, image or download that is not there, or not for this machine; no memory for a program.
  environment:
    /^(?: {0,2}Killed$|Killed\b|\S{1,200}: line \d{1,6}: +\d{1,9} Killed\b|make(?:\[\d{1,2}\])?: \*{3} \[[^\]]{1,200}\] Killed$)|^(?:\d{4}-\d\d-\d\d \d\d:\d\d:\d\d )?ERROR 4\d\d: |\bDownload\w{0,4} .{1,200} failed (?:hash|checksum|integrity) check|^.{0,40}\b[Ff]ailed to download (?:https?|ftp):|\bCannot allocate memory\b|insufficient memory for the Java Runtime Environment|JAVA_HOME (?:is not set|environment variable is not defined)|[Ss]et the (?:environment variable )?JAVA_HOME\b|^Exception in thread "main" .{0,100}(?:NoClassDefFound|UnsupportedClassVersion)Error\b|\bterminated with signal 9 \[Killed\]|: command not found$|^\S{1,200}: (?:line )?(?:\d{1,9}: )?(?:\S{1,200}: )?\S{1,200}: not found$|\bCannot find (?:module|package) '(?![./~]|@\/)|: cannot open shared object file|\bmanifest unknown\b|manifest for \S{1,200} not found|pull access denied|no matching manifest for |exec format error|version `GLIBC\w{0,20}_[\d.]{1,10}' not found/,
  // The system ended the program.
  crash:
    /(?:^|[\s:(])(?:Fatal Python error: |[Ss]egmentation (?:fault|violation)|Bus error\b|SIG(?:SEGV|ABRT|BUS|ILL|FPE)\b)|\(core dumped\)|^={2}\d{1,9}={2} ?ERROR: \w{1,40}Sanitizer: |^FATAL ERROR: .{1,300}heap|^(?:fatal error|panic): /,
  lint: /^\W{0,4}[Ll]int(?:ing)?(?: checks?)? failed\b/,
  usage:
    /\b(?:unrecognized (?:arguments|option)|unexpected argument '|unknown (?:flag|shorthand flag|option|command)\b|no such (?:option|command)\b|invalid choice: |^error: invalid value '.{0,100}' for '|invalid option\b|[Mm]issing script: |Task '\S{1,100}' not found|No Rakefile found|No targets specified and no makefile found|Buildfile: \S{1,200} does not exist|there is no POM in this directory|does not contain recipe|Target "\S{1,100}" does not exist in the project)/,
  exception: /^\s{0,8}(?:Uncaught )?(?:[\w$]{1,60}\.){0,12}[A-Z][\w$]{0,80}(?:Error|Exception): /,
  // GitHub keeps the script of a step there.
  setting:
    /\/_temp\/\S{1,100}\.sh: line \d{1,6}: syntax error|Resource not accessible by (?:integration|personal access token)|\b[Cc]ould not load credentials from any providers|Unable to get ACTIONS_ID_TOKEN_REQUEST_URL|^(?:Error: )?Username and password required$|\bInput required and not supplied: |\bPermission denied \(publickey|^Host key verification failed\.|^(?:Error: |gh: |remote: |HttpError: )?Bad credentials\b|\bgoogle-github-actions\/auth failed with: |\bGITHUB_TOKEN.{0,40} (?:is required|not set|unset)\b/,
};

const certain = ORDER.map((kind) => ({
  kind,
  line: anyOf([...known((tool) => tool.failureKinds?.[kind]), ...[GENERAL[kind] ?? []].flat()]),
}));

/** What tests say once they run. */
const OF_TESTS: readonly FailureKind[] = ['contract', 'assertion', 'failed test'];

const saysIn = (line: RegExp, forms: readonly string[]): boolean => forms.some((form) => line.test(form));

const says = (line: RegExp, text: string): boolean => saysIn(line, formsOf(text));

/**
 * All that the lines say for certain, whichever program of several wrote them. What tests say after errors of a compiler shows
 * that those stopped nothing.
 */
export function failureKindsIn(lines: readonly string[]): ReadonlySet<FailureKind> {
  const told = lines.map(kindsOfLine);
  const compiled = told.findLastIndex((kinds) => kinds.includes('compile error'));
  const tested = told.findIndex((kinds) => OF_TESTS.some((kind) => kinds.includes(kind)));
  const found = new Set(told.flat());
  if (compiled < tested) found.delete('compile error');
  return found;
}

/** What one line says for certain; the legs of a matrix say the same. */
function kindsOfLine(text: string): readonly FailureKind[] {
  return keptKinds(text, () => {
    const forms = formsOf(text);
    return certain.filter(({ line }) => saysIn(line, forms)).map(({ kind }) => kind);
  });
}

const keptKinds = keptByText<readonly FailureKind[]>(500_000, (kinds) => kinds.length);

/** What counts first of that; null when they leave it open. */
export function failureKindIn(lines: readonly string[]): FailureKind | null {
  const kinds = failureKindsIn(lines);
  return ORDER.find((kind) => kinds.has(kind)) ?? null;
}

/** The runner's own words when it is taken away, or is not heard of any more. */
const INTERRUPTED =
  /The runner has received a shutdown signal|lost communication with the server|No space left on device : '.{1,200}[\\/]_diag[\\/]Worker_/;

/** Whether the runner says that it was taken away from the job. */
export const tellsInterruption = (lines: readonly string[]): boolean =>
  lines.some((text) => INTERRUPTED.test(text));

/** The runner's words for a step that reached its own `timeout-minutes`. */
const TIME_LIMIT =
  /^(?:Error: )?The action '.{1,300}' has timed out after \d{1,6} minutes\.$|^(?:Error: )?The action has timed out\.$/;

/** Whether the runner says that a step reached its time limit. */
export const tellsTimeLimit = (lines: readonly string[]): boolean =>
  lines.some((text) => TIME_LIMIT.test(text));

/** Exceptions that programs make by mistakes in their own code. */
const DEFECT =
  /^\s{0,8}(?:Uncaught )?(?:[\w$]{1,60}\.){0,12}(?:(?:Type|Attribute|Name|UnboundLocal|Index|Key|ZeroDivision|Recursion|NotImplemented|Reference|Range|NoMethod|Argument)Error|(?:NullPointer|NullReference|(?:Array|String)?IndexOutOfBounds|IndexOutOfRange|ClassCast|InvalidCast)Exception)(?:: |$)|^\s{0,8}ImportError: cannot import name /;

const EXCEPTION = /^\s{0,8}(?:Uncaught )?(?:[\w$]{1,60}\.){0,12}[A-Z][\w$]{0,80}(?:Error|Exception)(?:: |$)/;

/** Whether the last exception, which ended a program, tells a mistake in it: those before it may have been handled. */
export const tellsDefect = (lines: readonly string[]): boolean =>
  DEFECT.test(lines.findLast((text) => EXCEPTION.test(text)) ?? '');

/** The trouble of the network that the lines tell; what cannot come from a wrong address counts first. */
export function troubleIn(lines: readonly string[]): NetworkTrouble | null {
  const troubles = lines.map(networkTrouble).filter((trouble) => trouble !== null);
  return troubles.find(({ transient }) => transient) ?? troubles[0] ?? null;
}

/** The fewest of the lines that say the same: what judging a failure needs of them. */
export function essential(lines: string[]): string[] {
  const kinds = failureKindsIn(lines);
  const { words } = troubleIn(lines) ?? {};
  const wanted = [
    ...certain
      .filter(({ kind }) => kinds.has(kind))
      // Whether a compiler's errors stopped the tests, the last of them tells.
      .map(({ kind, line }) =>
        kind === 'compile error'
          ? lines.findLast((text) => says(line, text))
          : lines.find((text) => says(line, text)),
      ),
    lines.find((text) => words !== undefined && networkTrouble(text)?.words === words),
    lines.find((text) => INTERRUPTED.test(text)),
    lines.findLast((text) => EXCEPTION.test(text)),
    lines.find((text) => TIME_LIMIT.test(text)),
  ];
  return lines.filter((text, index) => wanted.includes(text) && lines.indexOf(text) === index);
}
