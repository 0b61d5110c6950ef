/** Runs named pieces of an end-to-end test one after the other; the last line counts them. */
export async function run(steps) {
  let failed = 0;
  for (const [name, step] of Object.entries(steps)) {
    try {
      await step();
      console.log(`✓ ${name}`);
    } catch (error) {
      failed++;
      console.log(`✗ ${name}\n${error.stdout ?? ''}${error.stderr ?? ''}${error.stack}`);
    }
  }
  const passed = Object.keys(steps).length - failed;
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
