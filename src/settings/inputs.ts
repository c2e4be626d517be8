import { FAILING_OUTCOMES } from '../evidence/outcome.ts';
import { USUAL_CONFIG } from '../evidence/usual-config.ts';
import {
  compileMilestonePattern,
  DEFAULT_MILESTONE_PATTERN,
  type MilestonePattern,
} from '../plan/milestone-pattern.ts';
import { globList } from '../text/globs.ts';

/** The environment as the runner sets it. */
export type Environment = Record<string, string | undefined>;

const unassignedModes = ['comment', 'pull-request', 'branch', 'skip'] as const;
/** Values of `commit-to` that are no names of branches. */
export const targetWords: readonly string[] = ['auto', 'base', 'head', 'merge', 'none'];

const commentModes = ['always', 'changes', 'problems', 'recreate', 'never'] as const;
const failOnLevels = ['never', ...FAILING_OUTCOMES] as const;

export interface Inputs {
  /** Null: there is none, so GitHub gives what it gives to everybody. The action always has one. */
  token: string | null;
  /** Path of the configuration file on the default branch. */
  config: string;
  milestone: string | null;
  unassigned: (typeof unassignedModes)[number];
  milestonePattern: MilestonePattern;
  reportsDir: string;
  /** One of `targetWords`, or the name of a branch. */
  commitTo: string;
  reportsBranch: string;
  /** Whether a page that lists all reports goes with them. */
  ledger: boolean;
  /** Whether a badge of the default branch goes with its reports. */
  badge: boolean;
  /** Whether a pull request from the reports branch is kept open. */
  reportsPullRequest: boolean;
  comment: (typeof commentModes)[number];
  status: boolean;
  /** Whether a check run says the verdict, too. */
  check: boolean;
  /** Whether the verdict is signed, as statements about the commit and the report. */
  attest: boolean;
  wait: boolean;
  failOn: (typeof failOnLevels)[number];
  /** Globs for result files inside artifacts; an empty list: none is read; null: those with their usual names. */
  tests: string[] | null;
  coverage: string[] | null;
  sarif: string[] | null;
  runId: number | null;
  sha: string | null;
  /** Whether to look for open pull requests that CI never ran for, instead of reporting a run. */
  sweep: boolean;
  /** Minutes after which nothing more is asked and no write begins. */
  timeoutMinutes: number;
  dryRun: boolean;
}

export const defaultInputs = {
  config: USUAL_CONFIG,
  'milestone-pattern': DEFAULT_MILESTONE_PATTERN,
  'reports-dir': 'docs/milestones',
  'reports-branch': 'docket',
  'commit-to': 'auto',
  'timeout-minutes': '5',
} as const;

/**
 * Reads the inputs that `action.yml` documents from `INPUT_*`.
 *
 * @throws when a value is not allowed: the message names the input, the value and what is allowed.
 */
export function readInputs(env: Environment): Inputs {
  const token = (env.INPUT_TOKEN ?? '').trim();
  if (token === '') throw new Error(`Input "token" is empty: give a token, e.g. \${{ github.token }}.`);
  return { ...readSettings(env), token };
}

/** The inputs without the token. @throws as `readInputs` */
export function readSettings(env: Environment): Omit<Inputs, 'token'> {
  const text = (name: string): string => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  const or = (name: keyof typeof defaultInputs): string => text(name) || defaultInputs[name];
  return {
    config: path('config', or('config')),
    milestone: text('milestone') || null,
    unassigned: oneOf('unassigned', text('unassigned') || 'comment', unassignedModes),
    milestonePattern: compileMilestonePattern(or('milestone-pattern')),
    reportsDir: path('reports-dir', or('reports-dir')),
    commitTo: target(or('commit-to')),
    reportsBranch: branch('reports-branch', or('reports-branch')),
    ledger: flag('ledger', text('ledger') || 'true'),
    badge: flag('badge', text('badge') || 'false'),
    reportsPullRequest: flag('reports-pull-request', text('reports-pull-request') || 'false'),
    comment: oneOf('comment', text('comment') || 'always', commentModes),
    status: flag('status', text('status') || 'false'),
    check: flag('check', text('check') || 'false'),
    attest: flag('attest', text('attest') || 'false'),
    wait: flag('wait', text('wait') || 'true'),
    failOn: oneOf('fail-on', text('fail-on') || 'never', failOnLevels),
    tests: globs('tests', text('tests')),
    coverage: globs('coverage', text('coverage')),
    sarif: globs('sarif', text('sarif')),
    runId: runId(text('run-id')),
    sha: sha(text('sha')),
    sweep: flag('sweep', text('sweep') || 'false'),
    timeoutMinutes: minutes('timeout-minutes', or('timeout-minutes')),
    dryRun: flag('dry-run', text('dry-run') || 'false'),
  };
}

function refuse(name: string, value: string, allowed: string): never {
  throw new Error(`Input "${name}" is "${value}", but must be ${allowed}.`);
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((item) => item === value);
  return found ?? refuse(name, value, `one of ${allowed.join(', ')}`);
}

function flag(name: string, value: string): boolean {
  return oneOf(name, value.toLowerCase(), ['true', 'false']) === 'true';
}

/** GitHub ends a job after six hours. https://docs.github.com/en/actions/reference/limits */
function minutes(name: string, value: string): number {
  return /^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= 360
    ? Number(value)
    : refuse(name, value, 'a whole number of minutes from 1 to 360');
}

/** A path inside the repository, without a slash at either end. */
function path(name: string, value: string): string {
  const trimmed = value.replace(/^\.\//, '').replace(/\/$/, '');
  const segments = trimmed.split('/');
  const safe = segments.every(
    (part) => /^[\w.@ -]+$/.test(part) && part !== '.' && part !== '..' && part !== '.git',
  );
  return safe ? trimmed : refuse(name, value, 'a path inside the repository, such as docs/milestones');
}

/** https://git-scm.com/docs/git-check-ref-format, a little stricter. */
function isBranchName(value: string): boolean {
  return (
    /^[\w][\w./+@-]*$/.test(value) &&
    !/\.\.|\/\/|@\{|\.lock(\/|$)|[./]$/.test(value) &&
    !value.includes('/.') &&
    !value.startsWith('refs/') &&
    value.length <= 200
  );
}

function branch(name: string, value: string): string {
  return isBranchName(value) ? value : refuse(name, value, 'the name of a branch, without refs/heads/');
}

function target(value: string): string {
  const allowed = 'auto, base, head, merge, none or the name of a branch';
  return isBranchName(value) ? value : refuse('commit-to', value, allowed);
}

/** `none` stands for no file at all. */
function globs(name: string, value: string): string[] | null {
  if (value === '') return null;
  if (value === 'none') return [];
  const list = globList(value);
  const fits = list.every((glob) => /^!?(?!\.{0,2}\/)[^!\\]+$/.test(glob) && !glob.split('/').includes('..'));
  return fits && list.some((glob) => !glob.startsWith('!'))
    ? list
    : refuse(name, value, 'none or globs for files inside artifacts, such as **/junit.xml, **/TEST-*.xml');
}

function runId(value: string): number | null {
  if (value === '') return null;
  return /^[1-9]\d{0,15}$/.test(value)
    ? Number(value)
    : refuse('run-id', value, 'the number of a workflow run, as in the address of its page');
}

function sha(value: string): string | null {
  if (value === '') return null;
  return /^[0-9a-f]{40}$/.test(value)
    ? value
    : refuse('sha', value, 'a full commit SHA of 40 hexadecimal digits');
}
