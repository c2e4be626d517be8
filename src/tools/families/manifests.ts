import type { Tool } from '../tool.ts';

/** What manifests say of the project itself: from which version of a language on it runs, and which parts it has. */
export const manifests: readonly Tool[] = [
  {
    name: 'manifests of Python',
    url: 'https://packaging.python.org/en/latest/specifications/pyproject-toml/#requires-python',
    // Of Poetry: https://python-poetry.org/docs/dependency-specification/#python-restricted-dependencies, of setuptools:
    // https://setuptools.pypa.io/en/latest/userguide/declarative_config.html
    configuration: {
      files: [
        { path: /(?:^|\/)pyproject\.toml$/, form: 'toml' },
        { path: /(?:^|\/)setup\.cfg$/, form: 'ini' },
      ],
      keys: {
        'project.requires-python': 'oldest',
        'tool.poetry.dependencies.python': 'oldest',
        'options.python_requires': 'oldest',
      },
      language: 'python',
    },
  },
  {
    name: 'manifests of Node.js',
    url: 'https://docs.npmjs.com/cli/configuring-npm/package-json#engines',
    configuration: {
      files: [{ path: /(?:^|\/)package\.json$/, form: 'script' }],
      keys: { 'engines.node': 'oldest' },
      language: 'node',
    },
  },
  {
    name: 'manifests of Rust',
    url: 'https://doc.rust-lang.org/cargo/reference/rust-version.html',
    // https://doc.rust-lang.org/cargo/reference/features.html
    configuration: {
      files: [{ path: /(?:^|\/)Cargo\.toml$/, form: 'toml', listed: ['features'] }],
      keys: {
        'package.rust-version': 'oldest',
        'workspace.package.rust-version': 'oldest',
        features: 'parts',
      },
      language: 'rust',
    },
  },
  {
    name: 'manifests of Go',
    url: 'https://go.dev/ref/mod#go-mod-file-go',
    configuration: {
      files: [{ path: /(?:^|\/)go\.mod$/, form: 'assignments' }],
      keys: { go: 'oldest' },
      language: 'go',
    },
  },
  {
    name: 'manifests of PHP',
    url: 'https://getcomposer.org/doc/01-basic-usage.md#platform-packages',
    configuration: {
      files: [{ path: /(?:^|\/)composer\.json$/, form: 'script' }],
      keys: { 'require.php': 'oldest' },
      language: 'php',
    },
  },
];
