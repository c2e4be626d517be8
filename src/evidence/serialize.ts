import { z } from 'zod';
import { onceFor } from '../text/once.ts';
import { Evidence } from './evidence.ts';
import { type Block, blockOf, layoutOf } from './layout.ts';
import { packed, unpacked } from './packed.ts';
import { UNCOMPILED } from './uncompiled.ts';

/** The newest format of an Evidence file. */
const FORMAT = 2;

/** An Evidence file is read by people and tools for years: it stays small. GraphQL gives no more than 512,000 bytes of a file. */
export const MOST_BYTES = 400_000;

/**
 * Evidence as committed: JSON with the keys in the schema's order, whatever the order in memory, one line for each
 * small value, so that a change of one job or file changes few lines. The same Evidence gives the same bytes. What is too
 * large even when all has gone that may go is packed.
 *
 * @throws when the value does not follow the schema.
 */
export const serialize = onceFor((evidence: Evidence): string => {
  return `${print(blockOf(packed(Evidence.parse(evidence, UNCOMPILED), MOST_BYTES)), '')}\n`;
});

function print(layout: string | Block, indent: string): string {
  if (typeof layout === 'string') return layout;
  const inner = `${indent} `;
  const lines = layout.entries.map(([start, value]) => `${inner}${start}${print(layoutOf(value), inner)}`);
  return `${layout.open}\n${lines.join(',\n')}\n${indent}${layout.close}`;
}

/** An Evidence file that is broken, or of a newer Docket. */
export class UnreadableEvidence extends Error {}

/**
 * Reads a committed Evidence file, of this format or an older one.
 *
 * @throws in one sentence: no JSON, a version of a newer Docket, or the first place that does not fit the schema.
 */
export function parseEvidence(text: string): Evidence {
  const value = readUnpacked(text);
  const version = z.object({ version: z.number() }).safeParse(value, UNCOMPILED).data?.version;
  if (version !== undefined && version > FORMAT) {
    throw new UnreadableEvidence(
      `The Evidence has version ${version}, but this Docket reads up to version ${FORMAT}: use a newer Docket.`,
    );
  }
  const result = Evidence.safeParse(version === 1 ? fromFormat1(value) : value, UNCOMPILED);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new UnreadableEvidence(
    `The Evidence is not valid at ${pathOf(issue?.path ?? [])}: ${issue?.message ?? 'unknown problem'}; restore the file as Docket committed it.`,
    { cause: result.error },
  );
}

/** The same; a sentence says why it is none that can be read. */
export function evidenceOrWhy(text: string): Evidence | string {
  try {
    return parseEvidence(text);
  } catch (error) {
    if (error instanceof UnreadableEvidence) return error.message;
    throw error;
  }
}

/** The same; null where it is none that can be read. */
export function evidenceIn(text: string): Evidence | null {
  const read = evidenceOrWhy(text);
  return typeof read === 'string' ? null : read;
}

/** Format 1 had no verdict. */
const fromFormat1 = (value: unknown): unknown => ({ ...(value as object), version: FORMAT });

function readUnpacked(text: string): unknown {
  const value = readJson(text);
  try {
    return unpacked(value);
  } catch (cause) {
    throw new UnreadableEvidence(
      'The Evidence is not valid at packed: it cannot be unpacked; restore the file as Docket committed it.',
      { cause },
    );
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UnreadableEvidence(
      `The Evidence is not JSON (${reason}); restore the file as Docket committed it.`,
      {
        cause,
      },
    );
  }
}

function pathOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'its top';
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
}
