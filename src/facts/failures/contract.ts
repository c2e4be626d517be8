import type { StepDefinition } from '../../evidence/workflow.ts';
import { allOf, wordsPattern } from '../../tools/known.ts';

const tools = wordsPattern(allOf(({ contracts }) => contracts));
const names =
  /\b(?:contract(?: tests?| testing| checks?)|api (?:contract|compatibility|schema)|schema (?:compatibility|check|validation)|breaking changes?|backward compatibility|snapshot tests?|golden (?:tests?|files?))\b/;

/** Whether a step checks a contract, by its tool or its name. */
export function checksContract(name: string, definition: StepDefinition | null): boolean {
  const command = `${definition?.uses ?? ''} ${definition?.run ?? ''}`.toLowerCase();
  const shown = name.toLowerCase();
  return tools.test(command) || tools.test(shown) || names.test(shown);
}
