import type { Facts } from '../facts.ts';
import type { Signal } from '../sections.ts';
import { coverageSignal } from './coverage.ts';
import { performanceSignal } from './performance.ts';
import { securitySignal } from './security.ts';
import { staticGatesSignal } from './static-gates.ts';
import { testsSignal } from './tests.ts';

/**
 * The integrity of the signal, part by part: which steps of each kind ran for this commit and how they ended, and what
 * was not read. A part without evidence is one sentence that says so.
 */
export function signals(facts: Facts): Signal[] {
  return [
    testsSignal(facts),
    coverageSignal(facts),
    staticGatesSignal(facts),
    securitySignal(facts),
    performanceSignal(facts),
  ];
}
