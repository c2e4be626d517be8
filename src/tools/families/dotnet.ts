import { lineReader, namedCounts } from '../log-totals/counts.ts';
import { type Closing, type TestReader, totalsOf } from '../log-totals/model.ts';
import type { Tool } from '../tool.ts';
import { dotnetSettings, xunitSettings } from './dotnet-settings.ts';

/**
 * `Passed!  - Failed:     0, Passed:    12, Skipped:     1, Total:    13, Duration: 12 ms - Cart.Tests.dll (net8.0)`: of an
 * assembly, and for each framework once.
 */
const dotnetTests: TestReader = {
  format: 'dotnet test',
  closings: (lines) =>
    lines.flatMap((text, at): Closing[] => {
      const [, body, part] =
        /^(?:Passed|Failed|Skipped)! {1,2}- (Failed: .{1,100}), Duration: [^-]{1,40}(?: - (\S.{0,200}))?$/.exec(
          text,
        ) ?? [];
      if (body === undefined) return nothing(text, at) ?? platform(lines, text, at) ?? older(lines, text, at);
      const count = namedCounts(body);
      const totals = totalsOf({
        passed: count('passed'),
        failed: count('failed'),
        skipped: count('skipped'),
      });
      const [, name = '', framework] = /^(.{0,200}?)(?: \((.{1,80})\))?$/.exec(part ?? '') ?? [];
      return [{ at, part: name, ...(framework !== undefined && { leg: framework }), totals }];
    }),
};

/**
 * `   Cart.Tests  Total: 13, Errors: 0, Failed: 1, Skipped: 1, Time: 0.312s` of each assembly under `TEST EXECUTION SUMMARY`.
 * https://xunit.net/docs/getting-started/v3/cmdline
 */
const xunitTests: TestReader = {
  format: 'xunit',
  closings: (lines) =>
    lines.flatMap((text, at): Closing[] => {
      const [, part, total, errored, failed, skipped] =
        /^ {3,6}(\S{1,200}) {2,80}Total: {1,8}(\d{1,9}), Errors: {1,8}(\d{1,9}), Failed: {1,8}(\d{1,9}), Skipped: {1,8}(\d{1,9}),(?: Not Run: {1,8}\d{1,9},)? Time: .{1,20}$/.exec(
          text,
        ) ?? [];
      if (part === undefined) return [];
      const counts = {
        total: Number(total),
        errored: Number(errored),
        failed: Number(failed),
        skipped: Number(skipped),
      };
      return [{ at, part, totals: totalsOf(counts) }];
    }),
};

/**
 * `  Test Count: 13, Passed: 10, Failed: 1, Warnings: 0, Inconclusive: 1, Skipped: 1` under `Test Run Summary`.
 * https://docs.nunit.org/articles/nunit/running-tests/Console-Runner.html
 */
const nunitTests = lineReader(
  'nunit',
  /^ {2}Test Count: (\d{1,9}), (?:Passed|Pass): (\d{1,9}), (?:Failed|Fail): (\d{1,9})(.{0,80})$/,
  ([, total, passed, failed, rest = '']) => {
    const others = Number(total) - Number(passed) - Number(failed);
    const warned = namedCounts(rest)('warnings', 'warn');
    return { total: Number(total), failed: Number(failed), skipped: Math.max(0, others - warned) };
  },
);

/** `No test is available in Pay.Tests.dll. …` and `No test matches the given testcase filter …`: of one assembly. */
function nothing(text: string, at: number): Closing[] | null {
  const [, part] =
    /^No test (?:is available in|matches the given testcase filter .{1,500} in) (\S.{0,400}?\.(?:dll|exe))\b/.exec(
      text,
    ) ?? [];
  return part === undefined ? null : [{ at, part, totals: totalsOf({}) }];
}

/**
 * `Test run summary: Passed!` of the testing platform, and counts on the lines below.
 * https://learn.microsoft.com/en-us/dotnet/core/testing/microsoft-testing-platform-intro
 */
