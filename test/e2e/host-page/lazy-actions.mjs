/** What a person takes away from the showcase under the strict policy: contact, table, comparison, paper, map. */
import { tag } from '../../helpers/host-page.mjs';
import { openCard, openMap, click, findByRole } from './interactions.mjs';
import { visit } from './harness.mjs';

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
      await click(page, 'Saglabāt kontaktu');
      found.push(
        ...(await fileOf(page, /^saulgriezu-maize\.vcf: BEGIN:VCARD\r\n.*FN.*:Saulgriežu maize\r\n/s)),
      );
      await click(page, 'Parādīt kartē');
      await findByRole(page, 'image', 'Saulgriežu maize');
      await click(page, 'Aizvērt');
      await click(page, 'Saglabāt kā tabulu (CSV)');
      found.push(...(await fileOf(page, /\.csv: .*Saulgriežu maize/s)));
      await click(page, 'Saglabāt izlasē: Saulgriežu maize');
      await click(page, 'Mana izlase (1)');
      await findByRole(page, 'heading', 'Mana izlase');
      await click(page, 'Aizvērt');
      await click(page, 'Drukāt');
      await page.waitForFunction(() => globalThis.printed === 1);
      await openMap(page);
      return found;
    }),
};
