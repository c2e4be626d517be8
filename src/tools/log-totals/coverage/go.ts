import type { CoverageReader } from '../model.ts';
import { counted, coverageLine } from './line.ts';

/** `total: (statements) 73.2%` of `go tool cover -func`. */
const total = coverageLine(
  'go cover',
  /^total:\s{1,20}\(statements\)\s{1,20}(\d{1,3}\.\d)%$/,
  ([, percent]) => [counted('total', percent)],
);

/**
 * `ok  pkg  0.007s  coverage: 66.7% of statements`: of one package. Several cannot be added up, because their sizes are
 * not told.
 */
const packages: CoverageReader = {
  format: 'go test',
  coverage(lines) {
    const found = lines.flatMap((text) => {
      const [, percent] = /^ok {2}\t.{1,400}\tcoverage: (\d{1,3}\.\d)% of statements/.exec(text) ?? [];
      return percent === undefined ? [] : [counted('total', percent)];
    });
    return found.length === 1 ? found : [];
  },
};

export const goCoverage: CoverageReader[] = [total, packages];
