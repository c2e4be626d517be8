import type { StepDefinition } from '../../evidence/workflow.ts';

/**
 * Tools that compare what is offered with what was promised: consumer contracts, descriptions of HTTP APIs, schemas of
 * messages and queries, public signatures.
 */
const tools =
  /\b(?:pact(?:-broker|-provider-verifier|-verifier)?|schemathesis|dredd|oasdiff|openapi-diff|optic|buf breaking|graphql-inspector|api-extractor|cargo[- ]semver-checks|japicmp|revapi|apidiff|go-apidiff|api-?compat|protolock|spectral lint)\b/;
const names =
  /\b(?:contract(?: tests?| testing| checks?)|api (?:contract|compatibility|schema)|schema (?:compatibility|check|validation)|breaking changes?|backward compatibility|snapshot tests?|golden (?:tests?|files?))\b/;

/** Whether a step checks a contract, by its tool or its name. */
export function checksContract(name: string, definition: StepDefinition | null): boolean {
  const command = `${definition?.uses ?? ''} ${definition?.run ?? ''}`.toLowerCase();
  const shown = name.toLowerCase();
  return tools.test(command) || tools.test(shown) || names.test(shown);
}
