import { listReports } from '../reports/of-repository.ts';
import { readReports } from '../reports/texts.ts';
import type { ReportsOnDisk } from './on-disk.ts';
import type { Session } from './session.ts';

/**
 * The heads that have a report on the default branch or the reports branch which does not lie in the folder. Without a token
 * they are not looked for: each would be a request.
 *
 * @throws the client's error.
 */
export async function headsOnGitHub(
  { connectForLists, context: { repository }, inputs, waiting, tell }: Session,
  disk: ReportsOnDisk,
): Promise<Set<string>> {
  const { token, reportsDir: dir, reportsBranch: branch } = inputs;
  if (token === null) return new Set();
  tell('its reports are listed');
  const github = connectForLists();
  const listed = await listReports(github, repository, { dir, branch });
  const unknown = (listed?.files ?? []).filter(({ oid }) => !disk.oids.has(oid));
  const heads = new Set<string>();
  for await (const read of readReports(github, repository, unknown, token)) {
    for (const { evidence } of read) if (typeof evidence !== 'string') heads.add(evidence.head.sha);
    await waiting.forRoom(1);
  }
  return heads;
}
