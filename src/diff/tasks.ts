import type { Task } from '../evidence/change.ts';
import { lastSegment } from '../text/path.ts';
import { redact } from '../text/redact.ts';
import { hunksOf } from './hunks.ts';
import { targetsIn } from './tasks/makefile.ts';
import { scriptsIn } from './tasks/package-json.ts';
import { optionsIn } from './tasks/pytest.ts';
import type { Sides } from './tasks/sides.ts';

const MOST_TASKS = 20;
/** Longer commands are not judged. */
const LONGEST = 1000;

/**
 * The commands that a patch changes behind a name which workflows call: scripts of `package.json`, targets of a Makefile,
 * and the options that pytest always gets. Only what the patch shows on both sides, or adds.
 */
export function tasksOf(path: string, patch: string): Task[] {
  const name = lastSegment(path);
  const read = readerOf(name);
  if (read === null) return [];
  const tasks = [...read(hunksOf(patch))].flatMap(([task, sides]) => taskOf(task, sides));
  return tasks.slice(0, MOST_TASKS);
}

function readerOf(name: string): ((hunks: ReturnType<typeof hunksOf>) => Map<string, Sides>) | null {
  if (name === 'package.json') return scriptsIn;
  if (/^(?:GNU)?[Mm]akefile$/.test(name)) return targetsIn;
  return /^(?:pytest\.ini|\.pytest\.ini|pyproject\.toml|setup\.cfg|tox\.ini)$/.test(name) ? optionsIn : null;
}

function taskOf(name: string, { before, after }: Sides): Task[] {
  if (after === null || before === after) return [];
  if (after.length > LONGEST || (before ?? '').length > LONGEST) return [];
  return [{ name, before: before === null ? null : redact(before), after: redact(after) }];
}
