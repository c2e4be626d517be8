import { BUDGET } from '../../text/budget.ts';
import { within } from '../../text/too-much.ts';

/** Ends the reading of a file with more cases than are read. Throws TooMuch. */
export const withinCases = (count: number): void => within(count, BUDGET.results.cases, 'test cases');
