import { Ft as oneLine, Pt as listFirst, g as USUAL_CONFIG } from "./start.js";
import { H as Config, t as isOwn } from "./workflows.js";
import { c as GitFailure, i as defaultBranchOf, t as Unreadable } from "./clone.js";
import { n as openWorkTree, r as workflowsIn } from "./work-tree.js";
import { t as Failed } from "./command.js";
import { E as stringify } from "./decision.js";
import { r as HOME_PAGE, s as version } from "./ground.js";
import { n as wrapped } from "./wrap.js";
import { existsSync, lstatSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
// src/cli/init/config.ts
const examples = (first) => ({
	required: {
		checks: first.jobs.slice(0, 3),
		informational: ["nightly*"]
	},
	purposes: { [`${first.name} / ${first.jobs[0] ?? "test"}`]: "The unit tests" },
	milestones: { M01: {
		title: "Parser",
		posture: "Behavior-preserving"
	} },
	invariants: [{
		name: "Public API unchanged",
		unchanged: ["src/api/**"],
		mandatory: true
	}],
	signals: { tests: ["make check"] },
	surfaces: { "REST API": ["src/api/**"] },
	coverage: {
		minimum: 80,
		tolerance: .5
	},
	tolerances: {
		coverage: 1,
		duration: 50
	},
	owners: { "src/api/": ["@octo/api"] },
	declarations: "author",
	report: {
		timeline: true,
		steps: "all",
		definitions: true
	},
	owner: "octocat"
});
function configText(first) {
	const major = version.split(".")[0];
	const keys = Object.entries(examples(first)).map(([key, value]) => {
		const about = Config.shape[key].description ?? "";
		const example = stringify({ [key]: value }, { lineWidth: 0 }).trimEnd();
		return `${wrapped(about, 100).replace(/^/gm, "# ")}\n${example.replace(/^/gm, "#")}\n`;
	});
	return [`# Settings of Docket. None is needed; take the # from before a key, and from the lines below it, to use it.
# ${HOME_PAGE}/blob/v${version}/docs/configuration.md
# yaml-language-server: $schema=https://raw.githubusercontent.com/docket-ci/docket/v${major}/schema/docket.schema.json
`, ...keys].join("\n");
}
// src/cli/init/workflow.ts
const TESTING = [
	"push",
	"pull_request",
	"pull_request_target",
	"merge_group"
];
function testingWorkflows(workflows) {
	return workflows.flatMap(({ path, definition }) => definition !== null && !isOwn(definition) && testsChanges(definition) ? [{
		name: definition.name ?? path,
		jobs: definition.jobs.flatMap(plainName)
	}] : []);
}
const plainName = ({ id, name = id, matrix, uses }) => matrix !== void 0 || uses !== void 0 || name.includes("${{") ? [] : [name];
const testsChanges = ({ on }) => TESTING.some((event) => on[event] !== void 0 && !(event === "push" && isForTags(on.push ?? {})));
const isForTags = ({ tags, tagsIgnore, branches, branchesIgnore }) => (tags ?? tagsIgnore) !== void 0 && (branches ?? branchesIgnore) === void 0;
const workflowText = (listens, isCommentOnly) => `name: Docket
on:
  workflow_run:
    # The names of the workflows, as their files say after "name:"; a new one must be added here
    workflows: ${listOf(listens)}
    types: [completed]
permissions:
  actions: read
  checks: read
  statuses: read
  contents: ${isCommentOnly ? "read" : "write"}
  pull-requests: write
concurrency:
  group: docket-\${{ github.event.workflow_run.head_repository.full_name }}-\${{ github.event.workflow_run.head_sha }}
jobs:
  report:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: docket-ci/docket@v${version.split(".")[0]}
${isCommentOnly ? "        with:\n          commit-to: none\n" : WITHOUT_MILESTONE}`;
const WITHOUT_MILESTONE = `        # Pull requests without a milestone have the comment alone; so they have reports, too:
        # with:
        #   unassigned: pull-request
`;
const listOf = (names) => `[${names.map((name) => JSON.stringify(name)).join(", ")}]`;
// src/cli/init/init.ts
const WORKFLOW = ".github/workflows/docket.yml";
const NAMES_SHOWN = 5;
const LONGEST = 500;
async function initialise(options, surroundings) {
	const { out, err, folder } = surroundings;
	const tree = await treeAt(options.path, folder);
	const workflows = workflowsIn(tree);
	for (const { path, problem } of workflows) if (problem !== null) err(`docket: ${oneLine(`${path} is left out, because it cannot be read: ${problem}`, LONGEST)}\n`);
	refuseSecond(tree, workflows);
	const testing = testingWorkflows(workflows);
	const [first] = testing;
	if (first === void 0) throw new Failed("no workflow in .github/workflows runs on push or pull_request: Docket reports what such a workflow does, so add one first");
	const names = [...new Set(testing.map(({ name }) => name))];
	const hasConfig = existsSync(join(tree.root, USUAL_CONFIG));
	const files = [[WORKFLOW, workflowText(names, options.commentOnly)], ...hasConfig ? [] : [[USUAL_CONFIG, configText(first)]]];
	if (options.dryRun) {
		out(files.map(([path, text]) => `--- # ${path}\n${text}`).join(""));
		return 0;
	}
	writeAll(tree, files);
	out(`${WORKFLOW} is written: it listens to ${oneLine(listFirst(names, NAMES_SHOWN), LONGEST)}.\n`);
	out(hasConfig ? `${USUAL_CONFIG} is there already, and stays as it is.\n` : `${USUAL_CONFIG} is written: all settings, commented out.\n`);
	out(`Next: commit this to ${await defaultBranchOf(tree.clone)}. GitHub takes the workflow from the default branch alone.\n`);
	return 0;
}
async function treeAt(path, folder) {
	try {
		return await openWorkTree(path, folder);
	} catch (error) {
		if (!(error instanceof Unreadable || error instanceof GitFailure)) throw error;
		throw new Failed(`${error.message}: run this in a clone of the repository`, { cause: error });
	}
}
function refuseSecond(tree, workflows) {
	const there = workflows.find(({ definition }) => definition !== null && isOwn(definition))?.path ?? (existsSync(join(tree.root, WORKFLOW)) ? WORKFLOW : null);
	if (there !== null) throw new Failed(`${there} is there already, and nothing is overwritten: change it by hand, or remove it first`);
}
function writeAll({ root }, files) {
	const link = [".github", ".github/workflows"].find((path) => isLink(join(root, path)));
	if (link !== void 0) throw new Failed(`${link} is a symbolic link: nothing is written through it`);
	const written = [];
	try {
		for (const [path, text] of files) {
			const file = join(root, path);
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, text, { flag: "wx" });
			written.push(file);
		}
	} catch (cause) {
		for (const file of written) rmSync(file);
		throw new Failed(`nothing can be written to ${root} (${cause.message})`, { cause });
	}
}
function isLink(path) {
	return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
export { initialise };
