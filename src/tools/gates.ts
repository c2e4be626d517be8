import { type FoundGates, NOTHING } from './gates/found.ts';
import { inJestConfig, inPackageJson, inRc } from './gates/javascript.ts';
import { inCodecov, inGcovr, inTarpaulin } from './gates/others.ts';
import { inCoveragerc, inPyproject, inPythonIni } from './gates/python.ts';

/** The configuration files that may set a threshold of coverage, and how they are read. None is ever run. */
const READERS: Record<string, (text: string) => FoundGates> = {
  'pyproject.toml': inPyproject,
  'setup.cfg': inPythonIni,
  'tox.ini': inPythonIni,
  'pytest.ini': inPythonIni,
  '.coveragerc': inCoveragerc,
  'package.json': inPackageJson,
  'jest.config.json': inJestConfig,
  '.c8rc': inRc('c8'),
  '.c8rc.json': inRc('c8'),
  '.nycrc': inRc('nyc'),
  '.nycrc.json': inRc('nyc'),
  'gcovr.cfg': inGcovr,
  '.gcovr.cfg': inGcovr,
  'tarpaulin.toml': inTarpaulin,
  '.tarpaulin.toml': inTarpaulin,
  'codecov.yml': inCodecov,
  '.codecov.yml': inCodecov,
  '.github/codecov.yml': inCodecov,
};

/** Their paths in a repository. */
export const GATE_FILES: readonly string[] = Object.keys(READERS);

/** Longer files are not read: settings written by people are not. */
const MOST_CHARACTERS = 200_000;

/** What a configuration file says of thresholds; nothing for a file that cannot be read. */
export function readGates(path: string, text: string): FoundGates {
  const reader = Object.hasOwn(READERS, path) ? READERS[path] : undefined;
  return reader === undefined || text.length > MOST_CHARACTERS
    ? NOTHING
    : reader(text.replace(/^\ufeff/, ''));
}
