import type { Evidence } from '../../evidence/evidence.ts';
import { type LedgerRow, ledgerRow } from '../../report/ledger/row.ts';

/** The rows of a ledger, each report once, and what could not be read. */
export class Rows {
  readonly #rows = new Map<string, LedgerRow>();
  /** Sentences. */
  readonly unread: string[] = [];

  /**
   * Adds a report.
   *
   * @param evidence a text says why it is none
   * @param name what the file is called in messages
   */
  add(evidence: Evidence | string, name: string, linkOf: (evidence: Evidence) => string | null): void {
    if (typeof evidence === 'string') {
      this.unread.push(`${name} is left out. ${evidence}`);
      return;
    }
    const row = ledgerRow(evidence, linkOf(evidence));
    // Clones and branches may have the same report.
    this.#rows.set([row.repository, evidence.document.path ?? name, row.commit].join(' '), row);
  }

  get list(): LedgerRow[] {
    return [...this.#rows.values()];
  }
}
