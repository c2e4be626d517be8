import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditClone } from '../src/cli/audit/audit.ts';
import type { Weight } from '../src/cli/audit/findings.ts';
import { type Addition, type Alarm, type CommitId, type Field, fieldPage, type Sight } from './field-page.ts';

// Plays the commits of docs/field.json, which lie in the clones CLONES/OWNER/NAME, and writes docs/field.md:
// `npm run field -- CLONES`. Ends with 1 while an alarm is not judged, or a judged one is no longer told.

const [clones] = process.argv.slice(2);
if (clones === undefined) throw new Error('Usage: field CLONES');
const field = JSON.parse(readFileSync('docs/field.json', 'utf8')) as Field;

const ordinary = { commits: 0, alarms: [] as Alarm[] };
for (const { repository, from, commits } of field.repositories) {
  const found = await audited(repository, ['--until', from, '--max-count', String(commits)]);
  ordinary.commits += found.commits;
  ordinary.alarms.push(...found.alarms);
}
const agents = { commits: 0, alarms: [] as Alarm[] };
for (const one of field.agents) {
  const found = await auditedOne(one);
  agents.commits += found.commits;
  agents.alarms.push(...found.alarms);
}
const reversed: { addition: Addition; seen: Sight }[] = [];
for (const addition of field.reversed) {
  const { alarms, notes } = await auditedOne(addition, ['--reverse']);
  reversed.push({ addition, seen: alarms.length > 0 ? 'alarm' : notes > 0 ? 'note' : 'nothing' });
}

const { markdown, open } = fieldPage(field, { ordinary, agents, reversed });
writeFileSync('docs/field.md', markdown);
for (const line of open) console.error(line);
process.exitCode = open.length > 0 ? 1 : 0;

interface Found {
  commits: number;
  alarms: Alarm[];
  notes: number;
}

function auditedOne({ repository, commit }: CommitId, options: string[] = []): Promise<Found> {
  return audited(repository, ['--until', commit, '--max-count', '1', ...options]);
}

interface Line {
  commit: string;
  findings: { weight: Weight; text: string }[];
  notCompared?: string;
}

/** What the audit says of some commits of a clone. @throws where one of them cannot be read. */
async function audited(repository: string, options: string[]): Promise<Found> {
  let out = '';
  let err = '';
  const streams = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  };
  const exit = await auditClone(
    [join(clones!, repository), '--json', '--fail-on', 'never', ...options],
    streams,
  );
  const lines = out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Line]));
  const unread = lines.find(({ notCompared }) => notCompared !== undefined);
  const [, commits] = /^docket: (\d+) commits?,/m.exec(err) ?? [];
  if (exit !== 0 || unread !== undefined || commits === undefined)
    throw new Error(`${repository} ${options.join(' ')}: ${unread?.notCompared ?? err}`);
  const found = lines.flatMap(({ commit, findings }) =>
    findings.map(({ weight, text }) => ({ repository, commit, weight, text })),
  );
  return {
    commits: Number(commits),
    alarms: found.flatMap(({ weight, ...rest }) => (weight === 'note' ? [] : [{ ...rest, weight }])),
    notes: found.filter(({ weight }) => weight === 'note').length,
  };
}
