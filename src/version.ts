import manifest from '../package.json' with { type: 'json' };

/** Docket's own version; it stands in every report's evidence. */
export const version: string = manifest.version;
