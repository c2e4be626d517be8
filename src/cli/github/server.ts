import type { Context, Repository } from '../../settings/context.ts';
import { readContext } from '../../settings/context.ts';
import type { Environment } from '../../settings/inputs.ts';
import { endTrimmedOf } from '../../text/text.ts';
import { UsageError } from '../usage/command.ts';

/** The GitHub that is asked, and by whom. */
export interface Server {
  apiUrl: string;
  serverUrl: string;
  /** Null: by nobody in particular. */
  token: string | null;
}

const PUBLIC = 'https://api.github.com';

/**
 * The GitHub that `--api-url` or the environment names, else github.com, and the token of the environment.
 *
 * @param host of the address that was given; another server's would get the token
 * @throws UsageError
 */
export function serverOf(environment: Environment, apiUrl: string | null, host: string | null): Server {
  const api = apiAddress(apiUrl ?? (environment.GITHUB_API_URL || PUBLIC));
  const serverUrl = environment.GITHUB_SERVER_URL?.replace(/\/$/, '') || siteOf(api);
  if (host !== null && host !== new URL(serverUrl).host)
    throw new UsageError(
      `${host} is not the GitHub of ${api}: give its API, such as --api-url https://${host}/api/v3`,
    );
  // The order of GitHub's own command line: https://cli.github.com/manual/gh_help_environment
  return { apiUrl: api, serverUrl, token: environment.GH_TOKEN || environment.GITHUB_TOKEN || null };
}

function apiAddress(value: string): string {
  if (!/^https?:\/\/\S+$/.test(value) || !URL.canParse(value))
    throw new UsageError(
      `the API "${value}" is no address: give one such as https://github.example.com/api/v3`,
    );
  return endTrimmedOf(value, /\//);
}

/** `https://github.com` of its API; a server of an enterprise has its API below itself, or beside it. */
function siteOf(api: string): string {
  const { protocol, host, pathname } = new URL(api);
  return pathname === '/' ? `${protocol}//${host.replace(/^api\./, '')}` : `${protocol}//${host}`;
}

/** The context of a run of nobody: no event, no workflow. */
export function contextOf(
  { apiUrl, serverUrl }: Server,
  { owner, name }: Repository,
  defaultBranch: string | null,
): Context {
  const context = readContext({
    GITHUB_REPOSITORY: `${owner}/${name}`,
    GITHUB_API_URL: apiUrl,
    GITHUB_SERVER_URL: serverUrl,
  });
  return { ...context, defaultBranch };
}
