import { parseArgs } from 'node:util';
import type { Repository } from '../../settings/context.ts';
import { WEIGHTS, type Weight } from './findings.ts';

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

/** The command line cannot be understood: one sentence says why. */
export class UsageError extends Error {
  override name = 'UsageError';
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** @throws UsageError */
export function readOptions(args: string[]): AuditOptions {
  const { values, positionals } = parse(args);
  const [path = '.', ...others] = positionals;
  if (others.length > 0) throw new UsageError(`one path is audited at a time, and "${others[0]}" is another`);
  if (values.json && values.markdown) throw new UsageError('--json and --markdown exclude each other');
  if (values['first-parent'] && values['every-commit'])
    throw new UsageError('--first-parent and --every-commit exclude each other');
  return {
    path,
    branch: values.branch ?? null,
    repository: values.repository === undefined ? null : repository(values.repository),
    since: values.since ?? null,
    until: values.until ?? null,
    maxCount: values['max-count'] === undefined ? null : number(values['max-count']),
    firstParent: values['every-commit'] !== true,
    reverse: values.reverse === true,
    form: values.json ? 'json' : values.markdown ? 'markdown' : 'text',
    failOn: level(values['fail-on'] ?? 'blocked'),
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        branch: text,
        repository: text,
        since: text,
        until: text,
        'max-count': text,
        'first-parent': flag,
        'every-commit': flag,
        reverse: flag,
        json: flag,
        markdown: flag,
        'fail-on': text,
      },
    });
  } catch (error) {
    // Its sentences name the option; what follows the first one is advice for programmers.
    const [sentence = ''] = (error as Error).message.split('. ');
    throw new UsageError(sentence.charAt(0).toLowerCase() + sentence.slice(1));
  }
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

function level(value: string): AuditOptions['failOn'] {
  const levels = [...WEIGHTS, 'never'] as const;
  const found = levels.find((name) => name === value);
  if (found === undefined) throw new UsageError(`--fail-on "${value}" must be one of ${levels.join(', ')}`);
  return found;
}
