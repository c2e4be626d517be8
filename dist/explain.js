import { S as fromMarkdown, W as fromPlan, _ as table, d as paragraph, i as heading, o as keyLine } from "./markdown.js";
import { a as pageOfRule, o as pageOfVerdict, s as version, t as closest } from "./ground.js";
import { n as toTerminal, t as screenOf } from "./screen.js";
import { t as Failed } from "./command.js";
// src/cli/explain/rules.json
var rules_default = [
	{
		"rule": "required check failed",
		"outcomes": ["blocked"],
		"example": "`Run pytest` of `test` fails",
		"text": "**A check that decides failed, timed out, or its workflow could not start.**\n`Run pytest` of the job `test` fails. The failed test is named where a test report has it and the base branch's last run\ndoes not, else the step; and whether the base branch fails there too.\n\n- GitHub calls a job cancelled that reached its `timeout-minutes`; its running time tells, and it counts as timed out.\n- A job that only passes on how others ended (an aggregator such as `all-green`) is told as the job that failed.\n- Jobs that fail at the same file and line are one reason.\n- A matrix leg that `fail-fast` cancelled is told under the leg that failed.\n- When a failed run's jobs could not be read, the run itself blocks: nobody knows which of them failed."
	},
	{
		"rule": "run ended outside its jobs",
		"outcomes": [
			"blocked",
			"pending",
			"rerun",
			"debt"
		],
		"example": "`CI` fails, and none of its jobs did",
		"text": "**A run ended badly, and none of its jobs did.** `CI` fails although `test` passed: GitHub could not make its other jobs, as\nof a matrix without values. That is a *debt* where the run does not decide. One that does and was cancelled before it had\njobs, as by a `concurrency` group, is a *rerun*, and *pending* where a newer push cancelled it or it was given up as stale:\nbut for those of which another run of the workflow passed on this commit."
	},
	{
		"rule": "invariant violated",
		"outcomes": ["blocked"],
		"example": "`modules/images.py` must not change, and does",
		"text": "**An invariant of plan or configuration is violated.**\nThe plan says *no change to `modules/images.py`*, and the pull request changes it. Or its verification names the\nworkflow `Smoke Tests`, and that failed. A failure that lies outside of the change violates nothing, nor does\na job that judged nothing: it could not start, failed in its set-up, timed out, or lost its runner. Then it is *not proven*.\n\n- A verification counts when it names a workflow or job of this commit (*Smoke tests pass*), else a step that judges the\n  code (*Run smoke tests*), test files in code spans that pass (*`test/test_api.py` passes*), or paths that do not change.\n  Of several all must hold. Where it names none, the invariant's own name may name a workflow or job.\n- Some sentences the evidence settles: *No workflow changes*; *CI remains truthful*, *no `continue-on-error` added* (the\n  guardrails on gates); *All 205 tests pass*, *4 tests remain skipped* (where all tests were counted); *CI green*,\n  *Coverage ≥ 85%* and other words for a kind of check. One with *except*, *only* or *unless* says something else.\n- A statement about the code holds where only documentation and workflows are changed; these stand together in one line.\n- Other words never make a tick: *not assessed*.\n- Tests hold it when a test report has them and all passed. Skipped tests, tests that no report has, and a step whose\n  failure would not show (`|| true`) assess nothing."
	},
	{
		"rule": "gate weakened",
		"outcomes": ["blocked", "debt"],
		"example": "`pytest` becomes `pytest || true`",
		"text": "**The change weakens a required check, and nobody says so.** Compared are the workflow files, and the settings and scripts that they\nuse, before and after: a check taken away, kept from some changes, allowed to fail (`|| true`, `continue-on-error`) or made to look\nat less, a threshold lowered. Put it back, or name it in the title or description and say why (*Lower the coverage threshold to\n80%: …*); the words of a fork do not count. All kinds: [guardrails](#guardrails)."
	},
	{
		"rule": "tests focused",
		"outcomes": ["blocked", "debt"],
		"example": "`it(` becomes `it.only(`",
		"text": "**Tests are focused.** The change makes `it('adds')` an `it.only('adds')`, and a check that decides runs tests: it passes\nwithout the others. A debt where the author says so (a fork's words do not lower it), or where no such check is known to\nrun tests. Known are `.only`, `fit`, `fdescribe`, `:focus` and `focus: true` of RSpec, `FIt` and its like of Ginkgo."
	},
	{
		"rule": "check not finished",
		"outcomes": ["pending"],
		"example": "`test` still runs",
		"text": "**A check that decides is not finished, waits for somebody's approval, or was given up as stale; or a newer push\ncancelled it.**\n`test` is still running, or a maintainer must approve the first run of a contributor.\n\n- A job that waits for an environment's approval counts only where a rule names it; else it is a next action.\n- An unfinished run that will not call Docket again, because Docket's own file does not list its workflow, also counts only where\n  a rule names it; else the next action is to list it."
	},
	{
		"rule": "required check missing",
		"outcomes": ["pending", "blocked"],
		"example": "the rules name `e2e`, and nothing reports it",
		"text": "**A required check is missing.**\nThe rules name `e2e`, and no job, status or check of the commit has that name. The report says why: its workflow did not\nrun for these paths, no file defines it. When the change itself removes or renames the job, the rule would wait for ever:\n*blocked*. On the base branch's own commits a check that belongs to\npull requests is explained and not missing."
	},
	{
		"rule": "expected workflow absent",
		"outcomes": ["pending", "debt"],
		"example": "`Lint` listens to `pull_request` and has no run",
		"text": "**A workflow has not run although its triggers match**, and no rule names a check.\n`Lint` listens to `pull_request`, and there is no run of it. After the merge this is a debt, because nothing waits any\nmore. Not expected is a workflow whose branch, path or activity filter leaves this event out or cannot be decided, that\nis disabled, that only listens to other events (`schedule`, `workflow_call` …), that a fork's push cannot start, that a\nconflict, `[skip ci]` or GitHub's default token kept away, and Docket's own."
	},
	{
		"rule": "no work done",
		"outcomes": ["pending"],
		"example": "every job of a draft is skipped; nothing has finished yet; a conflict keeps CI away",
		"text": "**No job did any work.**\nEvery job of a draft is skipped by its own condition. Or nothing that counts has finished yet: the only job waits for its\nenvironment, GitHub still builds the pages, the run that was asked for is queued. A required check of another app that\npassed is work.\n\nOr CI has not run at all for the newest commit of an open pull request, which a [sweep](configuration.md#sweep) or the input `sha`\nfinds. The reason is told as far as GitHub shows it: a conflict with the base, `[skip ci]` in the message, the default\n`GITHUB_TOKEN`, filters of the workflow files. Where it shows none, Docket says so. Required checks and workflows that are\nmissing because of it are told under it. A run of `pull_request_target` that only labels or greets does not count as CI there,\nsince a conflict does not keep it away; one that builds, lints or tests does."
	},
	{
		"rule": "infrastructure",
		"outcomes": ["rerun"],
		"example": "the runner of `test` was lost",
		"text": "**A check that decides gave no result for a reason outside the change.**\n\n- It was cancelled, and not by a newer push, by `fail-fast` or by its time limit. So may a [run](#run-ended-outside-its-jobs) be.\n- It failed without a failed step: its runner was lost. (Not where its last step, `Complete job`, succeeded, nor a job for\n  an environment, which may have been rejected.)\n- Its runner was shut down while it ran, as the log says (`The runner has received a shutdown signal`). A fork's log is no\n  proof of that.\n- The runner's own set-up failed, before any step of the workflow.\n- A step failed that only fetches and prepares: checkout, `setup-*`, cache, login, or a script that does nothing but\n  install.\n\nThis must be proved. A failure stays a failure when the change touches workflow files, when the list of changed files\nmay be cut, or when the base branch fails in the same way; a failed set-up step also when the change touches manifests\nor lock files, unless its log tells of a network that broke as no manifest breaks it: `ETIMEDOUT`, a connection that was\nreset, `503 Service Unavailable`. (What a fork's packages print while they are installed is no proof.) So it does where the\nlog or an annotation says what no other run fixes: a lock file that does not fit, a tool of another version, an action or\nan image that is gone (`manifest unknown`), credentials that were not given. The reason says what the log calls it."
	},
	{
		"rule": "required check skipped",
		"outcomes": ["debt"],
		"example": "`test` needs `build`, which failed",
		"text": "**A required job was skipped because of other jobs.** `deploy-check` needs `build`, which was cancelled. GitHub lets a\nskipped job pass as a required check; this one proves nothing. A job that was skipped by its own `if:`, or because a job\nthat it needs was, is explained and no debt."
	},
	{
		"rule": "failure passed over",
		"outcomes": ["debt"],
		"example": "`all-green` passes, and `lint`, which it needs, failed",
		"text": "**A required job passed over a failure.** The rules name `all-green` alone; `lint`, which it needs, failed or was cancelled,\nand `all-green` passed: with `if: always()` and steps that look at other results, or at none. No debt of its own is a job\nthat decides itself, that may fail (`continue-on-error`), or that fails on the base branch too."
	},
	{
		"rule": "masked failure",
		"outcomes": ["debt"],
		"example": "`continue-on-error` hides that `Run ruff` failed",
		"text": "**A job hides a failure.** `Run ruff` of the job `lint` fails, `continue-on-error` lets the job pass, and GitHub shows a\ngreen tick. The runner tells of the failure in an annotation, `Process completed with exit code 1.`, and Docket reads it.\nThe job is marked `⚠`. The step is named where only one can be meant: one step has `continue-on-error`, or as many as failed; else\nthe job is. No debt is a failure\n\n- that the base branch's last run hides too, in the same job and step: a known failure, counted in the CI status;\n- whose outcome another step of the job looks at (`steps.lint.outcome`): the workflow takes care of it itself;\n- of a step that only reports (`if: always()`).\n\nWhat `|| true` and its like hide leaves no trace but in test reports and logs, nor does a command that fails in a step which has ten\nerror annotations already. A job with `continue-on-error` that fails is a check that does not decide."
	},
	{
		"rule": "failed tests in a green run",
		"outcomes": ["debt"],
		"example": "`pytest || true` fails in `test_add`",
		"text": "**A test failed in a run that passed.** `pytest || true` fails in `test_txt2img`, the job is green, and the report that it\nuploaded has the failed test. Not where a job of the run failed without deciding, or hid a failure as above, and tests\nmay be why: that is told already. In a run that failed the failed tests stand with the job that failed. A test that the\nbase branch's last run reports as failed too is known, and counted in the CI status.\n\nWhere a run has no test report, [the log](formats.md#logs) tells: `pytest || true` passes, and its log ends in `1 failed, 60\npassed`. It is a debt where the script of the step shows what hides the failure (`|| true`, `set +e`, `| tee log`), and\nneither it nor a later step looks at the outcome. Else the step may expect the failure, as the tests of a test tool do:\nthat is a note. As many failed tests in the same log of the base branch are known."
	},
	{
		"rule": "zero tests",
		"outcomes": ["debt"],
		"example": "`npm test` passes, and no test ran",
		"text": "**A test step ran no test.** `Run npm test` passes, and no report of its run has a test that was not skipped. One report\nwith tests is enough, so an empty shard is none. Where an artifact of the head could not be read, nobody knows. Where the\nbase branch ran no test either, it is a note. Without a test report the logs must say so (`no tests ran`, `0 passing`, `No\ntests found`, `No test is available in …`, `NO-SOURCE`), those of all jobs of the run that run tests, and none of them may\nask for tests of changed files alone. One leg of a matrix whose log says so while others ran some is a debt, too, and a note\nwhere its command says that there may be none (`--passWithNoTests`); shards may be empty."
	},
	{
		"rule": "tests not started",
		"outcomes": ["debt"],
		"example": "the pull request goes into `parser`, and CI takes those into `main` alone",
		"text": "**Tests do not start for this base.** The pull request is stacked on another one: its base is the branch `parser`, `CI`, which\nhas the tests, says `pull_request: branches: [main]`, and all that ran is a linter. The checks that pass prove little. It is a\ndebt where the rules of that base name no check, and no job with tests ran at all, in whatever workflow; where they name\nsome, or where something ran that may have tested (`./ci.sh`, `make check`, another app), a note. Nothing is said of a workflow\nthat does not take the default branch either, or whose path filter leaves the change out, nor of documentation alone."
	},
	{
		"rule": "informational failure",
		"outcomes": ["debt"],
		"example": "`nightly` fails, which no rule names",
		"text": "**A check that does not decide failed.** The job `nightly` fails, and the rules do not name it. Not one that failed in\nthe base branch's last run too: that is a known failure, counted in the CI status."
	},
	{
		"rule": "flaky check",
		"outcomes": ["debt"],
		"example": "`test` passes in its second attempt",
		"text": "**A check is flaky.** `test` failed in attempt 1 and passed in attempt 2 of the same commit."
	},
	{
		"rule": "flaky test",
		"outcomes": ["debt"],
		"example": "`test_clock` fails and passes in one run",
		"text": "**A test is flaky.** `test_clock` failed and passed in the same run: its tool tried it again (surefire, Playwright,\ngotestsum, pytest-rerunfailures …) and says so in the report, or a second try wrote another report in which it passed.\nReports in different artifacts are tries of each other only where one job alone can have made them: legs of a matrix are\nnone. Without a report the log tells, where the tool counts such tests at its end (Playwright, nextest, Maven)."
	},
	{
		"rule": "tests removed",
		"outcomes": ["debt"],
		"example": "`test_add` goes, `add` stays",
		"text": "**Tests are removed.** The change takes `test_add_item` out of `tests/test_cart.py`, and the code that it tests stays.\nDocket reads it in the patch, so comments, strings, moved and reformatted lines are nothing. So is a file that loses its\ntests by its name (`test_cart.py` becomes `cart_disabled.py`). No debt\n\n- when the test is renamed, moves to another file, or was skipped before; tests of several files under one telling name\n  may become one, in their base class;\n- when as many new tests, or a test with a table of cases (`parametrize`, `it.each`, `@TestFactory` …), replace it in its\n  file, or in one that is about the same (`test_cart.py` split into `test_cart_items.py`);\n- when new tests have most words of its name, or name most of what it named, in the same file or near it, or of most tests\n  of the file; or when most of its lines, and all that it asserts, go on to stand in other tests: that is a note;\n- when the change alters code that the test names, and writes tests about the same, at least half as many lines as it takes\n  from them, or a quarter where these name that code: that is a note too, but for a test that stands in a comment now;\n- when the code goes too: a file or definition that the test's name means (`lists users` of `listUsers`), a definition\n  that the test or its helpers call and that nothing of the changed tests calls any more, or after which the test or its group is\n  called (`describe('flushPending method')`), an option or a message that the test says and the changed code no longer does\n  (`--max-items`), a parameter of what it calls, or one that has to be given now and was not, the code of the same folder, or\n  a whole package with its manifest; or when the change hardly does more than take lines\n  from the code of its name\n  (`BaseIO.php` of `BaseIOTest.php`), or of a part of it. A definition that only gets another name or place does not go, nor does a message\n  that is put in other words. That is a note;\n- when its lines go on to stand in the test above, also where they are one assertion, and behind nothing new that opens a block:\n  a note;\n- when a compiler wrote the file (`lib/cart.test.js`), or it says that it is generated: its source has the tests;\n- when an abstract class, a trait or an interface gets a name by which no runner finds it: those that extend it run its tests;\n- when nobody wrote it: it holds nothing, and is called `TestName`; where it asked for nothing and printed what came out,\n  while another one asks for the same, that is a note;\n- when title, plan or description say so (*Remove `test_add_item`*, and of tests in general *Remove tests that check\n  nothing*), or the change is a revert or a rollback; or when the title allows just what the test forbids (*Permit nested\n  lists*, `test_no_nested_list`; *Run the checks in parallel*, `ignores --parallel`), keeps what the test sees go (*keep\n  source maps*, `clear drops source maps`), or says that there is no such thing (*The path can never be empty*). The title may\n  also say it of tests in general (*Remove redundant tests*) or of these (*Drop flaky cart tests*), have most words of the\n  test's name, or remove what it is about (*Remove the basket snapshots*, `test_basket_snapshot_matches`), also one of\n  several, where a line says why (*Delete Level 1 and Level 2 tests that newer ones cover*), or an old form that it is for\n  (*Remove compatibility code for old handlers*, `works with old-style handlers`); it may say that tests move, become one or\n  are written in another way, where new ones come or half of the lines (*Lift the cart tests to integration*, *Update the\n  tests to use the new client*), and so may a line of the description that names what they are about; it may remove a part of the\n  project by its name (*Acme: Remove adapter*, `AcmeTest.java`), or of tests alone what their names and that of their file say;\n  it may call tests left over, where nothing but tests goes; or that something goes or is\n  cleaned up, where much more code goes than comes, or where a name that goes with it stood in the tests. That is a note too.\n\nA test that goes while others are written, though fewer than go, is a debt again where it failed in the run before of the\nsame pull request, or on the base branch: *Tests removed that failed in run 3*. What is left is what an author should speak of:\ntests switched off in a comment, tests that go in a change which alters nothing that they name, and those that go beside changed\ncode about which the change writes no test."
	},
	{
		"rule": "tests skipped",
		"outcomes": ["debt"],
		"example": "`@pytest.mark.skip` is new",
		"text": "**Tests are skipped.** `@pytest.mark.skip` is new above `test_add_item`, `it('adds')` becomes `it.skip('adds')`, a test\nfunction begins with `t.Skip(\"later\")`. Notes are a skip that the author names (*Skip flaky cart tests*; also in the tool's own\nword, *Add t.Skip() to the cart test*), one under a\ncondition (`skipif`, below an `if`, `testing.Short()`, `@DisabledOnOs`), and a test or suite that is new and skipped, the\nlatter in a new file of a change that removes no tests. A new project among tests, with a manifest of its own, is what tests run. Nothing is said of a test that the reports of this head show as\npassed, and nowhere as skipped: its condition does not hold, or what looks like a skip is none. Read are the usual tools of Python,\nJavaScript and TypeScript, Go, Rust, Java, Kotlin, Groovy, Scala, C#, Ruby, PHP, C++, Swift, Dart, Elixir and Bats.\nFiles in folders of fixtures or of others' code are not looked at. In the tests of linters and\ncode mods, which hold tests as text, skips and focus are not read."
	},
	{
		"rule": "assertions weakened",
		"outcomes": ["debt"],
		"example": "`assert total == 5` is now `assert total`",
		"text": "**Assertions are weakened.** A test that stays asks for less: `assert total == 5` becomes `assert total`, `toBe(5)` becomes\n`toBeDefined()`, a tolerance or bound lets more through, an error is asked for without its text or as any error, an argument\nis replaced by one that stands for anything. Or for nothing: the assertion is gone, commented out, always true\n(`assert True`, a value compared with itself, `len(items) >= 0`), its failure is caught, the test ends before it, nobody waits\nfor it (`expect(read()).resolves` without `await`), or its loop or table has no cases. Or only sometimes: it stands under a new\ncondition, or below one that ends the test (`if (process.env.CI) return;`); an `else` that asks something, too, is none. Or of\na mock: `jest.mock('./cart')` in `cart.test.ts`, `@patch(\"shop.cart.total\")` above a test that asks for `total()`, `mock(Cart.class)`\nwhere `CartTest` made a `Cart`; mocks that keep the rest of a module, and those of what it calls, are none. Python (pytest,\nunittest and its mocks, numpy), JavaScript and TypeScript (Jest, Vitest, Playwright, Chai, `node:assert`, AVA), Go (`testing`,\ntestify, Gomega), Java and Kotlin (JUnit, AssertJ, Hamcrest, Truth, Mockito, MockK, Kotest) are read, from the lines of the diff.\n\nIt is a debt where the assertion holds whatever the code does, is commented out, caught or not reached; where nothing but tests\nchanged; and where the test failed in the run before of this pull request and passes now. It is a note where code, dependencies,\nsettings or data changed as well, where more than fifteen test files change in this way, where no check that decides runs tests,\nand where the author says so (*Relax the tolerance of the cart tests*, *Fix flaky test_total*, *Relax the reconnect count to >=\n1*, *Parametrize the cart tests*). Another expected value, also in a row of a table of cases, is nothing where code or the rest\nof the test changed, and a note where nothing did. So is an assertion that went with the line which made what it judges (`total\n= cart.total()`), and a snapshot that is rewritten or cut while no code, style, dependency, setting, data or test of its name\nchanged. An assertion that moved, that went with the code which it names, whose place another one of the same test took (a\nhelper of the project, a loop or a table takes that of several), or that another one says as well (`cart == {\"total\": 5}` in\nplace of `cart[\"total\"] == 5`), is nothing, nor is what a merge of another branch brings, unless it holds whatever the code\ndoes. A new test in which nothing may judge is a note."
	},
	{
		"rule": "code asks about tests",
		"outcomes": ["debt"],
		"example": "`process.env.NODE_ENV === 'test'` is new in `src/mailer.ts`",
		"text": "**Code asks whether it is under test.** `if (process.env.NODE_ENV === 'test')` is new in `src/mailer.ts`: tests no longer run what\nusers do. Known are the variables and functions that tools document: `NODE_ENV`, `JEST_WORKER_ID`, `VITEST`,\n`NODE_TEST_CONTEXT`, `window.Cypress`, `navigator.webdriver`, `typeof jest`, `PYTEST_CURRENT_TEST`, `PYTEST_VERSION`, `\"pytest\" in\nsys.modules`, `testing.Testing()`, `flag.Lookup(\"test.v\")`, classes of JUnit that are looked for. It is a note where the author\nsays so (*Do not send telemetry in tests*), where the patch shows that the file did so before, and in files that serve tests,\nbuilds or settings (`testutil/`, `vite.config.ts`, `scripts/`). Tests, comments, and tests that stand in the source\n(`import.meta.vitest`) are nothing. A new branch that gives one plain\nvalue back for another one (`if number == 84: return [2, 2, 3, 7]`) is a note where a test of the same change has both together:\nit may be the subject, or written for the test."
	},
	{
		"rule": "tests vanished",
		"outcomes": ["debt"],
		"example": "`TestCart › adds` ran on the base branch alone",
		"text": "**Tests vanished.** The base branch ran `TestCart › adds`, no report of the head has it, and the change does not touch it.\nThe head is compared with the newest green run of the workflow at or before the merge base, from the report that Docket\ncommitted for it, else from its artifacts. Of a suite only what it has fewer counts, so renamed and parametrised tests are\nnone; nor is a test that moved to another suite or report, or one that the base branch's newest run does not have any\nmore. A note, and no debt, are tests\n\n- whose file the change touches, that are made from data of tests which it touches, or that may go with a file or\n  definition which it removes;\n- of a run in which a job or step did not run that ran there, a report has no counterpart (a leg fewer), or an artifact\n  could not be read;\n- of a command that chooses its tests by event, branch or change (`github.event_name`, `nx affected`, `--changedSince`);\n- when more than half did not run and the change touches no tests, settings, lock files or workflows; when it touches\n  documentation alone; and when the author says that they go\n  (or [somebody else](#who-may-declare-it) accepts it, after the run).\n\nA run without any test report, whose base run has some by its committed report, is a note.\n\nWhere a run has no test report, [logs](formats.md#logs) are compared with those of the same green run: `test (windows)` says\n`60 passed`, and `118 passed` there. A debt is a fifth less or more, of three tests at least, or none at all, in the same\nstep of the same job, by the same tool. What other legs of the job and new jobs have more is taken for theirs. Of shards\n(`test (1)`, `test (2)`) the sums count, so there may be more or fewer of them; legs that are new or gone are not compared.\nThe notes above hold here too: of a command that chooses its tests, of a diff that removes or moves tests, takes lines from\nthem or removes files, and where the guardrails tell already that less is looked at. So it is where the change edits the\ncommand itself, but for the number of its shards."
	},
	{
		"rule": "tests newly skipped",
		"outcomes": ["debt"],
		"example": "`TestCart › adds` passed on the base branch",
		"text": "**Tests are newly skipped.** `TestCart › adds` passed on the base branch and is skipped here, and the diff says nothing of\nit: the reason that the report gives is told. A note in a pull request of a fork or of Dependabot, which has no secrets,\nand where the change touches the workflow. By logs it is a debt where a job skips ten tests more, and twice as many as\nbefore, or a fifth of all, and fewer ran: 120 are skipped, and 3 on the base branch."
	},
	{
		"rule": "paths mean nothing",
		"outcomes": ["debt"],
		"example": "`src/api` is renamed, and `API` starts for `src/api/**`",
		"text": "**Paths in a workflow file mean nothing any more.** The change renames `src/api` to `src/backend`, and `API` says `paths:\n[src/api/**]`: it never starts again. So it is with the filters of `dorny/paths-filter` and `tj-actions/changed-files`, and\nwith folders in commands that test (`pytest tests/unit || true`); a command that failed because of it is told as that. The\nhead's tree must have nothing of the folder; where GitHub does not tell, nothing is said. No debt is a folder that is removed\nand stands beside others in its filter, nor one whose files are looked at under their new names."
	},
	{
		"rule": "coverage under its gate",
		"outcomes": ["debt"],
		"example": "37.5%, and the gate asks for 40%",
		"text": "**Coverage lies under its gate.** `coverage report --fail-under=40 || true` stands in the workflow file, and its job has\n37.5%: by what the tool prints in the [log](formats.md#logs) of that job, which is the number that it is judged by, else by the\nreport that this job may have made; of several the one with most lines, which stands for the total. What another job measured\nsays nothing of it. A gate that speaks of all runs is compared with the largest report, and without one with the highest value\nthat logs print. Gates are found in commands (`--cov-fail-under`, also in the variable `PYTEST_ADDOPTS`; `coverage report --fail-under`,\n`--fail-under-line`, `--coverage.thresholds.lines`,\n`--coverageThreshold`, `--check-coverage --lines`, `--test-coverage-lines`, and their like for branches), in\n[`coverage`](configuration.md#coverage) of the configuration, in the [tools' own files](formats.md#thresholds), and in rulesets\nof the base branch ([*Restrict code\ncoverage*](https://docs.github.com/en/code-security/how-tos/maintain-quality-code/restrict-code-coverage): its minimum, of lines).\nNo debt\n\n- when the step with the gate passed and nothing would have hidden its failure: what its tool measured counts;\n- when the run failed: a gate that failed is a failed job;\n- when the base branch lies under the same gate: that is a note;\n- when a tool's own file sets the gate, and no step of this commit is known to have run the tool that reads it: `pytest\n  --cov` does, `make test` may or may not. Such a gate is shown and not compared.\n\nA total is rounded to the digits of its gate, as coverage.py does it, and counts lines and branches together where branches\nwere measured."
	},
	{
		"rule": "coverage dropped",
		"outcomes": ["debt"],
		"example": "80%, and 85% on the base branch",
		"text": "**Coverage dropped.** The largest report of a workflow covers 80% of the lines, and 85% on the base branch. More than\n[`tolerances.coverage`](configuration.md#tolerances) is a debt, one percentage point when nothing is said. Where a ruleset of GitHub says how far coverage may fall, that counts, and\n`tolerances.coverage` only where it is stricter. Not where\nreports of one side have no counterpart, jobs did not run, or the base branch's newest run has dropped as well."
	},
	{
		"rule": "unplanned code",
		"outcomes": ["debt"],
		"example": "the plan does not name `src/other.py`",
		"text": "**Code files are changed that the plan does not name**, when the plan lists paths among its deliverables. A path that it\nnames elsewhere counts, too. Tests, lock files, snapshots, files such as `__init__.py` and `index.ts` beside a planned one,\nthe plan and the milestone's own documents need no plan ([docs/plans.md](plans.md))."
	},
	{
		"rule": "public surface changed without being named",
		"outcomes": ["debt"],
		"example": "`src/api/users.ts` changes silently",
		"text": "**A public surface changes without being named.** The configuration names the [surface](configuration.md#surfaces)\n`REST API`, the pull request *Mend the pages* changes `src/api/users.ts`, and nothing says so. Named it is where the title,\nor a line of the description or the plan, has the surface's name, an abbreviation in it (`API`), a scope\n(`feat(api): …`) or one of the changed paths, or where the plan lists such a path among its deliverables or in its\nscope. Title, summary and lists may give a file's name alone. Quotes, comments and folded parts, what is out of scope, an\ninvariant, or `no changes to the API` name nothing. The words of a fork count. A surface that is named is told as a note."
	},
	{
		"rule": "mandatory invariant not assessed",
		"outcomes": ["debt"],
		"example": "the workflow that it names did not run",
		"text": "**A mandatory invariant of the configuration was not assessed.** `mandatory: true`, and the workflow that it names did\nnot run."
	},
	{
		"rule": "evidence unread",
		"outcomes": ["debt"],
		"example": "the changed files could not be read, or a commit has more runs than are read",
		"text": "**Runs, jobs, changed files or the configuration were not read**, or the pull request that would name the files: GitHub\nrefused them, or there are more than [Docket asks for](architecture.md#budget). What else was not read costs a section and\nis named as a gap; so do older runs of a workflow."
	}
];
// src/cli/explain/explain.ts
function explain(words, surroundings) {
	const nodes = words.length === 0 ? listOfAll() : entry(ruleNamed(words.join(" ")));
	surroundings.out(toTerminal(nodes, screenOf(surroundings)));
	return 0;
}
const TOOL = { tool: {
	name: "docket",
	version
} };
const listOfAll = () => [table([
	"Rule",
	"Outcome",
	"Example"
], rules_default.map(({ rule, outcomes, example }) => [
	[rule],
	[outcomes.join(", ")],
	fromPlan(example)
]))];
function entry({ rule, outcomes, example, text }) {
	return [
		heading(1, [rule]),
		keyLine("Outcome", [outcomes.join(", ")]),
		keyLine("Example", fromPlan(example)),
		...fromMarkdown(text).children.map(withWholeLinks),
		paragraph(["More: ", {
			link: pageOfRule(TOOL, rule),
			text: "docs/verdict.md"
		}])
	];
}
function withWholeLinks(node) {
	if (node.type === "link" && !/^https?:/.test(node.url)) return {
		...node,
		url: pageOfVerdict(TOOL, node.url)
	};
	if ("children" in node) return {
		...node,
		children: node.children.map(withWholeLinks)
	};
	return node;
}
function ruleNamed(written) {
	const name = written.trim().toLowerCase().replaceAll("-", " ");
	const found = rules_default.find(({ rule }) => rule === name);
	if (found !== void 0) return found;
	const meant = closest(name, rules_default.map(({ rule }) => rule));
	throw new Failed(`there is no rule "${written}"${meant === null ? ": `docket explain` lists them" : `; did you mean "${meant}"?`}`);
}
export { explain };
