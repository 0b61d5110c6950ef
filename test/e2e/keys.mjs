/** The idea contest by the keyboard: on the page with the receiver's feed (`test/helpers/receiver.ts`). */

/**
 * Applies with Tab, Space, Enter, arrows and letters alone, and waits before sending for `patience` milliseconds; `look`
 * sees each thing that has the focus.
 */
export async function applyByKeys({ page, says }, patience, look) {
  const { keyboard } = page;
  /** What has the focus: its name, and whether one sees that it has it. */
  const here = () =>
    page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const text = element?.labels?.length ? element.labels[0].textContent : element?.textContent;
      const marks = [element, element?.closest('.option, .file, label')].filter(Boolean);
      return {
        name: text?.replace(/\s+/g, ' ').trim() ?? '',
        isSeen: marks.some((each) => document.defaultView.getComputedStyle(each).outlineStyle !== 'none'),
      };
    });
  const to = async (name) => {
    for (let time = 0; time < 60; time++) {
      await keyboard.press('Tab');
      const found = await here();
      look(found);
      if (found.name.startsWith(name)) return;
    }
    throw new Error(`Tab does not come to “${name}” but to “${(await here()).name}”`);
  };
  const press = async (name, key = 'Enter') => {
    await to(name);
    await keyboard.press(key);
  };
  const write = async (name, text) => {
    await to(name);
    await keyboard.type(text);
  };
  await press('Ideju konkurss');
  await says('Apply');
  await press('Apply');
  await says('Begin');
  await press('Yes, on this device', 'Space');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowUp');
  await press('Begin');
  await says('Step 1 of');
  await write('Your name and surname', 'Anna Bērziņa');
  await write('Your e-mail', 'anna@');
  await keyboard.press('Enter');
  await says('1 answer needs to be mended');
  await press('Your e-mail:');
  await keyboard.press('End');
  await keyboard.type('example.lv');
  await keyboard.press('Enter');
  await says('Ideja');
  await write('Ideja', 'Skeitparks');
  await press('Next');
  await says('Plāns');
  await press('Next');
  await press('I have read the rules', 'Space');
  await press('Next');
  await says('Check and send');
  await new Promise((done) => setTimeout(done, patience));
  await press('Send the application');
}
