import { r as parseWorkflow } from "./workflows.js";
import { a as openClone, f as runGit, s as saidBy } from "./clone.js";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
// src/cli/git/work-tree.ts
async function openWorkTree(path, from) {
	const clone = await openClone(path, from);
	return {
		clone,
		root: (await saidBy(clone, ["rev-parse", "--show-toplevel"])).trimEnd()
	};
}
const WORKFLOWS = ".github/workflows";
function workflowsIn({ root }) {
	return filesIn(join(root, WORKFLOWS)).filter((name) => /\.ya?ml$/.test(name)).sort().map((name) => {
		const parsed = parseWorkflow(readFileSync(join(root, WORKFLOWS, name), "utf8"));
		return {
			path: `${WORKFLOWS}/${name}`,
			definition: "definition" in parsed ? parsed.definition : null,
			problem: "problem" in parsed ? parsed.problem : null
		};
	});
}
function filesIn(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name);
	} catch (error) {
		if (error.code === "ENOENT") return [];
		throw error;
	}
}
async function committedPaths({ root }) {
	const { code, out } = await runGit(root, [
		"ls-tree",
		"-r",
		"-z",
		"--name-only",
		"HEAD"
	]);
	return code === 0 ? out.toString("utf8").split("\0").slice(0, -1) : [];
}
export { openWorkTree as n, workflowsIn as r, committedPaths as t };
