import type { RootContent } from 'mdast';
import type { Evidence } from '../../evidence/evidence.ts';
import { shownMark } from '../../facts/checks/job-rows.ts';
import type { JobRow, WorkflowRows } from '../../facts/rows.ts';
import type { Assessment } from '../../rules/assessment.ts';
import { code, type Prose } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { duration } from '../../text/time.ts';
import { legend } from '../marks.ts';
import { bullets, details, heading, type Inline, keyLine, paragraph, strong } from '../nodes.ts';
import { type Drop, keep, type MakeSection, optional, type Part } from '../parts.ts';
import { checkLists } from './check-lists.ts';
import {
  jobAndStepTable,
  jobLabel,
  jobLines,
  jobTable,
  shownSteps,
  stepsOfJobs,
  stepTable,
} from './steps.ts';
import { timeline } from './timeline.ts';

/** Every workflow run with its jobs and steps, when they ran, and which of them can block a merge. */
export const inventory: MakeSection = (evidence, assessment) => {
  const { steps, timeline: isDrawn } = evidence.config.report ?? {};
  const all = assessment.inventory.workflows;
  const workflows = steps === 'told' ? all.map(withShownSteps) : all;
  return {
    heading: 'Step 1 — Workflow Inventory',
    parts: [
      ...workflows.flatMap(workflow),
      ...(isDrawn === false ? [] : timeline(workflows)),
      ...legendPart(workflows),
      keep(paragraph(requiredSource(evidence, assessment.inventory.requiredFrom))),
      keep(bullets(checkLists(assessment))),
      ...changes(assessment.inventory.changes, comparable(evidence, assessment)),
    ],
  };
};

/** Of jobs that passed only the steps that did not simply pass, or that have a note. */
function withShownSteps(rows: WorkflowRows): WorkflowRows {
  const jobs = rows.jobs.map((job) =>
    job.mark === 'success'
      ? { ...job, steps: job.steps.filter(({ mark, note }) => mark !== 'success' || note !== null) }
      : job,
  );
  return { ...rows, jobs };
}

function workflow(rows: WorkflowRows): Part[] {
  const title = keep(heading(3, [`${rows.workflow} (${rows.runId})`]));
  return [title, ...jobs(rows), keep(keyLine('Duration', [duration(rows.seconds)]))];
}

function jobs({ jobs: rows, jobsUnread }: WorkflowRows): Part[] {
  const [only] = rows;
  if (only === undefined)
    return [keep(paragraph([jobsUnread ? 'The jobs of this run were not read.' : 'No job was created.']))];
  const cut = jobsUnread ? [keep(paragraph(['Not all jobs of this run were read.']))] : [];
  return [...cut, ...jobTables(rows, only)];
}

function jobTables(rows: JobRow[], only: JobRow): Part[] {
  const drop: Drop = { rank: 80, one: 'table of jobs', many: 'tables of jobs', isTelling: true };
  if (rows.length === 1) return [optional(drop, jobAndStepTable(only), ...droppedSteps(only))];
  const withSteps = rows.filter((job) => shownSteps(job).length + job.stepsDropped > 0);
  const isPassed = (job: JobRow): boolean => shownMark(job) === 'success';
  return [
    ...tablesOfJobs(rows, drop),
    ...stepsOfOthers(withSteps.filter((job) => !isPassed(job))),
    ...stepsOfPassed(withSteps.filter(isPassed)),
  ];
}

/** Jobs of which more than these passed stand in a block of their own. */
const OPEN_JOBS = 30;

/** All jobs that have something to say stand open, and the first ones that passed. */
function tablesOfJobs(rows: JobRow[], drop: Drop): Part[] {
  const isPlain = (job: JobRow): boolean =>
    shownMark(job) === 'success' && job.note === null && job.earlier.length === 0;
  const plain = rows.filter(isPlain);
  if (jobLines(plain) <= OPEN_JOBS) return [optional(drop, jobTable(rows))];
  const others = rows.filter((job) => !isPlain(job));
  const words = `${count(plain.length, 'job')} that passed`;
  const folded = optional({ ...drop, rank: 70 }, ...details([words], [jobTable(plain)]));
  return others.length === 0 ? [folded] : [optional(drop, jobTable(others)), folded];
}

