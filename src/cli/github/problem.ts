import {
  type GraphqlFailure,
  hasStatus,
  isGraphqlFailure,
  isRequestFailure,
  isTimeUp,
  type RequestFailure,
  reasonOf,
  whyRefused,
} from '../../github/errors.ts';
import { oneLine } from '../../text/text.ts';
import { duration } from '../../text/time.ts';
import { Failed } from '../usage/command.ts';
import type { Server } from './server.ts';

/**
 * Why nothing could be reported, in one sentence with what to do. What is no answer of GitHub's has its own sentence.
 *
 * @param what was asked for
 * @param missing what is told not to be there, where that is more
 */
export function problemOf(error: unknown, what: string, server: Server, missing = what): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  if (error instanceof Failed) return error;
  const failure = failureIn(error);
  const sentence =
    failure !== null
      ? sentenceOf(failure, what, server, missing)
      : isGraphqlFailure(error)
        ? sentenceOfQuery(error, what, server, missing)
        : ownSentence(error);
  return sentence === null ? error : new Failed(oneLine(sentence, 600), { cause: error });
}

/** The answer of GitHub's that an error comes from, also where our own sentence stands above it. */
function failureIn(error: Error): RequestFailure | null {
  if (isTimeUp(error)) return null;
  if (isRequestFailure(error)) return error;
  return error.cause instanceof Error ? failureIn(error.cause) : null;
}

/** What was thrown on purpose says itself what is wrong; null: a mistake in the code. */
const ownSentence = (error: Error): string | null =>
  [TypeError, RangeError, ReferenceError, SyntaxError].some((kind) => error instanceof kind)
    ? null
    : error.message;

function sentenceOf(failure: RequestFailure, what: string, server: Server, missing: string): string {
  const { token, apiUrl } = server;
  const headers = headersOf(failure);
  if (hasStatus(failure, 403, 429) && /rate limit/i.test(failure.message))
    return limitSentence(server, secondsLeft(headers ?? {}));
  if (failure.status === 401)
    return token === null
      ? `${what} needs a token: ${GIVE_TOKEN}`
      : `GitHub refuses the token (401): set GITHUB_TOKEN to one that is valid, or to nothing for a public repository`;
  if (failure.status === 404) return missingSentence(missing, server);
  if (failure.status === 403)
    return `GitHub refuses to show ${what} (${reasonOf(failure)}): ${token === null ? GIVE_TOKEN : 'give the token read access to actions, checks, contents and pull requests'}`;
  if (headers === null)
    return `${apiUrl} could not be reached (${failure.message}): check the network, or the address`;
  if (failure.status >= 500) return `GitHub failed (${reasonOf(failure)}): try again later`;
  return `GitHub does not show ${what} (${reasonOf(failure)})`;
}

/** What a query was answered that has none of what it asked for. */
function sentenceOfQuery(failure: GraphqlFailure, what: string, server: Server, missing: string): string {
  const [type] = failure.errors.map((error) => error.type);
  const { headers = {} } = failure as GraphqlFailure & { headers?: Headers };
  if (type === 'RATE_LIMITED') return limitSentence(server, secondsLeft(headers));
  if (type === 'NOT_FOUND') return missingSentence(missing, server);
  return `GitHub does not show ${what} (${whyRefused(failure)}): check whether the token may read it`;
}

/** That something is not there, as far as anybody may know. */
export const missingSentence = (what: string, { token }: Pick<Server, 'token'>): string =>
  `there is no ${what}, or it is private: check the name${token === null ? `, or ${GIVE_TOKEN}` : ', and whether the token may read it'}`;

const GIVE_TOKEN = 'set GITHUB_TOKEN to a token that may read it';

type Headers = Readonly<Record<string, string | number | undefined>>;

/** The headers of the answer; null: none came. */
function headersOf(failure: RequestFailure): Headers | null {
  const { response } = failure as RequestFailure & { response?: { headers: Headers } };
  return response?.headers ?? null;
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#checking-the-status-of-your-rate-limit */
function secondsLeft(headers: Headers): number | null {
  if (headers['retry-after'] !== undefined) return Number(headers['retry-after']);
  const reset = Number(headers['x-ratelimit-reset']);
  return Number.isNaN(reset) ? null : Math.max(0, reset - Date.now() / 1000);
}

/**
 * That a limit was met, and when it ends.
 *
 * @param seconds until then; null: GitHub did not tell
 */
export function limitSentence({ token }: Pick<Server, 'token'>, seconds: number | null): string {
  const ends = seconds === null ? '' : `, which ends ${whenIn(seconds)}`;
  return token === null
    ? `GitHub's limit for requests without a token is reached${ends}: set GITHUB_TOKEN, or wait`
    : `GitHub's limit for the requests of this token is reached${ends}: wait until then`;
}

/** `at 14:02 UTC (in 23m 10s)`. */
function whenIn(seconds: number): string {
  const at = new Date(Date.now() + seconds * 1000).toISOString().slice(11, 16);
  return `at ${at} UTC (in ${duration(Math.round(seconds))})`;
}
