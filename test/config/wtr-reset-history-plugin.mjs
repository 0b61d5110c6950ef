/**
 * A command for tests (`reset-history`): the tab forgets where it was before. It keeps 50 entries; when a long run has
 * filled them, Chrome drops those through which nobody has clicked, and a test's own way back leads elsewhere.
 */
export const resetHistoryPlugin = {
  name: 'reset-history',
  async executeCommand({ command, session }) {
    if (command !== 'reset-history') return undefined;
    const devtools = await session.browser.getPage(session.id).createCDPSession();
    await devtools.send('Page.resetNavigationHistory');
    await devtools.detach();
    return true;
  },
};
