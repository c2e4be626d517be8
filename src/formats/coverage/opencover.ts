import type { Count } from '../../evidence/totals.ts';
import type { CoverageFormat } from '../format.ts';
import type { XmlAttributes, XmlReader } from '../xml.ts';
import { type CoverageReport, countOf, type FileCoverage, reportOf } from './model.ts';
import { type KeyTally, made, newKeyTally, newTally, type Tally } from './tally.ts';

/**
 * OpenCover, also as coverlet writes it: `SequencePoint`s with a file, a line `sl` and visits `vc`, and `BranchPoint`s.
 * A line is where sequence points begin. The `Summary` counts more branches than there are branch points, one for the
 * entry of each method: it is taken only when the session has no points at all.
 */
export const opencover: CoverageFormat = {
  id: 'opencover',
  kind: 'coverage',
  fileNames: ['**/*opencover*.xml'],
  named: /opencover[^/\\]*\.xml$/i,
  roots: ['CoverageSession'],
  read: (content) => content.readXml(openCoverReader()),
  recognisedBy: 'root `CoverageSession`',
  counts: {
    lines: 'distinct lines at which sequence points begin',
    branches: 'branch points, a method of two modules once; not the summary, which adds one for each method',
  },
};

interface Source {
  lines: Tally;
  /** By method and place: the same method may stand in several modules. */
  branches: KeyTally;
}

/** What the compiler puts in place of a line for code that has none. */
const HIDDEN_LINE = 0xfeefee;

function openCoverReader(): XmlReader<CoverageReport> {
  const open: string[] = [];
  const files = new Map<string, Source>();
  let paths = new Map<string, string>();
  let method = { name: '', file: '' };
  let summary: XmlAttributes = {};
  const sourceOf = (id: string): Source | null => {
    const path = paths.get(id);
    return path === undefined ? null : made(files, path, newSource);
  };
  return {
    open(name, attributes) {
      const parent = open.at(-1);
      open.push(name);
      if (name === 'Module') paths = new Map();
      else if (name === 'File') paths.set(attributes.uid ?? '', attributes.fullPath ?? '');
      else if (name === 'Method') method = { name: '', file: '' };
      else if (name === 'FileRef') method.file = attributes.uid ?? '';
      else if (name === 'SequencePoint') addLine(sourceOf(attributes.fileid ?? method.file), attributes);
      else if (name === 'BranchPoint')
        addBranch(sourceOf(attributes.fileid ?? method.file), method.name, attributes);
      else if (name === 'Summary' && parent === 'CoverageSession') summary = attributes;
    },
    text(piece) {
      if (open.at(-1) === 'Name' && open.at(-2) === 'Method') method.name += piece;
    },
    close() {
      open.pop();
    },
    report(problems) {
      const all = Array.from(files, fileOf);
      const hasPoints = all.some(({ lines, branches }) => lines.total + branches.total > 0);
      return reportOf(all, { ...(hasPoints ? {} : countsOf(summary)), problems });
    },
  };
}

const newSource = (): Source => ({ lines: newTally(), branches: newKeyTally() });

function addLine(source: Source | null, { sl, vc }: XmlAttributes): void {
  const line = Number(sl);
  if (Number.isSafeInteger(line) && line > 0 && line !== HIDDEN_LINE) source?.lines.add(line, Number(vc) > 0);
}

function addBranch(source: Source | null, method: string, attributes: XmlAttributes): void {
  const { vc, sl, offset, path, ordinal } = attributes;
  source?.branches.add([sl, offset, path, ordinal, method].join(' '), Number(vc) > 0);
}

const fileOf = ([path, { lines, branches }]: [string, Source]): FileCoverage & { branches: Count } => ({
  path,
  lines: lines.count(),
  branches: branches.count(),
});

const countsOf = (summary: XmlAttributes): { lines: Count | null; branches: Count | null } => ({
  lines: countOf(Number(summary.visitedSequencePoints), Number(summary.numSequencePoints)),
  branches: countOf(Number(summary.visitedBranchPoints), Number(summary.numBranchPoints)),
});
