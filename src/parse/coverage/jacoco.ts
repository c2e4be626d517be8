import type { XmlAttributes } from '../xml.ts';
import { type Count, countOf, type FileCoverage, reportOf, unusable } from './model.ts';
import { newTally, type Tally } from './tally.ts';
import type { XmlReader } from './xml-reader.ts';

interface Source {
  path: string;
  counters: Counters;
  lines: Tally;
  branches: Count;
  hasLines: boolean;
}

type Counters = Map<string, Count>;

/**
 * JaCoCo, after its DTD report.dtd: groups and packages with source files. The counters `LINE` and `BRANCH` of a source
 * file count; its lines (`ci`, `mi`: instructions, `cb`, `mb`: branches) where it has none, since gcovr writes lines
 * without `ci`. A file's path is its package and name, below some source folder. A report without source files (classes
 * compiled without debug information) still has the counters at its root.
 */
export function jacocoReader(): XmlReader {
  const open: string[] = [];
  const sources: Source[] = [];
  const stated: Counters = new Map();
  let folder = '';
  return {
    open(name, attributes) {
      const parent = open.at(-1);
      open.push(name);
      const source = sources.at(-1);
      if (name === 'package') folder = attributes.name ?? '';
      else if (name === 'sourcefile') sources.push(newSource(folder, attributes));
      else if (name === 'counter' && parent === 'sourcefile' && source)
        addCounter(source.counters, attributes);
      else if (name === 'counter' && parent === 'report') addCounter(stated, attributes);
      else if (name === 'line' && source) addLine(source, attributes);
    },
    text() {},
    close() {
      open.pop();
    },
    report(problems) {
      const files = sources.map(fileOf);
      const broken = sources.filter((_source, index) => files[index] === null).map(({ path }) => path);
      return reportOf(
        'jacoco',
        files.filter((file) => file !== null),
        {
          lines: stated.get('LINE'),
          branches: stated.get('BRANCH'),
          problems: [...problems, ...unusable(broken)],
        },
      );
    },
  };
}

const newSource = (folder: string, { name = '' }: XmlAttributes): Source => ({
  path: folder === '' ? name : `${folder}/${name}`,
  counters: new Map(),
  lines: newTally(),
  branches: { covered: 0, total: 0 },
  hasLines: false,
});

function addCounter(counters: Counters, { type = '', covered, missed }: XmlAttributes): void {
  const count = countOf(Number(covered), Number(covered) + Number(missed));
  if (count !== null) counters.set(type, count);
}

function addLine(source: Source, { nr, ci, mb = '0', cb = '0' }: XmlAttributes): void {
  const line = Number(nr);
  if (ci === undefined || !Number.isSafeInteger(line) || line < 0) return;
  source.hasLines = true;
  source.lines.add(line, Number(ci) > 0);
  const branches = countOf(Number(cb), Number(cb) + Number(mb));
  source.branches.covered += branches?.covered ?? 0;
  source.branches.total += branches?.total ?? 0;
}

/** A file whose lines were all left out by JaCoCo has no counter `LINE`, and neither lines. */
function fileOf({ path, counters, lines, branches, hasLines }: Source): FileCoverage | null {
  const fromLines = hasLines || counters.size > 0 ? lines.count() : null;
  const counted = counters.get('LINE') ?? fromLines;
  if (counted === null) return null;
  return { path, lines: counted, branches: counters.get('BRANCH') ?? branches };
}
