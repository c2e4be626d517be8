/** A glob of files in which results stand, and the tool by whose name it goes; without one: many tools write them. */
export interface ResultFile {
  glob: string;
  tool?: string;
}

const any = (...globs: string[]): ResultFile[] => globs.map((glob) => ({ glob }));
const of = (tool: string, ...globs: string[]): ResultFile[] => globs.map((glob) => ({ glob, tool }));

/** The usual names of result files, in the order in which `action.yml` gives them as defaults of its inputs. */
export const RESULT_FILES: Readonly<Record<'tests' | 'coverage' | 'sarif', readonly ResultFile[]>> = {
  tests: [
    ...any('**/*junit*.xml', '**/TEST-*.xml', '**/TESTS-*.xml', '!**/TESTS-TestSuites.xml', '**/results.xml'),
    ...any('**/report.xml', '**/test.xml', '**/test_detail.xml', '**/*test-results*.xml'),
    ...any('**/*test-report*.xml'),
    ...of('pytest', '**/pytest*.xml'),
    ...of('RSpec', '**/rspec*.xml'),
    ...of('xUnit', '**/*xunit*.xml'),
    ...of('NUnit', '**/*nunit*.xml'),
    ...of('GoogleTest', '**/*gtest*.xml'),
    ...of('CTest', '**/*ctest*.xml'),
    ...of('dotnet', '**/TestResult*.xml', '**/*.trx'),
    ...of('TAP', '**/*.tap'),
    ...any('**/ctrf*.json', '**/*test-results*.json', '**/*test-report*.json'),
    ...of('RSpec', '**/rspec*.json'),
  ],
  coverage: [
    ...of('coverage.py', '**/coverage*.xml'),
    ...of('Cobertura', '**/*cobertura*.xml'),
    ...of('JaCoCo', '**/jacoco*.xml'),
    ...of('Clover', '**/*clover*.xml'),
    ...of('OpenCover', '**/*opencover*.xml'),
    ...any('**/cov.xml'),
    ...of('Kover', '**/kover/*.xml'),
    ...of('lcov', '**/lcov*.info', '**/coverage*.info', '**/*.lcov'),
    ...of('istanbul', '**/coverage-final.json'),
    ...of('coverage.py', '**/coverage.json'),
    ...of('SimpleCov', '**/.resultset.json'),
    ...of('go', '**/cover*.out', '**/*.coverprofile'),
  ],
  sarif: any('**/*.sarif', '**/*.sarif.json'),
};
