import type { Facts } from '../facts.ts';
import type { Signal } from '../sections.ts';
import { coverageSignal } from './coverage.ts';
import { gatesSignal } from './gates.ts';
import { performanceSignal } from './performance.ts';
import { securitySignal } from './security.ts';
import { testsSignal } from './tests.ts';

/**
 * The integrity of the signal, part by part: which steps of each kind ran for this commit and how they ended, and what
 * was not read. A part without evidence is one sentence that says so.
 */
export function signals({ evidence, jobs, steps, absent, tests, coverage }: Facts): Signal[] {
  const later = absent.filter(({ why }) => why === 'later');
  return [
    testsSignal(evidence, tests.reports, steps, later),
    coverageSignal(evidence, coverage.gates, absent),
    gatesSignal(evidence, jobs, steps),
    securitySignal(evidence, jobs, steps, later),
    performanceSignal(evidence, jobs),
  ];
}
