import { expect, test } from '@jest/globals';
import { buildWorld } from '../fake/build.ts';
import { report } from '../harness/report.ts';
import { ownComments, textOn } from '../harness/world.ts';
import { cellsPerRow, toHtml } from '../report/html.ts';
import { everythingAtOnce } from '../worlds/large.ts';

// The whole size (1,000 jobs, 3,000 files, 5,000 failed tests) is measured by `npm run bench`.
test('a large head: report, comment and summary tell it, each within its limit and whole', async () => {
  const { world: spec, runId } = everythingAtOnce({ workflows: 3, jobs: 12, files: 150, tests: 300 });
  const world = buildWorld(spec);
  const { outputs, summary } = await report(world, runId);
  const texts = {
    report: textOn(world, 'main', outputs['report-path'] ?? '') ?? '',
    comment: ownComments(world, 12)[0]?.body ?? '',
    summary,
  };
  expect(Object.entries(texts).filter(([name, text]) => Buffer.byteLength(text) > LIMITS[name]!)).toEqual([]);
  for (const [name, text] of Object.entries(texts)) {
    const html = toHtml(text, { hardbreaks: name === 'comment' });
    expect(html).toContain('Not ready to merge');
    expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
    expect(cellsPerRow(html).every((cells) => cells >= 2)).toBe(true);
  }
  expect(texts.report.match(/^\| `src\/part-/gm)).toHaveLength(150);
  expect(texts.summary).toContain(texts.report.trim());
});

/** In bytes: a file that GitHub still shows, a comment, a step summary. */
const LIMITS: Record<string, number> = { report: 500_000, comment: 65_536, summary: 1_048_576 };
