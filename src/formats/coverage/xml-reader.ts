import type { XmlHandler } from '../xml.ts';
import type { CoverageReport } from './model.ts';

/** Gathers one XML format while a document is read, and gives the report at its end. */
export interface XmlReader extends XmlHandler {
  /** @param problems what went wrong while the document was read. */
  report: (problems: string[]) => CoverageReport;
}
