/** Ends a run with the line "N passed, N failed". */
export const totalsReporter = () => ({
  stop({ sessions }) {
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
    console.log(`${passed} passed, ${failed} failed`);
  },
});
