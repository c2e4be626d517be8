import type { GitHub } from '../../github/client.ts';
import { type Context, fullName, type Repository } from '../../settings/context.ts';
import type { Inputs } from '../../settings/inputs.ts';
import { count } from '../../text/text.ts';
import { connect } from '../github/connect.ts';
import { contextOf, type Server } from '../github/server.ts';
import type { Progress } from '../progress.ts';
import type { Clock, Surroundings } from '../surroundings.ts';
import type { BackfillOptions } from './options.ts';
import { Pace } from './pace.ts';
import { Waiting } from './waiting.ts';

/** GitHub answers so many to those who have no token. */
const PER_HOUR_WITHOUT_TOKEN = 60;

/** What a backfill reads GitHub with. */
export interface Session {
  server: Server;
  inputs: Inputs;
  /** The repository by the name that it has now. */
  context: Context;
  pace: Pace;
  waiting: Waiting;
  /** A client for one head, with its limits of time and requests; and one for lists, which have none. */
  connect: () => GitHub;
  connectForLists: () => GitHub;
  /** The instant that it is now. */
  now: () => string;
  /** Says how far it is, to somebody who watches. */
  tell: (text: string) => void;
}

const realClock: Clock = {
  now: () => Date.now(),
  wait: (ms) => new Promise((done) => setTimeout(done, ms)),
};

/**
 * Looks the repository up: the first request, which also tells whether GitHub can be reached and shows it.
 *
 * @throws the client's error.
 */
export async function beginSession(
  options: BackfillOptions,
  server: Server,
  progress: Progress,
  surroundings: Surroundings,
): Promise<Session> {
  const { token } = server;
  const inputs = { ...options.inputs, token };
  const clock = surroundings.clock ?? realClock;
  const pace = new Pace(options.perHour ?? (token === null ? PER_HOUR_WITHOUT_TOKEN : null), clock.now);
  const unnamed = contextOf(server, options.repository, null);
  const client = { seen: (answer: Response) => pace.see(answer), ...surroundings.client };
  const open = (): GitHub => connect(inputs, unnamed, { client }).github;
  const forLists = { ...client, mostWithoutToken: Number.POSITIVE_INFINITY };
  const unlimited = { token, timeoutMinutes: Number.POSITIVE_INFINITY };
  const tell = (text: string): void =>
    progress.show(`${fullName(options.repository)}: ${text} (${count(pace.total, 'request')})`);
  tell('looked up');
  const { repository, defaultBranch } = await lookUp(open(), options.repository);
  return {
    server,
    inputs,
    context: { ...unnamed, repository, defaultBranch },
    pace,
    waiting: new Waiting({ pace, clock, server, progress, surroundings }, options.waitMinutes),
    connect: open,
    connectForLists: () => connect(unlimited, unnamed, { client: forLists }).github,
    now: () => `${new Date(clock.now()).toISOString().slice(0, 19)}Z`,
    tell,
  };
}

async function lookUp(
  github: GitHub,
  { owner, name: repo }: Repository,
): Promise<{ repository: Repository; defaultBranch: string }> {
  // A name that is wrong, or a network that is down, is told soon.
  const { data } = await github.rest.repos.get({ owner, repo, request: { retries: 1 } });
  return {
    repository: { owner: data.owner.login, name: data.name },
    defaultBranch: data.default_branch,
  };
}
