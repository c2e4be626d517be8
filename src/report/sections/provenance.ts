import type { Evidence } from '../../evidence/evidence.ts';
import { lastSegment } from '../../text/path.ts';
import { code, fromPlan } from '../../text/prose.ts';
import { listed } from '../list.ts';
import { evidencePath } from '../names.ts';
import { bullets, type Inline, keyItem, linked, own } from '../nodes.ts';
import { keep, type MakeSection } from '../parts.ts';

const RUNS_SHOWN = 60;
const GAPS_SHOWN = 60;

/** Where the report comes from: tool, commit, runs, what could not be read, and the Evidence beside it. */
export const provenance: MakeSection = (evidence) => ({
  heading: 'Evidence',
  parts: [keep(bullets([...facts(evidence), ...gaps(evidence)]))],
});

function facts(evidence: Evidence): Inline[][] {
  const { tool, head, base, document } = evidence;
  return [
    keyItem('Tool', [`Docket ${tool.version}`]),
    keyItem('Repository', [code(evidence.repository.name)]),
    keyItem('Head', [code(head.sha)]),
    keyItem('Merge base', base?.mergeBase ? [code(base.mergeBase)] : ['UNKNOWN']),
    keyItem('Runs', runs(evidence)),
    ...(evidence.plan === null ? [] : [keyItem('Plan', [code(evidence.plan.path)])]),
    ...(document.path === null ? [] : [keyItem('Evidence', evidenceLink(document.path))]),
    ...(document.movedFrom === undefined ? [] : [keyItem('Moved from', [code(document.movedFrom)])]),
    keyItem('Gaps', [evidence.gaps.length === 0 ? 'none' : `${evidence.gaps.length}, listed below`]),
  ];
}

function runs(evidence: Evidence): Inline[] {
  const sorted = [...evidence.runs].sort((a, b) => a.id - b.id);
  if (sorted.length === 0) return ['none'];
  return listed(
    sorted.map((run) => linked([own(String(run.id))], run.url)),
    RUNS_SHOWN,
  );
}

function evidenceLink(reportPath: string): Inline[] {
  const name = lastSegment(evidencePath(reportPath));
  return linked([own(name)], name);
}

function gaps(evidence: Evidence): Inline[][] {
  const shown = evidence.gaps.slice(0, GAPS_SHOWN);
  const more = evidence.gaps.length - shown.length;
  return [
    ...shown.map((gap) => keyItem(`Not read (${gap.about})`, fromPlan(gap.text))),
    ...(more > 0 ? [[`and ${more} more, in the Evidence`]] : []),
  ];
}
