import type { Evidence } from '../evidence/evidence.ts';

/** Where Docket and its documentation are. */
const HOME = 'https://github.com/docket-ci/docket';

/** What Docket is. */
export const HOME_PAGE = HOME;

/** A page of the documentation of the version that wrote the Evidence: `verdict.md#flaky-check`. */
const page = ({ tool }: Pick<Evidence, 'tool'>, place: string): string =>
  `${HOME}/blob/v${tool.version}/docs/${place}`;

/** The entry of a rule of the verdict. */
export const pageOfRule = (evidence: Pick<Evidence, 'tool'>, rule: string): string =>
  page(evidence, `verdict.md#${rule.replaceAll(' ', '-')}`);

/** The rules of the verdict; or a place in that page, or a page beside it, by the address that stands there. */
export const pageOfVerdict = (evidence: Pick<Evidence, 'tool'>, address = ''): string =>
  page(evidence, address === '' || address.startsWith('#') ? `verdict.md${address}` : address);

/** How result files are found, so that tests are counted. */
export const pageOfResults = (evidence: Pick<Evidence, 'tool'>): string =>
  page(evidence, 'configuration.md#result-files');
