import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** How a page is looked at. */
export interface Look {
  width: number;
  scheme: 'light' | 'dark';
  /** Device pixels for each pixel of the page. */
  scale?: number;
}

/** A tab. */
export interface Page {
  /** Opens a file and waits until it is loaded. */
  open(file: string): Promise<void>;
  look(look: Look): Promise<void>;
  /** The value of an expression in the page; a promise is waited for. */
  evaluate<T>(expression: string): Promise<T>;
  /** The page as a PNG from there on, at most so high; null where it has ended. */
  picture(from: number, highest: number): Promise<Buffer | null>;
  /** What the page threw or wrote as an error since the last call. */
  errors(): string[];
}

export interface Browser {
  page(): Promise<Page>;
  close(): Promise<void>;
}

interface Message {
  id?: number;
  sessionId?: string;
  method?: string;
  params?: Record<string, unknown>;
  result?: unknown;
  error?: { message: string };
}

/**
 * Starts Chromium without a window and speaks with it over a pipe.
 * https://chromedevtools.github.io/devtools-protocol/
 *
 * @throws when no Chromium is installed
 */
export async function startBrowser(): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'docket-chromium-'));
  const child = spawn(
    program(),
    [
      '--headless=new',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      '--allow-file-access-from-files',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--hide-scrollbars',
      '--no-first-run',
      // Chromium refuses to sandbox for root, which is who runs in containers. Only our own pages are opened.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const wire = new Wire(child);
  return {
    page: () => newPage(wire),
    close: async () => {
      await wire.send('Browser.close').catch(() => child.kill());
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function program(): string {
  const named = process.env.CHROMIUM;
  const found = named ?? PROGRAMS.find((name) => spawnSync(name, ['--version']).status === 0);
  if (found === undefined) {
    throw new Error('No Chromium found: install it (apt-get install chromium), or name it by CHROMIUM.');
  }
  return found;
}

/** Requests and their answers: JSON, each ended by a zero byte. */
class Wire {
  readonly #out: Writable;
  readonly #asked = new Map<number, (message: Message) => void>();
  readonly #listeners = new Set<(message: Message) => void>();
  #last = 0;
  #rest = '';

  constructor(child: ChildProcess) {
    this.#out = child.stdio[3] as Writable;
    const incoming = child.stdio[4] as Readable;
    incoming.setEncoding('utf8').on('data', (text: string) => this.#read(text));
    child.once('exit', () => {
      for (const answer of this.#asked.values()) answer({ error: { message: 'Chromium has ended.' } });
    });
  }

  send<T>(method: string, params: object = {}, sessionId?: string): Promise<T> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((done, failed) => {
      this.#asked.set(id, ({ result, error }) =>
        error === undefined ? done(result as T) : failed(new Error(`${method}: ${error.message}`)),
      );
      this.#out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /** Calls `listener` for each event of a tab. */
  listen(listener: (message: Message) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #read(text: string): void {
    const parts = (this.#rest + text).split('\0');
    this.#rest = parts.pop() ?? '';
    for (const part of parts) {
      const message = JSON.parse(part) as Message;
      if (message.id === undefined) for (const listener of this.#listeners) listener(message);
      else this.#asked.get(message.id)?.(message);
      if (message.id !== undefined) this.#asked.delete(message.id);
    }
  }
}

async function newPage(wire: Wire): Promise<Page> {
  const { targetId } = await wire.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
  const attach = { targetId, flatten: true };
  const { sessionId } = await wire.send<{ sessionId: string }>('Target.attachToTarget', attach);
  const send = <T>(method: string, params: object = {}): Promise<T> => wire.send(method, params, sessionId);
  let problems: string[] = [];
  wire.listen((message) => {
    if (message.sessionId === sessionId) problems.push(...problemIn(message));
  });
  await Promise.all([send('Page.enable'), send('Runtime.enable'), send('Log.enable')]);

  const evaluate = async <T>(expression: string): Promise<T> => {
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await send<Evaluated>('Runtime.evaluate', asked);
    if (exceptionDetails !== undefined) throw new Error(thrown(exceptionDetails));
    return result.value as T;
  };

  return {
    evaluate,
    async open(file) {
      const loaded = new Promise<void>((done) => {
        const stop = wire.listen((message) => {
          if (message.sessionId !== sessionId || message.method !== 'Page.loadEventFired') return;
          stop();
          done();
        });
      });
      await send('Page.navigate', { url: pathToFileURL(file).href });
      await loaded;
    },
    async look({ width, scheme, scale = 1 }) {
      const metrics = { width, height: 844, deviceScaleFactor: scale, mobile: false };
      await send('Emulation.setDeviceMetricsOverride', metrics);
      const features = [{ name: 'prefers-color-scheme', value: scheme }];
      await send('Emulation.setEmulatedMedia', { features });
      const real = await evaluate<number>('innerWidth');
      if (real !== width) throw new Error(`The page is ${real} pixels wide in place of ${width}.`);
    },
    async picture(from, highest) {
      const bottom = 'Math.ceil(document.body.getBoundingClientRect().bottom + scrollY)';
      const [width, end] = await evaluate<[number, number]>(`[innerWidth, ${bottom}]`);
      if (from >= end) return null;
      const clip = { x: 0, y: from, width, height: Math.min(end - from, highest), scale: 1 };
      const asked = { format: 'png', captureBeyondViewport: true, clip };
      const { data } = await send<{ data: string }>('Page.captureScreenshot', asked);
      return Buffer.from(data, 'base64');
    },
    errors() {
      const told = problems;
      problems = [];
      return told;
    },
  };
}

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: ExceptionDetails;
}

interface ExceptionDetails {
  text: string;
  exception?: { description?: string };
}

const thrown = ({ text, exception }: ExceptionDetails): string => exception?.description ?? text;

function problemIn({ method, params = {} }: Message): string[] {
  if (method === 'Runtime.exceptionThrown') return [thrown(params.exceptionDetails as ExceptionDetails)];
  if (method === 'Log.entryAdded') {
    const { level, text } = params.entry as { level: string; text: string };
    return level === 'error' ? [text] : [];
  }
  if (method !== 'Runtime.consoleAPICalled' || params.type !== 'error') return [];
  const args = params.args as { value?: unknown; description?: string }[];
  return [args.map(({ value, description }) => String(value ?? description)).join(' ')];
}
