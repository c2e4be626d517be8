import { X as serialize, f as assessmentFile, n as commentText, r as commentTree } from "./judging.js";
import { x as statedDraft } from "./reporting.js";
import { n as toTerminal, t as screenOf } from "./screen.js";
import { Ft as oneLine, Mt as count, O as beneathOwnCommits, r as readSettings } from "./start.js";
import { t as collectHead } from "./collect-head.js";
import { i as limitSentence, n as contextOf, o as problemOf, r as serverOf, t as connect } from "./connect.js";
import { t as Progress } from "./progress.js";
import { r as readTarget, t as nameOf } from "./target.js";
import { t as Failed } from "./command.js";
import { t as writeWhole } from "./write-whole.js";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
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
// src/cli/report/write.ts
const REPORT = "docket-report.md";
const EVIDENCE = "docket-evidence.json";
function writeFiles(dir, folder, { report, evidence }) {
	const place = resolve(folder, dir);
	try {
		mkdirSync(place, { recursive: true });
		writeWhole({
			file: join(place, REPORT),
			text: report
		}, {
			file: join(place, EVIDENCE),
			text: serialize(evidence)
		});
	} catch (error) {
		throw unwritable(dir, error);
	}
	return [REPORT, EVIDENCE].map((name) => join(dir, name));
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
	const context = {
		...unnamed,
		defaultBranch
	};
	const { evidence } = await collectHead(github, context, inputs, {
		trigger,
		mayBeUntested
	}, tell);
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
