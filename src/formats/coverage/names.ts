/** Names that tell of a format when the content does not. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/lcov[^/\\]*\.info$|\.lcov$/i, 'lcov'],
  [/cobertura[^/\\]*\.xml$/i, 'cobertura'],
  [/jacoco[^/\\]*\.xml$/i, 'jacoco'],
  [/clover[^/\\]*\.xml$/i, 'clover'],
  [/opencover[^/\\]*\.xml$/i, 'opencover'],
  [/coverage-summary\.json$/i, 'istanbul-summary'],
  [/coverage-final\.json$/i, 'istanbul'],
  [/\.resultset\.json$/i, 'simplecov'],
];

/** The coverage format that a file's name tells of; null when it tells of none. */
export function formatNamed(name: string): string | null {
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
