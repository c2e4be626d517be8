export { r as finish, n as reportSubject } from "./report.js";
