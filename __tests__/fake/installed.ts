import { join } from 'node:path';

/** The path of something in `node_modules`. Tests and scripts run from the project's root, as npm starts them. */
export function installed(...path: string[]): string {
  return join(process.cwd(), 'node_modules', ...path);
}
