import { describe, expect, test } from '@jest/globals';
import type { Placement } from '../../src/documents/placement.ts';
import { serialize } from '../../src/evidence/serialize.ts';
import { waitingDocuments } from '../../src/publish/waiting-documents.ts';
import { evidence, pullRequest } from '../builders/evidence.ts';
import { folderOn, repository, serving, smallWorld } from './desk.ts';
import { dir } from './folders.ts';

const ours = serialize(evidence({ pullRequests: [pullRequest({ number: 26 })] }));
const others = serialize(evidence({ pullRequests: [pullRequest({ number: 27 })] }));

const placement = (over: Partial<Placement> = {}): Placement => ({
  ...{ kind: 'new', branch: 'main', number: 99 },
  ...{ path: `${dir}/M09_run99.md`, evidencePath: `${dir}/M09_run99.json` },
  ...over,
});

/** A document that waits: its report and its Evidence; null: that is not there. */
interface Waiting {
  number: number;
  report?: string | null;
  json?: string | null;
}

/** The names of the files that are brought from the reports branch to `main`, when these documents wait there. */
async function brought(
  waiting: readonly Waiting[],
  onMain: Record<string, string> = {},
  place = placement(),
): Promise<string[]> {
  const world = smallWorld({ branches: { main: 'base', docket: 'base' } }, onMain);
  const named = waiting.flatMap(({ number, report = 'Words\n', json = ours }) => [
    [`${dir}/M09_run${number}.md`, report],
    [`${dir}/M09_run${number}.json`, json],
  ]);
  const files = named.filter(([, text]) => text !== null);
  world.commitTo('docket', { files: Object.fromEntries(files), message: 'Wait\n' });
  return serving(world, async (github) => {
    const folders = [await folderOn(github, 'docket'), await folderOn(github, 'main')];
    const bringing = { from: 'docket', pullNumber: 26 };
    const found = await waitingDocuments(github, repository, bringing, place, folders);
    return found.flatMap(({ files }) => files).map(({ path }) => path.slice(`${dir}/M09_`.length));
  });
}

const files = (...numbers: number[]): string[] =>
  numbers.flatMap((number) => [`run${number}.md`, `run${number}.json`]);

describe('documents that wait on the reports branch', () => {
  test('come newest first, if they are of the pull request', async () => {
    const waiting = [{ number: 1 }, { number: 2, json: others }, { number: 3, json: '{}' }, { number: 10 }];
    expect(await brought(waiting)).toEqual(files(10, 1));
  });

  test('come without a report that a person deleted; what a person wrote beside them stays', async () => {
    const waiting = [{ number: 1, json: null }, { number: 2, report: null }, { number: 3 }];
    expect(await brought(waiting)).toEqual([...files(3), 'run2.json']);
  });

  test('of more than twenty the newest come', async () => {
    const waiting = Array.from({ length: 22 }, (_, index) => ({ number: index + 1 }));
    const newest = Array.from({ length: 20 }, (_, index) => 22 - index);
    expect(await brought(waiting)).toEqual(files(...newest));
  });

  test('come as long as there is room, one that is too large is passed over', async () => {
    const large = 'x'.repeat(3_000_000);
    const waiting = [
      { number: 1 },
      { number: 2, report: large },
      { number: 3, report: large },
      { number: 4, report: large },
    ];
    expect(await brought(waiting)).toEqual(files(4, 3, 1));
  });

  test('stay where one of their names is taken, or the number is given to the new document', async () => {
    const waiting = [{ number: 1 }, { number: 2 }, { number: 3 }, { number: 4 }];
    const onMain = { [`${dir}/M09_run1.md`]: 'Mine\n', [`${dir}/M09_run2.json`]: '{}\n' };
    expect(await brought(waiting, onMain, placement({ number: 4 }))).toEqual(files(3));
  });

  test('stay where the new document goes there, too', async () => {
    expect(await brought([{ number: 1 }], {}, placement({ branch: 'docket' }))).toEqual([]);
  });
});
