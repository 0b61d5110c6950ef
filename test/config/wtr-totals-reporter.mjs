/** Counts the tests of each file as it is done, and ends a run with the line "N passed, N failed". */
import { relative } from 'node:path';

function countOf(sessions) {
  let passed = 0;
  let failed = 0;
  const count = (suite) => {
    for (const test of suite.tests) if (!test.skipped) test.passed ? passed++ : failed++;
    suite.suites.forEach(count);
  };
  for (const session of sessions) {
    if (session.testResults) count(session.testResults);
    if (!session.passed && (session.errors.length || !session.testResults)) failed++;
  }
  return { passed, failed };
}

export const totalsReporter = () => ({
  reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
    const { passed, failed } = countOf(sessionsForTestFile);
    const file = relative(process.cwd(), testFile);
    logger.log(failed ? `✗ ${file}  ${failed} of ${passed + failed} failed` : `✓ ${file}  ${passed} tests`);
  },
  stop({ sessions }) {
    const { passed, failed } = countOf(sessions);
    console.log(`${passed} passed, ${failed} failed`);
  },
});
