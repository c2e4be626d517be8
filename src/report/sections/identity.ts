import type { AbsentWorkflow, CheckRow, IdentityRow } from '../../facts/rows.ts';
import { code } from '../../text/prose.ts';
import { requiredCell, signAndConclusion, signAndWord } from '../marks.ts';
import {
  bullets,
  type Inline,
  keyItem,
  keyLine,
  linked,
  own,
  paragraph,
  phrasing,
  sentence,
  table,
} from '../nodes.ts';
import { keep, type MakeSection, optional, type Part } from '../parts.ts';

/** Which runs the report speaks of, which workflows of the head have none and why, and other apps' checks. */
export const identity: MakeSection = ({ gaps }, { identity }) => ({
  heading: 'Workflow Identity',
  parts: [
    runs(identity.runs),
    ...absent(identity.absent),
    ...otherChecks(
      identity.otherChecks,
      gaps.some(({ about }) => about === 'checks'),
    ),
  ],
});

function runs(rows: IdentityRow[]): Part {
  if (rows.length === 0) return keep(paragraph(['No workflow run of this commit was found.']));
  return keep(table(['Workflow', 'Run ID', 'Trigger', 'Branch', 'Commit', 'Status'], rows.map(runCells)));
}

function runCells(row: IdentityRow): Inline[][] {
  return [
    [row.workflow],
    linked([own(runId(row))], row.url),
    [row.trigger],
    [code(row.branch)],
    [code(row.commit.slice(0, 8))],
    [signAndConclusion(row.mark) + (row.superseded ? ' (superseded by a newer run)' : '')],
  ];
}

/** GitHub's run number and attempt stand beside the id: `22984770390 (#61, attempt 2)`. */
function runId(row: IdentityRow): string {
  return `${row.runId} (#${row.number}${row.attempt > 1 ? `, attempt ${row.attempt}` : ''})`;
}

function absent(workflows: AbsentWorkflow[]): Part[] {
  const shown = workflows.filter((workflow) => workflow.why !== 'own');
  if (shown.length === 0) return [];
  return [keep(bullets(shown.map((workflow) => keyItem(workflow.name, sentence(workflow.text)))))];
}

function otherChecks(checks: CheckRow[], unread: boolean): Part[] {
  const cut = unread ? '; not all of them could be read' : '';
  if (checks.length === 0) return unread ? [keep(keyLine('Other checks', [`UNKNOWN${cut}`]))] : [];
  const rows = checks.map((check) => [
    linked(phrasing([check.name]), check.url),
    [check.by],
    [requiredCell(check.required)],
    [signAndWord(check.mark)],
  ]);
  return [
    keep(keyLine('Other checks', [`what other apps report for this commit${cut}`])),
    optional(
      { rank: 70, one: 'table of other checks', many: 'tables of other checks' },
      table(['Check', 'By', 'Required?', 'Status'], rows),
    ),
  ];
}
