import { describe, expect, test } from '@jest/globals';
import type { Count, TestTotals } from '../../src/evidence/totals.ts';
import type { ResultKind } from '../../src/formats/format.ts';
import { inspectAll } from '../../src/formats/inspect.ts';
import { FORMATS } from '../../src/formats/registry.ts';
import { buildWorld } from '../fake/build.ts';
import { SAMPLES } from '../formats/samples.ts';
import { evidenceOn, report } from '../harness/report.ts';
import { withArtifacts } from '../worlds/artifacts.ts';
import { runId } from '../worlds/verdict/change.ts';

const ofTests = ({ total, passed, failed, errored, skipped, flaky }: TestTotals): string =>
  `${total}: ${[passed, failed, errored, skipped, flaky].join('/')}`;
const ofCoverage = ({ lines, branches }: { lines: Count; branches: Count | null }): string =>
  [lines, branches].map((count) => (count === null ? '–' : `${count.covered}/${count.total}`)).join(', ');
const ofAnalysis = (totals: { error: number; warning: number; note: number }): string =>
  [totals.error, totals.warning, totals.note].join('/');

/** A name that a glob takes: `*junit*.xml` takes `xjunitx.xml`. */
const nameFor = (glob: string): string => glob.replace('**/', '').replaceAll('*', 'x');

/** The names under which a format must be found: of its sample, and of each of its globs. */
function namesOf({ id, fileNames }: (typeof FORMATS)[number]): string[] {
  const taken = fileNames.filter((glob) => !glob.startsWith('!')).map(nameFor);
  return [...new Set([SAMPLES[id]!.name, ...taken])];
}

test('each format has a name of its own, and a sample', () => {
  expect(FORMATS.map(({ id }) => id).sort()).toEqual(Object.keys(SAMPLES).sort());
});

test.each(FORMATS.filter(({ named }) => named !== undefined))(
  'a name that tells of $id is looked for',
  ({ fileNames, named }) => {
    expect(fileNames.map(nameFor).some((name) => named?.test(name))).toBe(true);
  },
);

/** What the whole action keeps of files in an artifact, with the default inputs: `path format numbers`. */
async function kept(files: Record<string, string>): Promise<string[]> {
  const world = buildWorld(withArtifacts([{ id: 1, name: 'results', files }]).world);
  const { outputs } = await report(world, runId, { milestone: 'M09' });
  const { results, gaps } = evidenceOn(world, 'main', outputs['evidence-path']!);
  expect(gaps).toEqual([]);
  return [
    ...results.tests.map(({ file, format, totals }) => `${file} ${format} ${ofTests(totals)}`),
    ...results.coverage.map((result) => `${result.file} ${result.format} ${ofCoverage(result)}`),
    ...results.analyses.map(({ file, format, totals }) => `${file} ${format} ${ofAnalysis(totals)}`),
  ].sort();
}

describe('the action reads each format under its usual names', () => {
  test.each<ResultKind>(['tests', 'coverage', 'sarif'])('%s', async (kind) => {
    const files: Record<string, string> = {};
    const expected: string[] = [];
    for (const format of FORMATS.filter((one) => one.kind === kind)) {
      const { text, says } = SAMPLES[format.id]!;
      for (const name of namesOf(format)) {
        const path = `${format.id}/${name}`;
        files[path] = text;
        expected.push(`${path} ${format.id} ${says}`);
      }
      for (const glob of format.fileNames)
        if (glob.startsWith('!')) files[`${format.id}/${nameFor(glob.slice(1))}`] = text;
    }
    expect(await kept(files)).toEqual(expected.sort());
  });
});

test.each(FORMATS)('inspect reads $id, whatever its name', ({ id, kind }) => {
  const { text, says } = SAMPLES[id]!;
  const [stated] = inspectAll('file', Buffer.from(text));
  expect(stated).toMatchObject({ kind, format: id, problems: [] });
  if (stated?.kind === 'tests') expect(ofTests(stated.totals)).toBe(says);
  if (stated?.kind === 'coverage') expect(ofCoverage(stated.totals)).toBe(says);
  if (stated?.kind === 'sarif') expect(ofAnalysis(stated.totals)).toBe(says);
});
