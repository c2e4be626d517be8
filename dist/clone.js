import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { randomUUID } from "node:crypto";
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
const MOST_BYTES = 5e8;
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
			if (received.bytes.length > MOST_BYTES) {
				fail("what git gives for it is too large");
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
async function openClone(path, from = "") {
	const folder = resolve(from, path);
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
async function repositoryOf({ folder }) {
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
export { openClone as a, GitFailure as c, lastWords as d, runGit as f, defaultBranchOf as i, GitServer as l, branchNamed as n, repositoryOf as o, startGit as p, commitOf as r, saidBy as s, Unreadable as t, exitOf as u };
