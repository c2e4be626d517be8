import type { Evidence } from '../evidence/evidence.ts';

/** Where Docket and its documentation are. */
const HOME = 'https://github.com/docket-ci/docket';

/** What Docket is. */
export const HOME_PAGE = HOME;

/** A page of the documentation of the version that wrote the Evidence: `verdict.md#flaky-check`. */
const page = ({ tool }: Pick<Evidence, 'tool'>, place: string): string =>
  `${HOME}/blob/v${tool.version}/docs/${place}`;

/** The rules of the verdict. */
export const pageOfVerdict = (evidence: Pick<Evidence, 'tool'>): string => page(evidence, 'verdict.md');

/** The entry of a rule of the verdict. */
export const pageOfRule = (evidence: Pick<Evidence, 'tool'>, rule: string): string =>
  page(evidence, `verdict.md#${rule.replaceAll(' ', '-')}`);

/** How result files are found, so that tests are counted. */
export const pageOfResults = (evidence: Pick<Evidence, 'tool'>): string =>
  page(evidence, 'configuration.md#result-files');
