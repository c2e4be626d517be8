export { i as finishSweep } from "./report.js";
