import { describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { Budget } from '../../../src/collect/budget.ts';
import { chooseArtifacts, type ListedArtifact } from '../../../src/collect/details/artifact-choice.ts';
import { readArtifacts } from '../../../src/collect/details/artifacts.ts';
import type { Reading } from '../../../src/collect/reading/reading.ts';
import { downloadWhole } from '../../../src/collect/reading/storage.ts';
import { run } from '../../builders/evidence.ts';
import type { Fault } from '../../fake/interference.ts';
import type { World } from '../../fake/state.ts';
import type { ArtifactSpec } from '../../fake/world.ts';
import { repository, serving, smallWorld } from '../../publish/desk.ts';
import { junit } from '../../worlds/artifacts.ts';

const listed = (name: string, over: Partial<ListedArtifact> = {}): ListedArtifact => ({
  ...{ id: 1, name, runId: 50, workflow: 'CI', size: 1_000, expired: false, stale: false },
  ...over,
});

describe('which artifacts are downloaded', () => {
  const chosen = (artifacts: ListedArtifact[]) => {
    const { chosen, leftOut } = chooseArtifacts(artifacts);
    const left = [...leftOut].map(([reason, some]) => [reason, some.map(({ name }) => name)]);
    return { names: chosen.map(({ name }) => name), left };
  };

  test('telling names first, smaller ones before larger ones', () => {
    const artifacts = [
      listed('dist', { size: 10 }),
      listed('JUnit', { size: 3_000 }),
      listed('lcov-b', { id: 7 }),
      listed('lcov-a', { id: 6 }),
    ];
    expect(chosen(artifacts).names).toEqual(['lcov-a', 'lcov-b', 'JUnit', 'dist']);
  });

  test('not those that have expired, are stale, or too large', () => {
    const artifacts = [
      listed('gone', { expired: true }),
      listed('old', { stale: true }),
      listed('large', { size: 50_000_001 }),
    ];
    expect(chosen(artifacts)).toEqual({
      names: [],
      left: [
        ['expired', ['gone']],
        ['uploaded before the newest attempt of the run, perhaps by a job that ran again', ['old']],
        ['larger than 50 MB', ['large']],
      ],
    });
  });

  test('20 and 200 MB at most', () => {
    const many = Array.from({ length: 22 }, (_, index) => listed(`leg ${index}`, { id: index }));
    expect(chosen(many).left).toEqual([
      [expect.stringMatching(/^Docket reads 20 artifacts/), ['leg 20', 'leg 21']],
    ]);
    const large = Array.from({ length: 5 }, (_, id) => listed(`leg ${id}`, { id, size: 45_000_000 }));
    expect(chosen(large).names).toEqual(['leg 0', 'leg 1', 'leg 2', 'leg 3']);
  });
});

/** What is read of the artifacts of a run. */
async function read(artifacts: ArtifactSpec[], meanwhile: (world: World) => void = () => {}) {
  const path = '.github/workflows/ci.yml';
  const world = smallWorld({
    runs: [{ id: 50, workflow: path, event: 'pull_request', head: 'head', artifacts }],
  });
  meanwhile(world);
  const inputs = { tests: ['**/junit*.xml'], coverage: ['**/lcov.info'], sarif: ['**/*.sarif'] };
  const { found, gaps } = await serving(world, (github) =>
    readArtifacts({ github, context: { repository }, inputs, budget: new Budget() } as unknown as Reading, [
      run('CI', { id: 50 }),
    ]),
  );
  const files = found.map((one) => ('source' in one ? one.source : one.result).file);
  return { files, gaps: gaps.map(({ about, text }) => `${about}: ${text}`) };
}

const passed = junit({ a: null });

describe('what the storage gives', () => {
  const two: ArtifactSpec[] = [1, 2].map((id) => ({
    id,
    name: `results-${id}`,
    files: { [`junit-${id}.xml`]: passed },
  }));

  test.each<[string, (world: World) => void, string]>([
    [
      'gone',
      (world) => world.fail({ path: '/artifacts/2/zip', status: 404 }),
      'GitHub does not have it any more',
    ],
    [
      'expired since',
      (world) => world.fail({ path: '/artifacts/2/zip', status: 410 }),
      'GitHub does not have it any more',
    ],
    [
      'a server error',
      (world) => world.fail({ path: '/artifacts/2/zip', status: 502, times: 9 }),
      '502 Made to fail with 502',
    ],
    [
      'a refusal',
      (world) => world.fail({ path: '/storage/artifacts/2', status: 403 }),
      'the storage answered 403',
    ],
    [
      'nothing',
      (world) => world.fail({ path: '/storage/artifacts/2', drop: true, times: 2 }),
      'the connection to the storage broke',
    ],
    [
      'a server error twice',
      (world) => world.fail({ path: '/storage/artifacts/2', status: 503, times: 2 }),
      'the storage answered 503',
    ],
  ])('%s: a gap, and the others are read', async (_name, meanwhile, reason) => {
    expect(await read(two, meanwhile)).toEqual({
      files: ['junit-1.xml'],
      gaps: [`artifacts: The artifact \`results-2\` (CI) was not read: ${reason}.`],
    });
  });

  test.each<[string, Fault]>([
    ['a server error', { status: 500 }],
    ['nothing', { drop: true }],
  ])('%s once: it is asked again', async (_name, fault) => {
    const stated = await read(two, (world) => world.fail({ path: '/storage/artifacts/2', ...fault }));
    expect(stated).toEqual({ files: ['junit-1.xml', 'junit-2.xml'], gaps: [] });
  });

  test.each<[string, () => Response, string, asked: number]>([
    ['what breaks off', () => new Response(broken()), 'the connection to the storage broke', 2],
    ['what is refused', () => new Response('', { status: 403 }), 'the storage answered 403', 1],
    ['what is too large', () => new Response('fives'), 'it is larger than', 1],
  ])('%s', async (_name, give, message, times) => {
    let asked = 0;
    const fetch = async () => {
      asked += 1;
      return give();
    };
    const github = { request: { endpoint: { DEFAULTS: { request: { fetch } } } } } as never;
    await expect(downloadWhole(github, 'https://storage.example/zip', 4)).rejects.toThrow(message);
    expect(asked).toBe(times);
  });

  const broken = () =>
    new ReadableStream({
      start: (controller) => controller.enqueue(new Uint8Array([1])),
      pull: (controller) => controller.error(new TypeError('terminated')),
    });

  test('the list itself cannot be read', async () => {
    const { files, gaps } = await read(two, (world) => world.fail({ path: '/artifacts?', status: 403 }));
    expect([files, gaps]).toEqual([
      [],
      [expect.stringMatching(/^artifacts: The list of artifacts of CI \(50\) could not be read \(403 /)],
    ]);
  });

  test('all pages of a long list are read', async () => {
    const many = Array.from({ length: 102 }, (_, index) => ({
      id: index + 1,
      name: `dist-${index}`,
      files: {},
    }));
    const { files, gaps } = await read([...many, { ...two[0]!, id: 200 }]);
    expect(files).toEqual(['junit-1.xml']);
    expect(gaps).toEqual([
      expect.stringMatching(
        /^artifacts: The artifacts (`dist-\d+` \(CI\)(, )?){10} and 73 more were not read/,
      ),
    ]);
  });

  test('more than was announced', async () => {
    const github = { request: { endpoint: { DEFAULTS: {} } } } as never;
    expect(await downloadWhole(github, 'data:,four', 4)).toEqual(Buffer.from('four'));
    await expect(downloadWhole(github, 'data:,fives', 4)).rejects.toThrow('it is larger than');
  });
});

describe('hostile and broken archives', () => {
  test('a bomb, a way out, and files that are cut off: the others are read', async () => {
    const files = {
      'a/junit.xml': passed,
      'b/junit.xml': ' '.repeat(11_000_000),
      '/junit.xml': passed,
      'C:/junit.xml': passed,
      'x/../../junit.xml': passed,
      'cut.sarif': '{"version": "2.1.0", "runs": [',
    };
    const { files: found, gaps } = await read([{ id: 1, name: 'all', files }]);
    expect(found).toEqual(['a/junit.xml']);
    expect(gaps.map((text) => text.replace(' in the artifact `all` (CI)', ''))).toEqual([
      'artifacts: `b/junit.xml`: The file is compressed more than 250 times.',
      'artifacts: `/junit.xml`: Its path leads out of the archive.',
      'artifacts: `C:/junit.xml`: Its path leads out of the archive.',
      'artifacts: `x/../../junit.xml`: Its path leads out of the archive.',
      'artifacts: `cut.sarif`: The file is not valid JSON: it is cut off or damaged.',
    ]);
  });

  test('many problems are counted', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}/junit.xml`, '']));
    const { gaps } = await read([{ id: 1, name: 'all', files }]);
    expect(gaps).toHaveLength(6);
    expect(gaps.at(-1)).toBe('artifacts: Files in the artifact `all` (CI) have 25 more problems.');
  });

  test('an archive whose directory lies', async () => {
    const archive = zipSync({ 'junit.xml': Buffer.from(passed) }, { level: 0 });
    archive.fill(0xff, 40, 60);
    const { files } = await read([
      { id: 1, name: 'lies', archive },
      { id: 2, name: 'true', files: { 'junit.xml': passed } },
    ]);
    expect(files).toContain('junit.xml');
  });

  test('200 files are read, of the same artifacts each time', async () => {
    const legs = [1, 2, 3].map((id) => ({
      ...{ id, name: `junit-${id}`, size: id },
      files: Object.fromEntries(
        Array.from({ length: 90 }, (_, index) => [`${id}-${index}/junit.xml`, passed]),
      ),
    }));
    const { files, gaps } = await read(legs.reverse());
    expect(files).toHaveLength(200);
    expect(files.filter((file) => file.startsWith('3-'))).toHaveLength(20);
    expect(gaps).toEqual([
      'artifacts: The artifact `junit-3` (CI) was not read to its end: 200 result files are read at most.',
    ]);
  });
});
