import { changesComplete } from '../../diff/changes.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { JobDefinition, StepDefinition, WorkflowDefinition } from '../../evidence/workflow.ts';
import { pathsMatch } from '../../text/filter.ts';
import { allOf } from '../../tools/known.ts';
import { commandsOf, coreOf } from '../../workflow/command.ts';
import { countedRuns } from '../../workflow/jobs.ts';
import { isOwn } from '../../workflow/own.ts';
import { titleText } from '../../workflow/steps.ts';
import { kindOfStep } from './kinds.ts';

/** Where a workflow file names paths. */
export type PathsPlace =
  | { in: 'trigger'; event: string }
  | { in: 'filter'; job: string; name: string }
  | { in: 'command'; job: string; command: string };

/** Paths in a workflow file of which the change leaves nothing. */
export interface DeadPaths {
  path: string;
  workflow: string;
  place: PathsPlace;
  /** The patterns or paths that mean nothing any more. */
  patterns: string[];
  /** The folder or file that is gone, and where the first of its files is now; null: removed. */
  gone: string;
  now: string | null;
  /** Nothing else is left for it to look at: it never starts, or runs nothing. */
  isWhole: boolean;
}

/** Paths that a workflow file names in one place. */
interface Named {
  path: string;
  workflow: string;
  place: PathsPlace;
  /** All that is looked for there, with the folder or file that each names literally; null: none. */
  all: { pattern: string; literal: string | null }[];
}

const EVENTS = ['pull_request', 'pull_request_target', 'push'];

/**
 * Folders that workflow files name and that the diff empties as far as it tells: files go from below them, and no changed
 * file is left there. Whether others are left only the tree of the head knows.
 */
export function emptiedFolders(evidence: Evidence): string[] {
  if (!changesComplete(evidence)) return [];
  const literals = namedPaths(evidence).flatMap(({ all }) => all.flatMap(({ literal }) => literal ?? []));
  return [...new Set(literals)].filter((literal) => isEmptied(evidence, literal)).sort();
}

/** The places in workflow files whose paths mean nothing any more because of the change. */
export function deadPaths(evidence: Evidence): DeadPaths[] {
  const gone = new Set(evidence.changes.goneFolders ?? []);
  if (gone.size === 0 || !changesComplete(evidence)) return [];
  return namedPaths(evidence).flatMap((named) => {
    const dead = named.all.filter(({ literal }) => literal !== null && gone.has(literal));
    const first = dead[0]?.literal;
    if (first === undefined || first === null) return [];
    const { path, workflow, place } = named;
    const patterns = dead.map(({ pattern }) => pattern);
    const now = movedTo(evidence, first);
    const left = named.all.filter(({ pattern }) => !patterns.includes(pattern) && isOfCode(pattern));
    const isWhole = left.length === 0;
    // What took its place is looked at under another pattern.
    if (!isWhole && (now === null || stillTaken(evidence, named, first))) return [];
    return [{ path, workflow, place, patterns, gone: first, now, isWhole }];
  });
}

/** Workflow files often name themselves in their filters. */
const isOfCode = (pattern: string): boolean => !pattern.startsWith('!') && !/^\.github(?:\/|$)/.test(pattern);

function namedPaths(evidence: Evidence): Named[] {
  return evidence.workflows.flatMap(({ path, head }) =>
    head === null || isOwn(head)
      ? []
      : [...triggersOf(path, head), ...head.jobs.flatMap((job) => stepsOf(evidence, path, head, job))],
  );
}

function triggersOf(path: string, { name, on }: WorkflowDefinition): Named[] {
  return EVENTS.flatMap((event): Named[] => {
    const patterns = on[event]?.paths ?? [];
    const place: PathsPlace = { in: 'trigger', event };
    return patterns.length === 0
      ? []
      : [{ path, workflow: name ?? path, place, all: patterns.map(toPattern) }];
  });
}

