import DOMPurify from 'dompurify';

/** A Gantt chart as Mermaid itself understands its source. */
export interface ReadChart {
  title: string;
  accTitle: string;
  accDescr: string;
  bars: ReadBar[];
}

export interface ReadBar {
  section: string;
  label: string;
  tag: 'crit' | 'done' | null;
  /** Drawn as a diamond. */
  isMoment: boolean;
  /** In UTC, as in the source. */
  from: string;
  to: string;
}

interface Database {
  getDiagramTitle(): string;
  getAccTitle(): string;
  getAccDescription(): string;
  getTasks(): {
    section: string;
    task: string;
    crit?: boolean;
    done?: boolean;
    milestone?: boolean;
    startTime: Date;
    endTime: Date;
  }[];
}

/** Mermaid learns the kinds of diagrams with the first that it parses. */
let ready: Promise<unknown> | undefined;

/**
 * Reads charts with Mermaid's own parser, one after another, as it keeps one chart at a time. Mermaid cleans titles with a
 * library that needs a browser; here it leaves them as they are.
 *
 * @throws when Mermaid does not understand one
 */
export async function readByMermaid(sources: string[]): Promise<ReadChart[]> {
  Object.assign(DOMPurify, { addHook: () => {}, sanitize: (text: string) => text });
  const { default: mermaid } = await import('mermaid');
  ready ??= mermaid.parse('gantt');
  await ready;
  const charts: ReadChart[] = [];
  for (const source of sources) {
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(source);
    charts.push(read(db as unknown as Database));
  }
  return charts;
}

const read = (chart: Database): ReadChart => ({
  title: chart.getDiagramTitle(),
  accTitle: chart.getAccTitle(),
  accDescr: chart.getAccDescription(),
  bars: chart.getTasks().map(({ section, task, crit, done, milestone, startTime, endTime }) => ({
    section,
    label: task.trim(),
    tag: crit ? 'crit' : done ? 'done' : null,
    isMoment: milestone === true,
    from: local(startTime),
    to: local(endTime),
  })),
});

/** Mermaid reads times without a zone as local. */
function local(date: Date): string {
  const utc = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return utc.toISOString().slice(0, 19).replace('T', ' ');
}
