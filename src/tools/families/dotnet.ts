import { namedCounts } from '../log-totals/counts.ts';
import { type Closing, type TestReader, totalsOf } from '../log-totals/model.ts';
import type { Tool } from '../tool.ts';
import { dotnetSettings, xunitSettings } from './dotnet-settings.ts';

/** `Passed!  - Failed:     0, Passed:    12, Skipped:     1, Total:    13, Duration: 12 ms - Cart.Tests.dll (net8.0)`. */
const dotnetTests: TestReader = {
  format: 'dotnet test',
  closings: (lines) =>
    lines.flatMap((text, at): Closing[] => {
      const [, body, part] =
        /^(?:Passed|Failed|Skipped)! {1,2}- (Failed: .{1,100}), Duration: [^-]{1,40}(?: - (.{1,200}))?$/.exec(
          text,
        ) ?? [];
      if (body === undefined) return nothing(text, at) ?? platform(lines, text, at) ?? older(lines, text, at);
      const count = namedCounts(body);
      const totals = totalsOf({
        passed: count('passed'),
        failed: count('failed'),
        skipped: count('skipped'),
      });
      return [{ at, part: part ?? '', totals }];
    }),
};

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
  return [{ at, totals: totalsOf({ passed: count('succeeded'), failed, skipped }) }];
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
    does: { format: ['dotnet format'], tests: ['dotnet test'] },
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
    manifests: /^(?:[\w.-]+\.(?:csproj|fsproj)|global\.json)$/i,
    lockFiles: ['packages.lock.json'],
    configuration: dotnetSettings,
    totals: [dotnetTests],
    signs: {
      tests: [
        { kind: 'why', line: /^ {2}Failed \S.{0,300} \[[\d<]/, after: { most: 10, like: /^ {2,}/ } },
        { kind: 'closing', line: /^Failed! {1,2}- Failed: / },
      ],
    },
    failureKinds: { environment: /error NU1004: / },
  },
  {
    name: 'xUnit',
    url: 'https://xunit.net/docs/getting-started/v3/cmdline',
    writes: ['xunit'],
    configuration: xunitSettings,
  },
  { name: 'NUnit', url: 'https://docs.nunit.org/', writes: ['nunit3', 'nunit2'] },
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
