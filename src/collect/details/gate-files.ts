import { type ConfigurationTexts, toGateFiles, weakenableFiles } from '../../assemble/gate-files.ts';
import type { ChangedFile } from '../../evidence/change.ts';
import type { GateFile } from '../../evidence/gate.ts';
import type { GitHub } from '../../github/client.ts';
import type { Repository } from '../../settings/context.ts';
import type { Gaps } from '../reading/reading.ts';
import { textBefore } from '../reading/texts.ts';

/** The thresholds in configuration files at the head, and before the change in those that it touches. */
export async function readGateFiles(
  github: GitHub,
  repository: Repository,
  { texts, mergeBase }: { texts: ConfigurationTexts; mergeBase: string | null },
  changed: ChangedFile[],
  gaps: Gaps,
): Promise<GateFile[]> {
  const before = new Map<string, string>();
  const read = mergeBase === null ? [] : weakenableFiles(texts, changed);
  await Promise.all(
    read.map(async (path) => {
      const text = await textBefore(github, repository, path, mergeBase ?? '', gaps);
      if (text !== null) before.set(path, text);
    }),
  );
  return toGateFiles(texts, before);
}
