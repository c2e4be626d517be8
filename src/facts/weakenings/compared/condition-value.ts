import type { Evidence } from '../../../evidence/evidence.ts';
import type { JobDefinition } from '../../../evidence/workflow.ts';
import { CLOSED_OBJECT, type Known, SOME_OBJECT, truth } from '../../../workflow/evaluate.ts';
import {
  callsIn,
  contextsIn,
  type Expression,
  logical,
  negated,
  stringsIn,
} from '../../../workflow/expression.ts';
import { ALL_PASSED } from '../../../workflow/outcomes.ts';
import { baseBranchOf } from '../../change/head.ts';
import type { FilePair } from '../weakening.ts';

/**
 * What a condition says for a change that is tested by an event. `no`: it leaves the event out. `path`: it hangs on
 * what changed or on the leg. `stranger`: it leaves out forks, robots or drafts, or who asks for it. `open`: nobody
 * can tell.
 */
export type Value = 'yes' | 'no' | 'path' | 'stranger' | 'open';

/** What a condition is asked about. */
export interface Situation {
  /** What is so for every change that the event tests, where all that is needed before passes. */
  sure: Known;
  /** And what is so of most: by a person, from a branch of the repository, no draft, and without labels. */
  usual: Known;
  /** And where nothing is special about the branch of the pull request. */
  topic: Known;
  /** Most pushes; null: they do not start the workflow. */
  pushed: Known | null;
}

/** The events by which the workflow tests a change for a job: those of pull requests, else pushes. */
export function situations(
  evidence: Evidence,
  { before, after }: FilePair,
  job: Pick<JobDefinition, 'needs'>,
): Situation[] {
  const events = Object.keys(after?.workflow.on ?? before.workflow.on);
  const pulls = events.filter((event) => event === 'pull_request' || event === 'pull_request_target');
  const called = events.includes('workflow_call') ? ['pull_request'] : [];
  const others = events.filter((event) => event === 'merge_group' || event === 'push');
  const asked = pulls.length > 0 ? pulls : called.length > 0 ? called : others;
  const baseBranch = baseBranchOf(evidence);
  const branch = before.reach === 3 ? evidence.head.branch : baseBranch;
  const inputs: Known['contexts'] = called.length === 0 ? { inputs: CLOSED_OBJECT } : {};
  const surely = (event: string): Known['contexts'] => ({
    ...ofRepository(evidence),
    ...ofEvent(evidence, event, baseBranch, branch),
    ...neededBy(job),
    ...inputs,
  });
  const usually = (event: string): Known => ({
    contexts: { ...surely(event), ...ofMost(evidence, event) },
    status: ALL_PASSED,
  });
  const pushed = events.includes('push') ? usually('push') : null;
  return asked.map((event) => {
    const usual = usually(event);
    const topic = { ...usual, contexts: { ...usual.contexts, ...TOPIC } };
    return { sure: { contexts: surely(event), status: ALL_PASSED }, usual, topic, pushed };
  });
}

/** The same where a needed job failed, nobody can tell which; to the steps of the job that is no failure. */
export function whereNeededFailed(situation: Situation): Situation {
  const failed = ({ contexts }: Known): Known => ({
    contexts: Object.fromEntries(
      Object.entries(contexts).filter(([path]) => !/^needs\..*\.result$/.test(path)),
    ),
    status: { cancelled: false },
  });
  const { sure, usual, topic, pushed } = situation;
  const others = { usual: failed(usual), topic: failed(topic) };
  return { sure: failed(sure), ...others, pushed: pushed === null ? null : failed(pushed) };
}

/** The same for one leg of a matrix. */
export function inLeg({ sure, usual, topic, pushed }: Situation, leg: Known['contexts']): Situation {
  const within = ({ contexts, status }: Known): Known => ({ contexts: { ...contexts, ...leg }, status });
  return {
    sure: within(sure),
    usual: within(usual),
    topic: within(topic),
    pushed: pushed === null ? null : within(pushed),
  };
}

