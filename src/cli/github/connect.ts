import { createClient, type GitHub, type Limit } from '../../github/client.ts';
import { Deadline } from '../../github/deadline.ts';
import { Meter } from '../../github/meter.ts';
import type { Context } from '../../settings/context.ts';
import type { Inputs } from '../../settings/inputs.ts';
import { version } from '../../version.ts';
import type { Surroundings } from '../surroundings.ts';

/** GitHub, and what the talk with it came to so far. */
export interface Connection {
  github: GitHub;
  meter: Meter;
  /** The limits that were met. */
  limits: Limit[];
}

/** What is planned for a head are forty requests (`collect/budget.ts`); a few may be what nobody could plan. */
const MOST_WITHOUT_TOKEN = 45;

/** Makes the client. Nothing is sent yet. */
export function connect(
  { token, timeoutMinutes }: Pick<Inputs, 'token' | 'timeoutMinutes'>,
  { apiUrl, graphqlUrl }: Context,
  { client }: Pick<Surroundings, 'client'>,
): Connection {
  const meter = new Meter();
  const limits: Limit[] = [];
  const github = createClient(token, {
    apiUrl,
    graphqlUrl,
    userAgent: `docket/${version}`,
    deadline: new Deadline(timeoutMinutes),
    meter,
    mostWithoutToken: MOST_WITHOUT_TOKEN,
    warn: (_, limit) => limits.push(limit),
    ...client,
  });
  return { github, meter, limits };
}
