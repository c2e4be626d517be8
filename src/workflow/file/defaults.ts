import type { Fields } from '../../formats/json.ts';
import { fieldsOf, text } from './fields.ts';

/** `defaults.run` of a workflow or job. */
export interface RunDefaults {
  shell: string | undefined;
  workingDirectory: string | undefined;
}

export function runDefaults({ defaults }: Fields): RunDefaults {
  const run = fieldsOf(fieldsOf(defaults).run);
  return { shell: text(run.shell), workingDirectory: text(run['working-directory']) };
}
