/** The strict policy, placeholders and what is opened under them. */
import { ELEMENTS, placeholder, tag } from '../../helpers/host-page.mjs';
import { openCard, openMap, click, findByRole, unfold } from './interactions.mjs';
import { all, FIRST, LANGUAGE, n, visit } from './harness.mjs';

export const CASES = {
  'every element under the strict policy, with Trusted Types': () => visit({ body: all }, n),
  'every element by a placeholder': () =>
    visit({ body: ELEMENTS.map((name) => placeholder(name)).join('') }, n),
  'a placeholder passes its attributes on, and none that could run or style': () =>
    visit(
      {
        body: placeholder(FIRST, {
          lang: 'en',
          'heading-level': '4',
          debug: '',
          onclick: 'alert(1)',
          style: 'color:red',
          1: 'x',
          '': 'y',
        }),
      },
      1,
      (page) =>
        page.evaluate(
          (name, expectedLanguage) => {
            const element = document.querySelector(name);
            const names = element
              .getAttributeNames()
              .filter((each) => each !== 'data-tilts-height')
              .sort()
              .join();
            const expected = [
              'debug',
              'heading-level',
              'lang',
              'src',
              ...(element.hasAttribute('contest') ? ['contest'] : []),
            ]
              .sort()
              .join();
            return [
              ...(names === expected ? [] : [`attributes: ${names}`]),
              ...(element.querySelector('a') ? [] : ['the fallback is gone']),
              ...(element.language === expectedLanguage ? [] : [`language: ${element.language}`]),
            ];
          },
          `tilts-${FIRST}`,
          LANGUAGE,
        ),
    ),
  'an instrument in full, and the questions of who may get it': () =>
    visit({ body: tag('instrument-directory') }, 1, async (page) => {
      await unfold(await openCard(page));
      await click(page, 'Aizvērt');
      await click(page, 'Vai varu saņemt atbalstu?');
      await findByRole(page, 'combobox', 'Kas jūs esat?');
      return [];
    }),
  'an enterprise in full with its video, and the map': () =>
    visit({ body: tag('enterprise-showcase', { map: '', locked: 'sector: food' }) }, 1, async (page) => {
      await unfold(await openCard(page));
      await click(page, 'Atskaņot video: Rīts ceptuvē');
      await click(page, 'Aizvērt');
      await openMap(page);
      await click(page, 'Tuvināt');
      await click(page, 'Aizvērt karti');
      return [];
    }),
};
