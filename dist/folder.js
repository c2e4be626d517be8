import { J as evidenceOrWhy, x as linkTo } from "./judging.js";
import { t as Failed } from "./command.js";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
// src/cli/ledger/find.ts
const EVIDENCE = /(?:_run\d+|^docket-evidence)\.json$/;
const isPassedOver = (name) => name.startsWith(".") || name === "node_modules";
function evidenceFilesIn(folder, below = "") {
	return readdirSync(join(folder, below), { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1).flatMap((entry) => {
		const path = below === "" ? entry.name : `${below}/${entry.name}`;
		if (entry.isDirectory()) return isPassedOver(entry.name) ? [] : evidenceFilesIn(folder, path);
		return entry.isFile() && EVIDENCE.test(entry.name) ? [path] : [];
	});
}
// src/cli/ledger/folder.ts
function addFolder(rows, folder, root, isAlone, progress) {
	const place = resolve(root, folder);
	const files = filesIn(folder, place);
	for (const [index, path] of files.entries()) {
		if (index % 10 === 0) progress.show(`${folder}: ${index} of ${files.length} reports`);
		const link = isAlone ? () => linkBeside(place, path) : pageOf;
		rows.add(evidenceOrWhy(readFileSync(join(place, path), "utf8")), join(folder, path), link);
	}
}
function filesIn(folder, place) {
	try {
		return evidenceFilesIn(place);
	} catch (cause) {
		throw new Failed(`${folder} cannot be read (${cause.message}): give a folder of reports`, { cause });
	}
}
function linkBeside(folder, path) {
	const report = path.replace(/evidence\.json$/, "report.md").replace(/\.json$/, ".md");
	return linkTo(existsSync(join(folder, report)) ? report : path);
}
function pageOf({ repository, document }) {
	const { serverUrl, name, defaultBranch } = repository;
	return document.path === null ? null : addressOf(serverUrl, name, defaultBranch, document.path);
}
const addressOf = (serverUrl, repository, branch, path) => `${serverUrl}/${repository}/blob/${`${branch}/${path}`.split("/").map(encodeURIComponent).join("/")}`;
export { addressOf as n, addFolder as t };
