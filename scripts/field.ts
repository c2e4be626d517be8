import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { answerCommands, CommandThreads } from './command-threads.ts';
import { addAssertions, type PlayedAssertions } from './field-assertions.ts';
import { type Alarm, type CommitId, type Field, type Found, fieldPage, type Played } from './field-page.ts';

// Plays the commits of docs/field.json, which lie in the clones CLONES/OWNER/NAME, and writes docs/field.md:
// `npm run field -- CLONES`; without CLONES from what was played last, as when judgements are written. Ends with 1 while an
// alarm is not judged, or a judged one is no longer told.

const PLAYED = 'node_modules/.cache/docket/field-played.json';
const [clones] = process.argv.slice(2);
if (isMainThread) await writePage(clones);
else answerCommands();

async function writePage(clones: string | undefined): Promise<void> {
  const field = JSON.parse(readFileSync('docs/field.json', 'utf8')) as Field;
  if (clones !== undefined) writeFileSync(PLAYED, JSON.stringify(await play(field, clones)));
  const { markdown, open } = fieldPage(field, JSON.parse(readFileSync(PLAYED, 'utf8')) as Played);
  writeFileSync('docs/field.md', markdown);
  for (const line of open) console.error(line);
  process.exitCode = open.length > 0 ? 1 : 0;
}

async function play(field: Field, clones: string): Promise<Played> {
  const threads = new CommandThreads(new URL(import.meta.url));
  const unread: CommitId[] = [];
  const audits = auditsOf(threads, clones, unread);
  const commitsOf = ({ repository, from, commits }: Field['repositories'][number]): Promise<Audited> =>
    audits(repository, ['--until', from, '--max-count', String(commits)]);
  const one = ({ repository, commit }: CommitId, options: string[] = []): Promise<Audited> =>
    audits(repository, ['--until', commit, '--max-count', '1', ...options]);
  const [ordinary, agents, additions, ofAssertions] = await Promise.all([
    part(field.repositories, commitsOf),
    part(field.agents, (commit) => one(commit)),
    Promise.all(field.reversed.map((addition) => one(addition, ['--reverse']))),
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
  return { ordinary, agents, reversed, assertions, unread };
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

/**
 * What asks what the audit says of some commits of a clone, and how many could be compared. It throws where there is no clone.
 *
 * @param unread gets the commits that could not be: a clone may lack large files
 */
function auditsOf(threads: CommandThreads, clones: string, unread: CommitId[]) {
  return async (repository: string, options: string[]): Promise<Audited> => {
    const of = ['--repository', repository, '--json', '--fail-on', 'never'];
    const { code, out, err } = await threads.run(['audit', join(clones, repository), ...of, ...options]);
    const lines = out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Line]));
    const failed = lines.filter(({ notCompared }) => notCompared !== undefined);
    const [, commits] = /^docket: (\d+) commits?,/m.exec(err) ?? [];
    if ((code !== 0 && failed.length === 0) || commits === undefined)
      throw new Error(`${repository} ${options.join(' ')}: ${err}`);
    for (const { commit, notCompared } of failed) {
      unread.push({ repository, commit });
      console.error(`not compared: ${repository} ${commit}: ${notCompared}`);
    }
    return { commits: Number(commits) - failed.length, lines };
  };
}
