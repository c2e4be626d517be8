import * as log from '../../../src/publish/log.ts';

/** What the log of the step holds after some text was written in every way that Docket writes. */
export function logged(text: string): string {
  const write = process.stdout.write;
  const code = process.exitCode;
  let lines = '';
  process.stdout.write = ((piece: string) => {
    lines += piece;
    return true;
  }) as typeof write;
  try {
    for (const tell of [log.info, log.notice, log.warning, log.fail, log.debug]) tell(text);
  } finally {
    process.stdout.write = write;
    process.exitCode = code;
  }
  return lines;
}

/**
 * What is wrong with such a log; null when nothing is. The runner takes a line for a command that begins with `::`, blanks
 * aside, or has `##[` anywhere.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function wrongInLog(lines: string): string | null {
  const all = lines.split(/\r\n|[\r\n\u0085\u2028\u2029]/).slice(0, -1);
  const found = all.map((line) => /^\s*::(\w+)/u.exec(line)?.[1] ?? (line.includes('##[') ? '##[' : 'words'));
  const meant = ['words', 'notice', 'warning', 'error', 'debug'];
  return found.join() === meant.join() ? null : `${meant.join()} became ${found.join()}`;
}