/** Jobs of which the steps stand in a block each; of more they stand in one. */
const OWN_BLOCKS = 5;

function stepsOfOthers(jobs: JobRow[]): Part[] {
  const drop: Drop = { rank: 60, one: 'table of steps', many: 'tables of steps', isTelling: true };
  if (jobs.length <= OWN_BLOCKS) return jobs.map(steps);
  const shown = jobs.filter((job) => shownSteps(job).length > 0);
  const body = [...(shown.length > 0 ? [stepsOfJobs(shown)] : []), ...jobs.flatMap(droppedSteps)];
  return [optional(drop, ...details([`Steps of the ${jobs.length} jobs that did not pass`], body))];
}

function steps(job: JobRow): Part {
  const shown = shownSteps(job).length;
  const body = [...(shown > 0 ? [stepTable(job)] : []), ...droppedSteps(job)];
  const drop: Drop = { rank: 60, one: 'table of steps', many: 'tables of steps', isTelling: true };
  return optional(drop, ...details(['Steps of ', { bold: jobLabel(job) }, ` (${shown})`], body));
}

/** Jobs that passed whose steps stand in one block; those of a large matrix follow in further ones. */
const JOBS_OF_A_BLOCK = 50;

/** In one block for all jobs of a workflow that passed. They go first when space is short. */
function stepsOfPassed(jobs: JobRow[]): Part[] {
  const drop: Drop = { rank: 10, one: 'table of steps', many: 'tables of steps' };
  const blocks: Part[] = [];
  for (let start = 0; start < jobs.length; start += JOBS_OF_A_BLOCK) {
    const some = jobs.slice(start, start + JOBS_OF_A_BLOCK);
    const shown = some.filter((job) => shownSteps(job).length > 0);
    const body = [...(shown.length > 0 ? [stepsOfJobs(shown)] : []), ...some.flatMap(droppedSteps)];
    const words = `Steps of the ${count(some.length, 'job')} that passed`;
    blocks.push(optional(drop, ...details([words], body)));
  }
  return blocks;
}

function droppedSteps({ stepsDropped, ...job }: JobRow): RootContent[] {
  if (stepsDropped === 0) return [];
  const left = `${count(stepsDropped, 'step')} of `;
  return [paragraph([left, code(job.name), ' left out of the Evidence for its size.'])];
}

function legendPart(workflows: WorkflowRows[]): Part[] {
  const jobRows = workflows.flatMap((rows) => rows.jobs);
  const marks = jobRows.flatMap((job) => [job.mark, ...shownSteps(job).map((step) => step.mark)]);
  const text = legend(marks);
  return text === '' ? [] : [keep(keyLine('Marks', [`✓ passed, ✗ failed, ${text}`]))];
}

function requiredSource(evidence: Evidence, from: Assessment['inventory']['requiredFrom']): Inline[] {
  const branch = evidence.rules?.branch ?? evidence.base?.branch;
  const rules: Prose =
    branch === undefined ? ['The rules of the base branch'] : ['The rules of ', code(branch)];
  if (from === 'rules') return [strong(['Required?']), ' ', ...rules, ' name the required checks.'];
  if (from === 'none')
    return [strong(['Required?']), ' ', ...rules, ' name no check, so every job counts as required.'];
  return [strong(['Required?']), ' ', ...rules, ' could not be read: what is required is UNKNOWN.'];
}

/** Whether what changed in the workflows is known: all changed files, and both versions of those among them. */
function comparable({ base, changes: { files }, workflows }: Evidence, { delta }: Assessment): boolean {
  const touched = files.some(({ path }) => path.startsWith('.github/workflows/'));
  const bothRead = workflows.length > 0 && (base?.mergeBase ?? null) !== null;
  return delta.complete && (!touched || bothRead);
}

function changes(items: Prose[], known: boolean): Part[] {
  if (items.length === 0 && !known) return [keep(keyLine('Against the base', ['UNKNOWN']))];
  if (items.length === 0) {
    return [keep(keyLine('Against the base', ['no workflow or job is new, removed or reclassified']))];
  }
  return [keep(keyLine('Against the base', [])), keep(bullets(items))];
}
