import { isManifest, isWorkflowFile, kindOf } from '../diff/paths.ts';
import type { ChangedFile } from '../evidence/change.ts';
import type { StepDefinition } from '../evidence/workflow.ts';
import { onlyFetches } from './classify/script.ts';
import { isSetUpAction } from './classify-step.ts';

/** Whether the change edits workflow files or actions of the repository. */
export function touchesWorkflows(files: ChangedFile[]): boolean {
  return files.some(({ path, previousPath }) => [path, previousPath ?? path].some(isWorkflowFile));
}

/** Whether the change touches something that set-up steps depend on, so that it may have broken them itself. */
export function touchesSetUp(files: ChangedFile[]): boolean {
  return files.some(({ path }) => kindOf(path) === 'lock file' || isManifest(path));
}

/**
 * Whether a step does nothing but fetch and prepare: a set-up action (checkout, `setup-*`, cache, login), or a script of
 * install commands that build nothing of the repository. Told from the definition, or from the name that the runner
 * gives to an unnamed action; other names prove nothing.
 */
export function isSetUpStep(name: string, definition: StepDefinition | null): boolean {
  if (definition?.uses !== undefined) return isSetUpAction(definition.uses);
  if (definition?.run !== undefined) return onlyFetches(definition.run);
  return name.startsWith('Run ') && isSetUpAction(name.slice(4));
}
