import type { Count } from '../../evidence/totals.ts';
import type { CoverageFormat } from '../format.ts';
import type { Opening, XmlAttributes, XmlReader } from '../xml.ts';
import { type CoverageReport, countOf, type FileCoverage, reportOf } from './model.ts';
import { made, newTally, type Tally } from './tally.ts';

/**
 * Clover. The `metrics` of a file count: `statements` are its lines of type `stmt`, in the output of Istanbul also those
 * of type `cond`, never those of type `method` (PHPUnit); `conditionals` are its branches. The lines themselves count
 * where a file has no usable metrics. Test code (`testproject`) is left out.
 */
export const clover: CoverageFormat = {
  id: 'clover',
  kind: 'coverage',
  fileNames: ['**/*clover*.xml'],
  named: /clover[^/\\]*\.xml$/i,
  roots: ['coverage'],
  detect: ({ opening }) => opening !== null && isClover(opening),
  read: (content) => content.readXml(cloverReader()),
  recognisedBy: 'root `coverage` with `clover`, or with a `project`',
  counts: {
    lines:
      '`statements` in the `metrics` of each file; else its lines of type `stmt` and `cond`; test projects are left out',
    branches: '`conditionals`; else two for each line of type `cond`',
  },
};

/** Whether a root `coverage` is that of Clover: Cobertura and SonarQube have it too. */
export const isClover = ({ attributes, child }: Opening): boolean =>
  child === 'project' || attributes.clover !== undefined;

interface Source {
  /** The file's own `metrics`, one for each time that it is told. */
  metrics: XmlAttributes[];
  lines: Tally;
  conditions: Count;
}

function cloverReader(): XmlReader<CoverageReport> {
  const open: string[] = [];
  const files = new Map<string, Source>();
  let file: Source | null = null;
  let project: XmlAttributes = {};
  let isTest = false;
  return {
    open(name, attributes) {
      const parent = open.at(-1);
      open.push(name);
      if (name === 'testproject') isTest = true;
      if (isTest) return;
      if (name === 'file') file = made(files, attributes.path ?? attributes.name ?? '', newSource);
      else if (name === 'metrics' && parent === 'file') file?.metrics.push(attributes);
      else if (name === 'metrics' && parent === 'project') project = attributes;
      else if (name === 'line' && file !== null) addLine(file, attributes);
    },
    text() {},
    close(name) {
      open.pop();
      if (name === 'file') file = null;
      else if (name === 'testproject') isTest = false;
    },
    report: (problems) => reportOf(Array.from(files, fileOf), { ...countsOf(project), problems }),
  };
}

const newSource = (): Source => ({ metrics: [], lines: newTally(), conditions: { covered: 0, total: 0 } });

function addLine({ lines, conditions }: Source, attributes: XmlAttributes): void {
  const { num, type, count, truecount = '0', falsecount = '0' } = attributes;
  const line = Number(num);
  if ((type !== 'stmt' && type !== 'cond') || !Number.isSafeInteger(line) || line < 0) return;
  const taken = [truecount, falsecount].filter((hits) => Number(hits) > 0).length;
  lines.add(line, Number(count) > 0 || taken > 0);
  if (type !== 'cond') return;
  conditions.covered += taken;
  conditions.total += 2;
}

const countsOf = (metrics: XmlAttributes): { lines: Count | null; branches: Count | null } => ({
  lines: countOf(Number(metrics.coveredstatements), Number(metrics.statements)),
  branches: countOf(Number(metrics.coveredconditionals), Number(metrics.conditionals)),
});

function fileOf([path, { metrics, lines, conditions }]: [string, Source]): FileCoverage {
  const [only, second] = metrics;
  const projectCounts = countsOf(second === undefined ? (only ?? {}) : {});
  return {
    path,
    lines: projectCounts.lines?.total ? projectCounts.lines : lines.count(),
    branches: projectCounts.branches ?? conditions,
  };
}
