import type { Evidence } from '../../evidence/evidence.ts';
import { code, join, joinFirst, type Prose, say } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { duration } from '../../text/time.ts';
import type { Facts } from '../facts.ts';
import { comparedWith, comparisonOf, isLonger } from '../results/compared.ts';
import type { JudgedJob } from '../rows.ts';
import type { Signal, SignalItem } from '../sections.ts';

const SHOWN = 5;

/** E) The job that took longest, and what took longer or shorter than on the base branch; none of it is a reason. */
export function performanceSignal({ evidence, jobs }: Facts): Signal {
  const timed = timedJobs(evidence, jobs);
  const known = timed.filter((one): one is Compared => one.there !== null);
  return {
    heading: 'E) Performance',
    items: [
      ...longest(timed),
      ...runs(evidence, jobs),
      ...(known.length > 0 ? compared(evidence, known) : []),
      ...none(evidence, known.length),
    ],
  };
}

interface Timed {
  name: string;
  workflow: string;
  runId: number;
  here: number;
  there: number | null;
}

interface Compared extends Timed {
  there: number;
}

function timedJobs(evidence: Evidence, jobs: JudgedJob[]): Timed[] {
  return jobs.flatMap(({ row, run, workflow }) => {
    if (row.seconds === null) return [];
    const base = comparisonOf(evidence, run.id)?.jobs?.find(({ name }) => name === row.name);
    const there = base?.seconds ?? null;
    return [{ name: row.name, workflow: workflow.workflow, runId: run.id, here: row.seconds, there }];
  });
}

/** Workflows of which only the base run as a whole is known: their jobs did not take much longer or shorter. */
function runs(evidence: Evidence, jobs: JudgedJob[]): SignalItem[] {
  const workflows = new Map(jobs.map(({ workflow }) => [workflow.runId, workflow]));
  return [...workflows.values()].flatMap(({ runId, workflow, seconds }) => {
    const compared = comparisonOf(evidence, runId);
    const there = compared?.base.seconds;
    if (compared === null || there === undefined || seconds === null) return [];
    const text = say`${workflow} ${duration(seconds)}, ${duration(there)} in ${comparedWith(compared)}`;
    return [{ label: 'Compared', text }];
  });
}

function none({ baseline }: Evidence, known: number): SignalItem[] {
  const runs = baseline?.comparison?.runs ?? [];
  if (known > 0 || runs.some(({ base }) => base.seconds !== undefined)) return [];
  const why = runs.length === 0 ? 'No green run before this change was read' : 'No job of the base is known';
  return [{ label: '', text: [`${why}, so no duration is compared.`] }];
}

function longest(timed: Timed[]): SignalItem[] {
  const [first] = [...timed].sort((one, other) => other.here - one.here);
  if (first === undefined) return [];
  const before = first.there === null ? '' : `, ${duration(first.there)} on the base`;
  const text = say`${code(first.name)} of ${first.workflow}: ${duration(first.here)}${before}`;
  return [{ label: 'Longest job', text }];
}

function compared(evidence: Evidence, known: Compared[]): SignalItem[] {
  const slower = known.filter(({ here, there }) => isLonger(evidence.config, here, there));
  const faster = known.filter(({ here, there }) => isLonger(evidence.config, there, here));
  return [
    ...jobItem('Slower', slower),
    ...jobItem('Faster', faster),
    { label: 'Compared', text: total(evidence, known) },
  ];
}

function jobItem(label: string, jobs: Compared[]): SignalItem[] {
  if (jobs.length === 0) return [];
  const difference = ({ here, there }: Compared): number => Math.abs(here - there);
  const sorted = [...jobs].sort((a, b) => difference(b) - difference(a));
  const lines = sorted.map(
    ({ name, workflow, here, there }) =>
      say`${code(name)} of ${workflow}: ${duration(here)}, ${duration(there)} on the base`,
  );
  return [{ label, text: joinFirst(lines, SHOWN, { separator: '; ' }) }];
}

function total(evidence: Evidence, known: Compared[]): Prose {
  const sum = (of: (one: Compared) => number): number => known.reduce((all, one) => all + of(one), 0);
  const runs = [...new Set(known.map(({ runId }) => runId))].flatMap(
    (id) => comparisonOf(evidence, id) ?? [],
  );
  const bases = [...new Map(runs.map((one) => [one.base.sha, comparedWith(one)])).values()];
  const jobs = count(known.length, 'job');
  return say`${duration(sum(({ here }) => here))} in ${jobs}, ${duration(sum(({ there }) => there))} in ${join(bases)}`;
}
