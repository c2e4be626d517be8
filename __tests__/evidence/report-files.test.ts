import { expect, test } from '@jest/globals';
import { isReportFile } from '../../src/evidence/report-files.ts';

test.each([
  'docs/milestones/M09/M09_run1.md',
  'docs/milestones/M09/M09_run1.json',
  'docs/milestones/PhaseD/M24/M24_run12.md',
  'docs/milestones/badge.json',
])('%s is a file that Docket writes', (path) => {
  expect(isReportFile(path, 'docs/milestones')).toBe(true);
});

test.each([
  'docs/milestones/M09/M09_plan.md',
  'docs/milestones/M09/badge.json',
  'docs/milestones/badge.jsonc',
  'docs/milestones/other.json',
  'docs/badge.json',
  'badge.json',
  'src/docs/milestones/badge.json',
  'docs/milestones2/M09/M09_run1.md',
  'M09_run1.md',
])('%s is none', (path) => {
  expect(isReportFile(path, 'docs/milestones')).toBe(false);
});
