import { readTexts } from '../../collect/reading/texts.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { evidenceOrWhy } from '../../evidence/serialize.ts';
import type { GitHub } from '../../github/client.ts';
import type { Repository } from '../../settings/context.ts';
import type { ReportFile } from './listed.ts';

/** What one query hands out: GitHub gives a query ten seconds. */
const MOST_FILES = 25;
const MOST_BYTES = 3_000_000;

/** An Evidence file and what it holds; a text says why it is none. */
export type ReadReport = ReportFile & { evidence: Evidence | string };

/**
 * Reads Evidence files: with a token many in a query, without one each alone.
 *
 * @param token null: there is none
 * @returns those of one query after the other.
 * @throws the client's error.
 */
export async function* readReports(
  github: GitHub,
  repository: Repository,
  files: readonly ReportFile[],
  token: string | null,
): AsyncGenerator<ReadReport[]> {
  for (const some of token === null ? files.map((file) => [file]) : inQueries(files)) {
    const texts = token === null ? await readOpenly(github, repository, some) : await read(some);
    yield some.map((file) => ({ ...file, evidence: evidenceOf(texts.get(file.path)) }));
  }

  async function read(some: readonly ReportFile[]): Promise<ReadonlyMap<string, string>> {
    const found = await readTexts(github, repository, some);
    return new Map(found.map(({ path, text }) => [path, text]));
  }
}

/** As many at a time as fit. */
function inQueries(files: readonly ReportFile[]): ReportFile[][] {
  const queries: ReportFile[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const file of files) {
    bytes += file.size;
    const last = queries.at(-1);
    if (last && bytes <= MOST_BYTES && last.length < MOST_FILES) last.push(file);
    else {
      queries.push([file]);
      bytes = file.size;
    }
  }
  return queries;
}

/** https://docs.github.com/en/rest/git/blobs#get-a-blob */
async function readOpenly(
  github: GitHub,
  { owner, name: repo }: Repository,
  files: readonly ReportFile[],
): Promise<ReadonlyMap<string, string>> {
  const read = files.map(async ({ path, oid }): Promise<[string, string]> => {
    const { data } = await github.rest.git.getBlob({ owner, repo, file_sha: oid });
    return [path, Buffer.from(data.content, 'base64').toString('utf8')];
  });
  return new Map(await Promise.all(read));
}

const evidenceOf = (text: string | undefined): Evidence | string =>
  text === undefined ? 'GitHub does not hand out its text.' : evidenceOrWhy(text);
