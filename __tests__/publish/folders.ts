import type { FoundReport } from '../../src/collect/repository/documents.ts';
import type { ListedReport, ReportsFolder } from '../../src/collect/repository/reports-on-branch.ts';
import { serialize } from '../../src/evidence/serialize.ts';
import { documentHash } from '../../src/report/edits.ts';
import { evidence } from '../builders/evidence.ts';

export const dir = 'docs/milestones/M09';
export const milestone = { id: 'M09', dir };

/** A report of the milestone; by default one that a person wrote. */
export function listedReport(number: number, over: Partial<ListedReport> = {}): ListedReport {
  const name = `M09_run${number}`;
  return {
    number,
    path: `${dir}/${name}.md`,
    markdown: { name: `${name}.md`, oid: '', size: 100 },
    evidencePath: `${dir}/${name}.json`,
    evidence: null,
    headSha: null,
    outcome: null,
    commit: null,
    ...over,
  };
}

/** A branch with reports of these numbers. */
export function folder(ref: string, ...reports: (number | ListedReport)[]): ReportsFolder {
  return {
    ref,
    dir,
    isBranch: true,
    headOid: 'a'.repeat(40),
    tipReportsOn: null,
    files: [],
    reports: reports.map((report) => (typeof report === 'number' ? listedReport(report) : report)),
  };
}

/** The document number 1 of the default head on `main`, as Docket wrote it. */
export function foundReport(over: Partial<FoundReport> = {}): FoundReport {
  const markdown = '# M09 CI Run 1 — Introduction\n';
  const value = evidence();
  value.document.hash = documentHash(markdown);
  return {
    ref: 'main',
    isBranch: true,
    number: 1,
    path: `${dir}/M09_run1.md`,
    evidencePath: `${dir}/M09_run1.json`,
    evidence: value,
    evidenceText: serialize(value),
    markdown,
    outcome: 'approved',
    commit: 'c'.repeat(40),
    isAltered: false,
    ...over,
  };
}