/** The results of the needed jobs. */
function neededBy({ needs }: Pick<JobDefinition, 'needs'>): Known['contexts'] {
  const each = needs.flatMap((id) => {
    const name = `needs.${id.toLowerCase()}`;
    return [[name, SOME_OBJECT] as const, [`${name}.result`, 'success'] as const];
  });
  return { ...Object.fromEntries(each), 'needs.*.result': needs.map(() => 'success') };
}

function ofRepository({ repository: { name, defaultBranch } }: Evidence): Known['contexts'] {
  const [owner = '', short = ''] = name.split('/');
  const payload = 'github.event.repository';
  return {
    'github.repository': name,
    'github.repository_owner': owner,
    [`${payload}.full_name`]: name,
    [`${payload}.name`]: short,
    [`${payload}.owner.login`]: owner,
    [`${payload}.default_branch`]: defaultBranch,
  };
}

/** Payloads of other events. */
const FOREIGN = ['issue', 'comment', 'release', 'workflow_run', 'client_payload', 'inputs', 'schedule'];

/**
 * What is so of every run that an event starts.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#github-context
 */
export function ofEvent(
  evidence: Evidence,
  event: string,
  baseBranch: string,
  branch: string | null,
): Known['contexts'] {
  const ofPull = event.startsWith('pull_request');
  const ref = refOf(evidence, event, baseBranch, branch);
  return {
    'github.event_name': event,
    'github.ref_type': 'branch',
    'github.base_ref': ofPull ? baseBranch : '',
    ...(ref !== null && { 'github.ref': `refs/${ref}`, 'github.ref_name': ref.replace(/^\w+\//, '') }),
    ...Object.fromEntries(FOREIGN.map((name) => [`github.event.${name}`, null])),
    ...(ofPull
      ? {
          // Each new head: one that only the opening takes leaves those out.
          'github.event.action': 'synchronize',
          'github.event.pull_request': SOME_OBJECT,
          'github.event.pull_request.base.ref': baseBranch,
          'github.event.pull_request.base.repo.full_name': evidence.repository.name,
        }
      : { 'github.event.pull_request': null, 'github.head_ref': '' }),
    'github.event.head_commit': event === 'push' ? SOME_OBJECT : null,
    'github.event.merge_group': event === 'merge_group' ? SOME_OBJECT : null,
    ...(event !== 'push' && { 'github.event.ref': null }),
    ...(event === 'push' && ref !== null && { 'github.event.ref': `refs/${ref}` }),
  };
}

function refOf(
  { pullRequests: [pull] }: Evidence,
  event: string,
  baseBranch: string,
  branch: string | null,
): string | null {
  // No pull request has the number 0, so that a condition for a certain one fits none.
  if (event === 'pull_request') return `pull/${pull?.number ?? 0}/merge`;
  if (event === 'merge_group') return `heads/gh-readonly-queue/${baseBranch}/pr-${pull?.number ?? 0}`;
  if (event === 'pull_request_target') return `heads/${baseBranch}`;
  return branch === null ? null : `heads/${branch}`;
}

/** Stands for the name of a person, for a title, a text: no condition names it. */
const SOME = '…';

/** Names of the branch from which a pull request comes. */
const TOPIC: Known['contexts'] = {
  'github.head_ref': SOME,
  'github.event.pull_request.head.ref': SOME,
  'github.event.pull_request.head.label': SOME,
};

function ofMost({ repository: { name } }: Evidence, event: string): Known['contexts'] {
  const [owner = ''] = name.split('/');
  const pull = 'github.event.pull_request';
  const commit = 'github.event.head_commit';
  const people = ['github.actor', 'github.triggering_actor', 'github.event.sender.login'];
  const authors = ['name', 'username', 'email'].flatMap((member) => [
    `${commit}.author.${member}`,
    `${commit}.committer.${member}`,
  ]);
  return {
    ...Object.fromEntries(people.map((path) => [path, SOME])),
    'github.event.sender.type': 'User',
    'github.event.label': null,
    'github.event.repository.fork': false,
    ...(event === 'push' && {
      [`${commit}.message`]: SOME,
      ...Object.fromEntries(authors.map((path) => [path, SOME])),
      'github.event.pusher.name': SOME,
    }),
    ...(event.startsWith('pull_request') && {
      [`${pull}.draft`]: false,
      [`${pull}.title`]: SOME,
      [`${pull}.body`]: SOME,
      [`${pull}.labels`]: [],
      [`${pull}.merged`]: false,
      [`${pull}.user.login`]: SOME,
      [`${pull}.user.type`]: 'User',
      [`${pull}.head.user.login`]: owner,
      [`${pull}.head.repo.fork`]: false,
      [`${pull}.head.repo.full_name`]: name,
      [`${pull}.head.repo.owner.login`]: owner,
      // Numbers that only have to be the same.
      [`${pull}.head.repo.id`]: SOME,
      [`${pull}.base.repo.id`]: SOME,
      'github.event.repository.id': SOME,
      'github.repository_id': SOME,
    }),
  };
}

/** What a condition says; several are joined by `&&`. */
export function conditionValue(parts: readonly Expression[], situation: Situation): Value {
  const { pushed } = situation;
  const isPushed = pushed !== null && parts.every((part) => truth(part, pushed) === true);
  return strictest(parts.map((part) => readOf(part, true, situation, isPushed)));
}

const ORDER: Value[] = ['no', 'open', 'path', 'stranger', 'yes'];
const strictest = (values: Value[]): Value => ORDER.find((value) => values.includes(value)) ?? 'yes';
const mildest = (values: Value[]): Value => ORDER.findLast((value) => values.includes(value)) ?? 'no';

/**
 * @param wanted whether the expression has to be true, or false
 * @param isPushed the whole condition takes most pushes
 */
function readOf(expression: Expression, wanted: boolean, situation: Situation, isPushed: boolean): Value {
  const sure = truth(expression, situation.sure);
  if (sure !== null) return sure === wanted ? 'yes' : 'no';
  const usual = truth(expression, situation.usual);
  if (usual === wanted) return 'stranger';
  const inner = negated(expression);
  if (inner !== null) return readOf(inner, !wanted, situation, isPushed);
  const joined = logical(expression);
  if (joined === null) return leafValue(expression, wanted, situation, isPushed);
  const values = joined.args.map((arg) => readOf(arg, wanted, situation, isPushed));
  return (joined.operator === '&&') === wanted ? strictest(values) : mildest(values);
}

/** Contexts that hang on the paths, the leg or what earlier steps found. */
const BY_PATH = new Set(['needs', 'steps', 'matrix', 'runner', 'env', 'secrets', 'strategy', 'job']);

/** Branches that robots make. */
const ROBOTS = /renovate|dependabot|release-(?:please|plz)|pre-commit-ci|changeset|\bbot\b|l10n|crowdin/i;

function leafValue(leaf: Expression, wanted: boolean, { usual, topic }: Situation, isPushed: boolean): Value {
  const contexts = contextsIn(leaf);
  const isUsual = truth(leaf, usual);
  // The branches of the repository itself are tested when they are pushed.
  if (isUsual === !wanted) return isPushed && contexts.some(isOfForks) ? 'stranger' : 'open';
  if (truth(leaf, topic) === wanted) return ROBOTS.test(stringsIn(leaf).join(' ')) ? 'stranger' : 'path';
  const isByPath = contexts.some(([context = '']) => BY_PATH.has(context));
  return isByPath || callsIn(leaf).includes('hashfiles') ? 'path' : 'open';
}

const isOfForks = (path: string[]): boolean =>
  /^github\.event\.pull_request\.head\.(?:repo|user)\b/.test(path.join('.'));
