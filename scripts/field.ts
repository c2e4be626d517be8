import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine } from '../__tests__/harness/command-line.ts';
import { addAssertions, type PlayedAssertions } from './field-assertions.ts';
import { type Alarm, type CommitId, type Field, type Found, fieldPage, type Played } from './field-page.ts';

// Plays the commits of docs/field.json, which lie in the clones CLONES/OWNER/NAME, and writes docs/field.md:
// `npm run field -- CLONES`. Ends with 1 while an alarm is not judged, or a judged one is no longer told.

const [clones] = process.argv.slice(2);
if (clones === undefined) throw new Error('Usage: field CLONES');
const field = JSON.parse(readFileSync('docs/field.json', 'utf8')) as Field;

const unread: CommitId[] = [];
const ordinary = await part(field.repositories, ({ repository, from, commits }) =>
  audited(repository, ['--until', from, '--max-count', String(commits)]),
);
const agents = await part(field.agents, (one) => auditedOne(one));
const reversed: Played['reversed'] = [];
for (const addition of field.reversed) {
  const { lines } = await auditedOne(addition, ['--reverse']);
  reversed.push({ addition, found: lines.flatMap(({ findings }) => findings) });
}

const assertions: PlayedAssertions = { commits: 0, noted: 0, debts: [] };
for (const { repository, from, commits } of field.assertions?.repositories ?? [])
  addAssertions(
    assertions,
    repository,
    await audited(repository, ['--until', from, '--max-count', String(commits)]),
  );

const { markdown, open } = fieldPage(field, { ordinary, agents, reversed, assertions, unread });
writeFileSync('docs/field.md', markdown);
for (const line of open) console.error(line);
process.exitCode = open.length > 0 ? 1 : 0;

/** How many commits were compared, and every alarm. */
async function part<T extends { repository: string }>(items: T[], act: (item: T) => Promise<Audited>) {
  const played = { commits: 0, alarms: [] as Alarm[] };
  for (const item of items) {
    const { commits, lines } = await act(item);
    played.commits += commits;
    for (const { commit, findings } of lines)
      for (const { weight, text } of findings)
        if (weight !== 'note') played.alarms.push({ repository: item.repository, commit, weight, text });
  }
  return played;
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

function auditedOne({ repository, commit }: CommitId, options: string[] = []): Promise<Audited> {
  return audited(repository, ['--until', commit, '--max-count', '1', ...options]);
}

/** What the audit says of some commits of a clone, and how many could be compared. @throws where there is no clone. */
async function audited(repository: string, options: string[]): Promise<Audited> {
  const of = ['--repository', repository, '--json', '--fail-on', 'never'];
  const said = await commandLine(['audit', join(clones!, repository), ...of, ...options]);
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
