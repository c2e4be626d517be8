import { changesComplete } from '../../../diff/changes.ts';
import { isManifest, isWorkflowFile } from '../../../diff/paths.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import type { Trigger } from '../../../evidence/workflow.ts';
import { matchesBranch, pathsMatch } from '../../../text/filter.ts';
import { folderOf, lastSegment } from '../../../text/path.ts';
import { code, join, type Prose, say } from '../../../text/prose.ts';
import { takesBranch, takesEveryHead } from '../../../workflow/trigger-filters.ts';
import { checksIn, checksOf, isSame, onlyPublishes } from '../compared/checks.ts';
import { type Enforcement, isEnforced } from '../compared/enforced.ts';
import { workflowName } from '../compared/pairs.ts';
import type { Running } from '../compared/running.ts';
import { isFirm } from '../steps/replaced.ts';
import type { Check, FilePair, Weakening, Weight } from '../weakening.ts';

/** A difference of triggers: its words, and whether this kind of change no longer starts the workflow. */
interface Narrowing {
  text: Prose;
  things: string[];
  excludes: boolean;
  /** What it no longer takes is ordinary: documents, or a branch by its name. */
  mild?: boolean;
}

/** Triggers of a workflow with checks that take less than before. */
export function narrowedTriggers(
  asked: Enforcement,
  file: FilePair,
  { byKey, opaque }: Running,
): Weakening[] {
  const { before, after } = file;
  if (after === null || before.reach === 0 || checksOf(before).length === 0) return [];
  // Another file does all of it in time.
  const isElsewhere = (check: Check): boolean =>
    (byKey.get(check.key) ?? []).some(
      (other) =>
        isSame(check, other) &&
        isFirm(other) &&
        other.version.path !== before.path &&
        other.reach >= check.reach,
    );
  // It has left this file, and may be in a workflow of others that the change brings.
  const mayBeThere = (check: Check): boolean =>
    opaque && !checksOf(after).some((other) => isSame(check, other));
  const isMoved = checksOf(before).every((check) => isElsewhere(check) || mayBeThere(check));
  const judging = before.workflow.jobs.filter((job) => checksIn(before, job).length > 0);
  const publishes = judging.every((job) => onlyPublishes(before, job));
  const enforced = before.workflow.jobs.some((job) => isEnforced(asked, before, job));
  return narrowings(asked.evidence, file, isMoved).map(({ text, things, excludes, mild = false }) => {
    const weight = publishes ? 'note' : weightOf(enforced, excludes, mild);
    return {
      kind: 'trigger narrowed',
      weight,
      path: before.path,
      job: null,
      things: [
        ...things,
        // `ci: only run on …` speaks of workflows; it is too little where this change is left out.
        ...(excludes ? [] : ['ci:']),
        workflowName(before),
        before.path,
        lastSegment(before.path),
      ],
      act: 'narrow',
      text: say`${code(workflowName(before))} ${text}`,
      alike: { place: say`${code(workflowName(before))}`, what: text },
      remedy: say`let it run as before, or say in the description for what it no longer runs`,
    };
  });
}

function weightOf(enforced: boolean, excludes: boolean, mild: boolean): Weight {
  if (excludes) return enforced ? 'enforcement' : 'lesser';
  return mild ? 'note' : 'lesser';
}

/** @param isMoved another file does all of it, so that an event which is gone is no loss */
function narrowings(evidence: Evidence, { before, after }: FilePair, isMoved: boolean): Narrowing[] {
  const [old, now] = [before.workflow.on, after!.workflow.on];
  return Object.entries(old).flatMap(([event, trigger]) => {
    if (!WEIGHED.includes(event) || isRepeated(event, after!)) return [];
    const next = now[event];
    if (next !== undefined) return filterNarrowings(evidence, event, trigger, next);
    return isMoved || isCovered(event, after!) ? [] : [gone(event, before.reach > after!.reach)];
  });
}

/** Events by which a workflow tests changes, or the base branch. */
const WEIGHED = ['pull_request', 'pull_request_target', 'push', 'merge_group', 'schedule'];

type After = NonNullable<FilePair['after']>;

/** Pushes of a branch whose pull request starts the workflow too. */
const isRepeated = (event: string, { workflow, reach }: After): boolean =>
  event === 'push' && reach === 3 && Object.hasOwn(workflow.on, 'pull_request');

/** Another event tests the same change. */
function isCovered(event: string, { workflow: { on } }: After): boolean {
  const pulls = ['pull_request', 'pull_request_target'].filter((name) => name !== event);
  return event.startsWith('pull_request') && pulls.some((name) => Object.hasOwn(on, name));
}

const gone = (event: string, excludes: boolean): Narrowing => ({
  text: say`is no longer started by ${code(event)}`,
  things: [
    event,
    event.replaceAll('_', ' '),
    `${event.replaceAll('_', ' ')}s`,
    ...(event === 'schedule' ? ['cron', 'scheduled', 'nightly'] : []),
  ],
  excludes: excludes && event !== 'schedule',
});

