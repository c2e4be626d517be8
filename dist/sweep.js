export { t as sweepHeads } from "./report.js";
