import { Ft as oneLine, Mt as count, a as globTest, g as USUAL_CONFIG } from "./start.js";
import { $t as parseConfig, Gt as hasKnownExtension, Y as fromStars, q as fits, t as configuredNames, w as ownerFinder } from "./settings.js";
import { c as GitFailure, t as Unreadable } from "./clone.js";
import { n as openWorkTree, r as workflowsIn, t as committedPaths } from "./work-tree.js";
import { t as Failed } from "./command.js";
import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
// src/cli/config/entries.ts
const IN_REPORTS = "a suite or a test, which a test report tells";
function entriesOf(config, workflows, paths) {
	const { invariants = [], surfaces = {}, owners = {}, milestones = {} } = config;
	const named = configuredNames({
		config,
		runs: [],
		otherChecks: [],
		workflows: workflows.map(({ path, definition: head }) => ({
			path,
			head
		}))
	}).map((one) => ({
		...one,
		noun: "check"
	}));
	const ofFiles = (key, name, globs) => ({
		key,
		name,
		means: paths.filter(globTest(globs)),
		noun: "file"
	});
	return [
		...named,
		...invariants.flatMap(({ name, tests = [], unchanged }) => [...tests.map((test) => ({
			key: `invariants (${name})`,
			name: test,
			means: testsNamed(test, paths),
			noun: "file"
		})), ...unchanged === void 0 ? [] : [ofFiles(`invariants (${name})`, unchanged.join(", "), unchanged)]]),
		...Object.entries(surfaces).map(([name, globs]) => ofFiles("surfaces", name, globs)),
		...ownedFiles(owners, paths),
		...Object.keys(milestones).map((id) => ({
			key: "milestones",
			name: id,
			means: foldersNamed(id, paths),
			noun: "folder"
		}))
	];
}
function testsNamed(name, paths) {
	const [file = ""] = name.split("::");
	const found = paths.filter((path) => [file, `*/${file}`].some((each) => fits(fromStars(each), path)));
	return found.length > 0 || hasKnownExtension(file) ? found : [IN_REPORTS];
}
function ownedFiles(owners, paths) {
	const rules = Object.entries(owners).map(([pattern, names]) => ({
		pattern,
		owners: names
	}));
	const find = ownerFinder(rules);
	const owned = paths.map((path) => ({
		path,
		rule: find(path)
	}));
	return rules.map((rule) => ({
		key: "owners",
		name: rule.pattern,
		means: owned.flatMap(({ path, rule: by }) => by === rule ? [path] : []),
		noun: "file"
	}));
}
function foldersNamed(id, paths) {
	const folders = paths.flatMap((path) => {
		const at = `/${path}`.indexOf(`/${id}/`);
		return at === -1 ? [] : [path.slice(0, at + id.length)];
	});
	return [...new Set(folders)];
}
// src/cli/config/check.ts
async function checkConfig(file, surroundings) {
	const { out, err, folder } = surroundings;
	const tree = await treeAt(file === null ? folder : dirname(resolve(folder, file)));
	const path = file === null ? join(tree?.root ?? folder, USUAL_CONFIG) : resolve(folder, file);
	const shown = file ?? (tree === null ? ".github/docket.yml" : relative(folder, path) || ".github/docket.yml");
	const config = read(path, shown, file === null);
	if (tree === null) {
		out(`${shown} is valid.\n`);
		err("docket: it lies in no clone, so what its entries mean is not known.\n");
		return 0;
	}
	const workflows = workflowsIn(tree);
	const entries = entriesOf(config, workflows, await committedPaths(tree));
	out(printed(shown, entries));
	for (const { path: broken, problem } of workflows) if (problem !== null) err(`docket: ${oneLine(`${broken} cannot be read: ${problem}`, LONGEST)}\n`);
	const unmatched = entries.filter(({ means }) => means.length === 0);
	if (unmatched.length > 0) err(`docket: ${unmatched.length === 1 ? "1 entry means" : `${unmatched.length} entries mean`} nothing here: a typing mistake, something that is gone, or a check of another system.\n`);
	return 0;
}
async function treeAt(folder) {
	try {
		return await openWorkTree(folder, "");
	} catch (error) {
		if (error instanceof Unreadable || error instanceof GitFailure) return null;
		throw error;
	}
}
function read(path, shown, isUsual) {
	let text;
	try {
		text = readFileSync(path, "utf8");
	} catch (cause) {
		throw new Failed(isUsual ? `there is no ${USUAL_CONFIG}, and Docket needs none: docket init writes one with comments` : `${shown} cannot be read: give the path of a configuration, such as ${USUAL_CONFIG}`, { cause });
	}
	try {
		return parseConfig(text, shown);
	} catch (cause) {
		throw new Failed(cause.message, { cause });
	}
}
const SHOWN = 3;
const LONGEST = 1e3;
function printed(file, entries) {
	const blocks = [...new Set(entries.map(({ key }) => key))].map((key) => {
		return `${key}\n${entries.filter((entry) => entry.key === key).map((entry) => `  ${oneLine(lineOf(entry), LONGEST)}`).join("\n")}\n`;
	});
	return [`${file} is valid.\n`, ...blocks].join("\n");
}
function lineOf({ name, means, noun }) {
	if (means.length === 0) return `${name}: nothing here`;
	const first = means.slice(0, SHOWN).join(", ");
	const more = means.length - SHOWN;
	return `${name}: ${more > 0 ? `${count(means.length, noun)}: ` : ""}${first}${more > 0 ? ", …" : ""}`;
}
export { checkConfig };