function filterNarrowings(evidence: Evidence, event: string, old: Trigger, now: Trigger): Narrowing[] {
  return [
    ...branchNarrowing(evidence, event, old, now),
    ...pathNarrowing(evidence, event, old, now),
    ...typeNarrowing(event, old, now),
  ];
}

function branchNarrowing(evidence: Evidence, event: string, old: Trigger, now: Trigger): Narrowing[] {
  const lists = dropped(old, now, 'branches', { taken: () => false, left: () => false });
  if (lists.length === 0) return [];
  const branch =
    event === 'push' && !evidence.head.postMerge ? evidence.head.branch : (evidence.base?.branch ?? null);
  const excludes = branch !== null && takesBranch(old, branch) && !takesBranch(now, branch);
  return [
    {
      ...narrowingOf(event, 'branches', lists, excludes),
      mild: lists.every((entry) => isOtherBranch(evidence, entry)),
    },
  ];
}

/** What a filter of paths no longer takes; `mild`: documents alone. */
export function droppedPaths(
  evidence: Evidence,
  old: Trigger,
  now: Trigger,
): { lists: string[]; mild: boolean } {
  const lists = dropped(old, now, 'paths', {
    taken: (entry) => isMoved(evidence, entry, now) || isGoneWithChange(evidence, entry),
    left: (entry) => isLeftOutBefore(evidence, entry, old),
  });
  return { lists, mild: lists.every((entry) => DOCUMENTS.test(entry)) };
}

function pathNarrowing(evidence: Evidence, event: string, old: Trigger, now: Trigger): Narrowing[] {
  const { lists, mild } = droppedPaths(evidence, old, now);
  if (lists.length === 0) return [];
  // The change of the workflow file itself says nothing of the changes that it is there for.
  const files = evidence.changes.files.map(({ path }) => path).filter((path) => !isWorkflowFile(path));
  const excludes =
    changesComplete(evidence) && files.length > 0 && pathsMatch(old, files) && !pathsMatch(now, files);
  return [{ ...narrowingOf(event, 'paths', lists, excludes), mild }];
}

/** A branch by its name that is not the default branch: most often it is gone. */
const isOtherBranch = ({ repository }: Evidence, entry: string): boolean =>
  /^without [^*?!+[\]]+$/.test(entry) && entry !== `without ${repository.defaultBranch}`;

/** Patterns that take documents, and what else runs nothing. */
const DOCUMENTS =
  /^without !?(?:\*\*\/|\.\/)?(?:docs?\/(?:\*\*?(?:\/\*)?)?|\*?\*\.(?:md|rst|adoc|txt)|(?:README|CHANGELOG|CONTRIBUTING|LICENSE|CODE_OF_CONDUCT|SECURITY|AUTHORS|CODEOWNERS)[\w.*]*|\.github\/(?:ISSUE_TEMPLATE\/\*\*?|\*\.md|FUNDING\.yml|CODEOWNERS|dependabot\.yml)|\.(?:vscode|idea)\/\*\*|\.(?:gitignore|gitattributes|editorconfig)|mkdocs\.yml|\.readthedocs\.ya?ml)$/i;

const narrowingOf = (event: string, filter: string, lists: string[], excludes: boolean): Narrowing => ({
  text: say`takes less by ${code(event)}: ${filter} ${join(lists.map((entry) => code(entry)))}${excludes ? ', so that this change does not start it' : ''}`,
  things: [filter, event, ...lists.map((entry) => entry.replace(/^(?:only |without |!)/, ''))],
  excludes,
});

/** Longer lists are compared by their words, and so are longer patterns. */
const MOST_PATTERNS = 200;
const LONGEST_PATTERN = 200;

const IGNORED = { branches: 'branchesIgnore', paths: 'pathsIgnore' } as const;

/**
 * What a filter no longer takes: new where there was none, entries gone whose names nothing else takes, exclusions that
 * take something out which no old one did.
 *
 * @param moved whether what an entry named is elsewhere now, and still taken; or what it leaves out was left out elsewhere
 */