function platform(lines: readonly string[], text: string, at: number): Closing[] | null {
  if (!/^Test run summary: (?:Passed!|Failed!|Zero tests ran\b)/.test(text)) return null;
  const body = lines
    .slice(at + 1, at + 8)
    .flatMap((line) => /^ {2}((?:total|failed|succeeded|skipped): \d{1,9})$/.exec(line)?.[1] ?? []);
  if (body.length < 4) return null;
  const count = namedCounts(body.join(', '));
  const [failed, skipped] = [count('failed'), count('skipped')];
  // Of one program alone it has its name: `Test run summary: Passed! - bin/Debug/net8.0/Cart.Tests.dll (net8.0|x64)`.
  const [, file, leg] = /! - (\S.{0,300}?)(?: \(([\w.-]{1,40})\|\w{1,10}\))?$/.exec(text) ?? [];
  const part = file?.replace(/^.*[\\/]/, '');
  const totals = totalsOf({ passed: count('succeeded'), failed, skipped });
  return [{ at, totals, ...(part !== undefined && { part }), ...(leg !== undefined && { leg }) }];
}

/**
 * `Total tests: 12` with `     Passed: 11` … on lines of their own, and the terminal logger's
 * `Test summary: total: 12, failed: 1, succeeded: 11, skipped: 0, duration: 1.2s`.
 */
function older(lines: readonly string[], text: string, at: number): Closing[] {
  const [, summary] = /^Test summary: (total: .{1,150}), duration: \d[\d.]{0,12}s$/.exec(text) ?? [];
  const [, total] = /^Total tests: (\d{1,9})$/.exec(text) ?? [];
  const body = lines
    .slice(at + 1, at + 4)
    .flatMap((line) => /^ {3,}((?:Passed|Failed|Skipped): \d{1,9})$/.exec(line)?.[1] ?? []);
  if (summary === undefined && (total === undefined || body.length === 0)) return [];
  const count = namedCounts(summary ?? body.join(', '));
  const sum = total === undefined ? count('total') : Number(total);
  return [{ at, totals: totalsOf({ total: sum, failed: count('failed'), skipped: count('skipped') }) }];
}

