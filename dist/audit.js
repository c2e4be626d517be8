import { $t as parseConfig, G as titleText, Yt as kindOf } from "./settings.js";
import { $ as fullName, At as redact, Ft as oneLine, Mt as count, n as defaultInputs } from "./start.js";
import { a as openClone, c as GitFailure, d as lastWords, f as runGit, i as defaultBranchOf, l as GitServer, n as branchNamed, o as repositoryOf, p as startGit, r as commitOf, s as saidBy, t as Unreadable, u as exitOf } from "./clone.js";
import { t as Progress } from "./progress.js";
import { t as Failed } from "./command.js";
import { a as comparedFiles, c as weakenableFiles, g as suppressionsIn, h as testQuestionsIn, l as assemble, m as toChangedFiles, n as WORKFLOWS_FOLDER, o as toChangedSettings, r as toWorkflowFiles, s as toGateFiles, t as parsePlan } from "./changes.js";
import { $ as rules, Kn as taskFile, On as takesBranch, Q as toMarkdown, Xn as isConfiguration, _n as leftOutPaths, at as factsOf, bn as GATE_FILES, er as holdsTests, it as isReason, rt as findingsOf } from "./judging.js";
import { s as version } from "./ground.js";
import { n as ownPath, r as parseWorkflow } from "./workflows.js";
import { t as WEIGHTS } from "./weight.js";
import { _ as table } from "./markdown.js";
import { randomUUID } from "node:crypto";
// src/cli/git/commits.ts
const FORMAT = "--format=%P%x00%an%x00%aI%x00%B%x00";
const argumentsOf = ({ revisions, maxCount, firstParent }) => [
	firstParent ? "--first-parent" : "--no-merges",
	...maxCount === null ? [] : [`--max-count=${maxCount}`],
	...revisions,
	"--"
];
async function* listCommits(folder, range) {
	const git = startGit(folder, [
		"rev-list",
		"--encoding=UTF-8",
		FORMAT,
		...argumentsOf(range)
	]);
	const ended = exitOf(git);
	ended.catch(() => null);
	git.stdin.end();
	let err = "";
	git.stderr.on("data", (chunk) => {
		err = (err + chunk.toString("utf8")).slice(0, 4e3);
	});
	try {
		let fields = [];
		let rest = "";
		git.stdout.setEncoding("utf8");
		for await (const chunk of git.stdout) {
			const parts = (rest + chunk).split("\0");
			rest = parts.pop() ?? "";
			fields.push(...parts);
			for (; fields.length >= 4; fields = fields.slice(4)) yield toCommit(fields);
		}
		if (await ended !== 0) throw new GitFailure(lastWords(err));
	} finally {
		git.kill();
	}
}
async function countCommits(run, range) {
	return Number(await run([
		"rev-list",
		"--count",
		...argumentsOf(range)
	]));
}
function toCommit([first = "", author = "", date = "", message = ""]) {
	const [line = "", parents = ""] = first.replace(/^\n/, "").split("\n");
	return {
		sha: line.replace("commit ", ""),
		parents: parents.split(" ").filter((parent) => parent !== ""),
		author,
		date,
		message: message.trimEnd()
	};
}
// src/cli/git/patches.ts
const MOST_LINES = 2e4;
const MOST_BYTES = 5e5;
const STATUS = {
	A: "added",
	C: "copied",
	D: "removed",
	M: "modified",
	R: "renamed",
	T: "changed"
};
function patchedFiles(output) {
	const { listed, end } = listedIn(output);
	const sections = sectionsOf(output, end);
	let next = 0;
	const files = listed.map((file) => {
		const own = sections.slice(next, next + (file.letter === "T" ? 2 : 1));
		next += own.length;
		return toFile(file, own);
	});
	if (next !== sections.length || sections.length < listed.length) throw new Error("The patches are not those of the listed files.");
	return files;
}
const listedFiles = (output) => listedIn(output).listed;
const withoutPatch = (file) => toFile(file, []);
function toFile({ letter, modes, oids, path, previousPath }, sections) {
	const [section] = sections;
	const sum = (key) => sections.reduce((all, each) => all + each[key], 0);
	const isSame = letter === "M" && oids[0] === oids[1] && modes[0] !== modes[1];
	return {
		path,
		...previousPath !== void 0 && { previousPath },
		status: isSame ? "changed" : STATUS[letter] ?? "changed",
		additions: sum("additions"),
		deletions: sum("deletions"),
		patch: sections.length === 1 ? section?.patch : void 0
	};
}
function listedIn(output) {
	const listed = [];
	let at = 0;
	const field = () => {
		const end = output.indexOf(0, at);
		const text = output.toString("utf8", at, end === -1 ? output.length : end);
		at = end === -1 ? output.length : end + 1;
		return text;
	};
	while (output[at] === COLON) {
		const [before = "", after = "", old = "", now = "", letter = ""] = field().slice(1).split(" ");
		const previousPath = /^[RC]/.test(letter) ? field() : void 0;
		listed.push({
			letter: letter.charAt(0),
			modes: [before, after],
			oids: [old, now],
			...previousPath !== void 0 && { previousPath },
			path: field()
		});
	}
	return {
		listed,
		end: output[at] === 0 ? at + 1 : at
	};
}
const COLON = 58;
const [PLUS, MINUS] = [43, 45];
const BEGIN = Buffer.from("diff --git ");
const HUNK = Buffer.from("@@ ");
function sectionsOf(output, from) {
	const sections = [];
	let current = null;
	const finish = (end) => {
		if (current === null) return;
		const { start, lines, additions, deletions } = current;
		const isShown = start !== -1 && lines <= MOST_LINES && end - start <= MOST_BYTES;
		sections.push({
			additions,
			deletions,
			patch: isShown ? output.toString("utf8", start, end - 1) : void 0
		});
	};
	for (let at = from; at < output.length;) {
		const newline = output.indexOf(10, at);
		const next = newline === -1 ? output.length : newline + 1;
		const first = output[at];
		if (startsWith(output, BEGIN, at)) {
			finish(at);
			current = {
				start: -1,
				lines: 0,
				additions: 0,
				deletions: 0
			};
		} else if (current !== null) {
			if (current.start === -1 && startsWith(output, HUNK, at)) current.start = at;
			if (current.start !== -1) {
				current.lines += 1;
				if (first === PLUS) current.additions += 1;
				else if (first === MINUS) current.deletions += 1;
			}
		}
		at = next;
	}
	finish(output.length);
	return sections;
}
const startsWith = (output, words, at) => output[at] === words[0] && output.subarray(at, at + words.length).equals(words);
// src/cli/git/diffs.ts
const DIFF_TREE = [
	"diff-tree",
	"-r",
	"-z",
	"--no-commit-id",
	"--no-ext-diff",
	"--no-textconv"
];
const MOST_MISSING = 20;
const PATCHES = [...[
	"--raw",
	"-p",
	"-U3",
	"--inter-hunk-context=0",
	"--diff-algorithm=myers",
	"--indent-heuristic"
], ...[
	"-M",
	"-l1000",
	"--submodule=short",
	"--no-color"
]];
var Diffs = class {
	#folder;
	#end = `end-${randomUUID()}\n`;
	#paths;
	#patches;
	constructor(folder) {
		const read = untilEnd(Buffer.from(this.#end));
		this.#folder = folder;
		this.#paths = new GitServer(folder, [
			...DIFF_TREE,
			"--stdin",
			"--raw",
			"--no-renames"
		], read);
		this.#patches = new GitServer(folder, [
			...DIFF_TREE,
			"--stdin",
			...PATCHES
		], read);
	}
	close() {
		this.#paths.close();
		this.#patches.close();
	}
	async listed(sides) {
		return listedFiles(await this.#paths.ask(this.#request(sides)));
	}
	async files(sides, mayMiss) {
		try {
			return patchedFiles(await this.#patches.ask(this.#request(sides)));
		} catch (error) {
			if (!(error instanceof GitFailure)) throw error;
			return this.#filesAround(error, sides, mayMiss);
		}
	}
	async #filesAround(failure, { from, to }, mayMiss) {
		const listed = await this.listed({
			from,
			to
		});
		const missed = new Set();
		let why = failure.message;
		while (missed.size < MOST_MISSING) {
			const oid = /\b[0-9a-f]{40,64}\b/.exec(why)?.[0];
			const found = listed.filter((file) => !missed.has(file) && file.oids.some((each) => each === oid));
			if (oid === void 0 || found.length === 0 || !found.every(({ path }) => mayMiss(path))) break;
			for (const file of found) missed.add(file);
			const others = [...missed].map(({ path }) => `:(top,exclude,literal)${path}`);
			const args = [
				...DIFF_TREE,
				...PATCHES,
				from,
				to,
				"--",
				":(top)",
				...others
			];
			const { code, out, err } = await runGit(this.#folder, args);
			if (code === 0) return [...patchedFiles(out), ...[...missed].map(withoutPatch)];
			why = err;
		}
		throw new GitFailure(why);
	}
	#request({ from, to }) {
		return `${to} ${from}\n${this.#end}`;
	}
};
function untilEnd(end) {
	return (received, from) => {
		const at = received.indexOf(end, from);
		if (at === -1) return { resume: Math.max(0, received.length - end.length) };
		return {
			answer: Buffer.from(received.subarray(0, at)),
			end: at + end.length
		};
	};
}
// src/cli/git/objects.ts
const LONGEST = 1048576;
const MOST_CHARACTERS = 5e7;
const MOST_FOLDERS = 5e3;
var Objects = class {
	#server;
	#folders = new Map();
	#texts = new Map();
	#characters = 0;
	constructor(folder) {
		this.#server = new GitServer(folder, ["cat-file", "--batch"], readObject);
	}
	close() {
		this.#server.close();
	}
	async find(commit, path) {
		let entries = await this.#entries(`${commit}^{tree}`);
		let found = null;
		for (const name of path.split("/")) {
			if (found !== null) entries = found.kind === "folder" ? await this.#entries(found.oid) : [];
			found = entries.find((entry) => entry.name === name) ?? null;
			if (found === null) return null;
		}
		return found;
	}
	async list(commit, path) {
		const folder = await this.find(commit, path);
		return folder?.kind === "folder" ? this.#entries(folder.oid) : [];
	}
	async textAt(commit, path) {
		const found = await this.find(commit, path);
		return found?.kind === "file" ? this.text(found.oid) : void 0;
	}
	async text(oid) {
		const known = this.#texts.get(oid);
		if (known !== void 0) return known;
		const { content, type } = await this.#read(oid);
		const text = content === null || type !== "blob" || content.includes(0) ? null : content.toString("utf8");
		this.#characters += text?.length ?? 0;
		if (this.#characters > MOST_CHARACTERS) {
			this.#texts.clear();
			this.#characters = text?.length ?? 0;
		}
		this.#texts.set(oid, text);
		return text;
	}
	async #entries(rev) {
		const known = this.#folders.get(rev);
		if (known !== void 0) return known;
		const { content, oid } = await this.#read(rev);
		const entries = content === null ? [] : entriesOf(content, oid.length / 2);
		if (this.#folders.size >= MOST_FOLDERS) this.#folders.clear();
		this.#folders.set(rev, entries);
		return entries;
	}
	async #read(rev) {
		const found = await this.#server.ask(`${rev}\n`);
		if (found === null) throw new GitFailure(`the clone does not have the object ${rev.slice(0, 10)}`);
		return found;
	}
};
function readObject(received) {
	const lineEnd = received.indexOf(10);
	if (lineEnd === -1) return { resume: 0 };
	const [, oid = "", type = "", size = ""] = /^([0-9a-f]+) (\w+) (\d+)$/.exec(received.toString("latin1", 0, lineEnd)) ?? [];
	if (oid === "") return {
		answer: null,
		end: lineEnd + 1
	};
	const [start, length] = [lineEnd + 1, Number(size)];
	if (received.length < start + length + 1) return { resume: 0 };
	return {
		answer: {
			oid,
			type,
			content: length > LONGEST ? null : Buffer.from(received.subarray(start, start + length))
		},
		end: start + length + 1
	};
}
const KINDS = {
	"40000": "folder",
	"160000": "repository"
};
function entriesOf(tree, idLength) {
	const entries = [];
	for (let at = 0; at < tree.length;) {
		const space = tree.indexOf(32, at);
		const end = tree.indexOf(0, space);
		if (space === -1 || end === -1) break;
		const id = end + 1 + idLength;
		entries.push({
			name: tree.toString("utf8", space + 1, end),
			oid: tree.toString("hex", end + 1, id),
			kind: KINDS[tree.toString("latin1", at, space)] ?? "file"
		});
		at = id;
	}
	return entries;
}
// src/cli/audit/passed-runs.ts
const EVENTS = [
	"pull_request",
	"pull_request_target",
	"merge_group",
	"push"
];
function passedRuns(files, baseBranch, at) {
	const defined = new Map(files.flatMap(({ path, head }) => head === null ? [] : [[path, head]]));
	let jobId = 0;
	return [...defined].flatMap(([path, workflow], index) => {
		const event = EVENTS.find((name) => starts(workflow, name, baseBranch));
		if (event === void 0) return [];
		const jobs = workflow.jobs.flatMap((job) => jobsOf(job, defined));
		return [{
			id: index + 1,
			workflowId: index + 1,
			workflow: workflow.name ?? path,
			path,
			event,
			number: 1,
			attempt: 1,
			status: "completed",
			conclusion: "success",
			headBranch: null,
			createdAt: at,
			startedAt: at,
			url: "",
			displayTitle: "",
			pullRequests: [],
			jobs: jobs.map((job) => {
				jobId += 1;
				return {
					...passed(job, at),
					id: jobId
				};
			})
		}];
	});
}
function starts({ on }, event, baseBranch) {
	const trigger = on[event];
	if (trigger === void 0) return false;
	return takesBranch(trigger, event === "push" ? TOPIC : baseBranch);
}
const TOPIC = "some-topic";
function jobsOf(job, defined, deep = 0) {
	const name = job.name ?? job.id;
	const called = defined.get(ownPath(job.uses) ?? "");
	if (called === void 0 || deep > MOST_CALLS) return [{
		name,
		definition: job
	}];
	return called.jobs.flatMap((each) => jobsOf(each, defined, deep + 1)).map((each) => ({
		...each,
		name: `${name} / ${each.name}`
	}));
}
const MOST_CALLS = 10;
function passed({ name, definition }, at) {
	return {
		id: 0,
		name,
		attempt: 1,
		status: "completed",
		conclusion: "success",
		startedAt: at,
		completedAt: at,
		url: "",
		steps: definition.steps.map((step, index) => ({
			number: index + 1,
			name: titleText(step)
		}))
	};
}
// src/cli/audit/change.ts
const MOST_FILES = 3e3;
const mayMatter = (path) => path.startsWith(".github/workflows/") && /\.ya?ml$/.test(path) || GATE_FILES.includes(path) || taskFile(path) !== void 0 || isConfiguration(path) || holdsTests(path) || kindOf(path) === "snapshot";
async function guardedChange({ diffs }, sides) {
	const files = await diffs.files(sides, (path) => !mayMatter(path));
	const isGuarded = ({ path, previousPath = path, patch }) => mayMatter(path) || mayMatter(previousPath) || patch !== void 0 && (suppressionsIn(path, patch) !== null || testQuestionsIn(path, patch) !== null);
	return files.some(isGuarded) ? files : null;
}
async function evidenceOf(reading, commit, sides, patched) {
	const { branch, repository, config } = reading;
	const files = toChangedFiles(patched.slice(0, MOST_FILES));
	const [workflows, gates, settings] = await Promise.all([
		workflowFiles(reading, sides, files),
		gateFiles(reading, sides, files),
		changedSettings(reading, sides, files)
	]);
	const total = {
		files: patched.length,
		additions: patched.reduce((sum, { additions }) => sum + additions, 0),
		deletions: patched.reduce((sum, { deletions }) => sum + deletions, 0)
	};
	const subject = subjectOf(commit);
	const head = {
		sha: sides.to,
		branch: null,
		repository,
		subject,
		defaultBranch: branch,
		baseBranch: branch,
		postMerge: false
	};
	const evidence = assemble({
		context: {
			repository,
			serverUrl: "https://github.com"
		},
		inputs: {
			reportsDir: defaultInputs["reports-dir"],
			config: defaultInputs.config,
			milestonePattern: { source: defaultInputs["milestone-pattern"] }
		},
		version,
		repository: {
			head,
			overview: {
				head: { message: commit.message },
				pulls: [{ pull: pullRequest(commit, head) }]
			},
			config,
			milestone: null,
			otherChecks: [],
			mergeBase: { sha: sides.from },
			rules: null
		},
		runs: files.some(({ tests }) => tests?.focused) ? passedRuns(workflows, branch, instantOf(commit)) : [],
		results: {
			tests: [],
			coverage: [],
			analyses: []
		},
		changes: {
			source: "pull request",
			files,
			total
		},
		...gates.length > 0 && { gates },
		...settings.length > 0 && { settings },
		plan: null,
		workflows,
		baseline: null
	}, []);
	const newPaths = await absentPaths(reading, sides.from, leftOutPaths(evidence));
	return newPaths.length === 0 ? evidence : {
		...evidence,
		changes: {
			...evidence.changes,
			newPaths
		}
	};
}
async function absentPaths({ objects }, commit, paths) {
	const found = await Promise.all(paths.map((path) => objects.find(commit, path)));
	return paths.filter((_, index) => found[index] === null);
}
const subjectOf = ({ message }) => (message.split(/\n\s*\n/, 1)[0] ?? "").split("\n").map((line) => line.trim()).join(" ").trim();
const MERGED = /^(?:\[[\w-]{1,40}\] )?Merge (?:pull request|PR) [\w./-]{0,100}#\d+\b(?: from [\w.-]+\/(\S{1,100}))?/;
function titleOf(commit, body) {
	const subject = subjectOf(commit);
	const merged = MERGED.exec(subject);
	if (merged === null) return subject;
	const [title = ""] = body.split("\n", 1);
	return title || merged[1]?.replace(/[-_/]+/g, " ") || subject;
}
function pullRequest(commit, head) {
	const body = redact(commit.message.split(/\n\s*\n/).slice(1).join("\n\n").trim());
	return {
		number: 1,
		title: titleOf(commit, body),
		url: "",
		author: commit.author,
		byDefaultToken: false,
		state: "open",
		draft: false,
		headSha: head.sha,
		headBranch: "change",
		headRepository: fullName(head.repository),
		fork: false,
		baseBranch: head.baseBranch,
		mergeCommit: null,
		milestone: null,
		mergeable: "unknown",
		body: body === "" ? null : parsePlan(body)
	};
}
function instantOf({ date }) {
	const time = new Date(date);
	return Number.isNaN(time.getTime()) ? "1970-01-01T00:00:00Z" : `${time.toISOString().slice(0, 19)}Z`;
}
async function workflowFiles(reading, { from, to }, files) {
	const [head, base] = await Promise.all([workflowTexts(reading, to), workflowTexts(reading, from)]);
	return toWorkflowFiles({
		head,
		base,
		baseIsMergeBase: true,
		mergeBase: from
	}, files, new Map(), parsed);
}
async function workflowTexts({ objects }, commit) {
	const files = (await objects.list(commit, WORKFLOWS_FOLDER.slice(0, -1))).filter(({ name, kind }) => kind === "file" && /\.ya?ml$/.test(name));
	return Promise.all(files.map(async ({ name, oid }) => ({
		name,
		oid,
		text: await objects.text(oid)
	})));
}
async function gateFiles({ objects }, { from, to }, files) {
	const texts = new Map();
	for (const path of GATE_FILES) {
		const text = await objects.textAt(to, path);
		if (text !== void 0) texts.set(path, text);
	}
	const before = new Map();
	for (const path of weakenableFiles(texts, files)) {
		const text = await objects.textAt(from, path);
		if (typeof text === "string") before.set(path, text);
	}
	return toGateFiles(texts, before);
}
async function changedSettings({ objects }, { from, to }, files) {
	const textAt = async (commit, path) => path === null ? null : await objects.textAt(commit, path) ?? null;
	const read = comparedFiles(files).map(async (file) => ({
		...file,
		before: await textAt(from, file.old),
		after: await textAt(to, file.now)
	}));
	return toChangedSettings(await Promise.all(read));
}
const known = new Map();
const MOST_KNOWN = 1e3;
function parsed(text) {
	const found = known.get(text) ?? parseWorkflow(text);
	if (known.size >= MOST_KNOWN) known.clear();
	known.set(text, found);
	return found;
}
// src/cli/audit/findings.ts
const guardrails = rules.filter(({ guards }) => guards !== void 0);
function guardrailFindings(evidence) {
	const found = findingsOf(guardrails, factsOf(evidence)).map((finding) => ({
		rule: finding.rule,
		weight: weightOf(isReason(finding) ? finding.outcome : null),
		text: finding.text,
		place: finding.paths?.[0] ?? null
	}));
	return WEIGHTS.flatMap((weight) => found.filter((finding) => finding.weight === weight));
}
const weightOf = (outcome) => outcome === null ? "note" : outcome === "debt" ? "debt" : "blocked";
// src/cli/audit/output.ts
const outputOf = (form) => ({
	text,
	json,
	markdown
})[form]();
const LONGEST_SUBJECT = 200;
const LONGEST_TEXT = 1e3;
const nameOf = ({ author }) => oneLine(redact(author), 100);
const dayOf = ({ date }) => date.slice(0, 10);
const subject = (commit) => oneLine(redact(subjectOf(commit)), LONGEST_SUBJECT);
const written = (prose) => oneLine(prose.map((part) => typeof part === "string" ? part : "code" in part ? `\`${part.code}\`` : part.text).join(""), LONGEST_TEXT);
function text() {
	return {
		one: ({ commit, findings, unread }) => {
			const title = `${commit.sha.slice(0, 10)} ${dayOf(commit)} ${nameOf(commit)}: ${subject(commit)}`;
			const lines = findings.map(({ weight, text, place }) => `  ${weight.padEnd(7)}  ${written(text)}${place === null ? "" : ` (${oneLine(place, 300)})`}`);
			const rest = unread === void 0 ? [] : [`  not compared: ${oneLine(unread, LONGEST_TEXT)}`];
			return `${[
				title,
				...lines,
				...rest
			].join("\n")}\n`;
		},
		end: () => ""
	};
}
function json() {
	return {
		one: ({ commit, findings, unread }) => `${JSON.stringify({
			commit: commit.sha,
			author: nameOf(commit),
			date: commit.date,
			subject: subject(commit),
			findings: findings.map(({ rule, weight, text, place }) => ({
				rule,
				weight,
				text: written(text),
				place
			})),
			...unread !== void 0 && { notCompared: unread }
		})}\n`,
		end: () => ""
	};
}
function markdown() {
	const rows = [];
	return {
		one: ({ commit, findings, unread }) => {
			const about = [
				[{ code: commit.sha.slice(0, 10) }],
				[dayOf(commit)],
				[nameOf(commit)],
				[subject(commit)]
			];
			for (const { weight, text } of findings) rows.push([
				...about,
				[weight],
				text
			]);
			if (unread !== void 0) rows.push([
				...about,
				["not compared"],
				[unread]
			]);
			return "";
		},
		end: () => rows.length === 0 ? "" : toMarkdown([table([
			"Commit",
			"Date",
			"Author",
			"Subject",
			"Weight",
			"Finding"
		], rows)])
	};
}
// src/cli/audit/range.ts
async function startOf(clone, { path, branch }) {
	const found = branch === null ? null : await branchNamed(clone, branch);
	if (found !== null) return {
		tip: found.tip,
		branch: found.name
	};
	const tip = await commitOf(clone, branch ?? "HEAD");
	if (tip !== null) return {
		tip,
		branch: await defaultBranchOf(clone)
	};
	throw new Unreadable(branch === null ? `${path} has no commit yet` : `${path} has no branch or commit "${branch}"`);
}
async function rangeOf(clone, { tip }, options) {
	const { since, until, maxCount, firstParent } = options;
	const last = until === null ? null : await limitOf(clone, "--until", until);
	const first = since === null ? null : await limitOf(clone, "--since", since);
	return {
		revisions: [
			last !== null && "commit" in last ? last.commit : tip,
			...first !== null && "commit" in first ? [`^${first.commit}`] : [],
			...last !== null && "date" in last ? [`--until=${last.date}`] : [],
			...first !== null && "date" in first ? [`--since=${first.date}`] : []
		],
		maxCount,
		firstParent
	};
}
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DATE = /^(?:\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?(?:Z| ?[+-]\d{2}:?\d{2})?|\d{1,5}[ .](?:hour|day|week|month|year)s?[ .]ago|yesterday)$/;
async function limitOf(clone, option, value) {
	if (DAY.test(value)) return { date: `${value}T${option === "--since" ? "00:00:00" : "23:59:59"}Z` };
	if (DATE.test(value)) return { date: value };
	const commit = await commitOf(clone, value);
	if (commit !== null) return { commit };
	throw new Unreadable(`${option} "${value}" is neither a commit of the clone nor a date such as 2026-01-31 or "2 weeks ago"`);
}
// src/cli/audit/audit.ts
async function auditClone(options, streams) {
	try {
		return await audit(options, streams);
	} catch (error) {
		if (!(error instanceof Unreadable || error instanceof GitFailure)) throw error;
		throw new Failed(error.message, {
			code: UNREADABLE,
			cause: error
		});
	}
}
const UNREADABLE = 3;
async function audit(options, streams) {
	const clone = await openClone(options.path, streams.folder);
	const repository = options.repository ?? await repositoryOf(clone);
	const start = await startOf(clone, options);
	const range = await rangeOf(clone, start, options);
	const objects = new Objects(clone.folder);
	const diffs = new Diffs(clone.folder);
	try {
		const config = await configOf(objects, start.tip, streams);
		if (repository === null) streams.err(NAMELESS);
		return await auditAll({
			clone,
			objects,
			diffs,
			repository: repository ?? {
				owner: "local",
				name: "clone"
			},
			branch: start.branch,
			config
		}, range, options, streams);
	} finally {
		objects.close();
		diffs.close();
	}
}
const NAMELESS = "docket: the clone has no remote on GitHub, so conditions on the repository's name are taken as not met; --repository OWNER/NAME tells it.\n";
async function configOf(objects, tip, { err }) {
	const path = defaultInputs.config;
	const text = await objects.textAt(tip, path);
	if (typeof text !== "string") return {};
	try {
		return {
			...parseConfig(text, path),
			declarations: "author"
		};
	} catch (error) {
		err(`docket: ${error.message} It is not used.\n`);
		return {};
	}
}
async function auditAll(reading, range, { form, failOn, reverse }, streams) {
	const output = outputOf(form);
	const tally = new Tally();
	const progress = await progressOf(reading.clone, range, streams);
	for await (const audited of inOrder(listCommits(reading.clone.folder, range), (commit) => auditCommit(reading, commit, reverse))) {
		tally.add(audited);
		progress.show(tally.commits);
		if (audited.findings.length === 0 && audited.unread === void 0) continue;
		progress.clear();
		streams.out(output.one(audited));
	}
	progress.clear();
	streams.out(output.end());
	streams.err(`docket: ${tally.summary()}.\n`);
	return tally.exitCode(failOn);
}
const AT_ONCE = 16;
async function* inOrder(items, act) {
	const begun = [];
	for await (const item of items) {
		const result = act(item);
		result.catch(() => null);
		begun.push(result);
		if (begun.length >= AT_ONCE) yield await begun.shift();
	}
	for (const result of begun) yield await result;
}
async function auditCommit(reading, commit, reverse) {
	const [parent] = commit.parents;
	const nothing = {
		commit,
		findings: [],
		isPassedOver: true
	};
	if (parent === void 0) return reading.clone.edges.has(commit.sha) ? {
		...nothing,
		unread: "the clone is shallow and does not have its parent"
	} : nothing;
	const sides = reverse ? {
		from: commit.sha,
		to: parent
	} : {
		from: parent,
		to: commit.sha
	};
	try {
		const files = await guardedChange(reading, sides);
		if (files === null) return nothing;
		return {
			commit,
			findings: guardrailFindings(await evidenceOf(reading, commit, sides, files)),
			isPassedOver: false
		};
	} catch (error) {
		const unread = error instanceof GitFailure ? error.message : `Docket failed: ${String(error)}`;
		return {
			...nothing,
			unread
		};
	}
}
var Tally = class {
	commits = 0;
	#compared = 0;
	#unread = 0;
	#by = {
		blocked: 0,
		debt: 0,
		note: 0
	};
	add({ findings, unread, isPassedOver }) {
		this.commits += 1;
		if (!isPassedOver) this.#compared += 1;
		if (unread !== void 0) this.#unread += 1;
		const [worst] = findings;
		if (worst !== void 0) this.#by[worst.weight] += 1;
	}
	summary() {
		const { blocked, debt, note } = this.#by;
		const unread = this.#unread === 0 ? "" : `, ${this.#unread} could not be compared`;
		return `${count(this.commits, "commit")}, ${this.#compared} of them with something to compare${unread}: ${blocked} blocked, ${debt} with a debt, ${note} with a note`;
	}
	exitCode(failOn) {
		if ((failOn === "never" ? [] : WEIGHTS.slice(0, WEIGHTS.indexOf(failOn) + 1)).some((weight) => this.#by[weight] > 0)) return 1;
		return this.#unread > 0 ? UNREADABLE : 0;
	}
};
async function progressOf(clone, range, streams) {
	const line = new Progress(streams);
	const total = line.isSeen ? await countCommits((args) => saidBy(clone, args), range) : 0;
	return {
		show: (done) => {
			if (done % 10 === 0) line.show(`${done} of ${total} commits`);
		},
		clear: () => line.clear()
	};
}
export { auditClone };
