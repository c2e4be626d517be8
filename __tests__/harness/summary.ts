import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The one file for step summaries in this process: `@actions/core` remembers the first that it is told. */
export const summaryFile = join(mkdtempSync(join(tmpdir(), 'docket-summary-')), 'summary');