/** Tools of .NET. */
export const dotnet: readonly Tool[] = [
  {
    name: 'dotnet',
    url: 'https://learn.microsoft.com/en-us/dotnet/core/tools/dotnet-test',
    varies: { programs: ['dotnet'], options: /^(?:-f|--framework)$/ },
    options: {
      dotnet: {
        valued: ['--ignore-exit-code'],
        strict: [
          '-warnaserror',
          '--warnaserror',
          '-p:TreatWarningsAsErrors true',
          '/p:TreatWarningsAsErrors true',
        ],
        soft: ['--list-tests', '--ignore-exit-code'],
        ignores: ['--exclude', '--exclude-diagnostics'],
        retries: ['--retry-failed-tests'],
      },
    },
    writes: ['trx'],
    does: {
      format: ['dotnet format'],
      tests: ['dotnet test', 'dotnet vstest', 'dotnet build /t:test', 'dotnet msbuild /t:test'],
    },
    spelled: { dotnet: '.NET' },
    launches: { dotnet: { verbs: ['tool run', 'tool exec'] } },
    // https://learn.microsoft.com/dotnet/core/tools/dotnet-restore#options
    locks: [{ program: 'dotnet', verbs: ['restore'], options: ['--locked-mode'] }],
    prepares: { dotnet: ['restore', 'tool', 'workload', 'nuget', 'dev-certs', 'new', 'clean'] },
    installs: /^dotnet restore/,
    verbed: ['dotnet'],
    compiles: ['dotnet build'],
    strict: ['--verify-no-changes'],
    soft: ['--list-tests'],
    manifests:
      /^(?:[\w.-]+\.(?:csproj|fsproj)|global\.json|directory\.packages\.props|packages\.config|dotnet-tools\.json)$/i,
    lockFiles: ['packages.lock.json'],
    configuration: dotnetSettings,
    totals: [dotnetTests],
    namesFailed: [
      /^ {2}Failed (\S.{0,300}?) \[[\d<]/,
      // Of version 16.
      /^ {2}X (\S.{0,300}?) \[(?:< )?\d[\d.,]{0,8} ?(?:ms|[smh])\b/,
      /^Failed {3}(\S.{0,300})$/,
      // Of the testing platform.
      /^ {0,2}failed (?!to |in |at |with |after |because |on |for )(\S.{0,300}?) \((?:\d{1,6}(?:ms|[dhms]) ?){1,5}\)$/,
    ],
    signs: {
      tests: [
        {
          kind: 'why',
          line: /^ {2}(?:Failed \S.{0,300} \[[\d<]|X \S.{0,300} \[(?:< )?\d[\d.,]{0,8} ?(?:ms|[smh])\b)/,
          after: { most: 10, like: /^ {2,}/ },
        },
        {
          kind: 'why',
          line: /^ {0,2}failed (?!to |in |at |with |after |because |on |for )\S.{0,300} \((?:\d{1,6}(?:ms|[dhms]) ?){1,5}\)$/,
          after: { most: 6, like: /^ {2,}/ },
        },
        // Before version 16.
        { kind: 'why', line: /^Failed {3}\S.{0,300}$/, after: { most: 5 } },
        { kind: 'closing', line: /^Failed! {1,2}- Failed: / },
      ],
      suspect: /^ {2}X \S/,
      builds: [
        {
          kind: 'why',
          line: /^ {0,12}\S.{0,400}(?:\(\d{1,9},\d{1,9}\)| |:|\.\w{2,7}proj) ?: (?:fatal )?error [A-Z]{2,8}\d{1,5}: |\): (?:fatal )?error (?:C|LNK)\d{4}: /,
        },
      ],
    },
    failureKinds: {
      assertion: /^ {0,8}Assert\.\w{1,60} failed\. /,
      'compile error':
        /(?:\): |^(?:CSC|FSC|VBC|LINK|\S{1,200}\.obj) {0,2}: ?)(?:fatal )?error (?:CS|FS|BC|C|LNK)\d{4,5}: |: error MSB(?:3073|4018|6006): /,
      'failed test':
        /^Failed! {1,2}- Failed: +[1-9]|^ {2}Failed \S.{0,300} \[[\d<][^\]]{0,20}\]$|^ {2}X \S.{0,300} \[(?:< )?\d[\d.,]{0,8} ?(?:ms|[smh])\]$|^Failed {3}\S.{0,300}$|^ {0,2}failed (?!to |in |at |with |after |because |on |for )\S.{0,300} \((?:\d{1,6}(?:ms|[dhms]) ?){1,5}\)$|^Test Run Failed\.$/,
      lint: /\): error (?:CA|IDE|SA|SX|RCS|S)\d{4}: /,
      format: /: error (?:WHITESPACE|FINALNEWLINE|ENDOFLINE|CHARSET|IMPORTS): /,
      environment:
        /error (?:NU1004|NU110[1-3]|NU1301|NETSDK\d{4}): |A compatible \.NET SDK was not found|It was not possible to find any compatible framework version|error MSB4236: |You must install or update \.NET to run this application|compatible \.NET SDK was not found/,
    },
  },
  {
    name: 'xUnit',
    url: 'https://xunit.net/docs/getting-started/v3/cmdline',
    namesFailed: [/^(?:\[xUnit\.net [\d:.]{8,20}\])? {2,}(\S.{0,300}) \[FAIL\]$/],
    signs: {
      tests: [
        {
          kind: 'why',
          line: /^(?:\[xUnit\.net [\d:.]{8,20}\])? {2,}\S.{0,300} \[FAIL\]$/,
          after: { most: 6, like: /^(?:\[xUnit\.net [\d:.]{8,20}\])? {4,}(?!Stack Trace:)\S/ },
        },
      ],
    },
    failureKinds: {
      assertion: /^(?:\[xUnit\.net [\d:.]{8,20}\])? {2,}Assert\.\w{1,40}\(\) Failure/,
      'failed test': /^(?:\[xUnit\.net [\d:.]{8,20}\])? {2,}\S.{0,300} \[FAIL\]$/,
    },

    writes: ['xunit'],
    does: { tests: ['xunit.console'] },
    totals: [xunitTests],
    configuration: xunitSettings,
  },
  {
    name: 'NUnit',
    url: 'https://docs.nunit.org/',
    signs: {
      tests: [{ kind: 'why', line: /^\d{1,4}\) (?:Failed|Error) : \S/, after: { most: 6, like: /\S/ } }],
    },
    failureKinds: { 'failed test': /^\d{1,4}\) (?:Failed|Error) : \S/ },
    writes: ['nunit3', 'nunit2'],
    does: { tests: ['nunit3-console', 'nunit-console', 'vstest.console'] },
    totals: [nunitTests],
  },
  {
    name: 'OpenCover',
    url: 'https://github.com/OpenCover/opencover',
    writes: ['opencover'],
  },
  {
    name: 'Security Code Scan',
    url: 'https://security-code-scan.github.io/',
    security: ['security code scan'],
  },
  {
    name: 'ApiCompat',
    url: 'https://learn.microsoft.com/en-us/dotnet/fundamentals/apicompat/overview',
    contracts: ['apicompat', 'api-compat'],
  },
];
