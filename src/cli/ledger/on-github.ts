import type { GitHub } from '../../github/client.ts';
import { fullName } from '../../settings/context.ts';
import { count } from '../../text/text.ts';
import { connect } from '../github/connect.ts';
import { missingSentence, problemOf } from '../github/problem.ts';
import { contextOf, type Server, serverOf } from '../github/server.ts';
import type { Progress } from '../progress.ts';
import { newestReports } from '../reports/listed.ts';
import { listOwner, type Wanted } from '../reports/of-owner.ts';
import {
  type ListedRepository,
  listReports,
  listReportsOpenly,
  namesInHistory,
  type ReportsPlace,
} from '../reports/of-repository.ts';
import { readReports } from '../reports/texts.ts';
import type { Surroundings } from '../surroundings.ts';
import { Failed } from '../usage/command.ts';
import { addressOf } from './folder.ts';
import type { LedgerPlace } from './place.ts';
import type { Rows } from './rows.ts';

/** What of GitHub is read. */
export interface OnGitHub extends ReportsPlace, Wanted {
  /** Of each repository the newest, so many at most. */
  most: number;
  apiUrl: string | null;
}

/** Each report is a request then, and GitHub answers sixty an hour. */
const MOST_WITHOUT_TOKEN = 40;
const MINUTES = 60;

/**
 * Adds the reports of a repository, or of all that an owner has.
 *
 * @param places of how many they are asked for: without a token they share what may be asked for
 * @throws Failed in one sentence where they cannot be read.
 */
export async function addFromGitHub(
  rows: Rows,
  place: Exclude<LedgerPlace, { kind: 'folder' }>,
  options: OnGitHub,
  places: number,
  surroundings: Surroundings,
  progress: Progress,
): Promise<void> {
  const server = serverOf(surroundings.environment, options.apiUrl, place.host);
  const { token } = server;
  const owner = place.kind === 'owner' ? place.owner : place.repository.owner;
  const context = contextOf(server, { owner, name: '*' }, null);
  const { github, meter } = connect({ token, timeoutMinutes: MINUTES }, context, surroundings);
  const tell = (text: string): void =>
    progress.show(`${place.written}: ${text} (${count(meter.requests, 'request')})`);
  const most =
    token === null ? Math.min(options.most, Math.floor(MOST_WITHOUT_TOKEN / places)) : options.most;
  try {
    const listed = await listedAt(github, place, server, options, rows, tell);
    for (const [index, one] of listed.entries()) {
      tell(listed.length === 1 ? 'its reports are read' : `${index} of ${listed.length} repositories`);
      try {
        await addRepository(one);
      } catch (error) {
        const problem = problemOf(error, fullName(one.repository), server);
        // Of many repositories the others are read all the same.
        if (listed.length === 1 || !(problem instanceof Failed)) throw problem;
        rows.unread.push(`${fullName(one.repository)} is left out: ${problem.message}.`);
      }
    }
  } catch (error) {
    throw problemOf(error, place.written, server, missingAt(place));
  }

  async function addRepository(one: ListedRepository): Promise<void> {
    const name = fullName(one.repository);
    const files = await newestOf(github, one, options, most, token);
    if (files.length < one.files.length) {
      const why = token === null ? ', since there is no token' : ': --reports N says how many';
      progress.clear();
      surroundings.err(
        `docket: of ${one.files.length} reports of ${name} the newest ${files.length} are read${why}.\n`,
      );
    }
    for await (const read of readReports(github, one.repository, files, token))
      for (const { evidence, path, branch } of read) {
        const report = path.replace(/json$/, 'md');
        rows.add(evidence, `${name}: ${path}`, () => addressOf(server.serverUrl, name, branch, report));
      }
  }
}

/** What looks like a repository may be a folder that is not there. */
const missingAt = ({ kind, written, host }: Exclude<LedgerPlace, { kind: 'folder' }>): string =>
  kind === 'repository' && host === null ? `folder ${written}, and no such repository` : written;

/** The repositories that are meant, with their reports. */
async function listedAt(
  github: GitHub,
  place: Exclude<LedgerPlace, { kind: 'folder' }>,
  server: Server,
  options: OnGitHub,
  rows: Rows,
  tell: (text: string) => void,
): Promise<ListedRepository[]> {
  tell('looked up');
  if (place.kind === 'repository') {
    const listed =
      server.token === null
        ? await listReportsOpenly(github, place.repository, options)
        : await listReports(github, place.repository, options);
    if (listed === null) throw new Failed(missingSentence(missingAt(place), server));
    return [listed];
  }
  if (server.token === null)
    throw new Failed(
      `${place.written} needs a token, since GitHub answers sixty requests an hour without one: set GITHUB_TOKEN, or name one repository`,
    );
  const found = await listOwner(github, place.owner, options, options, (repositories) =>
    tell(count(repositories, 'repository', 'repositories')),
  );
  if (found === null) throw new Failed(missingSentence(place.owner, server));
  if (found.hidden > 0)
    rows.unread.push(
      `${count(found.hidden, 'repository', 'repositories')} of ${place.owner} may not be read by this token.`,
    );
  return found.repositories.filter(({ files }) => files.length > 0);
}

/** Commits tell which reports are the newest, where not all are read. */
async function newestOf(
  github: GitHub,
  listed: ListedRepository,
  place: ReportsPlace,
  most: number,
  token: string | null,
) {
  const isCut = listed.files.length > most;
  const named = isCut && token !== null ? await namesInHistory(github, listed, place) : [];
  return newestReports(listed.files, named, most);
}
