export { r as finish } from "./report.js";
