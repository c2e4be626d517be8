import type { ChangedFile } from '../evidence/change.ts';
import type { ConfigGate, GateFile } from '../evidence/gate.ts';
import { gatesIn } from '../facts/gates/command-gates.ts';
import { maskedLine } from '../text/redact.ts';
import { GATE_FILES, readGates } from '../tools/settings/thresholds.ts';

/** Touched files of which the version before the change is read. */
const MOST_TOUCHED = 5;
/** Gates of one file that the Evidence keeps. */
const MOST_GATES = 20;

/** Configuration files of tools at the head, by path; a null text: binary, or larger than GitHub hands out. */
export type ConfigurationTexts = ReadonlyMap<string, string | null>;

/** The paths before the change of the files that it may take a threshold from: their text there is needed. */
export function weakenableFiles(texts: ConfigurationTexts, changed: readonly ChangedFile[]): string[] {
  return changed
    .filter(mayWeaken(texts))
    .slice(0, MOST_TOUCHED)
    .map(({ path, previousPath = path }) => previousPath);
}

/**
 * The thresholds in configuration files at the head, and before the change in those that it touches.
 *
 * @param before texts of touched files before the change, by the path there
 */
export function toGateFiles(texts: ConfigurationTexts, before: ReadonlyMap<string, string>): GateFile[] {
  return GATE_FILES.flatMap((path) => {
    const head = gatesOf(path, texts.get(path) ?? '');
    const text = before.get(path);
    const mergeBase = text === undefined ? undefined : gatesOf(path, text);
    if (head.length === 0 && (mergeBase ?? []).length === 0) return [];
    return [{ path, head, ...(mergeBase && { mergeBase }) }];
  });
}

/** Whether a change may take a threshold away: it takes lines from such a file, of which the new text is known. */
const mayWeaken =
  (texts: ConfigurationTexts) =>
  ({ path, previousPath = path, status, deletions }: ChangedFile): boolean =>
    GATE_FILES.includes(previousPath) &&
    (status === 'removed' || status === 'renamed' || (deletions > 0 && typeof texts.get(path) === 'string'));

/** The gates that a file sets by its keys, and in the commands that it holds. */
export function gatesOf(path: string, text: string): ConfigGate[] {
  const { gates, commands } = readGates(path, text);
  const inCommands = commands.flatMap(({ where, command, script }) =>
    gatesIn(command).map(
      (gate): ConfigGate => ({
        ...gate,
        tool: 'command',
        where,
        ...(script !== undefined && { scripts: [script] }),
      }),
    ),
  );
  return [...gates, ...inCommands].slice(0, MOST_GATES).map(shown);
}

/** Names of scripts are a stranger's words. */
function shown({ where, scripts, ...gate }: ConfigGate): ConfigGate {
  return {
    ...gate,
    where: maskedLine(where),
    ...(scripts && { scripts: scripts.slice(0, MOST_GATES).map(maskedLine) }),
  };
}
