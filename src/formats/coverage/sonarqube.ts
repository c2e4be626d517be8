import type { CoverageFormat } from '../format.ts';
import type { XmlAttributes, XmlReader } from '../xml.ts';
import { type CoverageReport, countOf, type FileCoverage, reportOf } from './model.ts';
import { type BranchTally, made, newBranchTally, newTally, type Tally } from './tally.ts';

/**
 * SonarQube's generic coverage, after its documentation: files with `lineToCover`, each with `covered`, and on lines
 * with branches `branchesToCover` and `coveredBranches`. A line that is told again counts once.
 */
export const sonarqube: CoverageFormat = {
  id: 'sonarqube',
  kind: 'coverage',
  // As gcovr, kcov and covr write it, and as ReportGenerator does.
  fileNames: ['**/sonarqube*.xml', '**/SonarQube.xml', '**/sonar-coverage*.xml'],
  roots: ['coverage'],
  detect: ({ opening }) => opening?.child === 'file' || opening?.attributes.version === '1',
  read: (content) => content.readXml(sonarQubeReader()),
  recognisedBy: 'root `coverage` with `version="1"` or `file`',
  counts: { lines: 'distinct `lineToCover`', branches: '`branchesToCover` and `coveredBranches`' },
};

interface Source {
  lines: Tally;
  branches: BranchTally;
}

function sonarQubeReader(): XmlReader<CoverageReport> {
  const files = new Map<string, Source>();
  let file: Source | null = null;
  return {
    open(name, attributes) {
      if (name === 'file')
        file = made(files, attributes.path ?? '', () => ({ lines: newTally(), branches: newBranchTally() }));
      else if (name === 'lineToCover' && file !== null) addLine(file, attributes);
    },
    text() {},
    close(name) {
      if (name === 'file') file = null;
    },
    report: (problems) => reportOf(Array.from(files, fileOf), { problems }),
  };
}

function addLine({ lines, branches }: Source, attributes: XmlAttributes): void {
  const line = Number(attributes.lineNumber);
  if (!Number.isSafeInteger(line) || line < 0) return;
  lines.add(line, attributes.covered === 'true');
  const count = countOf(Number(attributes.coveredBranches ?? 0), Number(attributes.branchesToCover));
  if (count !== null) branches.add(line, count);
}

const fileOf = ([path, { lines, branches }]: [string, Source]): FileCoverage => ({
  path,
  lines: lines.count(),
  branches: branches.count(),
});
