import type { WorkflowDefinition } from '../../evidence/workflow.ts';
import { Refusal, readYaml } from '../../formats/yaml-values.ts';
import { keptByText } from '../../text/once.ts';
import { fieldsOf, said, text } from './fields.ts';
import { gateVariables } from './gates.ts';
import { jobsOf, runDefaults } from './jobs.ts';
import { triggersOfFile } from './triggers.ts';

export type ParsedWorkflow = { definition: WorkflowDefinition } | { problem: string };

/**
 * Reads a workflow file: triggers, jobs and steps as GitHub understands them, secrets masked, with the comments
 * that stand directly above jobs and steps. Never throws: a file that GitHub could not start either, or that is
 * too large to be read safely, gives one sentence that says what is wrong and where. The same text gives the same
 * value, which nobody may change.
 */
export const parseWorkflow = (source: string): ParsedWorkflow => known(source, () => parse(source));

/**
 * Head, merge base and the runs before have most files in common, and a head that is read again has them all; what is computed
 * once for a job or step then is computed once for all of them.
 */
const known = keptByText<ParsedWorkflow>(1_000_000, () => 0);

function parse(source: string): ParsedWorkflow {
  try {
    return { definition: definitionOf(source) };
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.message };
    throw error;
  }
}

function definitionOf(source: string): WorkflowDefinition {
  const { value, comments, asides } = readYaml(source);
  const workflow = fieldsOf(value, 'The file is not a workflow: its top level is no mapping');
  const on = triggersOfFile(workflow);
  const jobs = jobsOf(workflow.jobs, { comments, asides }, runDefaults(workflow));
  return { ...said({ name: text(workflow.name), env: gateVariables(workflow.env) }), on, jobs };
}
