import { I as validateMilestone } from "./judging.js";
import { r as readSettings } from "./start.js";
import { n as readRepository } from "./target.js";
import { n as UsageError } from "./command.js";
// src/cli/backfill/options.ts
const INPUT_OPTIONS = [
	"milestone",
	"milestone-pattern",
	"unassigned",
	"reports-dir",
	"reports-branch"
];
function readOptions(repository, written) {
	const place = readRepository(repository);
	if (written.since === null) throw new UsageError("--since is missing: give the day to begin with, such as --since 2026-01-31");
	const since = instantIn("since", written.since, "00:00:00");
	const until = written.until === null ? null : instantIn("until", written.until, "23:59:59");
	if (until !== null && until < since) throw new UsageError(`--until "${written.until}" lies before --since "${written.since}"`);
	const inputs = inputsIn(written);
	return {
		...place,
		since,
		until,
		write: written.write ?? inputs.reportsDir,
		perHour: numberIn("per-hour", written["per-hour"], 1),
		waitMinutes: numberIn("wait", written.wait, 0),
		apiUrl: written["api-url"],
		inputs
	};
}
function instantIn(name, value, time) {
	const [, day, rest] = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d)?Z)?$/.exec(value) ?? [];
	const ms = day === void 0 ? NaN : Date.parse(rest === void 0 ? `${day}T${time}Z` : value);
	if (Number.isNaN(ms)) throw new UsageError(`--${name} "${value}" is no day: give one as 2026-01-31, or an instant as 2026-01-31T12:00:00Z`);
	return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
function numberIn(name, value, least) {
	if (value === null) return null;
	if (/^\d{1,6}$/.test(value) && Number(value) >= least) return Number(value);
	throw new UsageError(`--${name} "${value}" is no number: give a whole one from ${least} on`);
}
function inputsIn(written) {
	const given = INPUT_OPTIONS.map((name) => [`INPUT_${name.toUpperCase()}`, written[name] ?? ""]);
	try {
		const inputs = readSettings(Object.fromEntries(given));
		if (inputs.milestone !== null) validateMilestone(inputs.milestone);
		return inputs;
	} catch (error) {
		throw new UsageError(error.message.replace(/^(?:Input "([\w-]+)"|The input ([\w-]+))/, "--$1$2"));
	}
}
export { readOptions };
