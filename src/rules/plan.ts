import { code, fromPlan, join, say } from '../text/prose.ts';
import type { Rule } from './rule.ts';

const SHOWN = 5;

/** Debt: code files changed that the plan, which lists paths, does not name. */
export const unplannedCode: Rule = ({ delta }) => {
  const code_ = new Set(delta.files.filter(({ isCode }) => isCode).map(({ path }) => path));
  const files = (delta.unplanned ?? []).filter((path) => code_.has(path));
  if (files.length === 0) return [];
  const more = files.length > SHOWN ? say` and ${files.length - SHOWN} more` : [];
  return [
    {
      rule: 'unplanned code',
      outcome: 'debt',
      headline:
        files.length === 1
          ? say`${code(files[0]!)} is not in the plan`
          : say`${files.length} code files are not in the plan`,
      text: say`Code changed that is not in the plan: ${join(files.slice(0, SHOWN).map((file) => code(file)))}${more}`,
      remedy: ["name the files in the plan's deliverables, or move them to a change of their own"],
      url: null,
    },
  ];
};

/** Debt: config calls an invariant mandatory, and nothing assessed it. */
export const mandatoryInvariants: Rule = ({ evidence, invariants }) => {
  const mandatory = new Set(
    (evidence.config.invariants ?? []).filter((row) => row.mandatory === true).map(({ name }) => name),
  );
  return invariants
    .filter(
      ({ source, status, name }) => source === 'config' && status === 'not assessed' && mandatory.has(name),
    )
    .map(({ name, evidence: why }) => ({
      rule: 'mandatory invariant not assessed',
      outcome: 'debt',
      headline: say`mandatory invariant not assessed: ${fromPlan(name)}`,
      text: say`Mandatory invariant not assessed: ${fromPlan(name)}${why === null ? [] : say` (${why})`}`,
      remedy: ['name a check of this commit, or paths that must not change, that show it'],
      url: null,
    }));
};
