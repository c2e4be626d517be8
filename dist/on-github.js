import { $ as fullName, Mt as count, mt as isGraphqlFailure, rt as nodesOf } from "./start.js";
import { a as missingSentence, n as contextOf, o as problemOf, r as serverOf, t as connect } from "./connect.js";
import { a as namesInHistory, c as folderFragment, i as listReportsOpenly, n as ONCE_MORE, o as reportsFields, r as listReports, s as toListed, t as readReports, u as newestReports } from "./texts.js";
import { t as Failed } from "./command.js";
import { n as addressOf } from "./folder.js";
// src/cli/reports/of-owner.ts
const AT_ONCE = 25;
async function listOwner(github, owner, place, wanted, tell) {
	const query = `query owner($owner: String!, $after: String) {
    repositoryOwner(login: $owner) {
      repositories(first: ${AT_ONCE}, after: $after, ownerAffiliations: [OWNER], orderBy: { field: NAME, direction: ASC }) {
        nodes { isArchived isFork ${reportsFields(place)} }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
  ${folderFragment}`;
	const found = [];
	let hidden = 0;
	for (let after = null;;) {
		const { repositoryOwner } = await partially(github.graphql(query, {
			owner,
			after,
			...ONCE_MORE
		}));
		if (repositoryOwner === null) return null;
		const { nodes, pageInfo } = repositoryOwner.repositories;
		hidden += (nodes ?? []).filter((node) => node === null).length;
		for (const node of nodesOf({ nodes })) if ((wanted.archived || !node.isArchived) && (wanted.forks || !node.isFork)) found.push(toListed(node, place));
		tell(found.length);
		if (!pageInfo.hasNextPage) return {
			repositories: found,
			hidden
		};
		after = pageInfo.endCursor;
	}
}
async function partially(asked) {
	try {
		return await asked;
	} catch (error) {
		const data = isGraphqlFailure(error) ? error.data : null;
		if (!data?.repositoryOwner) throw error;
		return data;
	}
}
// src/cli/ledger/on-github.ts
const MOST_WITHOUT_TOKEN = 40;
const MINUTES = 60;
async function addFromGitHub(rows, place, options, places, surroundings, progress) {
	const server = serverOf(surroundings.environment, options.apiUrl, place.host);
	const { token } = server;
	const owner = place.kind === "owner" ? place.owner : place.repository.owner;
	const context = contextOf(server, {
		owner,
		name: "*"
	}, null);
	const { github, meter } = connect({
		token,
		timeoutMinutes: MINUTES
	}, context, surroundings);
	const tell = (text) => progress.show(`${place.written}: ${text} (${count(meter.requests, "request")})`);
	const most = token === null ? Math.min(options.most, Math.floor(MOST_WITHOUT_TOKEN / places)) : options.most;
	try {
		const listed = await listedAt(github, place, server, options, rows, tell);
		for (const [index, one] of listed.entries()) {
			tell(listed.length === 1 ? "its reports are read" : `${index} of ${listed.length} repositories`);
			try {
				await addRepository(one);
			} catch (error) {
				const problem = problemOf(error, fullName(one.repository), server);
				if (listed.length === 1 || !(problem instanceof Failed)) throw problem;
				rows.unread.push(`${fullName(one.repository)} is left out: ${problem.message}.`);
			}
		}
	} catch (error) {
		throw problemOf(error, place.written, server, missingAt(place));
	}
	async function addRepository(one) {
		const name = fullName(one.repository);
		const files = await newestOf(github, one, options, most, token);
		if (files.length < one.files.length) {
			const why = token === null ? ", since there is no token" : ": --reports N says how many";
			progress.clear();
			surroundings.err(`docket: of ${one.files.length} reports of ${name} the newest ${files.length} are read${why}.\n`);
		}
		for await (const read of readReports(github, one.repository, files, token)) for (const { evidence, path, branch } of read) {
			const report = path.replace(/json$/, "md");
			rows.add(evidence, `${name}: ${path}`, () => addressOf(server.serverUrl, name, branch, report));
		}
	}
}
const missingAt = ({ kind, written, host }) => kind === "repository" && host === null ? `folder ${written}, and no such repository` : written;
async function listedAt(github, place, server, options, rows, tell) {
	tell("looked up");
	if (place.kind === "repository") {
		const listed = server.token === null ? await listReportsOpenly(github, place.repository, options) : await listReports(github, place.repository, options);
		if (listed === null) throw new Failed(missingSentence(missingAt(place), server));
		return [listed];
	}
	if (server.token === null) throw new Failed(`${place.written} needs a token, since GitHub answers sixty requests an hour without one: set GITHUB_TOKEN, or name one repository`);
	const found = await listOwner(github, place.owner, options, options, (repositories) => tell(count(repositories, "repository", "repositories")));
	if (found === null) throw new Failed(missingSentence(place.owner, server));
	if (found.hidden > 0) rows.unread.push(`${count(found.hidden, "repository", "repositories")} of ${place.owner} may not be read by this token.`);
	return found.repositories.filter(({ files }) => files.length > 0);
}
async function newestOf(github, listed, place, most, token) {
	const named = listed.files.length > most && token !== null ? await namesInHistory(github, listed, place) : [];
	return newestReports(listed.files, named, most);
}
export { addFromGitHub };
