import type { Evidence } from '../../../evidence/evidence.ts';
import type { ConfigGate } from '../../../evidence/gate.ts';
import { lastSegment } from '../../../text/path.ts';
import { code, say } from '../../../text/prose.ts';
import { allOf } from '../../../tools/known.ts';
import { isJudgedByService } from '../../../tools/settings/thresholds.ts';
import { gatesOfWorkflow } from '../../gates/command-gates.ts';
import { isRunBy } from '../../gates/set-gates.ts';
import { checksIn } from '../compared/checks.ts';
import { type Enforcement, isEnforced } from '../compared/enforced.ts';
import type { Weakening } from '../weakening.ts';

/** A threshold of a configuration file that the change lowers or takes away. */
export interface LoweredGate {
  path: string;
  /** The key in the file. */
  where: string;
  metric: ConfigGate['metric'];
  before: number;
  /** Null: nothing sets it any more. */
  after: number | null;
}

/** A threshold of a configuration file, or of a command, whose tool does not count here. */
type Threshold = Pick<ConfigGate, 'metric' | 'minimum'> & { tool?: ConfigGate['tool'] };

/** Settings that are programs, which nobody runs here: a threshold may have moved there. */
const UNREAD = allOf('programs');

function isUnread(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /^[\w.-]+\.(?:[cm]?[jt]s|py)$/.test(name) && UNREAD.some((beginning) => name.startsWith(beginning));
}

/** Coverage thresholds of configuration files that the change lowers; a required job that tests stands behind them. */
export function loweredSettings(asked: Enforcement): Weakening[] {
  return loweredGates(asked.evidence).map(({ path, where, before, after }) => ({
    kind: 'threshold lowered',
    weight: testsAreEnforced(asked) ? 'enforcement' : 'lesser',
    path,
    job: null,
    things: [where, path, lastSegment(path), 'coverage', 'coverage threshold', 'coverage gate'],
    act: 'lower',
    text: say`${code(where)} in ${code(path)}: ${before}% → ${after === null ? 'none' : `${after}%`}`,
    remedy: ['put the old threshold back, or say in the description why it is lowered'],
  }));
}

function testsAreEnforced(asked: Enforcement): boolean {
  return asked.versions.before.some((version) =>
    version.workflow.jobs.some(
      (job) =>
        checksIn(version, job).some(({ kind }) => kind === 'tests' || kind === 'coverage') &&
        isEnforced(asked, version, job),
    ),
  );
}

/**
 * The thresholds that the change lowers: what its configuration files set before it and nothing sets as high after it.
 * A threshold that moves to another file, to a command of a workflow, or to a program that is not read is none; nor is
 * one that another file sets for the same tool, or that a command outweighs.
 */
export function loweredGates(evidence: Evidence): LoweredGate[] {
  const { gates = [], changes } = evidence;
  const moved = changes.files.some(({ path, status }) => status !== 'removed' && isUnread(path));
  const inCommands = thresholdsOfCommands(evidence, 'head');
  return gates.flatMap(({ path, head, mergeBase = [] }) =>
    mergeBase.flatMap((gate): LoweredGate[] => {
      const { where, metric, minimum: before, tool } = gate;
      const same = head.find((now) => now.where === where && now.metric === metric);
      const fresh = newThresholds(evidence, gate).filter((now) => now !== same);
      const inFiles = gates.flatMap((file) => file.head).filter((now) => now !== same && now.tool === tool);
      const standing = [...inFiles, ...inCommands].filter((now) => now.metric === metric);
      const isKept = [...fresh, ...standing, ...(same ? [same] : [])].some(
        ({ minimum }) => minimum >= before,
      );
      if (isKept || (same === undefined && moved)) return [];
      const highest = Math.max(0, ...[...fresh, ...standing].map(({ minimum }) => minimum));
      return [{ path, where, metric, before, after: same?.minimum ?? (highest > 0 ? highest : null) }];
    }),
  );
}

/**
 * Whether a threshold that a command no longer sets moved into another command or a configuration file, or its tool
 * reads one as high from a file anyway.
 */
export function isSetElsewhere(evidence: Evidence, { unset }: Weakening): boolean {
  if (unset === undefined) return false;
  const { metric, minimum, words } = unset;
  const inFiles = (evidence.gates ?? []).flatMap(({ head }) => head);
  const read = inFiles.filter((gate) => (metric ?? gate.metric) === gate.metric && isRunBy(gate, words));
  return [...newThresholds(evidence, { metric, minimum }), ...read].some((now) => now.minimum >= minimum);
}

/**
 * The thresholds of the same metric and kind that are new at the head, or changed there: what is left of them without
 * those of the merge base, of which the lost one stands for none.
 *
 * @param lost its metric is null where the option does not tell it: then any counts
 */
function newThresholds(
  evidence: Evidence,
  lost: Omit<Threshold, 'metric'> & { metric: Threshold['metric'] | null },
): Threshold[] {
  const isAlike = (one: Threshold): boolean =>
    (lost.metric ?? one.metric) === one.metric && isOfService(one) === isOfService(lost);
  const isEqual = (one: Threshold) => (other: typeof lost) =>
    one.tool === other.tool && one.metric === other.metric && one.minimum === other.minimum;
  const before = thresholdsOf(evidence, 'mergeBase').filter(isAlike);
  const own = before.findIndex((one) => isEqual(one)(lost));
  const others = before.filter((_, index) => index !== own);
  return thresholdsOf(evidence, 'head')
    .filter(isAlike)
    .filter((now) => {
      const stood = others.findIndex(isEqual(now));
      if (stood !== -1) others.splice(stood, 1);
      return stood === -1;
    });
}

const isOfService = ({ tool }: Pick<Threshold, 'tool'>): boolean =>
  tool !== undefined && isJudgedByService({ tool });

/** A file that the change does not touch is the same before it. */
function thresholdsOf(evidence: Evidence, at: 'head' | 'mergeBase'): Threshold[] {
  const { gates = [] } = evidence;
  return [...gates.flatMap((file) => file[at] ?? file.head), ...thresholdsOfCommands(evidence, at)];
}

function thresholdsOfCommands({ workflows }: Evidence, at: 'head' | 'mergeBase'): Threshold[] {
  return workflows.flatMap((file) => gatesOfWorkflow(file[at] === undefined ? file.head : file[at]));
}
