export { n as reportSubject } from "./report.js";
