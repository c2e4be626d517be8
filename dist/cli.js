#!/usr/bin/env node
<<<<<<< HEAD
import { t as version } from "./ground.js";
import { n as UsageError, r as command, t as Failed } from "./command.js";
import { t as WEIGHTS } from "./weight.js";
import { t as HOME_PAGE } from "./models.js";
import { n as wrapped } from "./wrap.js";
import { t as closest } from "./closest.js";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
// src/cli/audit/options.ts
function readOptions(path = ".", given) {
=======
import { A as parseConfig, Br as TooMuch, D as toChangedFiles, Ft as isReason, Ht as leftOutPaths, Jr as parseEvidence, Lt as factsOf, M as draftOf, Mr as kindOf, O as testQuestionsIn, On as GATE_FILES, Ot as toMarkdown, Pt as findingsOf, S as assemble, Tt as table, Un as titleText, Ut as taskFile, Vt as parseWorkflow, Wt as isConfiguration, _r as ownPath, a as totalsOf, b as toGateFiles, c as decode, d as within, f as ARCHIVE_LIMITS, g as toWorkflowFiles, h as WORKFLOWS_FOLDER, in as takesBranch, j as statedVerdict, jt as rules, k as suppressionsIn, l as isContainer, o as sarifTotals, p as parsePlan, r as recognise, s as Content, t as formatNamed, u as walkArchive, v as comparedFiles, wn as holdsTests, x as weakenableFiles, y as toChangedSettings } from "./models.js";
import { A as count, N as oneLine, O as redact, S as fullName, n as defaultInputs, t as version } from "./ground.js";
import { readFileSync, statSync } from "node:fs";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { randomUUID } from "node:crypto";
import { join, resolve } from "node:path";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
// src/cli/git/process.ts
var GitFailure = class extends Error {
	name = "GitFailure";
};
const OPTIONS = [
	"--no-pager",
	...["-c", "core.hooksPath=/dev/null"],
	...["-c", "core.fsmonitor=false"],
	...["-c", "core.attributesFile=/dev/null"],
	...["-c", "protocol.allow=never"],
	...["-c", "diff.suppressBlankEmpty=false"]
];
const NO_INDEX = join(tmpdir(), `docket-${randomUUID()}`);
function environment() {
	const others = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
	return {
		...Object.fromEntries(others),
		LC_ALL: "C",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_ATTR_NOSYSTEM: "1",
		GIT_INDEX_FILE: NO_INDEX,
		GIT_NO_LAZY_FETCH: "1",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_ALLOW_PROTOCOL: "none",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0"
	};
}
function startGit(folder, args) {
	return spawn("git", [
		...OPTIONS,
		"-C",
		folder,
		...args
	], {
		env: environment(),
		stdio: "pipe"
	});
}
async function runGit(folder, args) {
	const git = startGit(folder, args);
	git.stdin.on("error", () => void 0).end();
	const [out, err, code] = await Promise.all([
		bytesOf(git.stdout),
		bytesOf(git.stderr),
		exitOf(git)
	]);
	return {
		code,
		out,
		err: lastWords(err.toString("utf8"))
	};
}
function exitOf(git) {
	return new Promise((resolve, reject) => {
		git.on("error", (error) => reject(new GitFailure(error.code === "ENOENT" ? "there is no program `git`" : error.message)));
		git.on("close", (code) => resolve(code ?? 1));
	});
}
async function bytesOf(stream) {
	const chunks = [];
	for await (const chunk of stream) chunks.push(chunk);
	return Buffer.concat(chunks);
}
function lastWords(err) {
	const lines = err.split("\n").filter((line) => line.trim() !== "");
	return (lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines[0] ?? "git said nothing").replace(/^(?:fatal|error): /, "").replace(/\.$/, "");
}
const MOST_BYTES$1 = 5e8;
var GitServer = class {
	#start;
	#read;
	#running = null;
	constructor(folder, args, read) {
		this.#start = () => startGit(folder, args);
		this.#read = read;
	}
	ask(request) {
		return new Promise((resolve, reject) => this.#send({
			request,
			resolve,
			reject
		}));
	}
	close() {
		this.#running?.waiting.splice(0);
		this.#running?.git.kill();
		this.#running = null;
	}
	#send(waiting) {
		this.#running ??= this.#begin();
		this.#running.waiting.push(waiting);
		this.#running.git.stdin.write(waiting.request);
	}
	#begin() {
		const running = {
			git: this.#start(),
			waiting: []
		};
		const { git, waiting } = running;
		let said = "";
		const fail = (why) => {
			if (this.#running === running) this.#running = null;
			const [first, ...others] = waiting.splice(0);
			first?.reject(new GitFailure(why));
			for (const other of others) this.#send(other);
		};
		const received = new Received();
		let from = 0;
		git.stdout.on("data", (chunk) => {
			received.add(chunk);
			while (waiting.length > 0 && received.bytes.length > 0) {
				const found = this.#read(received.bytes, from);
				from = "end" in found ? 0 : found.resume;
				if (!("end" in found)) break;
				received.drop(found.end);
				waiting.shift()?.resolve(found.answer);
			}
			if (received.bytes.length > MOST_BYTES$1) {
				fail("the difference is too large");
				git.kill();
			}
		});
		git.stderr.on("data", (chunk) => {
			said = (said + chunk.toString("utf8")).slice(0, 4e3);
		});
		git.stdin.on("error", () => void 0);
		exitOf(git).then(() => fail(lastWords(said)), (error) => fail(error.message));
		return running;
	}
};
var Received = class {
	#room = Buffer.alloc(65536);
	#length = 0;
	get bytes() {
		return this.#room.subarray(0, this.#length);
	}
	add(chunk) {
		const needed = this.#length + chunk.length;
		if (needed > this.#room.length) {
			const larger = Buffer.alloc(Math.max(needed, this.#room.length * 2));
			this.#room.copy(larger, 0, 0, this.#length);
			this.#room = larger;
		}
		chunk.copy(this.#room, this.#length);
		this.#length = needed;
	}
	drop(count) {
		this.#room.copy(this.#room, 0, count, this.#length);
		this.#length -= count;
	}
};
// src/cli/git/clone.ts
var Unreadable = class extends Error {
	name = "Unreadable";
};
async function openClone(path) {
	const folder = resolve(path);
	if (!isFolder(folder)) throw new Unreadable(`there is no folder ${path}`);
	const found = await textOf(folder, [
		"rev-parse",
		"--is-shallow-repository",
		"--git-path",
		"shallow"
	]);
	if (found.code !== 0) throw new Unreadable(found.err.startsWith("not a git repository") ? `${path} is not a git repository` : `${path} cannot be read: ${found.err}`);
	const [shallow, ...file] = found.out.trimEnd().split("\n");
	const edges = shallow === "true" ? readFileSync(resolve(folder, file.join("\n")), "utf8").split("\n") : [];
	return {
		folder,
		repository: await repositoryOf(folder),
		edges: new Set(edges)
	};
}
async function textOf(folder, args) {
	const { code, out, err } = await runGit(folder, args);
	return {
		code,
		out: out.toString("utf8"),
		err
	};
}
function isFolder(path) {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}
const ON_GITHUB = /github\.com(?::\d+)?[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;
async function repositoryOf(folder) {
	const { out } = await textOf(folder, [
		"config",
		"--get",
		"remote.origin.url"
	]);
	const [, owner, name] = ON_GITHUB.exec(out.trim()) ?? [];
	return owner && name ? {
		owner,
		name
	} : null;
}
async function commitOf({ folder }, revision) {
	const { code, out } = await textOf(folder, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${revision}^{commit}`
	]);
	const sha = out.trim();
	return code === 0 && /^[0-9a-f]{40,64}$/.test(sha) ? sha : null;
}
async function branchNamed(clone, name) {
	const short = name.replace(/^(?:refs\/(?:heads|remotes\/origin)|origin)\//, "");
	const refs = [
		`refs/heads/${name}`,
		name,
		`refs/remotes/origin/${short}`
	];
	for (const ref of refs.filter((each) => each.startsWith("refs/"))) {
		const tip = await commitOf(clone, ref);
		if (tip !== null) return {
			name: short,
			tip
		};
	}
	return null;
}
async function defaultBranchOf({ folder }) {
	for (const ref of ["refs/remotes/origin/HEAD", "HEAD"]) {
		const { code, out } = await textOf(folder, [
			"symbolic-ref",
			"--short",
			"--quiet",
			ref
		]);
		if (code === 0) return out.trim().replace(/^origin\//, "");
	}
	return "main";
}
async function saidBy({ folder }, args) {
	const { code, out, err } = await textOf(folder, args);
	if (code !== 0) throw new GitFailure(err);
	return out;
}
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
const WEIGHTS = [
	"blocked",
	"debt",
	"note"
];
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
// src/cli/audit/options.ts
var UsageError = class extends Error {
	name = "UsageError";
};
const text$1 = { type: "string" };
const flag = { type: "boolean" };
function readOptions(args) {
	const { values, positionals } = parse(args);
	const [path = ".", ...others] = positionals;
	if (others.length > 0) throw new UsageError(`one path is audited at a time, and "${others[0]}" is another`);
	if (values.json && values.markdown) throw new UsageError("--json and --markdown exclude each other");
	if (values["first-parent"] && values["every-commit"]) throw new UsageError("--first-parent and --every-commit exclude each other");
>>>>>>> h-start
	return {
		path,
		branch: given.branch,
		repository: given.repository === null ? null : repository(given.repository),
		since: given.since,
		until: given.until,
		maxCount: given["max-count"] === null ? null : number(given["max-count"]),
		firstParent: !given["every-commit"],
		reverse: given.reverse,
		form: given.json ? "json" : given.markdown ? "markdown" : "text",
		failOn: [...WEIGHTS, "never"].find((level) => level === given["fail-on"]) ?? "blocked"
	};
}
function repository(value) {
	const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(value) ?? [];
	if (!owner || !name) throw new UsageError(`--repository "${value}" is not of the form owner/name`);
	return {
		owner,
		name
	};
}
function number(value) {
	if (!/^[1-9]\d{0,8}$/.test(value)) throw new UsageError(`--max-count "${value}" is no whole number from 1 on`);
	return Number(value);
}
<<<<<<< HEAD
// src/cli/commands/audit.ts
const audit = command({
	name: "audit",
	summary: "prints which commits of a clone weakened a gate, or removed, skipped, focused or weakened tests",
	arguments: [{
		name: "PATH",
		about: "a clone, a folder inside of one, or a bare git directory; left out: here",
		isOptional: true
	}],
	options: {
		branch: {
			value: "NAME",
			about: "a branch (of the clone, or of its remote `origin`) or any commit; left out: what is checked out"
=======
function level(value) {
	const levels = [...WEIGHTS, "never"];
	const found = levels.find((name) => name === value);
	if (found === void 0) throw new UsageError(`--fail-on "${value}" must be one of ${levels.join(", ")}`);
	return found;
}
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
>>>>>>> h-start
		},
		repository: {
			value: "OWNER/NAME",
			about: "what it is called on GitHub, for conditions such as `github.repository == 'octo/shop'`; left out: what the remote `origin` says"
		},
<<<<<<< HEAD
		since: {
			value: "X",
			about: "only commits after the revision X, or from the date X on: `2026-01-31`, `2026-01-31T12:00:00Z`, `2 weeks ago`"
		},
		until: {
			value: "X",
			about: "the revision X and what comes before it, or commits up to the date X"
		},
		"max-count": {
			value: "N",
			about: "looks at the N newest commits"
		},
		"first-parent": { about: "the way it goes without options: a merge is one change, its first parent against the merge" },
		"every-commit": { about: "the commits of merged branches one by one, and merges left out" },
		reverse: { about: "each change turned round, as if the commit were reverted: tells whether an added gate would be missed" },
		json: { about: "one JSON object a line, for each commit in which something was found" },
		markdown: { about: "a table in Markdown" },
		"fail-on": {
			value: "WEIGHT",
			choices: [...WEIGHTS, "never"],
			about: "`blocked` (left out), `debt`, `note` or `never`: from which weight on the exit code is 1"
		}
	},
	exclusive: [["json", "markdown"], ["first-parent", "every-commit"]],
	examples: [
		{
			call: "audit",
			about: "the branch that is checked out, here"
		},
		{
			call: "audit ../shop --max-count 1000",
			about: "the last thousand commits of another clone"
		},
		{
			call: "audit --since v2.3.0 --fail-on debt",
			about: "what came after a release; fails where something is left open"
		},
		{
			call: "audit --json --since \"3 months ago\"",
			about: "JSON lines"
		},
		{
			call: "audit --markdown > audit.md",
			about: "a table for a discussion"
		}
	],
	exits: {
		0: "nothing as weighty as `--fail-on` was found",
		1: "something was",
		3: "the clone, or a commit of it, could not be read, and nothing else was found"
	},
	run: async (call, surroundings) => {
		const { auditClone } = await import("./audit.js");
		return auditClone(readOptions(call.arguments[0], call.values), surroundings);
	}
});
// src/cli/commands/config-check.ts
const configCheck = command({
	name: "config check",
	summary: "validates a configuration, and prints what each of its entries means in this clone",
	arguments: [{
		name: "FILE",
		about: "a configuration; left out: `.github/docket.yml` of the clone around this folder",
		isOptional: true
	}],
	options: {},
	examples: [{
		call: "config check",
		about: "the configuration of this clone"
	}, {
		call: "config check examples/config.yml",
		about: "another file, against the clone that it lies in"
	}],
	exits: {
		0: "it is valid; entries that mean nothing here are told, and are no error",
		1: "it is not valid, or cannot be read"
	},
	run: async ({ arguments: [file = null] }, surroundings) => (await import("./check.js")).checkConfig(file, surroundings)
});
// src/cli/commands/explain.ts
const explain = command({
	name: "explain",
	summary: "prints what a rule of the verdict means; without a rule it lists them all",
	arguments: [{
		name: "RULE",
		about: "the name of a rule, as reports and Evidence have it",
		isOptional: true,
		isList: true
	}],
	options: {},
	examples: [{
		call: "explain",
		about: "all rules, each with its outcomes and an example"
	}, {
		call: "explain gate weakened",
		about: "one of them; `gate-weakened` is the same"
	}],
	exits: {
		0: "it was printed",
		1: "there is no such rule"
	},
	run: async ({ arguments: words }, surroundings) => (await import("./explain.js")).explain(words, surroundings)
});
// src/cli/commands/init.ts
const init = command({
	name: "init",
	summary: "writes Docket's workflow file into a clone, with the names of the workflows that test changes, and a configuration in which everything is commented out",
	arguments: [{
		name: "PATH",
		about: "a clone; left out: the one around this folder",
		isOptional: true
	}],
	options: {
		"comment-only": { about: "nothing is committed, and the token cannot write to your code" },
		"dry-run": { about: "prints the files, and writes nothing" }
	},
	examples: [
		{
			call: "init --dry-run",
			about: "what would be written"
		},
		{
			call: "init",
			about: "writes `.github/workflows/docket.yml` and `.github/docket.yml`"
		},
		{
			call: "init ../shop --comment-only --dry-run",
			about: "for another clone, without reports"
		}
	],
	exits: {
		0: "the files are written, or printed",
		1: "Docket is set up there already, or has nothing to listen to; nothing is written then"
	},
	run: async ({ arguments: [path = "."], values }, surroundings) => {
		const { initialise } = await import("./init.js");
		return initialise({
			path,
			commentOnly: values["comment-only"],
			dryRun: values["dry-run"]
		}, surroundings);
	}
});
// src/cli/commands/inspect.ts
const inspect = command({
	name: "inspect",
	summary: "prints as JSON what Docket reads out of test reports, coverage reports, SARIF logs and archives of them",
	arguments: [{
		name: "FILE",
		about: "a result file, or a zip archive with such",
		isList: true
	}],
	options: {},
	examples: [{
		call: "inspect coverage.xml artifact.zip",
		about: "a report and a downloaded artifact: a list, one object for each file; one file alone is one object"
	}],
	exits: {
		0: "all was read",
		1: "a file cannot be read; the others are printed all the same"
	},
	run: async ({ arguments: files }, surroundings) => (await import("./inspect.js")).inspectFiles(files, surroundings)
});
// src/cli/commands/ledger.ts
const ledger = command({
	name: "ledger",
	summary: "prints a table of all reports in folders, with trends, as Markdown",
	arguments: [{
		name: "DIR",
		about: "a folder of reports, such as `docs/milestones`, or a clone",
		isList: true
	}],
	options: {
		json: { about: "as data" },
		csv: { about: "as comma-separated values" }
	},
	exclusive: [["json", "csv"]],
	examples: [
		{
			call: "ledger docs/milestones > docs/milestones/README.md",
			about: "the page of that folder, with links to its reports"
		},
		{
			call: "ledger . ../shop",
			about: "the newest report of each repository, and all reports"
		},
		{
			call: "ledger . ../shop --csv > reports.csv",
			about: "the same for a sheet"
		}
	],
	exits: {
		0: "it was printed",
		1: "a folder cannot be read, no Evidence was found, or a file is none: then the others are printed all the same"
	},
	run: async ({ arguments: folders, values: { json, csv } }, surroundings) => {
		const { printLedger } = await import("./ledger.js");
		return printLedger({
			folders,
			form: json ? "json" : csv ? "csv" : "markdown"
		}, surroundings);
	}
});
// src/cli/commands/render.ts
const render = command({
	name: "render",
	summary: "prints the report that an Evidence file gives, byte for byte as Docket wrote it",
	arguments: [{
		name: "EVIDENCE",
		about: "an Evidence file, such as `M09_run1.json`; `-`: what comes in"
	}],
	options: {},
	examples: [{
		call: "render docs/milestones/M09/M09_run1.json",
		about: "the report of a committed file"
	}, {
		call: "render - < docs/milestones/M09/M09_run1.json",
		about: "the same, of what another program or a file hands over"
	}],
	exits: {
		0: "the report was printed, and its verdict is the one in the file",
		1: "the file cannot be used, or this Docket judges it otherwise; the report is printed then all the same"
	},
	run: async ({ arguments: [path = ""] }, surroundings) => (await import("./render.js")).renderFile(path, surroundings)
});
// src/cli/commands/all.ts
const commands = [
	command({
		name: "report",
		summary: "prints what the comment on a pull request would say, from what GitHub shows now; nothing is written to GitHub",
		arguments: [{
			name: "TARGET",
			about: "a pull request as `OWNER/REPO#NUMBER` or by its address, or `OWNER/REPO` with `--run` or `--sha`"
		}],
		options: {
			run: {
				value: "ID",
				about: "the commit of this run, by the number in the address of its page"
			},
			sha: {
				value: "SHA",
				about: "this commit, 7 to 40 digits"
			},
			write: {
				value: "DIR",
				about: "also writes `docket-report.md` and `docket-evidence.json` there; the folder is made"
			},
			json: { about: "the assessment as data in place of the comment" },
			markdown: { about: "the comment's source" },
			"api-url": {
				value: "URL",
				about: "the API of a GitHub Enterprise Server, such as `https://github.example.com/api/v3`; left out: `GITHUB_API_URL`, else github.com's"
			}
		},
		exclusive: [["run", "sha"], ["json", "markdown"]],
		examples: [
			{
				call: "report octo-org/octo-repo#31",
				about: "a pull request"
			},
			{
				call: "report https://github.com/octo-org/octo-repo/pull/31 --write out",
				about: "the same, and report and Evidence in the folder `out`"
			},
			{
				call: "report octo-org/octo-repo --run 9001 --json",
				about: "the commit that a run tested, as data"
			}
		],
		exits: {
			0: "it was printed, whatever the verdict",
			1: "it cannot be read; nothing is printed or written then"
=======
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
async function auditClone(args, streams) {
	try {
		return await audit(readOptions(args), streams);
	} catch (error) {
		if (error instanceof UsageError) {
			streams.err(`docket: ${error.message}.\n`);
			return 2;
		}
		if (!(error instanceof Unreadable || error instanceof GitFailure)) throw error;
		streams.err(`docket: ${error.message}.\n`);
		return 3;
	}
}
async function audit(options, streams) {
	const clone = await openClone(options.path);
	const repository = options.repository ?? clone.repository;
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
		return this.#unread > 0 ? 3 : 0;
	}
};
async function progressOf(clone, range, { err, isTerminal }) {
	if (isTerminal !== true) return {
		show: () => void 0,
		clear: () => void 0
	};
	const total = await countCommits((args) => saidBy(clone, args), range);
	let shown = false;
	return {
		show: (done) => {
			if (done % 10 !== 0) return;
			shown = true;
			err(`\r\u001b[K${done} of ${total} commits`);
>>>>>>> h-start
		},
		run: async ({ arguments: [target = ""], values }, surroundings) => {
			const { reportOn } = await import("./report2.js");
			const { run, sha, write, json, markdown } = values;
			return reportOn({
				target,
				run,
				sha,
				write,
				form: json ? "json" : markdown ? "markdown" : "text",
				apiUrl: values["api-url"]
			}, surroundings);
		}
<<<<<<< HEAD
	}),
	init,
	command({
		name: "show",
		summary: "prints verdict and failures of an Evidence file, and nothing else",
		arguments: [{
			name: "EVIDENCE",
			about: "an Evidence file, such as `M09_run1.json`; `-`: what comes in"
		}],
		options: { json: { about: "as data, for scripts and coding agents" } },
		examples: [{
			call: "show docs/milestones/M09/M09_run1.json",
			about: "in words"
		}, {
			call: "show docs/milestones/M09/M09_run1.json --json",
			about: "as data"
		}],
		exits: {
			0: "it was printed, whatever the verdict",
			1: "the file cannot be used, or this Docket judges it otherwise than the file says; it is printed then all the same"
		},
		run: async ({ arguments: [path = ""], values: { json } }, surroundings) => (await import("./show.js")).showFile(path, json, surroundings)
	}),
	explain,
	ledger,
	configCheck,
	render,
	inspect,
	audit
];
// src/cli/usage/help.ts
const WIDTH = 100;
function helpOfAll(commands) {
	return [
		"Usage: docket COMMAND …",
		"Writes down what CI really proved.",
		section("Commands", commands.map(({ name, summary }) => [name, summary])),
		section("Options", [["--help", "prints this, or what a command takes: `docket report --help`"], ["--version", "prints the version"]]),
		`Documentation: ${pageOf()}`
	].join("\n\n").concat("\n");
}
function helpOf(command) {
	const { name, summary, examples, arguments: args } = command;
	return [
		`Usage: docket ${usageOf(command)}`,
		wrapped(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`, WIDTH),
		...args.length === 0 ? [] : [section("Arguments", args.map((argument) => [argumentName(argument), argument.about]))],
		section("Options", [...optionRows(command), ["--help", "prints this"]]),
		`${examples.length === 1 ? "Example" : "Examples"}\n${examples.map(({ call, about }) => `  docket ${call}\n${wrapped(about, WIDTH, "      ")}`).join("\n")}`,
		section("Exit codes", exitRows(command)),
		`More: ${pageOf(name)}`
	].join("\n\n").concat("\n");
}
function usageOf({ name, arguments: args, options }) {
	return [
		name,
		...args.map((argument) => argument.isOptional ? `[${argumentName(argument)}]` : argumentName(argument)),
		...Object.keys(options).length === 0 ? [] : ["[OPTION…]"]
	].join(" ");
}
const optionRows = ({ options }) => Object.entries(options).map(([name, option]) => [optionName(name, option), option.about]);
const exitRows = ({ exits }) => Object.entries({
	...exits,
	[2]: "the command cannot be understood"
});
const argumentName = ({ name, isList }) => isList ? `${name}…` : name;
const optionName = (name, { value }) => value === void 0 ? `--${name}` : `--${name} ${value}`;
const pageOf = (command) => `${HOME_PAGE}/blob/v${version}/docs/cli.md${command === void 0 ? "" : `#${command.replaceAll(" ", "-")}`}`;
const section = (title, rows) => `${title}\n${table(rows)}`;
function table(rows) {
	const column = Math.max(...rows.map(([name]) => name.length)) + 4;
	return rows.map(([name, about]) => {
		return `  ${name}${wrapped(about, WIDTH, " ".repeat(column)).slice(2 + name.length)}`;
	}).join("\n");
}
// src/cli/usage/parse.ts
function findCommand(words, commands) {
	const asked = commands.map((command) => ({
		command,
		length: command.name.split(" ").length
	})).find(({ command, length }) => words.slice(0, length).join(" ") === command.name);
	if (asked !== void 0) return {
		command: asked.command,
		rest: words.slice(asked.length)
	};
	const [first = ""] = words;
	if (first.startsWith("-")) throw unknownOption(first, first.replace(/^-{1,2}/, ""), ["help", "version"]);
	const written = words.filter((word) => !word.startsWith("-"));
	const names = commands.map(({ name }) => name);
	const meant = closest(first, names) ?? closest(written.slice(0, 2).join(" "), names) ?? grouped(first, names);
	throw new UsageError(`there is no command "${first}"${meant === null ? "" : `; did you mean "${meant}"?`}`);
}
const grouped = (word, names) => names.find((name) => name.startsWith(`${word} `)) ?? null;
function parseCall(command, words) {
	const { values, positionals } = parsed(command, words);
	for (const group of command.exclusive ?? []) {
		const [first, second] = group.filter((name) => values[name] !== void 0);
		if (second !== void 0) throw new UsageError(`--${first} and --${second} exclude each other`);
	}
	checkArguments(command, positionals);
	const read = Object.entries(command.options).map(([name, { value }]) => [name, value === void 0 ? values[name] === true : values[name] ?? null]);
	for (const [name, { choices }] of Object.entries(command.options)) {
		const given = values[name];
		if (typeof given === "string" && choices !== void 0 && !choices.includes(given)) throw new UsageError(`--${name} "${given}" must be one of ${choices.join(", ")}`);
	}
	return {
		arguments: positionals,
		values: Object.fromEntries(read)
	};
}
function parsed({ options }, words) {
	try {
		return parseArgs({
			args: [...words],
			allowPositionals: true,
			options: typesOf(options)
		});
=======
	};
}
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
function inspectFiles(files, { out, err }) {
	const inspections = [];
	let unreadable = 0;
	for (const file of files) try {
		inspections.push(...inspectAll(file, readFileSync(file)));
>>>>>>> h-start
	} catch (error) {
		throw misunderstood(error, options);
	}
}
function misunderstood({ code, message }, options) {
	const [, dashes, name = ""] = /'(-+)([\w-]*)/.exec(message) ?? [];
	const value = options[name]?.value;
	if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return unknownOption(`${dashes}${name}`, name, [...Object.keys(options), "help"]);
	return new UsageError(value === void 0 ? `--${name} takes no value` : `--${name} needs a value: --${name} ${value}`);
}
function typesOf(options) {
	return Object.fromEntries(Object.entries(options).map(([name, { value }]) => [name, { type: value === void 0 ? "boolean" : "string" }]));
}
function unknownOption(written, name, options) {
	const meant = options.find((option) => option[0] === name) ?? closest(name, options);
	return new UsageError(`there is no option "${written}"${meant === null ? "" : `; did you mean "--${meant}"?`}`);
}
function checkArguments({ arguments: expected }, given) {
	const missing = expected.filter(({ isOptional }) => !isOptional)[given.length];
	if (missing !== void 0) throw new UsageError(`${missing.name} is missing: give ${missing.about}`);
	const extra = given[expected.length];
	const isList = expected.some(({ isList }) => isList);
	if (extra !== void 0 && !isList) throw new UsageError(expected.length === 0 ? `nothing is expected where "${extra}" stands` : `one ${expected.at(-1)?.name} is expected, and "${extra}" is another`);
}
// src/cli/run-cli.ts
<<<<<<< HEAD
const HELP = ["--help", "-h"];
async function runCli(typed, surroundings) {
	const { out, err } = surroundings;
	const words = typed[0] === "help" ? [...typed.slice(1), "--help"] : typed;
	const [first] = words;
	if (first === void 0 || HELP.includes(first)) {
		(first === void 0 ? err : out)(helpOfAll(commands));
		return first === void 0 ? 2 : 0;
	}
	if (first === "--version") {
		out(`${version}\n`);
=======
const usage = `Usage: docket render EVIDENCE.json
       docket inspect FILE…
       docket audit [PATH] [--branch NAME] [--repository OWNER/NAME] [--since DATE|REV] [--until DATE|REV]
                    [--max-count N] [--first-parent | --every-commit] [--reverse] [--json | --markdown]
                    [--fail-on blocked|debt|note|never]

  render   prints the report that an Evidence file gives, byte for byte as Docket wrote it; exit code 1 where its verdict
           is not the one in the file
  inspect  prints as JSON what Docket reads out of test reports, coverage reports, SARIF logs and zip archives of them
  audit    prints which commits of a local clone weakened a gate, or removed, skipped, focused or weakened tests
`;
function runCli(args, streams) {
	const [command, file, ...rest] = args;
	if (command === "--help" || command === "-h" || command === "audit" && file === "--help") {
		streams.out(usage);
>>>>>>> h-start
		return 0;
	}
	let asked = null;
	try {
		asked = findCommand(words, commands);
		return await runCommand(asked, surroundings);
	} catch (error) {
<<<<<<< HEAD
		if (error instanceof UsageError) {
			const help = asked === null ? "Commands: docket --help" : `Usage: docket ${usageOf(asked.command)}`;
			err(`docket: ${asSentence(error.message)}\n${help}\n`);
			return 2;
		}
		if (!(error instanceof Failed)) throw error;
		err(`docket: ${asSentence(error.message)}\n`);
		return error.code;
=======
		streams.err(`docket: ${error instanceof Error ? error.message : String(error)}\n`);
		return 1;
	}
	streams.err(usage);
	return 2;
}
function render(file, { out, err }) {
	const evidence = parseEvidence(read(file));
	if (evidence.tool.version !== version) err(`docket: ${file} was written by Docket ${evidence.tool.version}; this is ${version}, so the report may differ.\n`);
	const { report, assessment } = draftOf(evidence);
	out(report);
	return judgesAlike(evidence, statedVerdict(assessment), file, err) ? 0 : 1;
}
function judgesAlike({ verdict, tool }, judged, file, err) {
	if (verdict === void 0 || isDeepStrictEqual(verdict, judged)) return true;
	err(`docket: the verdict in ${file} is another one (${verdict.outcome === judged.outcome ? "in its reasons" : `it was ${verdict.outcome}, and is ${judged.outcome} by these rules`}): ${tool.version === version ? "somebody changed the file" : `Docket ${tool.version} had other rules`}.\n`);
	return false;
}
function read(file) {
	try {
		return readFileSync(file, "utf8");
	} catch (cause) {
		throw new Error(`${file} cannot be read: give the path of an Evidence file, such as M09_run1.json.`, { cause });
>>>>>>> h-start
	}
}
function runCommand({ command, rest }, surroundings) {
	const end = rest.indexOf("--");
	if (rest.slice(0, end === -1 ? rest.length : end).some((word) => HELP.includes(word))) {
		surroundings.out(helpOf(command));
		return 0;
	}
	return command.run(parseCall(command, rest), surroundings);
}
const asSentence = (message) => /[.?]$/.test(message) ? message : `${message}.`;
// src/cli/cli.ts
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
	process.exit(0);
});
process.exitCode = await runCli(process.argv.slice(2), {
	out: (said) => process.stdout.write(said),
	err: (said) => process.stderr.write(said),
	isTerminal: process.stderr.isTTY === true,
	screen: process.stdout.isTTY ? { columns: process.stdout.columns } : null,
	environment: process.env,
	folder: process.cwd(),
	input: () => text(process.stdin)
});
export {};
