import { ADDRESS, TRANSIENT } from './network.ts';
import type { Sign } from './sign.ts';

/** The source that a compiler shows under an error: `    3 |   int n = "x";`, or `~~~~` alone. */
const source = /^(?: *\d* ?[|│]| {2,}\^| {4}• |\d{1,6} | {2,}~| {2,}at | {2,}= )/;

/** Forms of errors that many compilers, linters and package managers share. */
export const sharedForms: { first: readonly Sign[]; last: readonly Sign[] } = {
  first: [
    // gcc, clang, javac, mypy and others: file:line:column: error; package managers indent what compilers say
    {
      kind: 'why',
      line: /^ {0,12}[^\s:][^:]{0,300}:\d{1,9}(?::\d{1,9})?: (?:fatal )?error: (?!\[GHC-)/,
      after: { most: 3, like: source },
    },
    // Rust; ruff and others that borrow its form
    {
      kind: 'why',
      line: /^error(?:\[\w{1,10}\])?: (?!Bad exit status from |failed to solve: process |could not compile|test failed|aborting|script |command )/,
      after: { most: 8 },
    },
    {
      kind: 'why',
      line: /^ *--> \S{1,300}:\d{1,9}:\d{1,9}/,
      before: { most: 1, like: /\S/ },
      after: { most: 4, like: source },
    },
  ],
  // pip, uv and others
  last: [
    {
      kind: 'error',
      line: /^ {0,4}(?:ERROR|Error|error|×):? {0,2}(?!\d{1,9} )\S/,
      after: { most: 3, like: /^ {2,}\S/ },
    },
  ],
};

/**
 * Last words of shells, package managers and actions: they say that something ended badly, not why.
 * https://github.com/actions/toolkit/blob/main/packages/exec/src/toolrunner.ts
 */
export const endings: Sign = {
  kind: 'closing',
  line: /^\s*(?:\[?(?:Error|ERROR|error|ERR!|FATAL|fatal)\]?:? {1,2}|npm (?:ERR!|error) |lerna ERR! |ELIFECYCLE {1,2}|ERR_PNPM_\w{1,60} {1,2}|##\[error\])?(?:The process '.{1,300}' failed (?:with exit code|because)|(?:Process|Command|Script|Task|Step|Job|Bash|\S{1,200}) (?:completed|failed|exited|finished|terminated) with (?:non-zero )?(?:exit )?(?:code|status|signal)\b|(?:command|script) ['"].{1,400}['"] exited with (?:code|status)|Command failed\.?$|script returned exit code|Lifecycle script .{1,200} failed|Gradle (?:build|process) (?:failed|exited)|.{1,200} exited with (?:code|status) \d{1,3}\.?$|Docker (?:pull|create|start|build|network) failed with exit code|Executing the custom container implementation failed|Recipe `.{1,100}` failed|Final attempt failed|(?:Exit status|Exit code:?) \d{1,3}\.?$|Failed at the .{1,200} script\.|code (?:ELIFECYCLE|1)$|errno \d{1,4}$|command failed$|command (?:sh|cmd|bash) |path \S|workspace \S|location \S|Test failed\. {1,2}See above)/,
};

/** What a program says of another that it ran, and that ended badly: why stands before it. */
export const passesOn =
  /^\S*make(?:\[\d{1,9}\])?: \*{3} \[|^(?:error:)? {0,4}Bad exit status from |\bCalledProcessError: Command |^scons: \*{3} \[[^\]]{1,200}\] Error \d|^%Error: (?:Exiting due to|Command Failed)/;

/** What stands between the reason and those words: rules, folders, calls of the program itself. */
export const between =
  /^\s*$|^\S{1,200}:\d{1,6}: recipe for target |^\S*make(?:\[\d{1,9}\])?: |^Traceback \(|^ {2}File "|^ {4,}\S|^RPM build errors:|^The above exception |^During handling of /;

/** How a stack of calls goes on in many languages. */
const frame =
  /^\s*(?:#\d{1,3}\s|at\s|\d{1,3}: |File "|\[?0x[\da-f]|goroutine \d|Current thread|Thread 0x|\S{1,200}\(.{0,200}\) ?\[0x)/;

/** How shells, version control and uncaught exceptions tell errors, whatever tool ran. */
export const generalSigns: readonly Sign[] = [
  // A process that the system ended, with its stack where something prints one.
  {
    kind: 'why',
    line: /(?:^|[\s:(])(?:Fatal Python error: |[Ss]egmentation (?:fault|violation)|Bus error\b|Illegal instruction\b|SIG(?:SEGV|ABRT|BUS|ILL|FPE)\b|Aborted {1,12}\(core dumped\)|A fatal error has been detected by the Java Runtime)/,
    after: { most: 8, like: frame, across: true },
  },
  { kind: 'why', line: /^={2}\d{1,9}={2} ?ERROR: \w{1,40}Sanitizer: /, after: { most: 6, like: frame } },
  { kind: 'why', line: /: runtime error: / },
  { kind: 'why', line: /^FATAL ERROR: .{1,300}(?:heap|memory)/ },
  // Containers: what their engine says of one that does not start.
  {
    kind: 'why',
    line: /\b(?:Error response from daemon: |dependency failed to start: |[Cc]ontainer \S{1,200} (?:is unhealthy|exited \()|One or more containers failed to start|OCI runtime create failed|exec format error|pull access denied|manifest unknown|no matching manifest for )/,
    after: { most: 2, like: /^\s+\S/ },
  },
  {
    kind: 'why',
    line: /^(?:Failed to initialize container|unhealthy$)/,
  },
  { kind: 'what', line: /^ ?(?:ERROR|error): (?:failed to (?:solve|build): )?process "/ },
  { kind: 'why', line: /^ ?(?:ERROR|error): failed to (?:solve|build|compute cache key)/ },
  { kind: 'why', line: /^CONFLICT \(.{1,60}\): / },
  { kind: 'error', line: /^(?:fatal|FATAL|Fatal error|curl|wget): / },
  { kind: 'error', line: /^\S{1,200}: line \d{1,6}: (?:syntax error|unexpected EOF)/ },
  {
    kind: 'error',
    line: /: (?:command not found|not found|No such file or directory|Permission denied(?: \(publickey\b.{0,80}\)\.?)?|cannot execute: required file not found)$|^Permission denied \(publickey\b|^Host key verification failed\.$/,
  },
  {
    kind: 'error',
    line: /^(?: {0,2}Killed$|(?:\S{1,200}: line \d{1,6}: +\d{1,9} )?Killed|Aborted|.{0,200}\(core dumped\)|.{0,200}[Oo]ut of memory)/,
  },
  // What a parser of arguments says of a wrong call.
  {
    kind: 'error',
    line: /\b(?:unrecognized (?:arguments|option)|unexpected argument|unknown (?:flag|shorthand flag|option|command)|no such option|invalid choice|invalid option|flag provided but not defined|[Mm]issing script|No rule to make target)\b/,
    before: { most: 1, like: /^usage: /i },
    after: { most: 2, like: /\S/ },
  },
  {
    kind: 'error',
    line: /^\s{0,8}(?:Uncaught )?[\w.$]{0,200}(?:Error|Exception)(?: \[\w{1,60}\])?: /,
    after: { most: 3, like: /^\s+at / },
  },
  {
    kind: 'error',
    line: /^\s{0,8}(?:Exception in thread|Caused by: |Unhandled exception|Unhandled [Rr]ejection)/,
    after: { most: 2, like: /^\s+at / },
  },
  {
    kind: 'why',
    line: /^(?:Command took >|Timeout (?:of .{1,40} )?(?:reached|expired|exceeded)\b|.{0,200}\b(?:timed out|terminated) after \d{1,6} ?(?:ms|m|s|h|min(?:ute)?s?|sec(?:ond)?s?|hours?)\b)/,
  },
  { kind: 'error', line: TRANSIENT },
  { kind: 'error', line: ADDRESS },
  { kind: 'error', line: /\bAssertionError\b/ },
  { kind: 'error', line: /\b(?:API )?rate limit (?:exceeded|reached)\b|No space left on device/ },
  // A mark of its own before the words of a script.
  { kind: 'error', line: /^\s{0,8}(?:❌|✗|✘|⛔|🚨|💥) ?\S/, after: { most: 2, like: /^\s+\S/ } },
  {
    kind: 'hint',
    line: /\berror(?::| [A-Z]{2,4}\d{1,9})|\bERROR\b|\bFAILED\b|\bFAIL\b|\b[Ff]ailed\b|\bFailure\b|\bTimed out\b|\b(?:refusing|refused|violat(?:es|ed|ion)|exceeds?|exceeded|more than the|must (?:not )?be|not allowed|is required|mismatch|invalid|missing|denied|expired|cannot|could not|unable to|not found)\b/i,
  },
];
