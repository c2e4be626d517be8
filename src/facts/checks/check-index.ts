import { groupedBy } from '../../text/grouped.ts';
import { JUDGING } from '../../workflow/classify-step.ts';
import { isFailure, type Mark } from '../../workflow/marks.ts';
import type { AbsentWorkflow, JobRow, StepRow, WorkflowRows } from '../rows.ts';
import { plainWords } from './words.ts';

/** A workflow, job or step of this head that a text can name. */
export interface NamedCheck {
  kind: 'workflow' | 'job' | 'step';
  name: string;
  workflow: string;
  mark: Mark;
  /** Its own failure would not show: of steps. */
  hides: boolean;
  /** What it does judges the code; of steps, workflows and jobs always. */
  judges: boolean;
  /** The failed jobs behind it. */
  failedJobIds: number[];
  /** The name as words; of a matrix leg without the values. */
  words: string[];
}

/** The names of a head's checks, found by their first word. */
export interface CheckIndex {
  checks: NamedCheck[];
  byFirstWord: ReadonlyMap<string, NamedCheck[]>;
  /** All words of workflow and job names. */
  vocabulary: ReadonlySet<string>;
}

/** Makes the index of the counted runs' workflows, jobs and steps; the runner's own steps are none. */
export const indexChecks = (workflows: WorkflowRows[]): CheckIndex => indexOf(workflows.flatMap(checksOf));

/** The same of workflows that have not run. */
export const indexAbsent = (absent: readonly AbsentWorkflow[]): CheckIndex =>
  indexOf(
    absent.map(({ name }) => ({
      kind: 'workflow',
      name,
      workflow: name,
      words: plainWords(name),
      mark: 'unfinished',
      hides: false,
      judges: true,
      failedJobIds: [],
    })),
  );

function indexOf(checks: NamedCheck[]): CheckIndex {
  const byFirstWord = groupedBy(
    checks.filter(({ words }) => words.length > 0),
    ({ words }) => words[0]!,
  );
  const larger = checks.filter(({ kind }) => kind !== 'step');
  return { checks, byFirstWord, vocabulary: new Set(larger.flatMap(({ words }) => words)) };
}

/** `test (3.10, ubuntu)` → `test`. */
export function withoutLeg(job: string): string {
  const leg = job.indexOf(' (');
  return leg > 0 && job.endsWith(')') ? job.slice(0, leg) : job;
}

function checksOf(rows: WorkflowRows): NamedCheck[] {
  const { workflow } = rows;
  const made = (
    kind: NamedCheck['kind'],
    name: string,
    mark: Mark,
    failedJobIds: number[],
    step: Pick<StepRow, 'kind' | 'required'> | null = null,
  ): NamedCheck => ({
    kind,
    hides: step?.required === 'informational',
    judges: step === null || (JUDGING.has(step.kind) && step.required !== 'always'),
    name,
    workflow,
    mark,
    failedJobIds,
    words: plainWords(kind === 'job' ? withoutLeg(name) : name),
  });
  const hides = rows.mark === 'success' && rows.jobs.some((job) => provenMark(job) === 'masked');
  return [
    made('workflow', workflow, hides ? 'masked' : rows.mark, rows.jobs.flatMap(failedId)),
    ...rows.jobs.flatMap((job) => [
      made('job', job.name, provenMark(job), failedId(job)),
      ...job.steps
        .filter(({ byRunner }) => !byRunner)
        .map((step) => made('step', step.name, step.mark, failedId(job), step)),
    ]),
  ];
}

/** A job that hides a failure of a step of its own has not shown what it is for. */
function provenMark({ mark, steps }: JobRow): Mark {
  const hides = steps.some((step) => step.mark === 'masked' && step.required !== 'always');
  return mark === 'success' && hides ? 'masked' : mark;
}

const failedId = ({ id, mark }: JobRow): number[] => (isFailure(mark) ? [id] : []);
