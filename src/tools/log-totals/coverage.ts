import { goCoverage } from './coverage/go.ts';
import { javascriptCoverage } from './coverage/javascript.ts';
import { nativeCoverage } from './coverage/native.ts';
import { otherCoverage } from './coverage/others.ts';
import { pythonCoverage } from './coverage/python.ts';
import type { CoverageReader } from './model.ts';

/** What is known of the coverage totals that tools print. */
export const coverageReaders: CoverageReader[] = [
  ...pythonCoverage,
  ...javascriptCoverage,
  ...goCoverage,
  ...nativeCoverage,
  ...otherCoverage,
];
