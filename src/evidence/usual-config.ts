/** Where the configuration lies by default. */
export const USUAL_CONFIG = '.github/docket.yml';
