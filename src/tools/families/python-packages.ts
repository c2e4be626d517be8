import type { Tool } from '../tool.ts';

/** Package managers, environments and build tools of Python. */
export const pythonPackages: readonly Tool[] = [
  {
    name: 'Python',
    url: 'https://docs.python.org/3/using/cmdline.html',
    failureKinds: {
      'compile error': /^E? {0,8}(?:SyntaxError|IndentationError|TabError): /,
      environment:
        /^E? {0,8}(?:ModuleNotFoundError|ImportError): No module named |\bPluginValidationError: Plugin |\bpkg_resources\.(?:DistributionNotFound|(?:Contextual)?VersionConflict)\b|^E? {0,8}ImportError: \S{1,100}\.so\b.{0,40}: cannot open shared object/,
    },

    interpreter: /^(?:python|pypy)[\d.]*$|^py$/,
    prepares: { python: ['venv'] },
    libraries: ['site-packages', 'dist-packages'],
    manifests: /^(?:pyproject\.toml|setup\.(?:py|cfg)|\.python-version)$/i,
    settings: /(?:^|\/)(?:pyproject\.toml|setup\.cfg)$/,
    programs: ['setup'],
  },
  {
    name: 'pip',
    url: 'https://pip.pypa.io/en/stable/cli/',
    // https://pip.pypa.io/en/stable/topics/secure-installs/
    locks: ['pip', 'pip3'].map((program) => ({
      program,
      verbs: ['install'],
      options: ['--require-hashes'],
    })),
    prepares: { pip: true, pip3: true },
    installs: /^(?:python3? -m )?pip3? (?:install|download)/,
    manifests: /^(?:requirements[\w.-]*\.(?:txt|in)|constraints[\w.-]*\.txt)$/i,
    failureKinds: {
      environment:
        /requires a different Python: |^ {0,4}ERROR: (?:Could not find a version that satisfies|No matching distribution found|Cannot install .{1,300} because these package versions have conflicting|ResolutionImpossible|THESE PACKAGES DO NOT MATCH THE HASHES)|\b(?:Could not build wheels|Failed building wheel) for |^ {0,4}(?:× |error: )?(?:subprocess-exited-with-error|metadata-generation-failed)$/,
    },
  },
  {
    name: 'pipx',
    url: 'https://pipx.pypa.io/stable/docs/',
    launches: { pipx: { verbs: ['run'], valued: ['--spec', '--python', '--with', '--index-url', '-i'] } },
    prepares: { pipx: true },
    installs: /^pipx install/,
  },
  {
    name: 'Poetry',
    url: 'https://python-poetry.org/docs/cli/',
    does: { tests: ['poetry test', 'poetry run test'], deploy: ['poetry publish'] },
    launches: { poetry: { verbs: ['run'], valued: ['-C', '--directory', '-P', '--project'] } },
    prepares: { poetry: ['install', 'config'] },
    installs: /^poetry install/,
    lockFiles: ['poetry.lock'],
    failureKinds: {
      environment:
        /poetry\.lock was last generated|The Poetry configuration is invalid|pyproject\.toml changed significantly since poetry\.lock/,
    },
  },
  {
    name: 'Pipenv',
    url: 'https://pipenv.pypa.io/en/latest/cli.html',
    launches: { pipenv: { verbs: ['run'], valued: ['--python'] } },
    // https://pipenv.pypa.io/en/latest/cli.html#pipenv-install
    locks: [{ program: 'pipenv', always: ['sync', 'verify'], verbs: ['install'], options: ['--deploy'] }],
    prepares: { pipenv: ['install', 'sync'] },
    manifests: /^pipfile$/i,
    lockFiles: ['pipfile.lock'],
  },
  {
    name: 'PDM',
    url: 'https://pdm-project.org/en/latest/reference/cli/',
    does: { tests: ['pdm test', 'pdm run test'] },
    launches: { pdm: { verbs: ['run'], valued: ['-p', '--project', '-c', '--config', '--venv'] } },
    prepares: { pdm: ['install'] },
    installs: /^pdm install/,
    targets: { pdm: null },
    verbed: ['pdm'],
    umbrella: /^pdm\b/,
    runsTasks: 'pdm run',
    // https://pdm-project.org/en/latest/usage/scripts/
    configuration: {
      files: [{ path: /(?:^|\/)pyproject\.toml$/, form: 'toml', under: ['tool.pdm'] }],
      keys: {
        'scripts.*.composite': 'commands',
        'scripts.*.cmd': 'commands',
        'scripts.*.shell': 'commands',
        'scripts.<name>': 'commands',
      },
    },
    lockFiles: ['pdm.lock'],
  },
  {
    name: 'uv',
    url: 'https://docs.astral.sh/uv/reference/cli/',
    failureKinds: {
      // A terminal that has no such signs gets `x`.
      environment: /^ {0,4}[×x] No solution found when resolving dependencies/,
    },
    signs: {
      builds: [
        {
          kind: 'why',
          line: /^ {0,4}[×x] No solution found when resolving dependencies/,
          after: { most: 6, like: /^ {2,}\S/ },
        },
      ],
      suspect: /No solution found/,
    },
    does: { deploy: ['uv publish'] },
    spelled: { uv: 'uv' },
    launches: {
      uv: {
        verbs: ['run', 'tool run'],
        valued: [
          ...['--group', '--no-group', '--only-group', '--extra', '--no-extra', '--with', '--with-editable'],
          ...['--with-requirements', '--from', '-p', '--python', '--package', '--project', '--directory'],
          ...['--env-file', '--index', '--index-url', '-i', '--extra-index-url', '-f', '--find-links'],
          ...['-P', '--upgrade-package', '--resolution', '--prerelease', '--cache-dir', '--config-file'],
        ],
      },
      uvx: { valued: ['--from', '--with', '--with-editable', '--with-requirements', '-p', '--python'] },
    },
    // https://docs.astral.sh/uv/concepts/projects/sync/#automatic-lock-and-sync
    locks: [{ program: 'uv', verbs: ['sync'], options: ['--locked', '--check', '--frozen'] }],
    prepares: { uv: ['sync', 'pip', 'venv', 'python'] },
    installs: /^uv (?:pip install|sync|tool install)/,
    umbrella: /^uv\b/,
    lockFiles: ['uv.lock'],
  },
  {
    name: 'Rye',
    url: 'https://rye.astral.sh/guide/commands/',
    launches: { rye: { verbs: ['run'], valued: ['-p', '--pyproject'] } },
    umbrella: /^rye\b/,
    verbed: ['rye'],
    targets: { rye: null },
    runsTasks: 'rye run',
    // https://rye.astral.sh/guide/pyproject/#toolryescripts
    configuration: {
      files: [{ path: /(?:^|\/)pyproject\.toml$/, form: 'toml', under: ['tool.rye'] }],
      keys: {
        'scripts.*.chain': 'needed tasks',
        'scripts.*.cmd': 'commands',
        'scripts.<name>': 'commands',
      },
    },
  },
  {
    name: 'Hatch',
    url: 'https://hatch.pypa.io/latest/cli/reference/',
    does: { tests: ['hatch test', 'hatch run test'], deploy: ['hatch publish'] },
    targets: { hatch: null },
    verbed: ['hatch'],
    umbrella: /^hatch/,
    runsTasks: 'hatch run',
    // https://hatch.pypa.io/latest/config/environment/overview/#scripts
    configuration: {
      files: [
        { path: /(?:^|\/)hatch\.toml$/, form: 'toml' },
        { path: /(?:^|\/)pyproject\.toml$/, form: 'toml', under: ['tool.hatch'] },
      ],
      keys: { 'envs.*.scripts.<name>': 'commands' },
    },
  },
  {
    name: 'Conda',
    url: 'https://docs.conda.io/projects/conda/en/stable/commands/',
    launches: Object.fromEntries(
      ['conda', 'mamba', 'micromamba'].map((program) => [
        program,
        { verbs: ['run'], valued: ['-n', '--name', '-p', '--prefix', '--cwd'] },
      ]),
    ),
    prepares: { conda: ['install', 'create', 'env'], mamba: ['install'] },
    installs: /^conda (?:install|env)/,
    manifests: /^environment\.ya?ml$/i,
    lockFiles: ['conda-lock.yml'],
  },
  {
    name: 'Pixi',
    url: 'https://pixi.sh/latest/reference/cli/pixi/run/',
    launches: {
      pixi: {
        verbs: ['run'],
        valued: ['-e', '--environment', '--manifest-path', '-m', '--config'],
        knownOnly: true,
      },
    },
    targets: { pixi: null },
    verbed: ['pixi'],
    umbrella: /^pixi\b/,
    runsTasks: 'pixi run',
    // https://pixi.sh/latest/reference/cli/pixi/install/
    locks: [{ program: 'pixi', verbs: ['install'], options: ['--locked', '--frozen'] }],
    // https://pixi.sh/latest/workspace/advanced_tasks/
    configuration: {
      files: [
        { path: /(?:^|\/)pixi\.toml$/, form: 'toml' },
        { path: /(?:^|\/)pyproject\.toml$/, form: 'toml', under: ['tool.pixi'] },
      ],
      keys: {
        '**.tasks.*.depends-on': 'needed tasks',
        '**.tasks.*.depends_on': 'needed tasks',
        '**.tasks.*.depends-on.task': 'needed tasks',
        '**.tasks.*.task': 'needed tasks',
        '**.tasks.*.cmd': 'commands',
        '**.tasks.<name>': 'commands',
      },
    },
    lockFiles: ['pixi.lock'],
  },
  {
    name: 'tasks in pyproject.toml',
    url: 'https://packaging.python.org/en/latest/specifications/pyproject-toml/#pyproject-tool-table',
    tasks: {
      file: /^pyproject\.toml$/,
      form: 'names',
      callers: /^(?:pdm|hatch|poe|pixi|rye|uv|inv|invoke)$/,
    },
  },
  {
    name: 'Poe',
    url: 'https://poethepoet.natn.io/',
    targets: { poe: null },
    umbrella: /^poe\b/,
    verbed: ['poe'],
    runsTasks: 'poe',
    // https://poethepoet.natn.io/tasks/index.html
    configuration: {
      files: [
        { path: /(?:^|\/)pyproject\.toml$/, form: 'toml', under: ['tool.poe'] },
        { path: /(?:^|\/)poe_tasks\.toml$/, form: 'toml' },
      ],
      keys: {
        'tasks.*.deps': 'needed tasks',
        'tasks.*.sequence': 'commands',
        'tasks.*.cmd': 'commands',
        'tasks.*.shell': 'commands',
        'tasks.<name>': 'commands',
      },
    },
  },
  {
    name: 'Invoke',
    url: 'https://docs.pyinvoke.org/en/stable/',
    targets: { invoke: null },
    umbrella: /^inv/,
  },
  {
    name: 'Twine',
    url: 'https://twine.readthedocs.io/en/stable/',
    does: { deploy: ['twine upload'] },
  },
  {
    name: 'pypi-publish',
    url: 'https://github.com/pypa/gh-action-pypi-publish',
    does: { deploy: ['gh-action-pypi-publish'] },
  },
];