function stepsOf(
  evidence: Evidence,
  path: string,
  definition: WorkflowDefinition,
  job: JobDefinition,
): Named[] {
  const workflow = definition.name ?? path;
  const title = job.name ?? job.id;
  return job.steps.flatMap((step): Named[] => [
    ...(step.finds ?? []).map(
      ({ name, paths }): Named => ({
        path,
        workflow,
        place: { in: 'filter', job: title, name },
        all: paths.map(toPattern),
      }),
    ),
    ...(kindOfStep(evidence, { job: title, path: `${workflow} / ${title}` }, titleText(step), step) ===
      'tests' && !hasFailed(evidence, path)
      ? commandPaths(step).map(
          ({ command, paths }): Named => ({
            path,
            workflow,
            place: { in: 'command', job: title, command },
            all: paths.map((literal) => ({ pattern: literal, literal })),
          }),
        )
      : []),
  ]);
}

/** A command whose paths are gone mostly fails: then that is told. */
const hasFailed = ({ runs }: Evidence, path: string): boolean =>
  countedRuns(runs).some((run) => run.path === path && run.conclusion === 'failure');

/** `src/api/**` names `src/api`; a pattern that begins with a wildcard, or excludes, names nothing. */
function toPattern(pattern: string): Named['all'][number] {
  const [before = ''] = pattern.split(/[*?[\]{}+!@]/);
  const isGlob = before !== pattern;
  const literal = (isGlob ? before.slice(0, before.lastIndexOf('/') + 1) : before).replace(/^\.\/|\/+$/g, '');
  return { pattern, literal: literal === '' || /^\.github(?:\/|$)/.test(literal) ? null : literal };
}

/** Words of commands that are paths with a folder: `pytest tests/unit`, `jest packages/api`. */
function commandPaths({
  run = '',
  workingDirectory,
}: StepDefinition): { command: string; paths: string[] }[] {
  if (/(?:^|[\s;&|])cd\s/.test(run) || workingDirectory?.includes('$')) return [];
  const root = (workingDirectory ?? '').replace(/^\.\/?|\/+$/g, '');
  return commandsOf(run).flatMap((words) => {
    const core = coreOf(words);
    const paths = core
      .slice(1)
      .filter((word, index) => isPath(word, core) && !core[index]!.startsWith('-'))
      .map((word) => word.replace(/^\.\/|\/+(?:\.{3})?$/g, ''))
      .filter((word) => word !== '')
      .map((word) => (root === '' ? word : `${root}/${word}`));
    return paths.length === 0 ? [] : [{ command: core.join(' '), paths }];
  });
}

/** Programs without verbs: the word behind them is a path, and no name of a task. */
const PLAIN = new Set(allOf('plain'));

const isPath = (word: string, [program = '']: readonly string[]): boolean =>
  PATH.test(word) && (word.includes('/') || PLAIN.has(program));

const PATH = /^(?:\.\/)?(?!-)[\w@.-]+(?:\/[\w@.-]+)*\/?$/;

function isEmptied({ changes }: Evidence, literal: string): boolean {
  const isIn = (path: string | undefined): boolean =>
    path !== undefined && (path === literal || path.startsWith(`${literal}/`));
  const stays = changes.files.some(({ path, status }) => status !== 'removed' && isIn(path));
  return !stays && changes.files.some((file) => isIn(leaves(file)));
}

/** The path from which a file goes; undefined: it stays. */
function leaves({ path, previousPath, status }: Evidence['changes']['files'][number]): string | undefined {
  if (status === 'removed') return path;
  return status === 'renamed' ? previousPath : undefined;
}

/** The files that came from below a folder, with their new places. */
const movedFiles = ({ changes }: Evidence, gone: string) =>
  changes.files.filter((file) => file.status === 'renamed' && `${leaves(file)}/`.startsWith(`${gone}/`));

/** The folder, or file, that the moved files have now: what is left of the first one's new path without its old end. */
function movedTo(evidence: Evidence, gone: string): string | null {
  const [first] = movedFiles(evidence, gone);
  if (first?.previousPath === undefined) return null;
  const end = first.previousPath.slice(gone.length);
  return first.path.endsWith(end) && end !== '' ? first.path.slice(0, -end.length) : first.path;
}

const stillTaken = (evidence: Evidence, { all }: Named, gone: string): boolean =>
  movedFiles(evidence, gone).every(({ path }) =>
    pathsMatch({ paths: all.map(({ pattern }) => pattern) }, [path]),
  );
