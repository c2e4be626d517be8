import type { Repository } from '../../settings/context.ts';
import { UsageError } from '../usage/command.ts';
import { WEIGHTS, type Weight } from './weight.ts';

/** What `docket audit` is asked for. */
export interface AuditOptions {
  path: string;
  /** A revision or a branch; null: what is checked out. */
  branch: string | null;
  /** The repository on GitHub, owner/name; null: what the clone's remote says. */
  repository: Repository | null;
  since: string | null;
  until: string | null;
  maxCount: number | null;
  firstParent: boolean;
  reverse: boolean;
  form: 'text' | 'json' | 'markdown';
  failOn: Weight | 'never';
}

/** What was given; null: it was not. */
interface Given {
  branch: string | null;
  repository: string | null;
  since: string | null;
  until: string | null;
  'max-count': string | null;
  'every-commit': boolean;
  reverse: boolean;
  json: boolean;
  markdown: boolean;
  'fail-on': string | null;
}

/** @throws UsageError */
export function readOptions(path = '.', given: Given): AuditOptions {
  return {
    path,
    branch: given.branch,
    repository: given.repository === null ? null : repository(given.repository),
    since: given.since,
    until: given.until,
    maxCount: given['max-count'] === null ? null : number(given['max-count']),
    firstParent: !given['every-commit'],
    reverse: given.reverse,
    form: given.json ? 'json' : given.markdown ? 'markdown' : 'text',
    failOn: ([...WEIGHTS, 'never'] as const).find((level) => level === given['fail-on']) ?? 'blocked',
  };
}

function repository(value: string): Repository {
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(value) ?? [];
  if (!owner || !name) throw new UsageError(`--repository "${value}" is not of the form owner/name`);
  return { owner, name };
}

function number(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value))
    throw new UsageError(`--max-count "${value}" is no whole number from 1 on`);
  return Number(value);
}
