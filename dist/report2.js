import { T as serialize, _ as commentText, a as statedDraft, b as assessmentFile, o as collect, v as commentTree } from "./report.js";
import { Et as endTrimmedOf, Ot as oneLine, S as readSubject, Tt as count, at as Deadline, ct as isRequestFailure, it as createClient, k as duration, lt as isTimeUp, ot as hasStatus, q as readContext, r as readSettings, rt as Meter, ut as reasonOf, x as beneathOwnCommits } from "./start.js";
import { n as toTerminal, t as screenOf } from "./screen.js";
import { t as version } from "./ground.js";
import { t as Progress } from "./progress.js";
import { n as UsageError, t as Failed } from "./command.js";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
// src/cli/report/connect.ts
function connect({ token, timeoutMinutes }, { apiUrl, graphqlUrl }, { client }) {
	const meter = new Meter();
	const limits = [];
	return {
		github: createClient(token, {
			apiUrl,
			graphqlUrl,
			userAgent: `docket/${version}`,
			deadline: new Deadline(timeoutMinutes),
			meter,
			warn: (_, limit) => limits.push(limit),
			...client
		}),
		meter,
		limits
	};
}
// src/cli/report/problem.ts
function problemOf(error, what, server) {
	if (!(error instanceof Error)) return new Error(String(error));
	const failure = failureIn(error);
	const sentence = failure === null ? ownSentence(error) : sentenceOf(failure, what, server);
	return sentence === null ? error : new Failed(oneLine(sentence, 600), { cause: error });
}
function failureIn(error) {
	if (isTimeUp(error)) return null;
	if (isRequestFailure(error)) return error;
	return error.cause instanceof Error ? failureIn(error.cause) : null;
}
const ownSentence = (error) => [
	TypeError,
	RangeError,
	ReferenceError,
	SyntaxError
].some((kind) => error instanceof kind) ? null : error.message;
function sentenceOf(failure, what, server) {
	const { token, apiUrl } = server;
	const headers = headersOf(failure);
	if (hasStatus(failure, 403, 429) && /rate limit/i.test(failure.message)) return limitSentence(server, secondsLeft(headers ?? {}));
	if (failure.status === 401) return token === null ? `${what} needs a token: ${GIVE_TOKEN}` : `GitHub refuses the token (401): set GITHUB_TOKEN to one that is valid, or to nothing for a public repository`;
	if (failure.status === 404) return `there is no ${what}, or it is private: check the name${token === null ? `, or ${GIVE_TOKEN}` : ", and whether the token may read it"}`;
	if (failure.status === 403) return `GitHub refuses to show ${what} (${reasonOf(failure)}): ${token === null ? GIVE_TOKEN : "give the token read access to actions, checks, contents and pull requests"}`;
	if (headers === null) return `${apiUrl} could not be reached (${failure.message}): check the network, or the address`;
	if (failure.status >= 500) return `GitHub failed (${reasonOf(failure)}): try again later`;
	return `GitHub does not show ${what} (${reasonOf(failure)})`;
}
const GIVE_TOKEN = "set GITHUB_TOKEN to a token that may read it";
function headersOf(failure) {
	const { response } = failure;
	return response?.headers ?? null;
}
function secondsLeft(headers) {
	if (headers["retry-after"] !== void 0) return Number(headers["retry-after"]);
	const reset = Number(headers["x-ratelimit-reset"]);
	return Number.isNaN(reset) ? null : Math.max(0, reset - Date.now() / 1e3);
}
function limitSentence({ token }, seconds) {
	const ends = seconds === null ? "" : `, which ends ${whenIn(seconds)}`;
	return token === null ? `GitHub's limit for requests without a token is reached${ends}: set GITHUB_TOKEN, or wait` : `GitHub's limit for the requests of this token is reached${ends}: wait until then`;
}
function whenIn(seconds) {
	return `at ${new Date(Date.now() + seconds * 1e3).toISOString().slice(11, 16)} UTC (in ${duration(Math.round(seconds))})`;
}
// src/cli/report/server.ts
const PUBLIC = "https://api.github.com";
function serverOf(environment, apiUrl, host) {
	const api = apiAddress(apiUrl ?? (environment.GITHUB_API_URL || PUBLIC));
	const serverUrl = environment.GITHUB_SERVER_URL?.replace(/\/$/, "") || siteOf(api);
	if (host !== null && host !== new URL(serverUrl).host) throw new UsageError(`${host} is not the GitHub of ${api}: give its API, such as --api-url https://${host}/api/v3`);
	return {
		apiUrl: api,
		serverUrl,
		token: environment.GH_TOKEN || environment.GITHUB_TOKEN || null
	};
}
function apiAddress(value) {
	if (!/^https?:\/\/\S+$/.test(value) || !URL.canParse(value)) throw new UsageError(`the API "${value}" is no address: give one such as https://github.example.com/api/v3`);
	return endTrimmedOf(value, /\//);
}
function siteOf(api) {
	const { protocol, host, pathname } = new URL(api);
	return pathname === "/" ? `${protocol}//${host.replace(/^api\./, "")}` : `${protocol}//${host}`;
}
function contextOf({ apiUrl, serverUrl }, { owner, name }, defaultBranch) {
	return {
		...readContext({
			GITHUB_REPOSITORY: `${owner}/${name}`,
			GITHUB_API_URL: apiUrl,
			GITHUB_SERVER_URL: serverUrl
		}),
		defaultBranch
	};
}
// src/cli/report/subject.ts
const ONCE_MORE = { request: { retries: 1 } };
async function lookUp(github, target) {
	const { owner, name: repo } = target.repository;
	if (target.kind === "run") {
		const query = {
			owner,
			repo,
			run_id: target.id,
			...ONCE_MORE
		};
		const { data } = await github.rest.actions.getWorkflowRun(query);
		return {
			trigger: {
				kind: "run",
				runId: target.id,
				headSha: data.head_sha
			},
			defaultBranch: null
		};
	}
	if (target.kind === "commit") {
		const query = {
			owner,
			repo,
			ref: target.sha,
			per_page: 1,
			...ONCE_MORE
		};
		const { data } = await github.rest.repos.getCommit(query);
		return {
			trigger: {
				kind: "commit",
				sha: data.sha
			},
			defaultBranch: null
		};
	}
	const query = {
		owner,
		repo,
		pull_number: target.number,
		...ONCE_MORE
	};
	const { data } = await github.rest.pulls.get(query);
	const { ref: branch, repo: head, sha } = data.head;
	const repository = head && {
		owner: head.owner.login,
		name: head.name
	};
	return {
		trigger: {
			kind: "commit",
			sha: head?.id === data.base.repo.id ? await beneathOwnCommits(github, target, sha) : sha,
			head: {
				repository,
				branch
			}
		},
		defaultBranch: data.base.repo.default_branch
	};
}
// src/cli/report/target.ts
const SHORT = /^([\w.-]+)\/([\w.-]+?)(?:#(\d{1,9}))?$/;
function readTarget(written, run, sha) {
	const { repository, host, inside } = readPlace(written);
	const [first, second] = [
		...inside,
		...run === null ? [] : [ofRun(run)],
		...sha === null ? [] : [ofCommit(sha)]
	];
	const name = `${repository.owner}/${repository.name}`;
	if (first === void 0) throw new UsageError(`"${written}" names no pull request: write ${name}#NUMBER, or give --run ID or --sha SHA`);
	if (second !== void 0) throw new UsageError(`"${written}" names a ${first.kind} already: leave out ${run === null ? "--sha" : "--run"}`);
	return {
		repository,
		host,
		...first
	};
}
function readPlace(written) {
	const [, owner = "", name = "", number] = SHORT.exec(written) ?? [];
	if (owner !== "") {
		const inside = number === void 0 ? [] : [{
			kind: "pull request",
			number: Number(number)
		}];
		return {
			repository: {
				owner,
				name
			},
			host: null,
			inside
		};
	}
	return placeAt(written);
}
function placeAt(written) {
	const address = /^https?:/.test(written) && URL.canParse(written) ? new URL(written) : null;
	const [owner = "", name = "", ...rest] = address?.pathname.slice(1).split("/") ?? [];
	if (address === null || ![owner, name].every((part) => /^[\w.-]+$/.test(part))) throw new UsageError(`"${written}" is not OWNER/REPO#NUMBER, nor the address of a pull request`);
	const [kind = "", what = "", id = ""] = rest;
	const inside = kind === "pull" && NUMBER.test(what) ? [{
		kind: "pull request",
		number: Number(what)
	}] : kind === "actions" && what === "runs" && NUMBER.test(id) ? [{
		kind: "run",
		id: Number(id)
	}] : [];
	return {
		repository: {
			owner,
			name
		},
		host: address.host,
		inside
	};
}
const NUMBER = /^[1-9]\d{0,15}$/;
function ofRun(value) {
	if (!NUMBER.test(value)) throw new UsageError(`--run "${value}" is no number of a run, as in the address of its page`);
	return {
		kind: "run",
		id: Number(value)
	};
}
function ofCommit(value) {
	if (!/^[0-9a-f]{7,40}$/i.test(value)) throw new UsageError(`--sha "${value}" is no commit: give 7 to 40 hexadecimal digits`);
	return {
		kind: "commit",
		sha: value.toLowerCase()
	};
}
function nameOf(target) {
	const name = `${target.repository.owner}/${target.repository.name}`;
	if (target.kind === "pull request") return `${name}#${target.number}`;
	return target.kind === "run" ? `run ${target.id} of ${name}` : `commit ${target.sha} of ${name}`;
}
// src/cli/report/write.ts
const REPORT = "docket-report.md";
const EVIDENCE = "docket-evidence.json";
function writeFiles(dir, folder, { report, evidence }) {
	const contents = [[REPORT, report], [EVIDENCE, serialize(evidence)]];
	const place = resolve(folder, dir);
	const half = contents.map(([name]) => join(place, `.${name}.${process.pid}`));
	try {
		mkdirSync(place, { recursive: true });
	} catch (error) {
		throw unwritable(dir, error);
	}
	try {
		contents.forEach(([, text], index) => {
			writeFileSync(half[index], text);
		});
		contents.forEach(([name], index) => {
			renameSync(half[index], join(place, name));
		});
	} catch (error) {
		for (const path of half) rmSync(path, { force: true });
		throw unwritable(dir, error);
	}
	return contents.map(([name]) => join(dir, name));
}
const unwritable = (dir, cause) => new Failed(`nothing can be written to ${dir} (${cause.message}): give another folder`, { cause });
// src/cli/report/report.ts
async function reportOn(options, surroundings) {
	const target = readTarget(options.target, options.run, options.sha);
	const server = serverOf(surroundings.environment, options.apiUrl, target.host);
	const progress = new Progress(surroundings);
	try {
		const { evidence, limits } = await read(target, server, surroundings, progress);
		const draft = statedDraft(evidence);
		progress.clear();
		const files = options.write === null ? [] : writeFiles(options.write, surroundings.folder, draft);
		tellLimit(limits, server, surroundings);
		tellGaps(draft.evidence, surroundings);
		surroundings.out(printed(draft, options.form, surroundings));
		if (files.length > 0) surroundings.err(`docket: ${files.join(" and ")} are written.\n`);
		return 0;
	} catch (error) {
		progress.clear();
		throw problemOf(error, nameOf(target), server);
	}
}
function tellLimit(limits, server, { err }) {
	const limit = limits.find(({ isWaitedFor }) => !isWaitedFor);
	if (limit !== void 0) err(`docket: ${limitSentence(server, limit.seconds)}.\n`);
}
const LONGEST = 500;
function tellGaps({ gaps }, { err }) {
	for (const about of new Set(gaps.map((gap) => gap.about))) {
		const [first, ...others] = gaps.filter((gap) => gap.about === about);
		const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
		err(`docket: not read (${about}): ${oneLine(first?.text ?? "", LONGEST)}${more}\n`);
	}
}
async function read(target, server, surroundings, progress) {
	const inputs = {
		...readSettings({}),
		token: server.token
	};
	const unnamed = contextOf(server, target.repository, null);
	const { github, meter, limits } = connect(inputs, unnamed, surroundings);
	const tell = (text) => progress.show(`${nameOf(target)}: ${oneLine(text, LONGEST)} (${count(meter.requests, "request")})`);
	tell("looked up");
	const { trigger, defaultBranch } = await lookUp(github, target);
	tell("its runs are read");
	const mayBeUntested = trigger.kind === "commit" && (trigger.head !== void 0 || server.token !== null);
	const readOnce = async () => {
		const asked = {
			...unnamed,
			defaultBranch
		};
		const subject = await readSubject(github, asked, trigger, mayBeUntested);
		return collect(github, {
			...asked,
			repository: subject.repository
		}, inputs, subject, version, tell);
	};
	const first = await readOnce();
	const { evidence } = first.isTorn ? await readOnce() : first;
	return {
		evidence,
		limits
	};
}
const NOWHERE = {
	reportUrl: null,
	evidenceUrl: null
};
function printed({ evidence, assessment }, form, surroundings) {
	if (form === "json") return `${JSON.stringify(assessmentFile(evidence, assessment, {
		reportUrl: null,
		commentUrl: null
	}), null, 2)}\n`;
	return form === "markdown" ? commentText(evidence, assessment, NOWHERE) : toTerminal(commentTree(evidence, assessment, NOWHERE), screenOf(surroundings));
}
export { reportOn };