function dropped(
  old: Trigger,
  now: Trigger,
  key: 'branches' | 'paths',
  moved: { taken: (entry: string) => boolean; left: (entry: string) => boolean },
): string[] {
  const ignored = IGNORED[key];
  const [was, is] = [old[key] ?? [], now[key] ?? []];
  const positive = (list: string[]) => list.filter((entry) => !entry.startsWith('!'));
  const everything = (list: string[]) => list.some((entry) => /^\*\*?$/.test(entry));
  const isShort = [...was, ...is, ...(now[ignored] ?? []), ...(old[ignored] ?? [])].length <= MOST_PATTERNS;
  const takes = (list: string[], entry: string): boolean =>
    list.includes(entry) || (isShort && examples(entry).every((name) => matchesBranch(list, name)));
  const isNew = old[key] === undefined && now[key] !== undefined && !everything(is);
  // A list of what is ignored in place of one of what is taken takes more, but for what it ignores.
  const fresh = isNew && old[ignored] === undefined ? positive(is).map((entry) => `only ${entry}`) : [];
  const lost =
    now[key] === undefined || everything(is)
      ? []
      : positive(was).filter((entry) => !takes(is, entry) && !moved.taken(entry));
  const negated = is.filter(
    (entry) =>
      entry.startsWith('!') &&
      !was.includes(entry) &&
      touches(entry.slice(1), was) &&
      !moved.left(entry.slice(1)),
  );
  const out = (now[ignored] ?? []).filter(
    (entry) =>
      !takes(old[ignored] ?? [], entry) &&
      (old[key] === undefined || touches(entry, was)) &&
      !moved.left(entry),
  );
  return [
    ...fresh,
    ...lost.map((entry) => `without ${entry}`),
    ...negated,
    ...out.map((entry) => `without ${entry}`),
  ].slice(0, 5);
}

/** Names that a pattern takes: what stands for any name, with and without folders. */
function examples(pattern: string): string[] {
  const filled = (deep: string, name: string): string =>
    pattern.replaceAll('**/', deep).replaceAll('**', `${deep}${name}`).replaceAll('*', name);
  const names = [filled('', 'a'), filled('b/c/', 'a.d')];
  return pattern.length > LONGEST_PATTERN || /[?+[\]\\]/.test(pattern) ? [pattern] : [...new Set(names)];
}

/** Whether an exclusion takes something out of what a list took. */
const touches = (entry: string, list: string[]): boolean =>
  list.length === 0 ||
  list.length > MOST_PATTERNS ||
  examples(entry).some((name) => matchesBranch(list, name)) ||
  list.some((each) => examples(each).some((name) => matchesBranch([entry], name)));

/** The change renames what the entry of a path filter named, and the filter takes it under its new name. */
function isMoved({ changes }: Evidence, entry: string, now: Trigger): boolean {
  const moved = changes.files.filter(
    ({ previousPath, status }) =>
      status === 'renamed' && previousPath !== undefined && matchesBranch([entry], previousPath),
  );
  return moved.length > 0 && moved.every(({ path }) => pathsMatch(now, [path]));
}

/** The change removes the file that an entry names, or its folder: what makes it one, and nothing in it stays changed. */
function isGoneWithChange({ changes }: Evidence, entry: string): boolean {
  const folder = /^([^*?+[\]]+)\/\*\*?(?:\/\*)?$/.exec(entry)?.[1];
  const inside = changes.files.filter(({ path }) =>
    folder === undefined ? path === entry : path.startsWith(`${folder}/`),
  );
  const isHead = ({ path }: { path: string }): boolean =>
    folder === undefined || ((isWorkflowFile(path) || isManifest(path)) && folderOf(path) === folder);
  return inside.some(isHead) && inside.every(({ status }) => status === 'removed');
}

/** All that an entry leaves out got its name from the change, and was left out under its old one. */
function isLeftOutBefore({ changes }: Evidence, entry: string, old: Trigger): boolean {
  const named = changes.files.filter(({ path }) => matchesBranch([entry], path));
  return (
    named.length > 0 &&
    named.every(
      ({ status, previousPath }) =>
        status === 'renamed' && previousPath !== undefined && !pathsMatch(old, [previousPath]),
    )
  );
}

const DEFAULT_TYPES = ['opened', 'synchronize', 'reopened'];

function typeNarrowing(event: string, old: Trigger, now: Trigger): Narrowing[] {
  if (!event.startsWith('pull_request') || now.types === undefined) return [];
  const lost = (old.types ?? DEFAULT_TYPES).filter(
    (type) => DEFAULT_TYPES.includes(type) && !now.types!.includes(type),
  );
  if (lost.length === 0) return [];
  return [
    narrowingOf(
      event,
      'types',
      lost.map((type) => `without ${type}`),
      takesEveryHead(old) && !takesEveryHead(now),
    ),
  ];
}

/** Workflows that the change makes unreadable, and that GitHub did not start: nobody can tell a mistake from an intent. */
export function unreadableWorkflows(asked: Enforcement): Weakening[] {
  const { evidence, versions } = asked;
  return versions.unreadable
    .filter(({ version: { path, reach } }) => reach > 0 && !evidence.runs.some((run) => run.path === path))
    .filter(({ version }) => checksOf(version).length > 0)
    .map(({ version, problem }) => {
      const { path, workflow } = version;
      const name = lastSegment(path);
      return {
        kind: 'trigger narrowed',
        weight: workflow.jobs.some((job) => isEnforced(asked, version, job)) ? 'enforcement' : 'lesser',
        path,
        job: null,
        things: [workflowName(version), path, name],
        act: 'remove',
        text: say`${code(workflowName(version))} can no longer be read, and no run of it started: ${problem.replace(/\.$/, '')}`,
        remedy: say`fix ${code(name)}`,
      };
    });
}
