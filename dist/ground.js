// src/version.ts
const version = "1.0.0";
// src/report/documentation.ts
const HOME = "https://github.com/docket-ci/docket";
const HOME_PAGE = HOME;
const page = ({ tool }, place) => `${HOME}/blob/v${tool.version}/docs/${place}`;
const pageOfRule = (evidence, rule) => page(evidence, `verdict.md#${rule.replaceAll(" ", "-")}`);
const pageOfVerdict = (evidence, address = "") => page(evidence, address === "" || address.startsWith("#") ? `verdict.md${address}` : address);
const pageOfResults = (evidence) => page(evidence, "configuration.md#result-files");
export { version as a, pageOfVerdict as i, pageOfResults as n, pageOfRule as r, HOME_PAGE as t };
