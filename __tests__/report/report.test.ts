import { describe, expect, test } from '@jest/globals';
import { renderReport } from '../../src/report/report.ts';
import { assessment } from '../builders/assessment.ts';
import { evidence } from '../builders/evidence.ts';
import { golden } from './golden.ts';
import { sampleAssessment, sampleEvidence, sampleRed } from './sample.ts';

describe('renderReport', () => {
  test.each([
    ['report-green.md', renderReport(sampleEvidence(), sampleAssessment())],
    ['report-red.md', renderReport(sampleEvidence(), sampleRed())],
    ['report-bare.md', renderReport(evidence(), assessment())],
  ])('%s', (name, text) => {
    expect(text).toBe(golden(name, text));
  });
});
