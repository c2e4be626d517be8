import { n as UsageError } from "./command.js";
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
function readRepository(written) {
	if (!(SHORT.test(written) || /^https?:/.test(written))) throw new UsageError(`"${written}" is not OWNER/REPO, nor the address of a repository`);
	const { repository, host, inside } = readPlace(written);
	const [first] = inside;
	if (first !== void 0) throw new UsageError(`"${written}" names a ${first.kind}: give its repository, ${repository.owner}/${repository.name}`);
	return {
		repository,
		host
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
export { readRepository as n, readTarget as r, nameOf as t };
