import type { Evidence } from '../../evidence/evidence.ts';
import type { Delta, FileRow } from '../../facts/sections.ts';
import { code, fromPlan, type Prose } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { definitionsLine } from '../definitions.ts';
import { listed } from '../list.ts';
import { invariantCell, signAndWord } from '../marks.ts';
import { bullets, details, heading, type Inline, keyLine, paragraph, table } from '../nodes.ts';
import { keep, type MakeSection, optional, type Part } from '../parts.ts';

/** Files in the open table; the others follow in folded blocks of `FOLD`. */
const OPEN = 30;
const FOLD = 500;
const NAMES_SHOWN = 50;

/** What the change is made of, what of the plan it keeps, and where it goes further. */
export const delta: MakeSection = (evidence, { delta }) => ({
  heading: 'Step 3 — Delta Analysis',
  parts: [
    keep(heading(3, ['Change Inventory'])),
    ...commits(evidence.head.commits),
    ...files(delta, evidence.changes.source === 'none'),
    ...planned(delta, evidence.changes.source === 'none'),
    ...unchanged(delta),
    ...expected(delta),
    ...acceptance(delta),
    ...drift(delta),
  ],
});

const COMMITS_SHOWN = 20;

/** The commits since the merge base, the newest first. */
function commits(known: Evidence['head']['commits']): Part[] {
  if (known === undefined) return [];
  const named = known.list
    .toReversed()
    .map(({ sha, subject }) => [code(sha.slice(0, 8)), ' ', code(subject)]);
  const lines = named.slice(0, COMMITS_SHOWN);
  const more = known.total - lines.length;
  const rest: Inline[][] = more > 0 ? [[`and ${count(more, 'more commit')}`]] : [];
  if (known.total === 1) return [keep(keyLine('Commit', lines[0] ?? []))];
  const drop = { rank: 74, one: 'list of commits', many: 'lists of commits' };
  const summary = [`${count(known.total, 'commit')} since the merge base`];
  return [optional(drop, ...details(summary, [bullets([...lines, ...rest])]))];
}

function files({ files, complete }: Delta, unread: boolean): Part[] {
  if (unread) return [keep(paragraph(['Which files are changed is UNKNOWN.']))];
  const cut = complete
    ? []
    : [keep(paragraph(['This list is not complete: GitHub named only a part of the files.']))];
  if (files.length === 0) return [keep(paragraph(['No file is changed.'])), ...cut];
  const open = optional(
    { rank: 75, one: 'table of files', many: 'tables of files' },
    fileTable(files.slice(0, OPEN)),
  );
  return [keep(paragraph([total(files)])), open, ...folded(files), ...cut];
}

function folded(files: FileRow[]): Part[] {
  const parts: Part[] = [];
  for (let start = OPEN; start < files.length; start += FOLD) {
    const rows = files.slice(start, start + FOLD);
    const summary = `Files ${start + 1} to ${start + rows.length}`;
    const drop = { rank: 20, one: 'table of files', many: 'tables of files' };
    parts.push(optional(drop, ...details([summary], [fileTable(rows)])));
  }
  return parts;
}

function total(files: FileRow[]): string {
  const added = files.reduce((sum, file) => sum + file.additions, 0);
  const removed = files.reduce((sum, file) => sum + file.deletions, 0);
  return `${count(files.length, 'file')}, +${added} −${removed}.`;
}

/** Of documents the headings say little of a change. */
const DOCUMENT = /\.(?:md|mdx|markdown|rst|adoc|asciidoc|org)$/i;

const fileTable = (files: FileRow[]) =>
  table(
    ['File', 'Change'],
    files.map((file) => [[code(file.path)], change(file)]),
  );

function change(file: FileRow): Inline[] {
  const from: Prose = file.previousPath === null ? [] : [' from ', code(file.previousPath)];
  const definitions = DOCUMENT.test(file.path) ? [] : definitionsLine(file.definitions);
  return [
    file.change,
    ...from,
    `, +${file.additions} −${file.deletions}`,
    ...(definitions.length === 0 ? [] : [': ', ...definitions]),
    ...(file.tests === undefined ? [] : ['. Tests: ', ...file.tests]),
    ...(file.planned === null ? [] : ['. Plan: ', ...fromPlan(file.planned)]),
  ];
}

function planned({ plannedButMissing, unplanned, otherwise, complete }: Delta, unread: boolean): Part[] {
  if (unplanned === null) return [keep(keyLine('Against the plan', ['no plan lists paths']))];
  if (unread) return [keep(keyLine('Against the plan', ['UNKNOWN']))];
  return [
    keep(
      bullets([
        ['Planned but not changed: ', ...paths(plannedButMissing, complete ? 'none' : 'UNKNOWN')],
        ['Changed but not planned: ', ...paths(unplanned, complete ? 'none' : 'none of the files listed')],
        ...(otherwise.length === 0 ? [] : [['Changed otherwise than planned: ', ...differences(otherwise)]]),
      ]),
    ),
  ];
}

const differences = (otherwise: Delta['otherwise']): Inline[] =>
  listed(
    otherwise.map(({ path, planned, change }) => [
      code(path),
      ` (planned: ${planned}; here: ${change.toLowerCase()})`,
    ]),
    NAMES_SHOWN,
  );

const paths = (items: string[], none = 'none'): Inline[] =>
  items.length === 0
    ? [none]
    : listed(
        items.map((path) => [code(path)]),
        NAMES_SHOWN,
      );

function unchanged({ unchanged }: Delta): Part[] {
  if (unchanged.length === 0) return [];
  const lines = unchanged.map(({ text, held, touched }): Inline[] => {
    if (held === null && touched.length > 0)
      return [...fromPlan(text), ' (not assessed; changed: ', ...paths(touched), ')'];
    if (held === null) return [...fromPlan(text), ' (not assessed)'];
    return held
      ? ['✓ ', ...fromPlan(text)]
      : ['✗ ', ...fromPlan(text), ' (changed: ', ...paths(touched), ')'];
  });
  return [keep(heading(3, ['Unchanged'])), keep(bullets(lines))];
}

function expected({ expected }: Delta): Part[] {
  const title = heading(3, ['Expected vs Observed']);
  if (expected.length === 0) return [keep(title, paragraph(['The plan states no expectation.']))];
  const rows = expected.map((row) => [
    fromPlan(row.check),
    row.expected === null ? [] : fromPlan(row.expected),
    row.observed,
    [row.mark === null ? 'not assessed' : signAndWord(row.mark)],
  ]);
  return [keep(title, table(['Check', 'Expected', 'Observed', 'Status'], rows))];
}

/** What CI shows of the acceptance criteria, and how many it does not. */
function acceptance({ acceptance: criteria }: Delta): Part[] {
  const shown = criteria.filter(({ evidence }) => evidence !== null);
  if (shown.length === 0) return [];
  const rows = shown.map(({ text, evidence, status }) => [
    fromPlan(text),
    evidence ?? [],
    [invariantCell(status)],
  ]);
  const open = criteria.filter(({ evidence }) => evidence === null).map(({ text }) => fromPlan(text));
  const rest = open.length === 0 ? [] : [keyLine('Not shown by CI', listed(open, NAMES_SHOWN, '; '))];
  return [keep(table(['Acceptance criterion', 'Evidence', 'Status'], rows), ...rest)];
}

function drift({ drift }: Delta): Part[] {
  if (drift.length === 0) return [];
  return [keep(heading(3, ['Drift']), bullets(drift))];
}
