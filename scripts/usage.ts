import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a process used until its end. */
export interface Usage {
  cpuMs: number;
  peakMb: number;
  /** CPU until its first request left; null: it made none. */
  startMs: number | null;
}

/** What the process itself tells of its memory: `maxRSS` would count what its parent had when it began. */
const PEAK = `(() => { try { return Number(/VmHWM:\\s+(\\d+)/.exec(require('node:fs').readFileSync('/proc/self/status', 'utf8'))[1]) / 1024; } catch { return maxRSS / 1024; } })()`;

/**
 * Runs a built file and lets the process itself tell what it used, just before it ends.
 *
 * @param patienceMs after which the process is killed; left out: it is waited for.
 * @returns usage null when it was killed, or broke down.
 */
export function runNode(
  args: string[],
  environment: Record<string, string>,
  folder: string,
  patienceMs?: number,
): Promise<{ usage: Usage | null; log: string }> {
  const usageFile = join(folder, 'usage.json');
  const tell = `const cpuMs = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
    let startMs = null;
    require('node:diagnostics_channel').subscribe('undici:client:sendHeaders', () => { startMs ??= cpuMs(); });
    process.on('exit', () => { const { maxRSS } = process.resourceUsage();
    require('node:fs').writeFileSync(${JSON.stringify(usageFile)}, JSON.stringify({ cpuMs: cpuMs(), peakMb: ${PEAK}, startMs })); });`;
  const preload = `data:text/javascript,${encodeURIComponent(`import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(import.meta.url)}); ${tell}`)}`;
  const child = spawn(process.env.DOCKET_NODE ?? process.execPath, ['--import', preload, ...args], {
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(patienceMs !== undefined && { timeout: patienceMs, killSignal: 'SIGKILL' }),
  });
  let log = '';
  child.stdout.on('data', (chunk) => {
    log += chunk;
  });
  return new Promise((done, failed) =>
    child.on('close', () => done({ usage: usageIn(usageFile), log })).on('error', failed),
  );
}

function usageIn(file: string): Usage | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
