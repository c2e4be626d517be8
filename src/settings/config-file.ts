import { isMap, isScalar, parseDocument } from 'yaml';
import type { z } from 'zod';
import { Config } from '../evidence/config.ts';
import { UNCOMPILED } from '../evidence/uncompiled.ts';
import { isTooDeep } from '../formats/yaml.ts';
import { BUDGET } from '../text/budget.ts';

/**
 * Reads `.github/docket.yml`.
 *
 * @param path where the text comes from, for the message.
 * @throws one sentence naming file, line, key and what is allowed.
 */
export function parseConfig(text: string, path: string): Config {
  if (text.length > BUDGET.config)
    throw new Error(`${path} is larger than the ${BUDGET.config} characters that Docket reads.`);
  if (isTooDeep(text)) throw new Error(`${path} is nested too deeply.`);
  const document = parseDocument(text, { prettyErrors: true, logLevel: 'error' });
  const broken = document.errors[0];
  if (broken) throw new Error(`${path} is no valid YAML: ${broken.message.split('\n')[0]}`);
  const read = Config.safeParse(plainOf(document, path) ?? {}, UNCOMPILED);
  if (read.success) return read.data;
  const issue = read.error.issues[0] as z.core.$ZodIssue;
  const start =
    issue.code === 'unrecognized_keys' ? keyStart(document, issue) : valueStart(document, issue.path);
  const line = start === undefined ? '' : `, line ${text.slice(0, start).split('\n').length}`;
  throw new Error(`${path}${line}: ${sentence(issue)}`);
}

function plainOf(document: Parsed, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch (cause) {
    // An alias that nothing defines, or too many of them.
    throw new Error(`${path} is no valid YAML: ${(cause as Error).message}.`, { cause });
  }
}

type Parsed = ReturnType<typeof parseDocument>;

/** Where the value at a path begins in the text. */
function valueStart(document: Parsed, path: PropertyKey[]): number | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return (node as { range?: [number, number, number] } | undefined)?.range?.[0];
}

function keyStart(document: Parsed, issue: z.core.$ZodIssueUnrecognizedKeys): number | undefined {
  const map = issue.path.length === 0 ? document.contents : document.getIn(issue.path, true);
  if (!isMap(map)) return undefined;
  const key = map.items
    .map((pair) => pair.key)
    .find((item) => isScalar(item) && item.value === issue.keys[0]);
  return isScalar(key) ? key.range?.[0] : undefined;
}

function sentence(issue: z.core.$ZodIssue): string {
  const key = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const where = key === '' ? 'the top level' : `"${key}"`;
    return `unknown key "${issue.keys[0]}" in ${where}; allowed: ${allowedKeys(issue.path).join(', ')}.`;
  }
  if (issue.code === 'invalid_type') return `"${key || 'the file'}" must be of type ${issue.expected}.`;
  return `"${key}" is not allowed: ${issue.message}.`;
}

/** The keys that the schema allows at a path. */
function allowedKeys(path: PropertyKey[]): string[] {
  const found = path.reduce<Schema>((schema, key) => within(bare(schema), key), Config as unknown as Schema);
  return Object.keys(bare(found).shape ?? {});
}

/** The parts of a zod schema that a path walks through. */
interface Schema {
  shape?: Record<string, Schema>;
  element?: Schema;
  valueType?: Schema;
  unwrap?: () => Schema;
}

function bare(schema: Schema): Schema {
  return schema.unwrap && !schema.element && !schema.shape ? bare(schema.unwrap()) : schema;
}

function within(schema: Schema, key: PropertyKey): Schema {
  return schema.shape?.[String(key)] ?? schema.element ?? schema.valueType ?? {};
}
