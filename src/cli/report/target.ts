import type { Repository } from '../../settings/context.ts';
import { UsageError } from '../usage/command.ts';

/** What is to be reported. */
export type Target = { repository: Repository; host: string | null } & (
  | { kind: 'pull request'; number: number }
  | { kind: 'run'; id: number }
  | { kind: 'commit'; sha: string }
);

const SHORT = /^([\w.-]+)\/([\w.-]+?)(?:#(\d{1,9}))?$/;

/**
 * Reads what somebody wants reported: `OWNER/REPO#NUMBER`, the address of a pull request or run, or a repository with a run
 * or commit beside it.
 *
 * @throws UsageError where that names nothing, or two things.
 */
export function readTarget(written: string, run: string | null, sha: string | null): Target {
  const { repository, host, inside } = readPlace(written);
  const named = [...inside, ...(run === null ? [] : [ofRun(run)]), ...(sha === null ? [] : [ofCommit(sha)])];
  const [first, second] = named;
  const name = `${repository.owner}/${repository.name}`;
  if (first === undefined)
    throw new UsageError(
      `"${written}" names no pull request: write ${name}#NUMBER, or give --run ID or --sha SHA`,
    );
  if (second !== undefined)
    throw new UsageError(
      `"${written}" names a ${first.kind} already: leave out ${run === null ? '--sha' : '--run'}`,
    );
  return { repository, host, ...first };
}

/**
 * Reads a repository: `OWNER/REPO` or its address.
 *
 * @throws UsageError where that names none, or a part of one.
 */
export function readRepository(written: string): { repository: Repository; host: string | null } {
  const isNamed = SHORT.test(written) || /^https?:/.test(written);
  if (!isNamed) throw new UsageError(`"${written}" is not OWNER/REPO, nor the address of a repository`);
  const { repository, host, inside } = readPlace(written);
  const [first] = inside;
  if (first !== undefined)
    throw new UsageError(
      `"${written}" names a ${first.kind}: give its repository, ${repository.owner}/${repository.name}`,
    );
  return { repository, host };
}

type Inside =
  | { kind: 'pull request'; number: number }
  | { kind: 'run'; id: number }
  | { kind: 'commit'; sha: string };

function readPlace(written: string): { repository: Repository; host: string | null; inside: Inside[] } {
  const [, owner = '', name = '', number] = SHORT.exec(written) ?? [];
  if (owner !== '') {
    const inside: Inside[] = number === undefined ? [] : [{ kind: 'pull request', number: Number(number) }];
    return { repository: { owner, name }, host: null, inside };
  }
  return placeAt(written);
}

/** A repository, pull request or run by the address of its page, whatever part of it is shown. */
function placeAt(written: string): { repository: Repository; host: string; inside: Inside[] } {
  const address = /^https?:/.test(written) && URL.canParse(written) ? new URL(written) : null;
  const [owner = '', name = '', ...rest] = address?.pathname.slice(1).split('/') ?? [];
  if (address === null || ![owner, name].every((part) => /^[\w.-]+$/.test(part)))
    throw new UsageError(`"${written}" is not OWNER/REPO#NUMBER, nor the address of a pull request`);
  const [kind = '', what = '', id = ''] = rest;
  const inside: Inside[] =
    kind === 'pull' && NUMBER.test(what)
      ? [{ kind: 'pull request', number: Number(what) }]
      : kind === 'actions' && what === 'runs' && NUMBER.test(id)
        ? [{ kind: 'run', id: Number(id) }]
        : [];
  return { repository: { owner, name }, host: address.host, inside };
}

const NUMBER = /^[1-9]\d{0,15}$/;

function ofRun(value: string): Inside {
  if (!NUMBER.test(value))
    throw new UsageError(`--run "${value}" is no number of a run, as in the address of its page`);
  return { kind: 'run', id: Number(value) };
}

function ofCommit(value: string): Inside {
  if (!/^[0-9a-f]{7,40}$/i.test(value))
    throw new UsageError(`--sha "${value}" is no commit: give 7 to 40 hexadecimal digits`);
  return { kind: 'commit', sha: value.toLowerCase() };
}

/** `octo/shop#31`, `run 9001 of octo/shop`. */
export function nameOf(target: Target): string {
  const name = `${target.repository.owner}/${target.repository.name}`;
  if (target.kind === 'pull request') return `${name}#${target.number}`;
  return target.kind === 'run' ? `run ${target.id} of ${name}` : `commit ${target.sha} of ${name}`;
}
