import { lastSegment } from '../../../text/path.ts';
import { code, say } from '../../../text/prose.ts';
import { known } from '../../../tools/known.ts';
import { ownPath } from '../../../workflow/own-path.ts';
import { workflowName } from '../compared/pairs.ts';
import { withoutRef } from '../compared/scripts.ts';
import type { FilePair, Version, Weakening } from '../weakening.ts';

/** How strictly a reference pins what it names: a branch moves with every commit, a commit never. */
function strictness(ref: string): 0 | 1 | 2 | 3 {
  if (/^(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/.test(ref)) return 3;
  if (/^v?\d+\.\d+\.\d+/.test(ref)) return 2;
  return /^(?:[\w-]+\/)?v?\d+(?:\.\d+)?$/.test(ref) ? 1 : 0;
}

/** A newer major version is an update: `v3.6.0` → `v4`. */
function isNewer(was: string, ref: string): boolean {
  const majorOf = (tag: string): number => Number(/^v?(\d+)(?:\.\d+)*$/.exec(tag)?.[1] ?? Number.NaN);
  return majorOf(ref) > majorOf(was);
}

/** What only works by a tag, as its makers say. */
const BY_TAG = known('byTag');

/** Actions and called workflows of a file that are pinned less strictly than before. */
export function loosenedPins({ before, after }: FilePair): Weakening[] {
  if (after === null) return [];
  const [old, now] = [loosest(before), loosest(after)];
  return [...now].flatMap(([action, ref]) => {
    const was = old.get(action);
    if (was === undefined || strictness(ref) >= strictness(was) || isNewer(was, ref)) return [];
    if (BY_TAG.some((name) => name.test(action)) && strictness(ref) === 2) return [];
    return [
      {
        kind: 'pin loosened' as const,
        weight: 'lesser' as const,
        path: before.path,
        job: null,
        things: [action, lastSegment(action)],
        act: 'unpin' as const,
        text: say`${code(action)} in ${code(workflowName(before))} is pinned less strictly: ${code(short(was))} → ${code(short(ref))}`,
        remedy: say`pin ${code(action)} as before, or say in the description why not`,
      },
    ];
  });
}

/** Actions and called workflows that go while one of the same name by another owner comes: a note, for who is trusted. */
export function otherOwners({ before, after }: FilePair): Weakening[] {
  if (after === null) return [];
  const [old, now] = [loosest(before), loosest(after)];
  const gone = [...old.keys()].filter((action) => !now.has(action));
  return [...now.keys()].flatMap((action) => {
    const was = old.has(action) ? undefined : gone.find((other) => ownName(other) === ownName(action));
    if (was === undefined) return [];
    return [
      {
        kind: 'pin loosened' as const,
        weight: 'note' as const,
        path: before.path,
        job: null,
        things: [was, action, lastSegment(action)],
        act: 'unpin' as const,
        text: say`${code(was)} in ${code(workflowName(before))} is replaced by ${code(action)}, of another owner`,
        remedy: [],
      },
    ];
  });
}

/** An action without its owner. */
const ownName = (action: string): string => action.slice(action.indexOf('/') + 1);

/** Of each action the reference that pins it least. */
function loosest({ workflow }: Version): Map<string, string> {
  const uses = workflow.jobs.flatMap((job) => [job.uses, ...job.steps.map((step) => step.uses)]);
  const found = new Map<string, string>();
  for (const use of uses) {
    if (use === undefined || ownPath(use) !== null || !use.includes('@')) continue;
    const [action, ref] = [withoutRef(use), use.slice(use.indexOf('@') + 1)];
    const other = found.get(action);
    if (other === undefined || strictness(ref) < strictness(other)) found.set(action, ref);
  }
  return found;
}

const short = (ref: string): string => (/^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 8) : ref.slice(0, 60));
