import { renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
// src/cli/write-whole.ts
const halfOf = (file) => join(dirname(file), `.${file.slice(dirname(file).length + 1)}.half`);
function writeWhole(...texts) {
	try {
		for (const { file, text } of texts) writeFileSync(halfOf(file), text);
		for (const { file } of texts) renameSync(halfOf(file), file);
	} catch (error) {
		for (const { file } of texts) rmSync(halfOf(file), { force: true });
		throw error;
	}
}
export { writeWhole as t };
