import * as core from '@actions/core';
import { run } from './run.ts';

run(process.env).catch((error: unknown) => {
  core.setFailed(error instanceof Error ? error.message : String(error));
  if (error instanceof Error && error.stack) core.debug(error.stack);
});
