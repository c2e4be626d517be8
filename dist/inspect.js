import { x as TooMuch } from "./decision.js";
import { a as totalsOf, c as decode, d as within, f as ARCHIVE_LIMITS, l as isContainer, o as sarifTotals, r as recognise, s as Content, t as formatNamed, u as walkArchive } from "./formats.js";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
// src/formats/inspect.ts
const MAX_BYTES = 4e8;
function inspect(file, bytes) {
	if (bytes.length > MAX_BYTES) return unknown(file, `The file is larger than ${MAX_BYTES / 1e6} MB.`);
	const content = new Content(decode(bytes));
	try {
		const found = recognise(file, content);
		return found === null ? unreadable(file, content) : inspectionOf(file, found);
	} catch (error) {
		if (error instanceof TooMuch) return unknown(file, error.message);
		throw error;
	}
}
function inspectionOf(file, found) {
	const { format, report } = found;
	const { problems } = report;
	if (found.kind === "sarif") return {
		file,
		kind: "sarif",
		format,
		totals: sarifTotals(found.report),
		problems
	};
	if (found.kind === "tests") return {
		file,
		kind: "tests",
		format,
		totals: totalsOf(found.report),
		problems
	};
	const { lines, branches } = found.report;
	return {
		file,
		kind: "coverage",
		format,
		totals: {
			lines,
			branches
		},
		problems
	};
}
function unreadable(file, content) {
	const problems = [problemOf(content)];
	const named = formatNamed(file, ["coverage", "sarif"]);
	if (named === null) return unknown(file, ...problems);
	if (named.kind === "sarif") return inspectionOf(file, {
		kind: "sarif",
		format: named.id,
		report: {
			tools: [],
			findings: [],
			problems
		}
	});
	return inspectionOf(file, {
		kind: "coverage",
		format: named.id,
		report: {
			files: [],
			lines: {
				covered: 0,
				total: 0
			},
			branches: null,
			sources: [],
			problems
		}
	});
}
function problemOf({ text, json }) {
	if (!/\S/.test(text)) return "The file is empty.";
	return json !== null && "problem" in json ? json.problem : "The file is in none of the formats that Docket reads.";
}
const unknown = (file, ...problems) => ({
	file,
	kind: "unknown",
	format: null,
	totals: null,
	problems
});
function inspectAll(file, bytes) {
	if (!isContainer(bytes)) return [inspect(file, bytes)];
	const { entries, total, depth } = ARCHIVE_LIMITS;
	const inspections = [];
	for (const entry of walkArchive(bytes, {
		entries,
		total
	}, depth)) {
		const path = entry.path === null ? file : within(file, entry.path);
		inspections.push("problem" in entry ? unknown(path, entry.problem) : inspect(path, entry.bytes));
	}
	return inspections;
}
// src/cli/inspect.ts
function inspectFiles(files, { out, err, folder }) {
	const inspections = [];
	let unreadable = 0;
	for (const file of files) try {
		inspections.push(...inspectAll(file, readFileSync(resolve(folder, file))));
	} catch (error) {
		unreadable += 1;
		err(`docket: ${file} cannot be read: ${reasonOf(error)}.\n`);
	}
	const [first] = inspections;
	const isOne = files.length === 1 && inspections.length === 1;
	if (first !== void 0) out(`${JSON.stringify(isOne ? first : inspections, null, 2)}\n`);
	return unreadable === 0 ? 0 : 1;
}
function reasonOf(error) {
	const code = error.code;
	if (code === "ENOENT") return "there is no such file";
	if (code === "EISDIR") return "it is a folder; name the files in it";
	if (code === "EACCES") return "you may not read it";
	if (code === "ERR_FS_FILE_TOO_LARGE") return "it is larger than 2 GB";
	throw error;
}
export { inspectFiles };
