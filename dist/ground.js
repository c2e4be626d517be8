// src/version.ts
const version = "1.0.0";
// src/report/documentation.ts
const HOME = "https://github.com/docket-ci/docket";
const HOME_PAGE = HOME;
const page = ({ tool }, place) => `${HOME}/blob/v${tool.version}/docs/${place}`;
const pageOfRule = (evidence, rule) => page(evidence, `verdict.md#${rule.replaceAll(" ", "-")}`);
const pageOfVerdict = (evidence, address = "") => page(evidence, address === "" || address.startsWith("#") ? `verdict.md${address}` : address);
const pageOfResults = (evidence) => page(evidence, "configuration.md#result-files");
// src/text/closest.ts
function closest(written, words) {
	return words.map((word) => ({
		word,
		distance: distance(written.toLowerCase(), word.toLowerCase())
	})).filter(({ word, distance }) => distance <= Math.ceil(Math.max(word.length, written.length) / 3)).sort((one, other) => one.distance - other.distance)[0]?.word ?? null;
}
function distance(one, other) {
	const rows = [Array.from({ length: other.length + 1 }, (_, index) => index)];
	for (let at = 1; at <= one.length; at++) {
		const row = [at];
		for (let to = 1; to <= other.length; to++) {
			const isSame = one[at - 1] === other[to - 1];
			const isSwapped = one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
			const costs = [
				rows[at - 1][to] + 1,
				row[to - 1] + 1,
				rows[at - 1][to - 1] + (isSame ? 0 : 1),
				...isSwapped ? [rows[at - 2][to - 2] + 1] : []
			];
			row.push(Math.min(...costs));
		}
		rows.push(row);
	}
	return rows[one.length][other.length];
}
export { pageOfRule as a, pageOfResults as i, distance as n, pageOfVerdict as o, HOME_PAGE as r, version as s, closest as t };
