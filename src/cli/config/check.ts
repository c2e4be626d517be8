import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Config } from '../../evidence/config.ts';
import { USUAL_CONFIG } from '../../evidence/usual-config.ts';
import { parseConfig } from '../../settings/config-file.ts';
import { count, oneLine } from '../../text/text.ts';
import { Unreadable } from '../git/clone.ts';
import { GitFailure } from '../git/process.ts';
import { committedPaths, openWorkTree, type WorkTree, workflowsIn } from '../git/work-tree.ts';
import type { Surroundings } from '../surroundings.ts';
import { Failed } from '../usage/command.ts';
import { type Entry, entriesOf } from './entries.ts';

/**
 * `docket config check`: validates a configuration and prints what each of its entries means in the clone that it lies in.
 *
 * @param file null: the usual one of the clone
 * @throws Failed where it is not valid, or there is none.
 */
export async function checkConfig(file: string | null, surroundings: Surroundings): Promise<number> {
  const { out, err, folder } = surroundings;
  const near = file === null ? folder : dirname(resolve(folder, file));
  const tree = await treeAt(near);
  const path = file === null ? join(tree?.root ?? folder, USUAL_CONFIG) : resolve(folder, file);
  const shown = file ?? (tree === null ? USUAL_CONFIG : relative(folder, path) || USUAL_CONFIG);
  const config = read(path, shown, file === null);
  if (tree === null) {
    out(`${shown} is valid.\n`);
    err('docket: it lies in no clone, so what its entries mean is not known.\n');
    return 0;
  }
  const workflows = workflowsIn(tree);
  const entries = entriesOf(config, workflows, await committedPaths(tree));
  out(printed(shown, entries));
  for (const { path: broken, problem } of workflows)
    if (problem !== null) err(`docket: ${oneLine(`${broken} cannot be read: ${problem}`, LONGEST)}\n`);
  const unmatched = entries.filter(({ means }) => means.length === 0);
  if (unmatched.length > 0)
    err(
      `docket: ${unmatched.length === 1 ? '1 entry means' : `${unmatched.length} entries mean`} nothing here: a typing mistake, something that is gone, or a check of another system.\n`,
    );
  return 0;
}

/** The clone around a folder; null: there is none. */
async function treeAt(folder: string): Promise<WorkTree | null> {
  try {
    return await openWorkTree(folder, '');
  } catch (error) {
    if (error instanceof Unreadable || error instanceof GitFailure) return null;
    throw error;
  }
}

/** @param isUsual nobody named the file */
function read(path: string, shown: string, isUsual: boolean): Config {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Failed(
      isUsual
        ? `there is no ${USUAL_CONFIG}, and Docket needs none: docket init writes one with comments`
        : `${shown} cannot be read: give the path of a configuration, such as ${USUAL_CONFIG}`,
      { cause },
    );
  }
  try {
    return parseConfig(text, shown);
  } catch (cause) {
    throw new Failed((cause as Error).message, { cause });
  }
}

const SHOWN = 3;
/** Of what holds words of strangers: a clone may be theirs. */
const LONGEST = 1000;

/** Each key, and below it its entries with what they mean. */
function printed(file: string, entries: readonly Entry[]): string {
  const keys = [...new Set(entries.map(({ key }) => key))];
  const blocks = keys.map((key) => {
    const lines = entries
      .filter((entry) => entry.key === key)
      .map((entry) => `  ${oneLine(lineOf(entry), LONGEST)}`);
    return `${key}\n${lines.join('\n')}\n`;
  });
  return [`${file} is valid.\n`, ...blocks].join('\n');
}

function lineOf({ name, means, noun }: Entry): string {
  if (means.length === 0) return `${name}: nothing here`;
  const first = means.slice(0, SHOWN).join(', ');
  const more = means.length - SHOWN;
  const total = more > 0 ? `${count(means.length, noun)}: ` : '';
  return `${name}: ${total}${first}${more > 0 ? ', …' : ''}`;
}
