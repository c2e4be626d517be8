import type { Count } from '../../evidence/totals.ts';
import type { CoverageFormat } from '../format.ts';
import type { XmlAttributes, XmlReader } from '../xml.ts';
import { type CoverageReport, countOf, type FileCoverage, reportOf } from './model.ts';
import { made, newTally, sumOf, type Tally, withinSources } from './tally.ts';

/**
 * JaCoCo, after its DTD report.dtd: groups and packages with source files. The counters `LINE` and `BRANCH` of a source
 * file count; its lines (`ci`, `mi`: instructions, `cb`, `mb`: branches) where it has none, since gcovr writes lines
 * without `ci`. A file's path is its package and name, below some source folder. A report that has no source files at all
 * is read by its classes (gcovr 7), else by the counters at its root (classes compiled without debug information).
 */
export const jacoco: CoverageFormat = {
  id: 'jacoco',
  kind: 'coverage',
  fileNames: ['**/jacoco*.xml', '**/*jacoco.xml', '**/kover/*.xml'],
  named: /jacoco[^/\\]*\.xml$/i,
  roots: ['report'],
  detect: ({ opening }) => PARTS.includes(opening?.child ?? ''),
  read: (content) => content.readXml(jacocoReader()),
  recognisedBy: 'root `report` with groups, packages, counters or session',
  counts: {
    lines:
      'counter `LINE` of each source file; else its lines with `ci`; else the counters of its classes, at last those of the root',
    branches: 'counter `BRANCH`, in the same order',
  },
};

/** What the root of a report has in it. */
const PARTS: readonly string[] = ['sessioninfo', 'group', 'package', 'counter'];

interface Source {
  path: string;
  counters: Counters;
  lines: Tally;
  branches: Count;
}

type Counters = Map<string, Count>;

function jacocoReader(): XmlReader<CoverageReport> {
  const open: string[] = [];
  const sources: Source[] = [];
  const classes: Source[] = [];
  const reportCounters: Counters = new Map();
  let folder = '';
  let current: Source | null = null;
  return {
    open(name, attributes) {
      const parent = open.at(-1);
      open.push(name);
      if (name === 'package') folder = attributes.name ?? '';
      else if (name === 'sourcefile') {
        current = newSource(folder, attributes.name);
        sources.push(current);
        withinSources(sources.length);
      } else if (name === 'class') {
        current = newSource(folder, attributes.sourcefilename);
        classes.push(current);
        withinSources(classes.length);
      } else if (name === 'line' && current !== null) addLine(current, attributes);
      else if (name !== 'counter') return;
      else if (parent === 'report') addCounter(reportCounters, attributes);
      else if (parent === 'sourcefile' || parent === 'class') addCounter(current?.counters, attributes);
    },
    text() {},
    close(name) {
      open.pop();
      if (name === 'sourcefile' || name === 'class') current = null;
    },
    report(problems) {
      const files = sources.length > 0 ? sources.map(fileOf) : filesOfClasses(classes);
      const branches = reportCounters.get('BRANCH');
      return reportOf(files, { lines: reportCounters.get('LINE'), branches, problems });
    },
  };
}

const newSource = (folder: string, name = ''): Source => ({
  path: folder === '' ? name : `${folder}/${name}`,
  counters: new Map(),
  lines: newTally(),
  branches: { covered: 0, total: 0 },
});

function addCounter(counters: Counters | undefined, { type = '', covered, missed }: XmlAttributes): void {
  const count = countOf(Number(covered), Number(covered) + Number(missed));
  if (count !== null) counters?.set(type, count);
}

function addLine(source: Source, { nr, ci, mb = '0', cb = '0' }: XmlAttributes): void {
  const line = Number(nr);
  if (ci === undefined || !Number.isSafeInteger(line) || line < 0) return;
  source.lines.add(line, Number(ci) > 0);
  const branches = countOf(Number(cb), Number(cb) + Number(mb));
  source.branches.covered += branches?.covered ?? 0;
  source.branches.total += branches?.total ?? 0;
}

const fileOf = ({ path, counters, lines, branches }: Source): FileCoverage => ({
  path,
  lines: counters.get('LINE') ?? lines.count(),
  branches: counters.get('BRANCH') ?? branches,
});

/** The counters of all classes of a file together. A class without the counter `LINE` says nothing of lines. */
function filesOfClasses(classes: Source[]): FileCoverage[] {
  const byPath = new Map<string, FileCoverage[]>();
  for (const source of classes)
    if (source.counters.has('LINE')) made(byPath, source.path, () => []).push(fileOf(source));
  return Array.from(byPath, ([path, files]) => ({
    path,
    lines: sumOf(files.map(({ lines }) => lines)) ?? { covered: 0, total: 0 },
    branches: sumOf(files.map(({ branches }) => branches)),
  }));
}
