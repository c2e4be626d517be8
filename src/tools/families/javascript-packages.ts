import { findingsLine } from '../log-totals/findings.ts';
import { jsonValues, packageScripts } from '../settings/values.ts';
import type { Tool } from '../tool.ts';

const ofPackage = (program: string): Pick<Tool, 'scripts' | 'verbed' | 'targets' | 'narrowsShort'> => ({
  scripts: { of: 'package', programs: [program] },
  verbed: [program],
  targets: { [program]: null },
});

/** Package managers of JavaScript, and what runs the scripts of many packages. */
export const javascriptPackages: readonly Tool[] = [
  {
    name: 'npm',
    url: 'https://docs.npmjs.com/cli/commands',
    findings: [
      findingsLine('npm audit', [
        { line: /^found (\d{1,9}) vulnerabilities$/ },
        {
          line: /^(\d{1,9}) (?:low |moderate |high |critical )?(?:severity )?vulnerabilit(?:y|ies)(?: \(.{1,100}\))?$/,
        },
      ]),
    ],
    announces: /^> (@?[\w./-]{1,100}@\S{1,40} \S{1,80})(?: .{0,200})?$/,
    options: { npm: { lenient: ['--if-present'], ignores: ['--omit'] } },
    ...ofPackage('npm'),
    does: { security: ['npm audit'], tests: ['npm test', 'npm run test'], deploy: ['npm publish'] },
    // https://docs.npmjs.com/cli/commands/npm-exec
    launches: {
      npx: { valued: ['-p', '--package', '-w', '--workspace'], quoted: ['-c', '--call'] },
      npm: { verbs: ['exec', 'x'], valued: ['-p', '--package'], quoted: ['-c', '--call'] },
    },
    // https://docs.npmjs.com/cli/commands/npm-ci
    locks: [
      {
        program: 'npm',
        always: ['ci', 'clean-install', 'install-clean'],
        verbs: ['install', 'i'],
        options: [],
      },
    ],
    prepares: { npm: ['ci', 'install', 'i', 'config', 'cache', 'set'] },
    installs: /^npm (?:ci|i|install)/,
    umbrella: /^npm\b/,
    narrowsShort: { options: ['-t'], tools: /^npm test$/ },
    widens: ['--workspaces'],
    thresholdFiles: {
      'package.json': (text) => ({ gates: [], commands: packageScripts(jsonValues(text)) }),
    },
    settings: /(?:^|\/)package\.json$/,
    tasks: {
      file: /^package\.json$/,
      form: 'scripts',
      // Versions of dependencies, where nothing shows to what a line belongs.
      otherValues: /^(?:[\^~<>=v]*\d|workspace:|npm:|file:|link:|git|https?:|\*|latest$|next$)/,
      callers: /^(?:npm|yarn|pnpm|bun|nx|turbo|lerna|rush|wireit|nps)$/,
    },
    manifests: /^(?:package\.json|\.npmrc)$/i,
    // https://docs.npmjs.com/cli/using-npm/config
    configuration: {
      files: [{ path: /(?:^|\/)\.npmrc$/, form: 'ini', under: [''] }],
      keys: {
        audit: 'strict by default',
        'audit-level': 'fails from',
        'strict-ssl': 'strict by default',
        'strict-peer-deps': 'strict',
        'strict-peer-dependencies': 'strict',
        'legacy-peer-deps': 'lenient',
        'engine-strict': 'strict',
        'package-lock': 'strict by default',
        'ignore-scripts': 'strict',
        force: 'lenient',
      },
    },
    lockFiles: ['package-lock.json', 'npm-shrinkwrap.json'],
    libraries: ['node_modules'],
    signs: {
      builds: [
        // Before its seventh version: which script failed.
        { kind: 'what', line: /^npm ERR! \S{1,200}@\S{1,60} [\w:.-]{1,80}: `.{1,300}`$/ },
        {
          kind: 'error',
          line: /^ {0,2}npm (?:ERR!|error) (?!\s*(?:\[|-|\}|at |Clean install a project|npm (?:ci|install)$|aliases: |If you are behind|A complete log|\/\S{1,300}-debug|Run "npm|Usage:|Options:|errno|syscall|This is probably not|There is likely|code (?:1|ELIFECYCLE)$|Lifecycle script|Exit status|Failed at the|workspace |location |command |path |\S{1,200}@\S{1,60} [\w:-]{1,60}: `))\S/,
        },
      ],
    },
    failureKinds: {
      environment:
        /Dependencies lock file is not found in |^ {0,2}npm (?:ERR!|error) (?:.{0,40}can only install (?:packages )?(?:when|with)|code (?:EBADENGINE|ERESOLVE|E404|ETARGET|EINTEGRITY|EUSAGE)|engine Unsupported engine)|^npm (?:ERR!|error) (?:code )?(?:ERESOLVE|EBADPLATFORM|EBADENGINE|EINTEGRITY|ETARGET|E404)\b|^npm (?:ERR!|error) 404 /,
      usage: /^npm (?:ERR!|error) Missing script: /,
      setting: /^npm (?:ERR!|error) (?:code )?(?:ENEEDAUTH|E401)\b|^npm (?:ERR!|error) 403 .{0,40}- PUT /,
    },
  },
  {
    name: 'Yarn',
    url: 'https://yarnpkg.com/cli',
    ...ofPackage('yarn'),
    does: { security: ['yarn audit'], lint: ['yarn lint'], tests: ['yarn test', 'yarn run test'] },
    launches: { yarn: { verbs: ['exec', 'dlx', 'run'], valued: ['-p', '--package'], knownOnly: true } },
    // https://classic.yarnpkg.com/lang/en/docs/cli/install/, https://yarnpkg.com/cli/install
    locks: [
      { program: 'yarn', verbs: ['install', ''], options: ['--frozen-lockfile'], alike: ['--immutable'] },
    ],
    prepares: { yarn: ['install', 'config'] },
    preparesAlone: ['yarn'],
    installs: /^yarn(?: install\b| --(?:frozen-lockfile|immutable)| *$)/,
    umbrella: /^yarn\b/,
    narrowsShort: { options: ['-t'], tools: /^yarn test$/ },
    manifests: /^\.yarnrc\.yml$/i,
    // https://yarnpkg.com/configuration/yarnrc
    configuration: {
      files: [{ path: /(?:^|\/)\.yarnrc\.yml$/, form: 'yaml' }],
      keys: {
        npmAuditIgnoreAdvisories: 'ignores',
        npmAuditExcludePackages: 'ignores',
        enableImmutableInstalls: 'strict by default',
        enableStrictSsl: 'strict by default',
        enableHardenedMode: 'strict',
        checksumBehavior: 'level',
        npmMinimalAgeGate: 'minimum',
      },
    },
    lockFiles: ['yarn.lock'],
    failureKinds: {
      environment:
        /lockfile would have been modified by this install|Your lockfile needs to be updated|^error .{1,200}: The engine "\w{1,20}" is incompatible/,
    },
  },
  {
    name: 'pnpm',
    url: 'https://pnpm.io/pnpm-cli',
    options: { pnpm: { lenient: ['--if-present', '--ignore-registry-errors'] } },
    ...ofPackage('pnpm'),
    does: { security: ['pnpm audit'], lint: ['pnpm lint'], tests: ['pnpm test', 'pnpm run test'] },
    actions: { 'set-up': ['pnpm-action', 'action-setup'] },
    launches: {
      pnpm: { verbs: ['exec', 'dlx'], valued: ['-C', '--dir', '-F', '--filter', '--package'] },
      pnpx: { valued: ['--package'] },
    },
    prepares: { pnpm: ['install', 'i', 'config'] },
    installs: /^pnpm (?:i|install)/,
    umbrella: /^pnpm\b/,
    narrowsShort: { options: ['-t'], tools: /^pnpm test$/ },
    lockFiles: ['pnpm-lock.yaml'],
    // https://pnpm.io/settings
    configuration: {
      files: [
        { path: /(?:^|\/)pnpm-workspace\.yaml$/, form: 'yaml' },
        { path: /(?:^|\/)package\.json$/, form: 'script', under: ['pnpm'] },
      ],
      keys: {
        'auditConfig.ignoreCves': 'ignores',
        'auditConfig.ignoreGhsas': 'ignores',
        auditLevel: 'fails from',
        strictPeerDependencies: 'strict',
        strictDepBuilds: 'strict',
        minimumReleaseAge: 'minimum',
        minimumReleaseAgeExclude: 'allows',
        blockExoticSubdeps: 'strict',
        trustPolicy: 'strict',
        dangerouslyAllowAllBuilds: 'lenient',
      },
    },
    signs: {
      builds: [
        { kind: 'why', line: /^ {0,2}\[?ERR_PNPM_(?!RECURSIVE_|LIFECYCLE|EXEC_)\w/ },
        { kind: 'why', line: /^ {2}Failure reason:$/, after: { most: 5 } },
      ],
    },
    failureKinds: {
      environment:
        /\bERR_PNPM_(?:OUTDATED_LOCKFILE|FROZEN_LOCKFILE_\w{1,40}|NO_LOCKFILE|NO_MATCHING_VERSION\w{0,40}|FETCH_404|TARBALL_INTEGRITY|BAD_PM_VERSION|UNSUPPORTED_ENGINE|LOCKFILE_\w{1,40})\b/,
    },
  },
  {
    name: 'audit-ci',
    url: 'https://github.com/IBM/audit-ci#options',
    does: { security: ['audit-ci'] },
    unmistakable: ['audit-ci'],
    configuration: {
      files: [{ path: /(?:^|\/)\.?audit-ci\.jsonc?$/, form: 'script' }],
      keys: {
        extends: 'inherits',
        allowlist: 'ignores',
        low: 'strict',
        moderate: 'strict',
        high: 'strict',
        critical: 'strict',
        'skip-dev': 'lenient',
        'pass-enoaudit': 'lenient',
      },
    },
  },
  {
    name: 'Corepack',
    url: 'https://github.com/nodejs/corepack',
    prepares: { corepack: true },
    installs: /^corepack /,
  },
  { name: 'nvm', url: 'https://github.com/nvm-sh/nvm', prepares: { nvm: true } },
  {
    name: 'cross-env',
    url: 'https://github.com/kentcdodds/cross-env',
    launches: { 'cross-env': {}, 'cross-env-shell': {} },
  },
  {
    name: 'dotenv-cli',
    url: 'https://github.com/entropitor/dotenv-cli',
    launches: { dotenv: { verbs: ['run', ''], valued: ['-e', '-v', '-c', '-p', '-f', '--file'] } },
  },
  {
    name: 'Nx',
    url: 'https://nx.dev/reference/nx-commands',
    scripts: { of: 'workspace', programs: ['nx'] },
    targets: { nx: null },
    severalTargets: /^nx (?:run-many|affected)\b/,
    verbed: ['nx'],
    umbrella: /^nx/,
    runsTasks: 'nx',
    // https://nx.dev/reference/nx-json#target-defaults, https://nx.dev/reference/project-configuration#dependson
    configuration: {
      files: [{ path: /(?:^|\/)(?:nx|project)\.json$/, form: 'script' }],
      keys: {
        'targetDefaults.*.dependsOn': 'needed tasks',
        'targetDefaults.*.dependsOn.target': 'needed tasks',
        'targets.*.dependsOn': 'needed tasks',
        'targets.*.dependsOn.target': 'needed tasks',
      },
    },
    narrows: ['--affected'],
    selects: /\baffected\b/,
  },
  {
    name: 'Turborepo',
    url: 'https://turborepo.com/docs/reference/run',
    scripts: { of: 'workspace', programs: ['turbo'] },
    targets: { turbo: null },
    severalTargets: /^turbo\b/,
    verbed: ['turbo'],
    umbrella: /^turbo/,
    runsTasks: 'turbo',
    // https://turborepo.com/docs/reference/configuration#dependson
    configuration: {
      files: [{ path: /(?:^|\/)turbo\.jsonc?$/, form: 'script' }],
      keys: { 'tasks.*.dependsOn': 'needed tasks', 'pipeline.*.dependsOn': 'needed tasks' },
    },
    // https://turborepo.com/docs/reference/run#--output-logs-option
    withholds: /^\S{0,200}\btest\S{0,100}: cache hit, suppressing (?:logs|output)\b/,
    // pnpm takes the same filters.
    selects: /--filter[= ]["']?(?:\.{3}|\S{0,100}\[)/,
  },
  {
    name: 'Vite+',
    url: 'https://viteplus.dev/guide/',
    does: {
      lint: ['vp lint', 'vp check'],
      format: ['vp fmt'],
      tests: ['vp test'],
      build: ['vp build', 'vp pack'],
    },
    prepares: { vp: ['install', 'i', 'add', 'remove', 'update', 'env', 'cache', 'config'] },
    scripts: { of: 'workspace', programs: ['vp'] },
    verbed: ['vp'],
    umbrella: /^vp run/,
  },
  {
    name: 'Lerna',
    url: 'https://lerna.js.org/docs/api-reference/commands',
    options: { lerna: { soft: ['--no-bail'], ignores: ['--ignore'] } },
    scripts: { of: 'workspace', programs: ['lerna'] },
    targets: { lerna: null },
    umbrella: /^lerna/,
    selects: /--since\b/,
  },
  {
    name: 'Rush',
    url: 'https://rushjs.io/pages/commands/rush_install/',
    scripts: { of: 'workspace', programs: ['rush'] },
    umbrella: /^rush/,
  },
  {
    name: 'Wireit',
    url: 'https://github.com/google/wireit',
    scripts: { of: 'workspace', programs: ['wireit'] },
  },
  {
    name: 'nps',
    url: 'https://github.com/sezna/nps',
    scripts: { of: 'workspace', programs: ['nps'] },
  },
  {
    name: 'moon',
    url: 'https://moonrepo.dev/docs/commands/overview',
    umbrella: /^moon/,
    targets: { moon: null },
    severalTargets: /^moon (?:run|ci|check)\b/,
    verbed: ['moon'],
    runsTasks: 'moon run',
    // https://moonrepo.dev/docs/config/project#deps-1
    configuration: {
      files: [{ path: /(?:^|\/)moon\.yml$|^\.moon\/tasks(?:\.yml|\/.{1,200}\.yml)$/, form: 'yaml' }],
      keys: {
        'tasks.*.deps': 'needed tasks',
        'tasks.*.deps.target': 'needed tasks',
        'tasks.*.command': 'commands',
        'tasks.*.script': 'commands',
      },
    },
  },
  {
    name: 'npm-run-all',
    url: 'https://github.com/bcomnes/npm-run-all2',
    umbrella: /^(?:npm-run-all2?|run-[sp])/,
  },
  {
    name: 'concurrently',
    url: 'https://github.com/open-cli-tools/concurrently',
    options: { concurrently: { same: { '-s': '--success' }, soft: ['--success first', '--success last'] } },
    umbrella: /^concurrently/,
  },
  {
    name: 'start-server-and-test',
    url: 'https://github.com/bahmutov/start-server-and-test',
    umbrella: /^start-server-and-test/,
  },
  {
    name: 'vsce',
    url: 'https://code.visualstudio.com/api/working-with-extensions/publishing-extension',
    does: { deploy: ['vsce publish'] },
  },
  {
    name: 'ovsx',
    url: 'https://github.com/eclipse/openvsx/wiki/Publishing-Extensions',
    does: { deploy: ['ovsx publish'] },
  },
  {
    name: 'semantic-release',
    url: 'https://semantic-release.gitbook.io/',
    // Its errors have a name of their own: https://github.com/semantic-release/semantic-release/blob/master/lib/definitions/errors.js
    signs: {
      builds: [
        {
          kind: 'why',
          line: /^(?:\[[\d:]{4,8}(?: [AP]M)?\] )?\[[Ss]emantic[ -]release\](?: [›»] {1,2}[✘×] {1,2}|: )E[A-Z]{5,40} \S/,
          after: { most: 1, like: /^[A-Z]/ },
        },
      ],
      suspect: /^(?:\[[\d:]{4,8}(?: [AP]M)?\] )?\[[Ss]emantic[ -]release\]/,
    },
    failureKinds: {
      setting:
        /\[[Ss]emantic[ -]release\].{1,8}\b(?:ENOGHTOKEN|EINVALIDGHTOKEN|EGHNOPERMISSION|EGITNOPERMISSION|ENONPMTOKEN|EINVALIDNPMTOKEN|ENOGLTOKEN|EINVALIDGLTOKEN|EMISSINGREPO)\b/,
    },
    does: { deploy: ['semantic-release'] },
  },
  {
    name: 'Changesets',
    url: 'https://github.com/changesets/action',
    does: { deploy: ['changesets/action'] },
  },
  {
    name: 'Wrangler',
    url: 'https://developers.cloudflare.com/workers/wrangler/commands/',
    does: { deploy: ['wrangler deploy'] },
  },
  {
    name: 'webpack',
    url: 'https://webpack.js.org/configuration/stats/',
    does: { build: ['webpack', 'webpack-cli'] },
    signs: {
      suspect: /^ERROR in |^Module not found: |^Module parse failed: /,
      builds: [
        {
          kind: 'why',
          line: /^ERROR in (?:\.{0,2}[/\\]|[A-Za-z]:[/\\]|\S{1,300}\.\w)/,
          after: { most: 4, like: /^(?:Module |\w{0,60}Error\b|TS\d{3,6}\b|\[| {2,}\S|> ?\d|\| )/ },
        },
        { kind: 'why', line: /^Module (?:not found|parse failed): \S/, after: { most: 2, like: /^ {2,}\S/ } },
      ],
    },
    failureKinds: {
      'compile error': /^Module (?:not found: (?:Error: )?Can't resolve '(?:[./~]|@\/)|parse failed: )/,
      environment: /^Module not found: (?:Error: )?Can't resolve '(?![./~]|@\/|src\/)[\w@]/,
    },
  },
];
