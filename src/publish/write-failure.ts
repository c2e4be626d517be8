import { isGraphqlFailure, isRequestFailure, reasonOf } from '../github/errors.ts';

/**
 * What a failed write means. `unclear`: the answer was lost (5xx, time-out, broken connection), so it may have been
 * done or not. `other`: limits, a bad token, mistakes of ours; such an error is thrown on.
 */
export type WriteFailure =
  | { kind: 'stale' }
  | { kind: 'refused'; reason: string; secrets: boolean }
  | { kind: 'unclear' }
  | { kind: 'other' };

/** Types that stand for trouble of GitHub's own. Any other one is a definite no: rules and protection come with several. */
const troubleTypes = /INTERNAL|UNAVAILABLE|TIMEOUT|LOADING/;
const refusalWords =
  /rule violation|protected branch|locked|read-only|through a pull request|not authorized to push|status check|not accessible by|cannot contain secrets/i;
const limitWords = /rate limit|abuse detection/i;
const secretWords = /\bsecrets?\b/i;

/** Reads a failed write, by GraphQL or REST. */
export function readFailure(error: unknown): WriteFailure {
  if (isRequestFailure(error)) return readRestFailure(error);
  const [first] = isGraphqlFailure(error) ? error.errors : [];
  if (!first) return { kind: 'other' };
  const { type = '', message } = first;
  if (type === 'STALE_DATA' || /expected branch to point to/i.test(message)) return { kind: 'stale' };
  if (type === 'NOT_FOUND') return { kind: 'stale' };
  if (type.includes('LIMIT') || limitWords.test(message)) return { kind: 'other' };
  const isNo = type !== '' && !troubleTypes.test(type);
  return isNo || refusalWords.test(message) ? refused(message) : { kind: 'unclear' };
}

function readRestFailure(error: Error & { status: number }): WriteFailure {
  if (error.status >= 500) return { kind: 'unclear' };
  if (isLimit(error)) return { kind: 'other' };
  return [403, 404, 409, 410, 422].includes(error.status) ? refused(reasonOf(error)) : { kind: 'other' };
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isLimit(
  error: Error & { status: number; response?: { headers?: Record<string, unknown> } },
): boolean {
  const headers = error.response?.headers ?? {};
  return (
    error.status === 429 ||
    'retry-after' in headers ||
    headers['x-ratelimit-remaining'] === '0' ||
    limitWords.test(error.message)
  );
}

function refused(message: string): WriteFailure {
  const reason = message.replace(/\s+/g, ' ').trim().replace(/\.$/, '').slice(0, 300);
  return { kind: 'refused', reason, secrets: secretWords.test(message) };
}
