import type { Evidence } from '../../../evidence/evidence.ts';
import type { JobDefinition } from '../../../evidence/workflow.ts';
import { lastSegment } from '../../../text/path.ts';
import { code, say } from '../../../text/prose.ts';
import { allOf } from '../../../tools/known.ts';
import type { LockedInstall } from '../../../tools/tool.ts';
import { commandsOf, coreOf, titleOf } from '../../../workflow/command.ts';
import { type JobPair, jobName, workflowName } from '../compared/pairs.ts';
import type { Weakening } from '../weakening.ts';

const LOCKS = allOf('locks');
const LOCK_FILES = new Set(allOf('lockFiles'));

/** A command that installs what a manifest names. */
interface Install {
  /** The program, and the folder. */
  place: string;
  words: string[];
  /** It fails where the lock file does not fit; `alike`: it does so in some versions of the program. */
  locked: boolean | 'alike';
  /** What tells it so. */
  by: string;
}

/**
 * What a job installs without its lock file that it installed by it: then a lock file that does not fit is nothing any more.
 */
export function loosenedInstalls({ changes }: Evidence, { file, before, after }: JobPair): Weakening[] {
  if (after === null) return [];
  const isUnlocked = changes.files.some(
    ({ path, status }) => status === 'removed' && LOCK_FILES.has(lastSegment(path).toLowerCase()),
  );
  if (isUnlocked) return [];
  const [old, now] = [installsIn(before), installsIn(after)];
  const lost = old.flatMap((install) => {
    if (install.locked !== true) return [];
    const there = now.filter(({ place }) => place === install.place);
    const isKept = there.some(({ locked }) => locked !== false);
    const wasOpen = old.some(({ place, locked }) => place === install.place && locked === false);
    return there[0] === undefined || isKept || wasOpen ? [] : [{ install, next: there[0] }];
  });
  const [first] = lost;
  if (first === undefined) return [];
  const { install, next } = first;
  const [title, shown] = [titleOf(install.words), titleOf(next.words)];
  return [
    {
      kind: 'threshold lowered',
      weight: 'lesser',
      path: file.before.path,
      job: before.id,
      things: [install.by, install.by.replace(/^-+/, ''), title, shown, ...NAMES, before.id, jobName(before)],
      act: 'lower',
      text: say`${code(title)} → ${code(shown)} in ${code(jobName(before))} of ${code(workflowName(file.before))}: a lock file that does not fit no longer fails it`,
      within: {
        place: say`${code(title)} → ${code(shown)} of ${code(workflowName(file.before))}, so that a lock file that does not fit no longer fails`,
        what: say`${code(jobName(before))}`,
      },
      remedy: say`install by the lock file again, or say in the description why not`,
    },
  ];
}

const NAMES = ['lock file', 'lockfile', 'lock files', 'lockfiles', 'frozen lockfile'];

function installsIn({ steps }: JobDefinition): Install[] {
  return steps.flatMap(({ run = '', workingDirectory = '' }) => {
    let folder = workingDirectory;
    return commandsOf(run).flatMap((command) => {
      const words = coreOf(command);
      if (words[0] === 'cd') folder = `${folder}/${words[1] ?? ''}`;
      const found = LOCKS.map((lock) => read(words, lock)).find((each) => each !== null);
      return found === undefined || found === null
        ? []
        : [{ ...found, place: `${words[0]} ${folder}`, words }];
    });
  });
}

/** What a command says of the lock file; null: it installs something else, or nothing. */
function read(
  [program, ...rest]: string[],
  { program: own, always = [], verbs, options, alike = [] }: LockedInstall,
): Pick<Install, 'locked' | 'by'> | null {
  if (program !== own) return null;
  const [verb = '', ...others] = rest.filter((word) => !word.startsWith('-'));
  if (always.includes(verb)) return { locked: true, by: verb };
  // What is named is installed for itself: a file of requirements alone is a list.
  const isOwn = others.length === 0 || rest.some((word) => /^(?:-r|--requirement)/.test(word));
  if (!verbs.includes(verb) || !isOwn || rest.some((word) => /^(?:-g|--global)$/.test(word))) return null;
  const option = options.find((each) => rest.some((word) => word === each || word === `${each}=true`));
  if (option !== undefined) return { locked: true, by: option };
  return { locked: alike.some((each) => rest.includes(each)) ? 'alike' : false, by: '' };
}
