/** Hashes, ids of runs and days in the names of artifacts and files: `junit-461e5d98.xml`, `results-22984770390`. */
const VOLATILE = /\b[\da-f]{7,64}\b|\d{5,}|\d{4}-\d\d-\d\d/gi;

/** The name of an artifact or file without what differs from run to run. */
export const fileKey = (name: string): string => name.replace(VOLATILE, '*');
