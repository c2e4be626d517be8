import { renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
// src/cli/write-whole.ts
const halfOf = (file) => join(dirname(file), `.${file.slice(dirname(file).length + 1)}.half`);
function writeWhole(file, text) {
	try {
		writeFileSync(halfOf(file), text);
		renameSync(halfOf(file), file);
	} catch (error) {
		rmSync(halfOf(file), { force: true });
		throw error;
	}
}
export { writeWhole as n, halfOf as t };
