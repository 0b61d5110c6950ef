/** A command for tests (`forced-colours`, payload: on or off): the tab is drawn in the colours of the system. */
const devtools = new Map();

export const forcedColoursPlugin = {
  name: 'forced-colours',
  async executeCommand({ command, payload, session }) {
    if (command !== 'forced-colours') return undefined;
    // The colours last as long as the session that asked for them.
    await devtools.get(session.id)?.detach();
    devtools.delete(session.id);
    if (!payload) return true;
    const own = await session.browser.getPage(session.id).createCDPSession();
    devtools.set(session.id, own);
    await own.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    return true;
  },
};
