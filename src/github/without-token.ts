/**
 * What GitHub gives to nobody without a token, whatever the repository, and lists of it: asking would cost one of the sixty
 * requests an hour that it answers then.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#primary-rate-limit-for-unauthenticated-users
 */
const REFUSED = [
  '/graphql',
  '/repos/{owner}/{repo}/actions/jobs/{job_id}/logs',
  '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
  '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
];

/** Something was not asked for, because it needs a token and there is none. */
export class NeedsToken extends Error {
  readonly status = 401;

  constructor(message = 'GitHub gives it only to those who have a token') {
    super(message);
  }
}

/**
 * What each request of a client without a token goes through.
 *
 * @param most requests of the client; what is asked for after them is refused, too
 */
export function refusesWithoutToken(most: number): (request: { url: string }) => void {
  let sent = 0;
  return ({ url }) => {
    if (REFUSED.includes(url)) throw new NeedsToken();
    if (sent === most) throw new NeedsToken(`without a token ${most} requests are made at most`);
    sent += 1;
  };
}
