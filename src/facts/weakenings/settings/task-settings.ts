import type { ChangedSetting } from '../../../evidence/setting.ts';
import type { JobDefinition } from '../../../evidence/workflow.ts';
import { groupedBy } from '../../../text/grouped.ts';
import { known } from '../../../tools/known.ts';
import { PROGRAMS } from '../../../tools/programs.ts';
import { meaningOf } from '../../../tools/settings/meanings.ts';

/** A task of a file of settings, as what the change takes from it and what it brings. */
export interface SettingTask {
  path: string;
  /** How it is called: `pixi run`. */
  call: string;
  before: JobDefinition;
  after: JobDefinition;
  /** Nothing of what changed is there any more: it may be gone as a whole. */
  gone: boolean;
}

/** How tools run a task that their settings name. */
const CALLS = new Map(
  known(({ name, runsTasks }) => (runsTasks === undefined ? undefined : ([name, runsTasks] as const))),
);
const MARKS = new Map(
  known(({ name, marksLines }) => (marksLines === undefined ? undefined : ([name, marksLines] as const))),
);

/** Tasks in settings of which commands, or other tasks that they need, change. */
export function settingTasks(all: readonly ChangedSetting[]): SettingTask[] {
  const groups = groupedBy(
    all.filter((setting) => taskOf(setting) !== null),
    (setting) => JSON.stringify([setting.tool, setting.path, taskOf(setting)]),
  );
  return [...groups.values()].map((settings) => {
    const { tool, path } = settings[0];
    const call = CALLS.get(tool)!;
    const name = taskOf(settings[0])!;
    const jobOf = (side: 'lost' | 'gained'): JobDefinition => ({
      id: name,
      // Of all environments of tox, say.
      ...(name === '' && { name: settings[0].key }),
      needs: [],
      steps: [{ name, run: settings.flatMap((setting) => linesOf(setting, side, call)).join('\n') }],
    });
    const gone = settings.every(({ after }) => after === null);
    return { path, call, before: jobOf('lost'), after: jobOf('gained'), gone };
  });
}

/** The lines that a setting of a task no longer has, or has now, as commands. */
function linesOf({ tool, key, ...sides }: ChangedSetting, side: 'lost' | 'gained', call: string): string[] {
  const entries = (sides[side] ?? []).filter((entry) => !entry.startsWith('$'));
  const isNamed = meaningOf(tool, key) === 'needed tasks';
  return entries.map((entry) =>
    isNamed || isName(entry) ? `${call} ${bare(entry)}` : asCommand(tool, entry),
  );
}

/** A line as the shell would have it: `lint: - ruff check` of tox may fail. */
function asCommand(tool: string, entry: string): string {
  const marks = MARKS.get(tool);
  if (marks === undefined) return entry;
  const line = entry.replace(marks.some, '');
  return marks.soft.test(line) ? `${line.replace(marks.soft, '')} || true` : line;
}

/** Whether what should be a command is the name of another task: one word that is no program, or one behind `@`. */
const isName = (entry: string): boolean =>
  /^@?[\w:.-]{1,100}$/.test(entry) && !PROGRAMS.has(entry.toLowerCase());

/** The name of a task as a command names it, without where it stands: `^build`, `~:lint`, `app:check`. */
const bare = (name: string): string => name.replace(/^[\^@~:/#]+/, '').replace(/^[^\s:]*[:#](?=\w)/, '');

/** The task to which a setting belongs; null: it is of none. */
function taskOf({ tool, key }: ChangedSetting): string | null {
  const meaning = meaningOf(tool, key);
  if ((meaning !== 'commands' && meaning !== 'needed tasks') || !CALLS.has(tool)) return null;
  return NAMED.exec(key)?.[1] ?? '';
}

/** Tasks stand by their names below what is called so. */
const NAMED = /(?:^|\.)(?:tasks|scripts|targets|targetDefaults|pipeline|testenv)[.:]([\w:@/#-]{1,100})/;
