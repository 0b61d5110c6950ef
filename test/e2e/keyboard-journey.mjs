/** The idea contest by the keyboard: on the page with the feed of the submission server's tests (`test/helpers/submission-server.ts`). */
import { takeAMinute } from '../helpers/browser.mjs';

/** Applies with Tab, Space, Enter, arrows and letters alone; `look` sees each thing that has the focus. */
export async function applyByKeyboard({ page, says }, look) {
  const { keyboard } = page;
  /** Until it is drawn, Tab would pass by the place where it is going to be. */
  const isThere = (name) =>
    page.waitForFunction(
      (wanted) => {
        const isIn = (root) =>
          [...root.querySelectorAll('*')].some(
            (each) =>
              (each.matches('a[href], button, label') &&
                each.textContent.replace(/\s+/g, ' ').trim().startsWith(wanted) &&
                each.checkVisibility()) ||
              (each.shadowRoot && isIn(each.shadowRoot)),
          );
        return isIn(document);
      },
      {},
      name,
    );
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
    await isThere(name);
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
  await press('Apply');
  await press('Yes, on this device', 'Space');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowUp');
  await press('Start');
  await write('Your full name', 'Anna Bērziņa');
  await write('Your email address', 'anna@');
  await keyboard.press('Enter');
  await says('1 answer needs correcting');
  await press('Your email address:');
  await keyboard.press('End');
  await keyboard.type('example.lv');
  await keyboard.press('Enter');
  await write('Ideja', 'Skeitparks');
  await press('Next');
  await says('Plāns');
  await press('Next');
  await press('I have read the rules', 'Space');
  await press('Next');
  await says('Check and send');
  await takeAMinute(page);
  await press('Send the application');
}
