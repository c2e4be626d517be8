import type { Tool } from '../tool.ts';

/** GitHub's own actions and others that prepare or report, version control and packages of operating systems. */
export const system: readonly Tool[] = [
  {
    name: "GitHub's actions",
    url: 'https://github.com/actions',
    actions: {
      'set-up': ['checkout', 'cache', 'restore', 'download-artifact'],
      prepare: ['create-github-app-token'],
      report: ['upload-artifact', 'github-script'],
    },
    // https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax
    tasks: { file: /^action\.ya?ml$/, form: 'steps', callers: /(?:)/ },
    purposes: {
      'actions/checkout': 'Fetch the code',
      'actions/cache': 'Restore and keep the cache',
      'actions/cache/restore': 'Restore the cache',
      'actions/cache/save': 'Keep the cache',
      'actions/upload-artifact': 'Keep files as an artifact',
      'actions/download-artifact': 'Fetch an artifact',
      'actions/github-script': 'Script against the GitHub API',
      'actions/labeler': 'Label the pull request',
    },
    // Versions that are not there, and actions that are gone.
    failureKinds: {
      environment:
        /(?:The v|V)ersion '?\S{1,60} with arch(?:itecture)? '?\S{1,20} (?:was )?not found|Unable to find \w{1,20} version '|uses a deprecated version of `?actions\/|Unable to resolve action|Missing download info for \S{1,200}@/,
    },
  },
  {
    name: 'actions that set up',
    url: 'https://github.com/marketplace?type=actions',
    actions: {
      'set-up': [
        ...[
          'install-action',
          'configure-aws-credentials',
          'auth',
          'setup',
          'login',
          'ssh-agent',
          'msvc-dev-cmd',
        ],
        ...[
          'ghaction-import-gpg',
          'mise-action',
          'ccache-action',
          'sccache-action',
          'cachix-action',
          'kind-action',
        ],
        ...['harden-runner', 'gh-actions-lua', 'gh-actions-luarocks', 'crates-io-auth-action', 'toolchain'],
      ],
      prepare: [
        ...['get-diff-action', 'nx-set-shas', 'skip-duplicate-actions', 'github-app-token', 'fetch-metadata'],
        ...['get-changed-files', 'maximize-build-space', 'configure-pages'],
        ...['paths-filter', 'changed-files', 'get-vault-secrets', 'gh-action-get-changed-files'],
        ...['free-disk-space', 'setup-runner'],
      ],
    },
    purposes: {
      'dorny/paths-filter': 'Find out what changed',
      'tj-actions/changed-files': 'Find out what changed',
    },
  },
  {
    name: 'actions that set up a language',
    url: 'https://github.com/actions/setup-python#usage',
    versionInputs: [
      ...['python-version', 'node-version', 'go-version', 'java-version', 'ruby-version', 'php-version'],
      ...['dotnet-version', 'rust-version', 'deno-version', 'bun-version', 'elixir-version', 'otp-version'],
      ...['scala-version', 'kotlin-version', 'ghc-version', 'swift-version', 'julia-version', 'zig-version'],
    ],
    languages: {
      jav: /\b(?:jre|jdk)\b/i,
      jdk: /\b(?:java|jre)\b/i,
      rus: /\bmsrv\b/i,
      too: /\b(?:msrv|rust)\b/i,
      msr: /\brust\b/i,
      pyt: /\bpy3\b/i,
    },
  },
  {
    name: 'actions that try again',
    url: 'https://github.com/nick-fields/retry',
    // https://github.com/Wandalen/wretry.action
    triesAgain: /^(?:nick-(?:fields|invision)\/retry|wandalen\/wretry\.action)$/,
  },
  {
    name: 'actions that push fixes',
    url: 'https://github.com/marketplace?type=actions',
    // What they push is found by what runs before them.
    actions: {
      report: [
        ...[
          'git-auto-commit-action',
          'create-pull-request',
          'add-and-commit',
          'lite-action',
          'autofix-action',
        ],
        ...['autofix-ci/action', 'github-push-action', 'push-protected', 'suggester', 'action-suggester'],
        ...['pre-commit-autoupdate-action'],
      ],
    },
  },
  {
    name: 'actions that report',
    url: 'https://github.com/marketplace?type=actions',
    actions: {
      report: [
        ...['action-junit-report', 'test-reporter', 'create-or-update-comment', 'go-coverage-report'],
        ...['action-slack', 'slack-github-action', 'action-send-mail', 'test-results-action'],
        // What was built, and how, signed.
        ...['attest', 'attest-build-provenance', 'attest-sbom'],
      ],
    },
  },
  {
    name: 'git',
    url: 'https://git-scm.com/docs',
    // What git leaves out is no part of the repository: others need not look at it.
    configuration: { files: [{ path: /(?:^|\/)\.gitignore$/, form: 'lines' }], keys: { lines: 'untracked' } },
    failureKinds: {
      environment:
        /fatal: couldn't find remote ref |fatal: Remote branch \S{1,200} not found|fatal: reference is not a tree: |remote: Repository not found|upload-pack: not our ref/,
      setting:
        /^remote: (?:Invalid username or |Permission to \S{1,200} denied to|Write access to repository not granted)|^fatal: Authentication failed for |refusing to allow a (?:GitHub App|Personal Access Token|OAuth App) to create or update workflow/,
      usage:
        /[Cc]annot (?:rebase|pull with rebase): You have unstaged changes|^fatal: (?:not a git repository|You are not currently on a branch)/,
    },

    prepares: {
      git: [
        ...['config', 'fetch', 'checkout', 'switch', 'log', 'status', 'rev-parse', 'remote', 'add', 'commit'],
        ...['push', 'pull', 'clone', 'submodule', 'tag', 'show', 'branch', 'reset', 'clean', 'lfs'],
        ...['describe', 'worktree'],
      ],
    },
    idle: ['git'],
    commits:
      /^git(?: -c \S+)* push\b|^(?:stefanzweifel\/git-auto-commit-action|endbug\/add-and-commit|ad-m\/github-push-action|[\w.-]{1,60}\/(?:[\w-]{1,40}-)?create-pull-request|planetscale\/ghcommit-action)$/,
    listsChanges: /\bgit diff\b.{0,300}--name-(?:only|status)\b/,
    // https://git-scm.com/docs/git-diff
    judgesWith: { git: ['--exit-code', '--quiet'] },
    manifests: /^\.git(?:modules|attributes)$/i,
  },
  {
    name: 'GitHub CLI',
    url: 'https://cli.github.com/manual/',
    prepares: { gh: true },
    idle: ['gh'],
    commits: /^gh pr create\b/,
    listsChanges:
      /\bgh pr diff\b.{0,200}--name-only\b|\bgh pr view\b.{0,100}--json\b.{0,100}\bfiles\b|\bgh api\b.{0,100}\/pulls\/.{0,60}\/files\b/,
    publishes: /^gh release (?:create|upload|edit)\b/,
  },
  {
    name: 'databases',
    url: 'https://www.postgresql.org/docs/current/reference-client.html',
    // https://dev.mysql.com/doc/refman/9.4/en/programs-client.html, https://redis.io/docs/latest/develop/tools/cli/
    plain: ['psql', 'mysql', 'mariadb', 'mongosh', 'redis-cli', 'sqlite3'],
    prepares: { createdb: true, dropdb: true, createuser: true, mysqladmin: true, pg_isready: true },
  },
  {
    name: 'Android SDK',
    url: 'https://developer.android.com/tools/sdkmanager',
    prepares: { sdkmanager: true, avdmanager: true },
    installs: /^sdkmanager\b/,
  },
  {
    name: 'APT',
    url: 'https://manpages.debian.org/stable/apt/apt.8.en.html',
    failureKinds: {
      environment:
        /^E: (?:Unable to locate package |Package '[^']{1,100}' has no installation candidate|Version '[^']{1,100}' for '[^']{1,100}' was not found|Failed to fetch |Unable to fetch some archives|Unable to correct problems, you have held broken packages|The repository '[^']{1,300}' (?:does not have|is not signed|no longer has))/,
    },
    signs: { builds: [{ kind: 'why', line: /^E: \S/ }], suspect: /^E: / },
    prepares: { apt: true, 'apt-get': true, 'add-apt-repository': true, 'apt-add-repository': true },
    installs: /^apt(?:-get)? (?:update|install|-y|-q)/,
  },
  {
    name: 'Homebrew',
    url: 'https://docs.brew.sh/Manpage',
    failureKinds: {
      environment: /^Error: (?:No available formula|No formulae or casks found)/,
    },
    prepares: { brew: true },
    installs: /^brew (?:install|update)/,
  },
  {
    name: 'Xcode',
    url: 'https://developer.apple.com/documentation/xcode/installing-the-command-line-tools',
    prepares: { 'xcode-select': true, xcodes: true, xcrun: ['simctl'] },
  },
  {
    name: 'Chocolatey',
    url: 'https://docs.chocolatey.org/en-us/choco/commands/',
    prepares: { choco: true },
    installs: /^choco install/,
  },
  {
    name: 'other packages of systems',
    url: 'https://repology.org/repositories/packages',
    prepares: { apk: true, dnf: true, yum: true, winget: true },
    lockFiles: ['flake.lock'],
  },
  {
    name: 'Xvfb',
    url: 'https://www.x.org/releases/current/doc/man/man1/Xvfb.1.xhtml',
    // https://manpages.debian.org/stable/xvfb/xvfb-run.1.en.html
    launches: {
      'xvfb-run': {
        valued: [
          ...['-n', '--server-num', '-s', '--server-args', '-e', '--error-file', '-f', '--auth-file'],
          ...['-p', '--xauth-protocol', '-w', '--wait'],
        ],
      },
    },
  },
  {
    name: 'coreutils',
    url: 'https://www.gnu.org/software/coreutils/manual/coreutils.html',
    launches: {
      timeout: { valued: ['-k', '--kill-after', '-s', '--signal'], operands: 1 },
      gtimeout: { valued: ['-k', '--kill-after', '-s', '--signal'], operands: 1 },
      env: { valued: ['-u', '--unset', '-C', '--chdir'], quoted: ['-S', '--split-string'] },
      nice: { valued: ['-n', '--adjustment'] },
      xargs: {
        valued: ['-n', '--max-args', '-P', '--max-procs', '-I', '-L', '-d', '--delimiter', '-a', '-s', '-E'],
        knownOnly: true,
      },
      stdbuf: { valued: ['-i', '-o', '-e', '--input', '--output', '--error'] },
    },
  },
  {
    name: 'nick-fields/retry',
    url: 'https://github.com/nick-fields/retry#inputs',
    inputs: {
      'nick-fields/retry': { retries: ['max_attempts'] },
      'nick-invision/retry': { retries: ['max_attempts'] },
    },
  },
  {
    name: 'findutils',
    url: 'https://www.gnu.org/software/findutils/manual/html_mono/find.html',
    // Of one file at a time it does not tell how the program ended; of all at once it does.
    launches: {
      find: { behind: ['-exec', '-execdir'], ends: [';', '+'], loses: [';'], knownOnly: true },
    },
  },
  {
    name: 'util-linux',
    url: 'https://man7.org/linux/man-pages/dir_section_1.html',
    launches: {
      ionice: { valued: ['-c', '--class', '-n', '--classdata'] },
      taskset: { operands: 1 },
      setarch: { operands: 1 },
      setsid: {},
      unshare: { valued: ['--map-user', '--map-group'] },
    },
  },
  {
    name: 'sudo',
    url: 'https://www.sudo.ws/docs/man/sudo.man/',
    launches: {
      sudo: {
        valued: [
          ...['-u', '--user', '-g', '--group', '-h', '--host', '-p', '--prompt', '-C', '--close-from'],
          ...['-D', '--chdir', '-R', '--chroot', '-r', '--role', '-t', '--type', '-T', '--command-timeout'],
        ],
      },
    },
  },
  {
    name: 'what shows the output of tests',
    url: 'https://github.com/xcpretty/xcpretty#usage',
    // https://github.com/cpisciotta/xcbeautify, https://github.com/jstemmer/go-junit-report,
    // https://github.com/GoTestTools/gotestfmt, https://github.com/johnterickson/cargo2junit, https://jqlang.org/manual/,
    // https://github.com/psastras/sarif-rs, https://github.com/pinojs/pino-pretty
    shows: [
      ...['xcpretty', 'xcbeautify', 'go-junit-report', 'gotestfmt', 'cargo2junit', 'jq', 'clippy-sarif'],
      ...[
        'sarif-fmt',
        'shellcheck-sarif',
        'hadolint-sarif',
        'pino-pretty',
        'bunyan',
        'tap-junit',
        'tap-xunit',
      ],
    ],
  },
  {
    name: 'D-Bus',
    url: 'https://dbus.freedesktop.org/doc/dbus-run-session.1.html',
    launches: { 'dbus-run-session': { valued: ['--config-file', '--dbus-daemon'] } },
  },
  {
    name: 'shells',
    url: 'https://www.gnu.org/software/bash/manual/bash.html',
    tasks: { file: /\.(?:sh|bash)$/, form: 'script', callers: /(?:)/ },
    launches: Object.fromEntries(
      ['bash', 'sh', 'dash', 'zsh'].map((shell) => [
        shell,
        { quoted: ['-c', '-ec', '-lc', '-xc', '-exc', '-elc', '-lec', '-euc', '-eux', '-euxc', '-ce'] },
      ]),
    ),
  },
  {
    name: 'Nix',
    url: 'https://nix.dev/manual/nix/stable/command-ref/new-cli/nix3-develop',
    launches: {
      nix: { verbs: ['develop', 'shell'], behind: ['-c', '--command'] },
      'nix-shell': { quoted: ['--run', '--command'] },
    },
    prepares: { nix: ['flake', 'profile', 'store'] },
  },
  {
    name: 'Devbox',
    url: 'https://www.jetify.com/docs/devbox/cli_reference/devbox_run/',
    launches: { devbox: { verbs: ['run'], valued: ['-c', '--config', '-e', '--env'], knownOnly: true } },
    targets: { devbox: null },
    umbrella: /^devbox/,
  },
  {
    name: 'direnv',
    url: 'https://direnv.net/man/direnv.1.html',
    launches: { direnv: { verbs: ['exec'], operands: 1 } },
  },
  {
    name: 'secret stores',
    url: 'https://developer.1password.com/docs/cli/reference/commands/run/',
    // https://docs.doppler.com/docs/cli, https://infisical.com/docs/cli/commands/run
    launches: Object.fromEntries(
      ['op', 'doppler', 'infisical'].map((program) => [program, { verbs: ['run'], behind: ['--'] }]),
    ),
  },
  {
    name: 'rpmbuild',
    url: 'https://rpm.org/docs/latest/man/rpmbuild.1',
    does: { build: ['rpmbuild'] },
  },
  {
    name: 'Snapcraft and its kin',
    url: 'https://documentation.ubuntu.com/snapcraft/stable/reference/commands/',
    does: { build: ['snapcraft', 'charmcraft', 'rockcraft'] },
    signs: {
      builds: [{ kind: 'why', line: /^(?:\w+Error: )?Failed to run the \w{1,20} script for part '/ }],
    },
  },
];
