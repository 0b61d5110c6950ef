/** What a person takes away from the showcase under the strict policy: contact, table, comparison, paper, map. */
import { tag } from '../../helpers/host-page.mjs';
import { openCard, openMap, press, seen } from './opened.mjs';
import { visit } from './visit.mjs';

/** From now on nothing is saved or printed, but remembered: names and texts of files, and how often it was printed. */
const remember = (page) =>
  page.evaluate(() => {
    globalThis.files = [];
    globalThis.printed = 0;
    globalThis.print = () => globalThis.printed++;
    const make = URL.createObjectURL;
    let text;
    URL.createObjectURL = (blob) => {
      text = blob.text();
      return make(blob);
    };
    globalThis.HTMLAnchorElement.prototype.click = function () {
      globalThis.files.push(text.then((content) => `${this.download}: ${content}`));
    };
  });

const fileOf = async (page, name) => {
  await page.waitForFunction(() => globalThis.files.length);
  const [file] = await page.evaluate(() => Promise.all(globalThis.files.splice(0)));
  return name.test(file) ? [] : [`saved: ${file.slice(0, 200)}`];
};

export const CASES = {
  'contact, table, comparison, print and map of the showcase': () =>
    visit({ body: tag('enterprise-showcase', { map: '', locked: 'sector: food' }) }, 1, async (page) => {
      await remember(page);
      const found = [];
      await openCard(page);
      await press(page, 'Saglabāt kontaktu');
      found.push(
        ...(await fileOf(page, /^saulgriezu-maize\.vcf: BEGIN:VCARD\r\n.*FN.*:Saulgriežu maize\r\n/s)),
      );
      await press(page, 'Parādīt kartē');
      await seen(page, 'image', 'Saulgriežu maize');
      await press(page, 'Aizvērt');
      await press(page, 'Saglabāt kā tabulu (CSV)');
      found.push(...(await fileOf(page, /\.csv: .*Saulgriežu maize/s)));
      await press(page, 'Saglabāt izlasē: Saulgriežu maize');
      await press(page, 'Mana izlase (1)');
      await seen(page, 'heading', 'Mana izlase');
      await press(page, 'Aizvērt');
      await press(page, 'Drukāt');
      await page.waitForFunction(() => globalThis.printed === 1);
      await openMap(page);
      return found;
    }),
};
