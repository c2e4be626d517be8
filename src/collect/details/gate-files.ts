import type { ChangedFile } from '../../evidence/change.ts';
import type { ConfigGate, GateFile } from '../../evidence/gate.ts';
import { gatesIn } from '../../facts/gates/command-gates.ts';
import type { GitHub } from '../../github/client.ts';
import type { Repository } from '../../settings/context.ts';
import { maskedLine } from '../../text/redact.ts';
import { GATE_FILES, readGates } from '../../tools/settings/thresholds.ts';
import type { Gaps } from '../reading/reading.ts';
import { textBefore } from '../reading/texts.ts';
import type { ConfigurationTexts } from '../repository/overview.ts';

/** Touched files of which the version before the change is read. */
const MOST_TOUCHED = 5;
/** Gates of one file that the Evidence keeps. */
const MOST_GATES = 20;

/** The thresholds in configuration files at the head, and before the change in those that it touches. */
export async function readGateFiles(
  github: GitHub,
  repository: Repository,
  { texts, mergeBase }: { texts: ConfigurationTexts; mergeBase: string | null },
  changed: ChangedFile[],
  gaps: Gaps,
): Promise<GateFile[]> {
  const before = new Map<string, ConfigGate[]>();
  const read = mergeBase === null ? [] : changed.filter(mayWeaken(texts)).slice(0, MOST_TOUCHED);
  await Promise.all(
    read.map(async ({ path, previousPath = path }) => {
      const text = await textBefore(github, repository, previousPath, mergeBase ?? '', gaps);
      if (text !== null) before.set(previousPath, gatesOf(previousPath, text));
    }),
  );
  return GATE_FILES.flatMap((path) => {
    const head = gatesOf(path, texts.get(path) ?? '');
    const mergeBase = before.get(path);
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
