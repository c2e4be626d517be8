// What stands for the package `json-with-bigint` where Octokit asks for it (`rolldown.config.js`). It looks through each answer
// twice for numbers above 2^53: GitHub has none, and JSON itself reads the others as they are.

export const JSONParse = (text: string): unknown => JSON.parse(text);
export const JSONStringify = (value: unknown): string => JSON.stringify(value);
