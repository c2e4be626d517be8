import type { Evidence } from '../../../evidence/evidence.ts';
import { ownPath } from '../../../workflow/own-path.ts';
import type { Check, Version } from '../weakening.ts';
import { checksOf, isSame } from './checks.ts';
import type { Enforcement } from './enforced.ts';
import { newParts } from './supported.ts';

/** More new checks than these are not looked at: no change of people brings as many. */
const MOST_ADDED = 200;

const MOST_ALIKE = 100;

/** More checks than these are not asked whether they call a file. */
const MOST_CHECKS = 2000;

/** What runs after the change. */
export interface Running {
  /** The checks before the change, by their keys. */
  before: Map<string, Check[]>;
  byKey: Map<string, Check[]>;
  byTool: Map<string, Check[]>;
  /** The first checks after the change. */
  all: Check[];
  /** The checks that did not run before. */
  added: Check[];
  /** The change brings an action, script or called workflow whose inside is not known: checks may have moved there. */
  opaque: boolean;
  /** Names that manifests newly give to parts of the project. */
  newParts: ReadonlySet<string>;
  /** Whether the change leaves nothing of a file or folder. */
  isGone(path: string): boolean;
}

export function runningChecks({ evidence, versions }: Enforcement): Running {
  const before = by(versions.before.flatMap(checksOf), ({ key }) => key);
  const after = versions.after.flatMap(checksOf);
  const isNew = (check: Check): boolean => !(before.get(check.key) ?? []).some((old) => isSame(old, check));
  return {
    before,
    byKey: by(after, ({ key }) => key),
    byTool: by(after, ({ tool }) => tool),
    all: after.slice(0, MOST_CHECKS),
    added: after.filter(isNew).slice(0, MOST_ADDED),
    opaque: versions.partly || bringsUnknown(versions.before, versions.after),
    newParts: newParts(evidence),
    isGone: goneIn(evidence),
  };
}

function goneIn({ changes: { files } }: Evidence): Running['isGone'] {
  return (path) => {
    const root = path.replace(/^\.\//, '').replace(/\/+$/, '');
    const isIn = (each = ''): boolean => root !== '' && (each === root || each.startsWith(`${root}/`));
    const left = files.filter(({ path: now, status }) => status !== 'removed' && isIn(now));
    const gone = files.filter(({ path: now, previousPath, status }) =>
      isIn(status === 'removed' ? now : previousPath),
    );
    return left.length === 0 && gone.length > 0;
  };
}

function by(checks: Check[], keyOf: (check: Check) => string): Map<string, Check[]> {
  const groups = new Map<string, Check[]>();
  for (const check of checks) {
    const group = groups.get(keyOf(check));
    if (group === undefined) groups.set(keyOf(check), [check]);
    else if (group.length < MOST_ALIKE) group.push(check);
  }
  return groups;
}

/** An action of this repository, or a workflow of another one, that nothing used before. */
function bringsUnknown(before: Version[], after: Version[]): boolean {
  const known = new Set(usesIn(before));
  const isRead = (uses: string) => after.some(({ path }) => ownPath(uses) === path);
  const isUnknown = (uses: string) => (ownPath(uses) !== null ? !isRead(uses) : /\.ya?ml@/.test(uses));
  return usesIn(after).some((uses) => !known.has(uses) && isUnknown(uses));
}

function usesIn(versions: Version[]): string[] {
  return versions
    .flatMap(({ workflow }) => workflow.jobs.flatMap((job) => [job, ...job.steps]))
    .flatMap(({ uses }) => (uses === undefined ? [] : [inOneForm(uses)]));
}

/** `$/lint` as `./lint`. */
function inOneForm(uses: string): string {
  const own = ownPath(uses);
  return own === null ? uses : `./${own}`;
}
