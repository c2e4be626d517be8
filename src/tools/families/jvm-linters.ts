import { sharedBy, type Tool } from '../tool.ts';
import {
  androidLintSettings,
  checkstyleSettings,
  detektSettings,
  ktlintSettings,
  pmdSettings,
  scalastyleSettings,
  spotbugsSettings,
} from './jvm-settings.ts';

/** Linters and formatters of the languages of the JVM. */
export const jvmLinters: readonly Tool[] = [
  {
    name: 'Checkstyle',
    url: 'https://checkstyle.org/cmdline.html',
    signs: {
      suspect: /checkstyle violations/,
      builds: [
        { kind: 'why', line: /^\[ant:checkstyle\] \[(?:ERROR|WARN)\] \S/ },
        { kind: 'closing', line: /\bYou have [1-9]\d{0,8} [Cc]heckstyle violations?\b/ },
      ],
    },
    failureKinds: {
      lint: /^\[ant:checkstyle\] \[|^\S[^:]{0,300}\.java:\d{1,9}:\d{1,9}: error: |^\[ERROR\] \S{1,400}\.java:\[\d{1,9}(?:,\d{1,9})?\] \(|^\[ERROR\] \S{1,400}\.java:\d{1,9}(?::\d{1,9})?: .{1,600} \[[A-Z]\w{2,60}\]$|You have [1-9]\d{0,8} [Cc]heckstyle violations?\b/,
    },

    does: { lint: ['checkstyle'] },
    unmistakable: ['checkstyle'],
    configuration: checkstyleSettings,
    options: {
      checkstyle: {
        same: { '-e': '--exclude', '-x': '--exclude-regexp' },
        ignores: ['--exclude', '--exclude-regexp'],
      },
    },
  },
  {
    name: 'PMD',
    url: 'https://docs.pmd-code.org/latest/pmd_userdocs_cli_reference.html',
    signs: { builds: [{ kind: 'why', line: /^\S{1,400}\.(?:java|kt|xml):\d{1,9}:\t\w/ }] },
    failureKinds: {
      lint: /[1-9]\d{0,8} PMD rule violations|You have [1-9]\d{0,8} PMD violations|^\S{1,400}\.java:\d{1,9}:\t\w/,
    },

    does: { lint: ['pmd check'] },
    configuration: pmdSettings,
    options: {
      pmd: {
        soft: ['--no-fail-on-violation', '--fail-on-violation false', '--no-fail-on-error'],
        ignores: ['--exclude'],
      },
    },
  },
  {
    name: 'SpotBugs',
    url: 'https://spotbugs.readthedocs.io/en/stable/running.html',
    does: { lint: ['spotbugs'] },
    unmistakable: ['spotbugs'],
    configuration: spotbugsSettings,
    options: { spotbugs: { strict: ['-exitcode'], ignores: ['-exclude', '-excludeBugs'] } },
  },
  {
    name: 'Android Lint',
    url: 'https://developer.android.com/studio/write/lint',
    does: { lint: ['gradlew lint', 'gradle lint'] },
    configuration: androidLintSettings,
    signs: {
      builds: [
        { kind: 'why', line: /^ {0,4}\S{1,300}:\d{1,9}: Error: .{1,600} \[\w{1,80}(?: from \S{1,200})?\]$/ },
      ],
    },
    failureKinds: {
      lint: /^ {0,4}\S{1,300}:\d{1,9}: Error: .{1,600} \[\w{1,80}(?: from \S{1,200})?\]$/,
    },
  },
  {
    name: 'Scalastyle',
    url: 'https://www.scalastyle.org/command-line.html',
    failureKinds: { lint: /^\[error\] \(.{1,100}\bscalastyle\) errors exist$/i },
    does: { lint: ['scalastyle'] },
    unmistakable: ['scalastyle'],
    configuration: scalastyleSettings,
  },
  {
    name: 'ktlint',
    url: 'https://pinterest.github.io/ktlint/latest/',
    signs: {
      builds: [
        {
          kind: 'why',
          line: /^\S{1,400}\.kts?:\d{1,9}:\d{1,9}: .{1,600} \((?:[\w-]{2,30}:[\w-]{2,60}|[a-z]{2,20}(?:-[a-z]{1,20}){1,5})\)$/,
        },
      ],
    },
    failureKinds: {
      lint: /^\S{1,400}\.kts?:\d{1,9}:\d{1,9}: .{1,600} \((?:[\w-]{2,30}:[\w-]{2,60}|[a-z]{2,20}(?:-[a-z]{1,20}){1,5})\)$/,
    },

    does: { format: ['ktlint'] },
    unmistakable: ['ktlint'],
    configuration: ktlintSettings,
    options: { ktlint: { same: { '-F': '--format' }, lenient: ['--format'], ignores: ['--baseline'] } },
  },
  {
    name: 'Spotless',
    url: 'https://github.com/diffplug/spotless/tree/main/plugin-gradle',
    signs: {
      builds: [{ kind: 'why', line: /The following files had format violations:/, after: { most: 8 } }],
    },
    failureKinds: { format: /The following files had format violations:/ },

    does: { format: ['spotlesscheck'] },
  },
  {
    name: 'detekt',
    url: 'https://detekt.dev/docs/gettingstarted/cli/',
    signs: {
      suspect: / - \[.{1,200}\] at /,
      builds: [
        { kind: 'why', line: /^\S{1,400}\.kts?:\d{1,9}:\d{1,9}: .{1,600} \[\w{3,60}\]$/ },
        // Before its version 1.2.
        {
          kind: 'why',
          line: /^\t\w{3,60} - (?:\d{1,9}\/\d{1,9} - )?\[.{1,300}\] at \S{1,400}\.kts?:\d{1,9}:\d{1,9}$/,
        },
      ],
    },
    failureKinds: {
      lint: /^e: .{1,900} \[[A-Z][a-z]\w{2,60}\]$|(?:Analysis|Build) failed with [1-9]\d{0,8} (?:weighted )?issues|^\t\w{3,60} - (?:\d{1,9}\/\d{1,9} - )?\[.{1,300}\] at \S{1,400}\.kts?:\d{1,9}:\d{1,9}$|^\S{1,400}\.kts?:\d{1,9}:\d{1,9}: .{1,600} \[\w{3,60}\]$/,
    },

    does: { lint: ['detekt'] },
    unmistakable: ['detekt'],
    configuration: detektSettings,
    options: {
      detekt: {
        same: { '-b': '--baseline', '-c': '--config', '-i': '--input', '-ex': '--excludes' },
        soft: ['--create-baseline'],
        lenient: ['--auto-correct'],
        ignores: ['--baseline', '--excludes'],
      },
    },
  },
  {
    name: 'Find Security Bugs',
    url: 'https://find-sec-bugs.github.io/',
    security: ['findsecbugs', 'find-secbugs', 'findsec-bugs', 'find-sec-bugs'],
  },
  {
    name: 'google-java-format',
    url: 'https://github.com/google/google-java-format',
    does: { format: ['google-java-format'] },
    options: { 'google-java-format': { strict: ['--set-exit-if-changed', '--dry-run'] } },
  },
  {
    name: 'scalafmt and scalafix',
    url: 'https://scalameta.org/scalafmt/docs/installation.html',
    does: { format: ['scalafmt', 'scalafix'] },
    options: {
      ...sharedBy(['scalafmt', 'scalafix'], { strict: ['--check', '--test', '--list'] }),
    },
  },
];
