/**
 * A page for the test runner in a window of its own: it gets frames and the focus however many others are open beside
 * it, and shares no storage with them.
 */
export async function openOwnWindow({ browser }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}
