import { $ as fullName, D as UntestedCommit, Ft as oneLine, Mt as count, ot as makesDocument } from "./start.js";
import { i as limitSentence, n as contextOf, o as problemOf, r as serverOf, t as connect } from "./connect.js";
import { n as bar, t as Progress } from "./progress.js";
import { Q as string, X as record, Y as object } from "./workflows.js";
import { t as Failed } from "./command.js";
import { C as choosePredecessor, E as blobId, S as documentHash, _ as earlierThan, b as draftAt, d as whyNoDocument, f as skipReason, m as reportsIn, p as ledgerPath, v as isStub, w as mayBeStub, y as place } from "./reporting.js";
import { K as UnreadableEvidence, X as serialize, Y as parseEvidence, b as ledgerRow, m as changedLedger, q as evidenceIn, x as linkTo } from "./judging.js";
import { Qt as lastSegment, Zt as folderOf } from "./settings.js";
import { l as isEvidencePath, r as listReports, t as readReports } from "./texts.js";
import { t as writeWhole } from "./write-whole.js";
import { t as collectHead } from "./collect-head.js";
import { s as version } from "./ground.js";
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
// src/cli/backfill/document.ts
async function documentFor(collected, milestone, disk) {
	const branch = collected.head.defaultBranch;
	const here = disk.folder(milestone.dir, branch);
	const folders = [here, ...collected.folders];
	const placed = place({
		found: null,
		diffPaths: new Set(),
		bringFrom: null,
		milestone,
		branch,
		folders,
		humanReports: disk.stubs(here)
	});
	const placement = placed.kind === "leave" ? placed.placement : placed;
	const earlier = earlierThan(placement.number, folders);
	const before = await beforeIn(here, disk, collected.head.pulls[0]?.number ?? null);
	const request = {
		placement,
		found: null,
		earlier,
		excerpts: true
	};
	return {
		placement,
		draft: draftAt(collected.evidence, request, before)
	};
}
async function beforeIn({ reports }, disk, pullRequest) {
	const newestFirst = reports.filter(({ evidence }) => evidence !== null).reverse();
	const open = (at) => {
		const report = newestFirst[at];
		return report === void 0 ? null : disk.open(report);
	};
	const newest = open(0);
	return {
		newest,
		predecessor: newest && await choosePredecessor(newest, pullRequest, async () => open(1))
	};
}
// src/cli/backfill/heads.ts
const MOST_FOUND = 1e3;
const PAGE = 100;
async function listHeads(github, repository, span, ready, tell) {
	const heads = new Map();
	let seen = 0;
	await listRuns(span);
	return [...heads.values()].sort((a, b) => order(a).localeCompare(order(b)));
	async function listRuns({ from, to }) {
		const first = await page(from, to, 1);
		const [start, end] = [Date.parse(from), Date.parse(to)];
		if (first.total_count >= MOST_FOUND && end - start >= 2e3) {
			const middle = start + Math.floor((end - start) / 2e3) * 1e3;
			await listRuns({
				from,
				to: instantOf(middle)
			});
			return listRuns({
				from: instantOf(middle + 1e3),
				to
			});
		}
		take(first.workflow_runs);
		const pages = Math.ceil(Math.min(first.total_count, MOST_FOUND) / PAGE);
		for (let number = 2; number <= pages; number += 1) take((await page(from, to, number)).workflow_runs);
	}
	async function page(from, to, number) {
		await ready();
		const { owner, name: repo } = repository;
		const query = {
			owner,
			repo,
			created: `${from}..${to}`,
			exclude_pull_requests: true,
			per_page: PAGE
		};
		return (await github.rest.actions.listWorkflowRunsForRepo({
			...query,
			page: number
		})).data;
	}
	function take(runs) {
		for (const run of runs.filter(({ event }) => makesDocument(event))) addRun(heads, run);
		seen += runs.length;
		tell(seen);
	}
}
function addRun(heads, { head_sha: sha, created_at, status }) {
	const createdAt = instantOf(Date.parse(created_at));
	const known = heads.get(sha) ?? {
		sha,
		createdAt,
		isFinished: true
	};
	heads.set(sha, {
		sha,
		createdAt: createdAt < known.createdAt ? createdAt : known.createdAt,
		isFinished: known.isFinished && status === "completed"
	});
}
const order = ({ createdAt, sha }) => `${createdAt} ${sha}`;
const instantOf = (ms) => `${new Date(ms).toISOString().slice(0, 19)}Z`;
// src/cli/backfill/halves.ts
const HALF = /^\.(.+_run\d+)\.(md|json)\.half$/;
function writePair({ report, evidence }) {
	mkdirSync(dirname(report.file), { recursive: true });
	writeWhole(evidence, report);
}
function finishHalves(folder) {
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const [, name, ending] = HALF.exec(entry.name) ?? [];
		const half = join(folder, entry.name);
		if (name === void 0 || !entry.isFile()) continue;
		const file = join(folder, `${name}.${ending}`);
		if (ending === "md" && isMissing(file) && belongs(half, join(folder, `${name}.json`))) renameSync(half, file);
		else rmSync(half);
	}
}
const isMissing = (file) => !existsSync(file) || isStub(readFileSync(file, "utf8"));
function belongs(report, evidence) {
	try {
		const { hash } = parseEvidence(readFileSync(evidence, "utf8")).document;
		return hash === documentHash(readFileSync(report, "utf8"));
	} catch (error) {
		if (error instanceof UnreadableEvidence || error.code === "ENOENT") return false;
		throw error;
	}
}
// src/cli/backfill/on-disk.ts
const KEPT = "kept";
var ReportsOnDisk = class {
	#root;
	#reportsDir;
	#named = new Map();
	heads = new Set();
	oids = new Set();
	constructor(root, reportsDir) {
		this.#root = root;
		this.#reportsDir = reportsDir;
		if (existsSync(root)) this.#look("");
	}
	#look(below) {
		const folder = join(this.#root, below);
		finishHalves(folder);
		for (const entry of readdirSync(folder, { withFileTypes: true })) {
			const path = below === "" ? entry.name : `${below}/${entry.name}`;
			if (entry.isDirectory() && !entry.name.startsWith(".")) this.#look(path);
			if (!entry.isFile() || !isEvidencePath(path)) continue;
			const text = readFileSync(join(this.#root, path), "utf8");
			this.oids.add(blobId(text));
			const evidence = evidenceIn(text);
			if (evidence !== null) this.#note(`${this.#reportsDir}/${path}`, evidence);
		}
	}
	#note(path, { head, verdict }) {
		this.heads.add(head.sha);
		this.#named.set(path, {
			headSha: head.sha,
			outcome: verdict?.outcome ?? null,
			commit: KEPT
		});
	}
	fileOf(path) {
		return join(this.#root, path.slice(this.#reportsDir.length + 1));
	}
	folder(dir, branch) {
		const place = this.fileOf(dir);
		const files = (existsSync(place) ? readdirSync(place, { withFileTypes: true }) : []).filter((entry) => entry.isFile()).map(({ name }) => ({
			name,
			oid: "",
			size: lstatSync(join(place, name)).size
		}));
		const named = new Map([...this.#named].flatMap(([path, said]) => {
			const number = /_run(\d+)\.json$/.exec(path)?.[1];
			return path === `${dir}/${lastSegment(path)}` ? [[Number(number), said]] : [];
		}));
		return {
			ref: branch,
			dir,
			isBranch: true,
			headOid: null,
			tipReportsOn: null,
			files,
			reports: reportsIn(dir, files, named)
		};
	}
	stubs({ reports }) {
		return new Map(reports.filter(mayBeStub).map(({ path }) => [path, readFileSync(this.fileOf(path), "utf8")]));
	}
	open({ number, path, evidencePath, markdown, evidence, outcome }) {
		if (evidence === null) return null;
		const evidenceText = readFileSync(this.fileOf(evidencePath), "utf8");
		const said = evidenceIn(evidenceText);
		if (said === null) return null;
		return {
			ref: KEPT,
			isBranch: true,
			number,
			path,
			evidencePath,
			evidenceText,
			outcome,
			evidence: said,
			markdown: markdown === null ? null : readFileSync(this.fileOf(path), "utf8"),
			commit: KEPT,
			isAltered: false
		};
	}
	write({ path, evidencePath }, { report, evidence }) {
		const inside = folderOf(path.slice(this.#reportsDir.length + 1)).split("/");
		for (let depth = 1; depth <= inside.length; depth += 1) {
			const part = inside.slice(0, depth).join("/");
			if (lstatSync(join(this.#root, part), { throwIfNoEntry: false })?.isSymbolicLink()) throw new Error(`${part} is a link, which is not followed`);
		}
		writePair({
			report: {
				file: this.fileOf(path),
				text: report
			},
			evidence: {
				file: this.fileOf(evidencePath),
				text: serialize(evidence)
			}
		});
		this.#note(evidencePath, evidence);
		this.#list(path, evidence);
	}
	#list(path, evidence) {
		const file = this.fileOf(ledgerPath(this.#reportsDir));
		if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return;
		const link = linkTo(path.slice(this.#reportsDir.length + 1));
		const rows = [ledgerRow(evidence, link)];
		const page = changedLedger(readFileSync(file, "utf8"), {
			repository: evidence.repository.name,
			rows,
			gone: []
		});
		if (page !== null) writeWhole({
			file,
			text: page
		});
	}
};
// src/cli/backfill/on-github.ts
async function headsOnGitHub({ connectForLists, context: { repository }, inputs, waiting, tell }, disk) {
	const { token, reportsDir: dir, reportsBranch: branch } = inputs;
	if (token === null) return new Set();
	tell("its reports are listed");
	const github = connectForLists();
	const unknown = ((await listReports(github, repository, {
		dir,
		branch
	}))?.files ?? []).filter(({ oid }) => !disk.oids.has(oid));
	const heads = new Set();
	for await (const read of readReports(github, repository, unknown, token)) {
		for (const { evidence } of read) if (typeof evidence !== "string") heads.add(evidence.head.sha);
		await waiting.forRoom(1);
	}
	return heads;
}
// src/cli/backfill/read-head.ts
const MOST_TRIES = 3;
async function readHead(session, head, usual) {
	const { pace, waiting } = session;
	for (let tries = 1;; tries += 1) {
		await waiting.forRoom(usual);
		pace.takeRefusal();
		const read = await settled(readOnce(session, head));
		const refusedUntil = pace.takeRefusal();
		if (refusedUntil !== null && tries < MOST_TRIES) await waiting.until(refusedUntil);
		else if (refusedUntil !== null) throw new Error("GitHub refused requests three times, for a limit");
		else if ("error" in read) throw read.error;
		else return read.value;
	}
}
async function settled(work) {
	return work.then((value) => ({ value }), (error) => ({ error }));
}
async function readOnce({ connect, context, inputs }, { sha }) {
	try {
		const asked = {
			trigger: {
				kind: "commit",
				sha
			},
			mayBeUntested: false
		};
		const collected = await collectHead(connect(), context, inputs, asked, () => void 0);
		const why = skipReason(inputs, collected) ?? whyNoDocument(collected);
		const { milestone } = collected;
		return why !== null || milestone === null ? {
			kind: "none",
			why: why ?? ""
		} : {
			kind: "document",
			collected,
			milestone
		};
	} catch (error) {
		if (error instanceof UntestedCommit) return {
			kind: "none",
			why: "none of its runs speaks of a change"
		};
		throw error;
	}
}
// src/cli/backfill/pace.ts
const HOUR_MS = 36e5;
const SHORT_MS = 6e4;
var Pace = class {
	#sent = [];
	#left = new Map();
	#perHour;
	#now;
	#limit = null;
	#total = 0;
	#refusedUntil = null;
	constructor(perHour, now) {
		this.#perHour = perHour;
		this.#now = now;
	}
	see({ status, headers }) {
		this.#sent.push(this.#now());
		this.#total += 1;
		const number = (name) => {
			const value = headers.get(name);
			return value === null || !/^\d+$/.test(value) ? null : Number(value);
		};
		const [requests, reset] = [number("x-ratelimit-remaining"), number("x-ratelimit-reset")];
		const resource = headers.get("x-ratelimit-resource") ?? "core";
		if (requests !== null && reset !== null) this.#left.set(resource, {
			requests,
			reset: reset * 1e3
		});
		if (resource === "core") this.#limit = number("x-ratelimit-limit") ?? this.#limit;
		const isRefused = [403, 429].includes(status) || resource === "graphql";
		const after = number("retry-after");
		if (after !== null && isRefused) this.#refuse(this.#now() + after * 1e3);
		else if (isRefused && requests === 0) this.#refuse(reset === null ? null : reset * 1e3);
	}
	#refuse(until) {
		const end = until ?? this.#now() + SHORT_MS + 1;
		if (end - this.#now() > SHORT_MS) this.#refusedUntil = Math.max(end, this.#refusedUntil ?? 0);
	}
	takeRefusal() {
		const until = this.#refusedUntil;
		this.#refusedUntil = null;
		return until;
	}
	get total() {
		return this.#total;
	}
	get perHour() {
		return this.#perHour ?? (this.#limit === null ? null : Math.max(1, Math.floor(this.#limit * .8)));
	}
	freeAt(requests) {
		const now = this.#now();
		while (this.#sent.length > 0 && this.#sent[0] <= now - HOUR_MS) this.#sent.shift();
		const most = this.perHour ?? Number.POSITIVE_INFINITY;
		const over = this.#sent.length + Math.min(requests, most) - most;
		const own = over > 0 ? this.#sent[over - 1] + HOUR_MS : now;
		const left = [...this.#left.values()].filter((one) => one.reset > now && one.requests < requests);
		const ends = Math.max(0, ...left.map(({ reset }) => reset));
		return {
			at: Math.max(own, ends),
			isLimit: ends > own
		};
	}
};
const LOOK_MS = 6e4;
var Waiting = class {
	#around;
	#mostMs;
	constructor(around, minutes) {
		this.#around = around;
		this.#mostMs = minutes === null ? Number.POSITIVE_INFINITY : minutes * 6e4;
	}
	async forRoom(requests) {
		const { pace } = this.#around;
		const { at, isLimit } = pace.freeAt(requests);
		const own = `the ${pace.perHour} requests that are made in an hour are used up`;
		if (at > this.#around.clock.now()) await this.until(at, isLimit ? null : own);
	}
	async until(at, own = null) {
		const { clock, server, progress, surroundings } = this.#around;
		const left = at - clock.now();
		if (left > this.#mostMs) throw new Failed(`${own ?? limitSentence(server, left / 1e3)}; call again at ${timeOf(at)}, and it goes on where it stopped`, { code: 3 });
		progress.clear();
		surroundings.err(`docket: ${own ?? "GitHub's limit is reached"}: it goes on at ${timeOf(at)}.\n`);
		while (clock.now() < at) {
			progress.show(`waits until ${timeOf(at)}`);
			await clock.wait(Math.min(at - clock.now(), LOOK_MS));
		}
	}
};
const timeOf = (ms) => `${new Date(ms).toISOString().slice(11, 16)} UTC`;
// src/cli/backfill/session.ts
const PER_HOUR_WITHOUT_TOKEN = 60;
const realClock = {
	now: () => Date.now(),
	wait: (ms) => new Promise((done) => setTimeout(done, ms))
};
async function beginSession(options, server, progress, surroundings) {
	const { token } = server;
	const inputs = {
		...options.inputs,
		token
	};
	const clock = surroundings.clock ?? realClock;
	const pace = new Pace(options.perHour ?? (token === null ? PER_HOUR_WITHOUT_TOKEN : null), clock.now);
	const unnamed = contextOf(server, options.repository, null);
	const client = {
		seen: (answer) => pace.see(answer),
		...surroundings.client
	};
	const open = () => connect(inputs, unnamed, { client }).github;
	const forLists = {
		...client,
		mostWithoutToken: Number.POSITIVE_INFINITY
	};
	const unlimited = {
		token,
		timeoutMinutes: Number.POSITIVE_INFINITY
	};
	const tell = (text) => progress.show(`${fullName(options.repository)}: ${text} (${count(pace.total, "request")})`);
	tell("looked up");
	const { repository, defaultBranch } = await lookUp(open(), options.repository);
	return {
		server,
		inputs,
		context: {
			...unnamed,
			repository,
			defaultBranch
		},
		pace,
		waiting: new Waiting({
			pace,
			clock,
			server,
			progress,
			surroundings
		}, options.waitMinutes),
		connect: open,
		connectForLists: () => connect(unlimited, unnamed, { client: forLists }).github,
		now: () => `${new Date(clock.now()).toISOString().slice(0, 19)}Z`,
		tell
	};
}
async function lookUp(github, { owner, name: repo }) {
	const { data } = await github.rest.repos.get({
		owner,
		repo,
		request: { retries: 1 }
	});
	return {
		repository: {
			owner: data.owner.login,
			name: data.name
		},
		defaultBranch: data.default_branch
	};
}
// src/cli/backfill/state.ts
const STATE_FILE = ".docket-backfill.json";
const Kept = object({
	asked: string(),
	without: record(string(), string())
});
var State = class {
	#folder;
	#asked;
	#without;
	constructor(folder, repository, inputs) {
		this.#folder = folder;
		const { milestone, milestonePattern, unassigned, reportsDir, reportsBranch } = inputs;
		const asked = [
			fullName(repository),
			version,
			milestone,
			milestonePattern.source,
			unassigned,
			reportsDir,
			reportsBranch
		];
		this.#asked = JSON.stringify(asked);
		const kept = readKept(join(folder, STATE_FILE));
		this.#without = new Map(kept?.asked === this.#asked ? Object.entries(kept.without) : []);
	}
	whyNone(sha) {
		return this.#without.get(sha) ?? null;
	}
	note(sha, why) {
		this.#without.set(sha, why);
		const text = JSON.stringify({
			asked: this.#asked,
			without: Object.fromEntries(this.#without)
		}, null, 1);
		mkdirSync(this.#folder, { recursive: true });
		writeWhole({
			file: join(this.#folder, STATE_FILE),
			text: `${text}\n`
		});
	}
	remove() {
		rmSync(join(this.#folder, STATE_FILE), { force: true });
	}
};
function readKept(file) {
	try {
		return Kept.parse(JSON.parse(readFileSync(file, "utf8")));
	} catch {
		return null;
	}
}
// src/cli/backfill/summary.ts
var Tally = class {
	written = 0;
	reported = 0;
	running = 0;
	unread = 0;
	without = new Map();
	none(why) {
		this.without.set(why, (this.without.get(why) ?? 0) + 1);
	}
};
function summaryOf({ written, reported, without, running, unread }, folder) {
	const none = [...without.values()].reduce((sum, number) => sum + number, 0);
	const reasons = [...without].sort((a, b) => b[1] - a[1]).map(([why, number]) => `${number}: ${why}`);
	const heads = (number) => count(number, "head");
	return [
		`${[
			`${count(written, "report")} written`,
			...reported > 0 ? [`${heads(reported)} with a report already`] : [],
			...none > 0 ? [`${heads(none)} without a document (${reasons.join("; ")})`] : [],
			...running > 0 ? [`${heads(running)} with runs that have not ended`] : [],
			...unread > 0 ? [`${heads(unread)} that could not be read: call again to try once more`] : []
		].join(", ")}.`,
		...without.has(NO_MILESTONE) ? ["For heads without a milestone give --unassigned pull-request or branch, or --milestone ID."] : [],
		...written > 0 ? [`Look at ${folder}, and commit it.`] : []
	];
}
const NO_MILESTONE = "no milestone is named";
// src/cli/backfill/backfill.ts
const USUAL_REQUESTS = 20;
const MOST_UNREAD = 5;
async function backfill(options, surroundings) {
	const server = serverOf(surroundings.environment, options.apiUrl, options.host);
	const progress = new Progress(surroundings);
	const tally = new Tally();
	const folder = resolve(surroundings.folder, options.write);
	const shown = relative(surroundings.folder, folder) || ".";
	const say = (sentence) => {
		progress.clear();
		surroundings.err(`docket: ${oneLine(sentence, 600)}\n`);
	};
	try {
		const disk = diskAt(folder, shown, options.inputs.reportsDir);
		const session = await beginSession(options, server, progress, surroundings);
		const state = new State(folder, session.context.repository, options.inputs);
		const work = {
			session,
			disk,
			state,
			tally,
			say,
			shown
		};
		await writeAll(work, await headsLeft(work, options), (path) => surroundings.out(`${oneLine(relative(surroundings.folder, disk.fileOf(path)), 600)}\n`));
		for (const sentence of summaryOf(tally, shown)) say(sentence);
		if (tally.unread > 0) return 1;
		state.remove();
		return 0;
	} catch (error) {
		if (tally.written > 0) for (const sentence of summaryOf(tally, shown)) say(sentence);
		throw problemOf(error, fullName(options.repository), server);
	} finally {
		progress.clear();
	}
}
function diskAt(folder, shown, reportsDir) {
	try {
		return new ReportsOnDisk(folder, reportsDir);
	} catch (cause) {
		throw new Failed(`${shown} cannot be read (${cause.message}): give another folder with --write`, { cause });
	}
}
async function headsLeft({ session, disk, state, tally }, { since, until }) {
	const { connectForLists, context, waiting, tell } = session;
	const elsewhere = await headsOnGitHub(session, disk);
	return (await listHeads(connectForLists(), context.repository, {
		from: since,
		to: until ?? session.now()
	}, () => waiting.forRoom(1), (runs) => tell(`${count(runs, "run")} are listed`))).filter(({ sha, isFinished }) => {
		const none = state.whyNone(sha);
		if (disk.heads.has(sha) || elsewhere.has(sha)) tally.reported += 1;
		else if (none !== null) tally.none(none);
		else if (!isFinished) tally.running += 1;
		else return true;
		return false;
	});
}
async function writeAll(work, heads, wrote) {
	const { session, disk, state, tally, say, shown } = work;
	const { pace, server, tell } = session;
	let usual = USUAL_REQUESTS;
	let unreadInRow = 0;
	for (const [index, head] of heads.entries()) {
		tell(`${bar(index, heads.length)} ${index} of ${count(heads.length, "head")}`);
		const before = pace.total;
		const read = await readHead(session, head, usual).catch((error) => failureOf(error, head, server));
		usual = Math.max(usual, pace.total - before);
		unreadInRow = read instanceof Failed ? unreadInRow + 1 : 0;
		if (read instanceof Failed) {
			tally.unread += 1;
			say(`${head.sha.slice(0, 10)} of ${head.createdAt.slice(0, 10)} could not be read: ${read.message}.`);
			if (unreadInRow === MOST_UNREAD) throw new Failed(`${MOST_UNREAD} heads in a row could not be read: call again to go on`);
		} else if (read.kind === "none") {
			tally.none(read.why);
			kept(shown, () => state.note(head.sha, read.why));
		} else {
			const { placement, draft } = await documentFor(read.collected, read.milestone, disk);
			kept(shown, () => disk.write(placement, draft));
			tally.written += 1;
			wrote(placement.path);
		}
	}
}
function failureOf(error, { sha }, server) {
	const problem = problemOf(error, `commit ${sha.slice(0, 10)}`, server);
	if (!(problem instanceof Failed) || problem.code === 3) throw problem;
	return problem;
}
function kept(shown, write) {
	try {
		write();
	} catch (cause) {
		throw new Failed(`nothing can be written to ${shown} (${cause.message}): make room, or give another folder with --write`, { cause });
	}
}
export { backfill };
