import * as core from '@actions/core';
import { redact } from '../text/redact.ts';
import { oneLine } from '../text/text.ts';
import type { Notice } from './notice.ts';

const mostCharacters = 2000;

/** Text for the log or a status: one line, nothing in it that looks like a secret or turns the reading direction. */
function logLine(text: string, max: number = mostCharacters): string {
  return oneLine(redact(text), max);
}

/**
 * A line of the log. The runner takes `::` at its start, also after blanks, and `##[` anywhere, for a command.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function info(text: string): void {
  core.info(
    logLine(text)
      .replace(/^(\s*):(?=:)/, '$1: ')
      .replaceAll('##[', '## ['),
  );
}

/** Lines of the log that are folded under one. The runner knows no groups within groups. */
export function group(title: string, lines: readonly string[]): void {
  core.startGroup(logLine(title));
  for (const line of lines) info(line);
  core.endGroup();
}

/** A notice on the page of the run. */
export function notice(text: string): void {
  core.notice(logLine(text));
}

/** A warning on the page of the run. */
export function warning(text: string): void {
  core.warning(logLine(text));
}

/** A notice or a warning, as it asks for. */
export function tell({ level, text }: Notice): void {
  if (level === 'warning') warning(text);
  else notice(text);
}

/** Fails the step, with the reason on the page of the run. */
export function fail(text: string): void {
  core.setFailed(logLine(text));
}

/** Shown only where debug logging is on, line by line. */
export function debug(text: string): void {
  const lines = text.split(/\r\n|[\n\r]/).map((line) => logLine(line));
  core.debug(lines.join('\n'));
}
