import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { answerCommands, CommandThreads } from './command-threads.ts';
import { addAssertions, type PlayedAssertions } from './field-assertions.ts';
import { type Alarm, type CommitId, type Field, type Found, fieldPage, type Played } from './field-page.ts';

// Plays the commits of docs/field.json, which lie in the clones CLONES/OWNER/NAME, and writes docs/field.md:
// `npm run field -- CLONES`. Ends with 1 while an alarm is not judged, or a judged one is no longer told.

const [clones = ''] = process.argv.slice(2);
const unread: CommitId[] = [];
if (isMainThread) await play(new CommandThreads(new URL(import.meta.url)));
else answerCommands();

async function play(threads: CommandThreads): Promise<void> {
  if (clones === '') throw new Error('Usage: field CLONES');
  const field = JSON.parse(readFileSync('docs/field.json', 'utf8')) as Field;
  const commitsOf = ({ repository, from, commits }: Field['repositories'][number]): Promise<Audited> =>
    audited(threads, repository, ['--until', from, '--max-count', String(commits)]);
  const [ordinary, agents, additions, ofAssertions] = await Promise.all([
    part(field.repositories, commitsOf),
    part(field.agents, (one) => auditedOne(threads, one)),
    Promise.all(field.reversed.map((addition) => auditedOne(threads, addition, ['--reverse']))),
    Promise.all((field.assertions?.repositories ?? []).map(commitsOf)),
  ]);
  await threads.end();
  const reversed = additions.map(({ lines }, index) => ({
    addition: field.reversed[index]!,
    found: lines.flatMap(({ findings }) => findings),
  }));
  const assertions: PlayedAssertions = { commits: 0, noted: 0, debts: [] };
  for (const [index, said] of ofAssertions.entries())
    addAssertions(assertions, field.assertions!.repositories[index]!.repository, said);

  const { markdown, open } = fieldPage(field, { ordinary, agents, reversed, assertions, unread });
  writeFileSync('docs/field.md', markdown);
  for (const line of open) console.error(line);
  process.exitCode = open.length > 0 ? 1 : 0;
}

/** How many commits were compared, and every alarm. */
async function part<T extends { repository: string }>(
  items: T[],
  act: (item: T) => Promise<Audited>,
): Promise<Played['ordinary']> {
  const all = await Promise.all(items.map(act));
  const alarms = all.flatMap(({ lines }, index) =>
    lines.flatMap(({ commit, findings }) =>
      findings.flatMap(({ weight, text }): Alarm[] =>
        weight === 'note' ? [] : [{ repository: items[index]!.repository, commit, weight, text }],
      ),
    ),
  );
  return { commits: all.reduce((sum, { commits }) => sum + commits, 0), alarms };
}

interface Audited {
  commits: number;
  lines: Line[];
}

/** What `--json` prints of a commit. */
interface Line {
  commit: string;
  findings: Found[];
  notCompared?: string;
}

function auditedOne(
  threads: CommandThreads,
  { repository, commit }: CommitId,
  options: string[] = [],
): Promise<Audited> {
  return audited(threads, repository, ['--until', commit, '--max-count', '1', ...options]);
}

/** What the audit says of some commits of a clone, and how many could be compared. @throws where there is no clone. */
async function audited(threads: CommandThreads, repository: string, options: string[]): Promise<Audited> {
  const of = ['--repository', repository, '--json', '--fail-on', 'never'];
  const said = await threads.run(['audit', join(clones, repository), ...of, ...options]);
  const { code: exit, out, err } = said;
  const lines = out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Line]));
  const failed = lines.filter(({ notCompared }) => notCompared !== undefined);
  const [, commits] = /^docket: (\d+) commits?,/m.exec(err) ?? [];
  if ((exit !== 0 && failed.length === 0) || commits === undefined)
    throw new Error(`${repository} ${options.join(' ')}: ${err}`);
  // A clone may lack large files.
  for (const { commit, notCompared } of failed) {
    unread.push({ repository, commit });
    console.error(`not compared: ${repository} ${commit}: ${notCompared}`);
  }
  return { commits: Number(commits) - failed.length, lines };
}
