import { describe, expect, test } from '@jest/globals';
import { renderComment } from '../../src/report/comment/comment.ts';
import { renderReport } from '../../src/report/report.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { judge } from '../../src/rules/judge.ts';
import { evidence } from '../builders/evidence.ts';
import { extremes } from './extremes.ts';
import { largeAssessment, manyFiles } from './large.ts';

describe('the documents of large heads', () => {
  test('twenty workflows of fifty jobs of thirty steps: within the file, every table whole', () => {
    const text = renderReport(evidence(), largeAssessment(20, 50, 30));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(500_000);
    expect(text).toMatch(/tables? of steps\. The Evidence has it: `M09_run1\.json`\./);
    expect(text).toContain('| test 3.49 on ubuntu-latest | Yes | `pytest -n auto` | ✓ | 9s |');
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(new Set(rows.map((row) => row.split(/(?<!\\)\|/).length - 2))).toEqual(new Set([2, 4, 5, 6]));
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });

  test('three thousand changed files are all there', () => {
    const text = renderReport(evidence(), manyFiles(3000));
    expect(text.match(/^\| `src\/area_/gm)).toHaveLength(3000);
    expect(text).not.toContain('Left out');
  });

  test('a step summary holds the whole report, and without the notes when these are too long', () => {
    const links = { reportUrl: null, evidenceUrl: null };
    const summary = (notes: string): string => {
      const head = evidence({ document: { ...evidence().document, notes } });
      const judged = largeAssessment(1, 1, 1);
      return renderSummary(head, judged, renderReport(head, judged), links);
    };
    expect(summary('x'.repeat(500_000))).toContain('x'.repeat(500_000));
    const cut = summary('x'.repeat(1_048_576));
    expect(Buffer.byteLength(cut)).toBeLessThan(1_048_576);
    expect(cut).toContain('Left out here for its size: 1 block of notes. The Evidence has it.');
    expect(cut).toContain('## 3. Step 1 — Workflow Inventory');
  });

  test('no list is so long that report, comment or summary go beyond their limit', () => {
    const head = extremes(100);
    const judged = judge(head);
    const links = {
      reportUrl: 'https://github.com/octo/serena',
      evidenceUrl: null,
      note: ['$'.repeat(5000)],
    };
    const report = renderReport(head, judged);
    expect(Buffer.byteLength(report)).toBeLessThanOrEqual(500_000);
    expect(report).toMatch(/^\*\*Outcome:\*\* /m);
    const comment = renderComment(head, judged, links, '<!-- docket -->');
    expect(comment.length).toBeLessThanOrEqual(65_000);
    expect(comment).toMatch(/^<!-- docket -->\n\n### ⛔ Merge blocked: /);
    expect(Buffer.byteLength(renderSummary(head, judged, report, links))).toBeLessThanOrEqual(1_040_000);
  });

  test('failed jobs keep their steps when others lose them', () => {
    const judged = largeAssessment(20, 50, 30);
    const last = judged.inventory.workflows.at(-1)!.jobs.at(-1)!;
    last.mark = 'failure';
    expect(renderReport(evidence(), judged)).toMatch(
      /<summary>Steps of <b>test 3\.49 on ubuntu-latest<\/b> \(30\)<\/summary>(?![\s\S]*<details><summary>Steps)/,
    );
  });
});
