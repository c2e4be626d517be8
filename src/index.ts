import { debug, fail } from './publish/log.ts';
import { run } from './run.ts';

run(process.env).catch((error: unknown) => {
  fail(error instanceof Error ? error.message : String(error));
  if (error instanceof Error && error.stack) debug(error.stack);
});
