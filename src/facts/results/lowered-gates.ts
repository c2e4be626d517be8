import type { Evidence } from '../../evidence/evidence.ts';
import type { ConfigGate } from '../../evidence/gate.ts';
import { allOf } from '../../tools/known.ts';
import { isJudgedByService } from '../../tools/settings/thresholds.ts';
import { gatesOfWorkflow } from './coverage-gates.ts';

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

/** Settings that are programs, which nobody runs here: a threshold may have moved there. */
const UNREAD = allOf(({ programs }) => programs);

function isUnread(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /^[\w.-]+\.(?:[cm]?[jt]s|py)$/.test(name) && UNREAD.some((beginning) => name.startsWith(beginning));
}

/**
 * The thresholds that the change lowers: what its configuration files set before it and nothing sets as high after it.
 * A threshold that moves to another file, to a command of a workflow, or to a program that is not read is none.
 */
export function loweredGates(evidence: Evidence): LoweredGate[] {
  const { gates = [], changes } = evidence;
  const moved = changes.files.some(({ path, status }) => status !== 'removed' && isUnread(path));
  const inCommands = evidence.workflows.flatMap(({ head }) => gatesOfWorkflow(head));
  return gates.flatMap(({ path, head, mergeBase = [] }) =>
    mergeBase.flatMap((gate): LoweredGate[] => {
      const { where, metric, minimum: before } = gate;
      const same = head.find((now) => now.where === where && now.metric === metric);
      const others = gates.flatMap((file) => file.head).filter((now) => now !== same && isAlike(gate, now));
      const elsewhere = [...others, ...inCommands.filter((now) => now.metric === metric)];
      const isKept = [...elsewhere, ...(same ? [same] : [])].some(({ minimum }) => minimum >= before);
      if (isKept || (same === undefined && moved)) return [];
      const highest = Math.max(0, ...elsewhere.map(({ minimum }) => minimum));
      return [{ path, where, metric, before, after: same?.minimum ?? (highest > 0 ? highest : null) }];
    }),
  );
}

/** Thresholds of one kind: pytest's option and coverage.py's key are, and what counts the same for any tool. */
const isAlike = (one: ConfigGate, other: ConfigGate): boolean =>
  one.metric === other.metric && isJudgedByService(one) === isJudgedByService(other);
