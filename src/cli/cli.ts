#!/usr/bin/env node
import { text } from 'node:stream/consumers';
import { runCli } from './run-cli.ts';

// Whoever reads only the beginning (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runCli(process.argv.slice(2), {
  out: (said) => process.stdout.write(said),
  err: (said) => process.stderr.write(said),
  isTerminal: process.stderr.isTTY === true,
  screen: process.stdout.isTTY ? { columns: process.stdout.columns } : null,
  environment: process.env,
  folder: process.cwd(),
  input: () => text(process.stdin),
});
