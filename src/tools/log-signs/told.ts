import { type NetworkTrouble, networkTrouble } from './network.ts';

/** What the lines of a log say for certain of a failure. */
export type Told = 'assertion' | 'compile error' | 'contract' | 'environment' | 'lint';

const certain: { told: Told; line: RegExp }[] = [
  {
    told: 'compile error',
    line: /^(?:\S.{0,300}(?:\(\d{1,9},\d{1,9}\):|:\d{1,9}:\d{1,9} -) error (?:TS|CS|FS|BC)\d{1,9}: |error\[E\d{4}\]: |\S[^:]{0,300}\.(?:c|cc|cpp|cxx|h|hpp|m|java|kt|swift|scala):\d{1,9}(?::\d{1,9})?: (?:fatal )?error: |(?:vet: )?\S{1,300}\.go:\d{1,9}:\d{1,9}: (?:undefined: |cannot use |syntax error|undeclared|missing return|declared and not used)|\[ERROR\] COMPILATION ERROR)/,
  },
  { told: 'lint', line: /^(?: +\d{1,9}:\d{1,9} +error +\S.* {2}[@\w/-]+$|✖ \d{1,9} problems? \()/ },
  // Snapshots of jest, vitest, insta and syrupy; pact, oasdiff, buf, api-extractor, cargo-semver-checks, graphql-inspector
  {
    told: 'contract',
    line: /(?:\bto(?:Throw\w{0,20})?Match(?:\w{0,10})Snapshot\b|^ *› \d{1,9} snapshots? failed|\bSnapshot `.{1,200}` mismatched|snapshot assertion for '.{1,200}' failed|== \[- snapshot\]|[Pp]act verification failed|^Failed to verify pact|^There were \d{1,9} pact failures|^error\s+\[(?:api|request|response)-[\w-]{1,80}\] at |^\d{1,9} changes: [1-9]\d{0,9} error|\.proto:\d{1,9}:\d{1,9}:Previously present |You have changed the public API signature|semver requires new major version|Detected [1-9]\d{0,9} breaking changes?)/,
  },
  {
    told: 'assertion',
    line: /^(?:E {2,}(?:AssertionError|assert )|.*\b(?:AssertionError|AssertionFailedError|ComparisonFailure)\b|\s*expect\(received\)|assertion (?:`.{1,40}` )?failed|.*panicked at .*assertion)/,
  },
  // Lock files that do not fit their manifests, tools of another version, actions that are gone
  {
    told: 'environment',
    line: /(?:^npm (?:ERR!|error) (?:.{0,40}can only install (?:packages )?(?:when|with)|code EBADENGINE|engine Unsupported engine)|\bERR_PNPM_(?:OUTDATED_LOCKFILE|UNSUPPORTED_ENGINE|LOCKFILE_\w{1,40})\b|lockfile would have been modified by this install|Your lockfile needs to be updated|poetry\.lock was last generated|[Tt]he lock ?file .{0,300} needs to be updated|go: updates to go\.mod needed|missing go\.sum entry|gemfile changed, but the lockfile can't be updated|error NU1004: |requires a different Python: |^error .{1,200}: The engine "\w{1,20}" is incompatible|cannot be built because it requires rustc|go\.mod requires go >= |class file has wrong version|UnsupportedClassVersionError|(?:The v|V)ersion '?\S{1,60} with arch(?:itecture)? '?\S{1,20} (?:was )?not found|Unable to find \w{1,20} version '|uses a deprecated version of `?actions\/|Unable to resolve action)/,
  },
];

/** What the lines say for certain; null when they leave it open. */
export function toldBy(lines: string[]): Told | null {
  return certain.find(({ line }) => lines.some((text) => line.test(text)))?.told ?? null;
}

/** The trouble of the network that the lines tell; what cannot come from a wrong address counts first. */
export function troubleIn(lines: string[]): NetworkTrouble | null {
  const troubles = lines.map(networkTrouble).filter((trouble) => trouble !== null);
  return troubles.find(({ transient }) => transient) ?? troubles[0] ?? null;
}

/** The fewest of the lines that say the same: what judging a failure needs of them. */
export function essential(lines: string[]): string[] {
  const told = toldBy(lines);
  const { words } = troubleIn(lines) ?? {};
  const says = certain.find((each) => each.told === told)?.line;
  const wanted = [
    lines.find((text) => says?.test(text)),
    lines.find((text) => words !== undefined && networkTrouble(text)?.words === words),
  ];
  return lines.filter((text, index) => wanted.includes(text) && lines.indexOf(text) === index);
}
