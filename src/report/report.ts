import type { Evidence } from '../evidence/evidence.ts';
import type { Assessment } from '../rules/assessment.ts';
import { judge } from '../rules/judge.ts';
import { folderOf, lastSegment } from '../text/path.ts';
import { code, link, type Prose, say } from '../text/prose.ts';
import { type Budget, fileBudget, withinBudget } from './budget.ts';
import { evidencePath } from './names.ts';
import { heading, rule } from './nodes.ts';
import { keep, type MakeSection, type Part } from './parts.ts';
import { actions } from './sections/actions.ts';
import { blast } from './sections/blast.ts';
import { context } from './sections/context.ts';
import { delta } from './sections/delta.ts';
import { failures } from './sections/failures.ts';
import { header } from './sections/header.ts';
import { identity } from './sections/identity.ts';
import { invariants } from './sections/invariants.ts';
import { inventory } from './sections/inventory.ts';
import { notes } from './sections/notes.ts';
import { provenance } from './sections/provenance.ts';
import { signals } from './sections/signals.ts';
import { verdict } from './sections/verdict.ts';

/** In the order of the document; people's notes come last but one, so that all before them is ours. */
const SECTIONS: MakeSection[] = [
  identity,
  context,
  inventory,
  signals,
  delta,
  failures,
  invariants,
  blast,
  verdict,
  actions,
  notes,
  provenance,
];

/** The report, the Evidence that gives it again byte for byte, and what was judged on the way. */
export interface Draft {
  evidence: Evidence;
  assessment: Assessment;
  report: string;
}

/** Judges and renders Evidence as it is: what the committed file gives for ever. */
export function draftOf(evidence: Evidence): Draft {
  const assessment = judge(evidence);
  return { evidence, assessment, report: renderReport(evidence, assessment) };
}

/** The report of one head commit as Markdown, within the budget of a committed file. Same input, same bytes. */
export function renderReport(evidence: Evidence, assessment: Assessment): string {
  return withinBudget(reportParts(evidence, assessment), budget(evidence, assessment));
}

/** The report's parts, before any is left out. */
export function reportParts(evidence: Evidence, assessment: Assessment): Part[] {
  const sections = SECTIONS.map((make) => make(evidence, assessment)).filter((section) => section !== null);
  const titled = sections.map((section, index) => ({
    ...section,
    title: `${index + 1}. ${section.heading}`,
  }));
  const headings = [...titled.map(({ title }) => title), ...assessment.signals.map(({ heading }) => heading)];
  return [
    header(evidence, assessment, headings),
    ...titled.flatMap(({ title, parts }) => [keep(rule(), heading(2, [title])), ...parts]),
  ];
}

function budget(evidence: Evidence, { context: { repeats } }: Assessment): Budget {
  const { path, previous } = evidence.document;
  const elsewhere: Prose =
    path === null
      ? ['The Evidence has it.']
      : ['The Evidence has it: ', code(lastSegment(evidencePath(path))), '.'];
  if (!repeats || previous === undefined) return fileBudget(elsewhere);
  const name = `Run ${previous.number}`;
  const isBeside = path !== null && folderOf(path) === folderOf(previous.path);
  const where = isBeside ? link(name, lastSegment(previous.path)) : say`${name} (${code(previous.path)})`;
  return { ...fileBudget(elsewhere), repeats: say`${where} has the same.` };
}
