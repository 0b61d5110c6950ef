/** Styles, ids and layers of the page against those of the elements. */
import { tag } from '../../helpers/host-page.mjs';
import { openCard, openMap, click } from './interactions.mjs';
import { all, n, NAMES, visit } from './harness.mjs';

/** How the inside of each element is laid out and looks, as far as the page has no say in it. */
const inside = (page) =>
  page.evaluate((names) => {
    const NAMES = [
      'display',
      'boxSizing',
      'direction',
      'textAlign',
      'textTransform',
      'textIndent',
      'whiteSpace',
      'visibility',
      'position',
    ];
    return [...document.querySelectorAll(names)].flatMap((element) => {
      const box = element.getBoundingClientRect();
      return [element, ...element.shadowRoot.querySelectorAll('*')].map((each) => {
        const style = globalThis.getComputedStyle(each);
        const { left, width, height } = each.getBoundingClientRect();
        const place = [left - box.left, width, height].map((px) => Math.round(px));
        return `${each.localName}.${each.className} ${place} ${NAMES.map((name) => style[name])}`;
      });
    });
  }, NAMES);

/** The inside once nothing changes it any more: all parts that come later are here and drawn. */
async function settledInside(page) {
  let before = '';
  for (let looks = 0; looks < 20; looks++) {
    await page.waitForNetworkIdle({ idleTime: 300 });
    const now = await inside(page);
    if (now.join() === before) return now;
    before = now.join();
  }
  throw new Error('The elements never come to rest');
}

/** The same elements on a clean page of the same font size and width, and on this one. */
async function sameInside(clean, hostile) {
  const found = [];
  let first;
  for (const style of [clean, hostile])
    found.push(
      ...(await visit({ body: `<div id="wrap">${all}</div>`, ...style }, n, async (page) => {
        const now = await settledInside(page);
        if (!first) first = now;
        else {
          const at = now.findIndex((line, index) => line !== first[index]);
          if (at >= 0) return [`clean:   ${first[at]}`, `hostile: ${now[at]}`];
        }
        return [];
      })),
    );
  return found;
}

const HOSTILE = `
* { box-sizing: content-box; text-align: center; text-transform: uppercase; text-indent: 3em; white-space: nowrap;
  direction: rtl; font-size: 10px !important; color: rgb(80, 0, 0) !important; line-height: 1.5; }
#wrap, div { display: grid; }
li, button, input, dialog, p { margin: 9px !important; padding: 9px !important; float: right !important; }
`;
const CLEAN = 'body { margin: 8px; font-size: 10px; color: rgb(80, 0, 0); line-height: 1.5; }';

/** Elements whose cards open in a dialog. */
const WITH_DIALOGS = [
  'instrument-directory',
  'enterprise-showcase',
  'resource-library',
  'organisation-directory',
  'needs-board',
];
const WAR = `
#wrap { contain: paint; overflow: hidden; position: relative; transform: scale(1); z-index: 0; }
#cover { background: rgb(0 0 0 / 0.5); inset: 0; position: fixed; z-index: 2147483647; }
`;
const OVER = '#over { block-size: 100%; inset: 0; position: fixed; z-index: 1; }';

/** Of each element: its line height as a share of its font size, and that of a paragraph within. */
const spacing = (page) =>
  page.evaluate((names) => {
    const share = (element) => {
      const { lineHeight, fontSize } = globalThis.getComputedStyle(element);
      return parseFloat(lineHeight) / parseFloat(fontSize);
    };
    return [...document.querySelectorAll(names)].flatMap((element) => {
      const text = document.createElement('p');
      text.style.fontSize = '2em';
      element.shadowRoot.append(text);
      const shares = [share(element), share(text)].map((each) => Math.round(100 * each) / 100);
      text.remove();
      return shares;
    });
  }, NAMES);

export const CASES = {
  'a page without line spacing: the elements have some, and the page’s own is kept': async () => {
    const found = [];
    for (const [style, least, most] of [
      ['body { line-height: 1 }', 1.35, 1.35],
      ['body { line-height: 0.9em; font-size: 20px }', 1.35, 1.35],
      ['body { line-height: 1.75 }', 1.75, 1.75],
      ['body { line-height: 30px; font-size: 20px }', 1.5, 1.5],
      ['body { line-height: normal }', 1.35, 1.5],
    ])
      found.push(
        ...(await visit({ body: all, style }, n, async (page) => {
          const wrong = (await spacing(page)).filter((share) => share < least || share > most);
          return wrong.map((share) => `${style}: ${share}`);
        })),
      );
    return found;
  },
  'two of each do not affect each other': () =>
    visit({ body: all + all }, 2 * n, (page) =>
      page.evaluate((names) => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        const doubled = ids.filter((id, at) => ids.indexOf(id) !== at);
        const within = [...document.querySelectorAll(names)].flatMap((element) => {
          const own = [...element.shadowRoot.querySelectorAll('[id]')].map(({ id }) => id);
          return own.filter((id, at) => own.indexOf(id) !== at);
        });
        return [...doubled, ...within].map((id) => `id twice: ${id}`);
      }, NAMES),
    ),
  'hostile styles of the page have no effect': () =>
    sameInside({ style: CLEAN }, { style: `${CLEAN}${HOSTILE}` }),
  'a root of 62.5 % changes nothing inside': () =>
    sameInside({ style: CLEAN }, { style: `html { font-size: 62.5% } ${CLEAN}` }),
  'a right-to-left wrapper does not reverse the element': () =>
    sameInside({ style: CLEAN }, { style: CLEAN, html: ' dir="rtl"' }),
  'a dialog is above everything on the page, whatever its z-index': async () => {
    const found = [];
    for (const name of WITH_DIALOGS)
      found.push(
        ...(await visit({ body: `<div id="wrap">${tag(name)}</div>`, style: WAR }, 1, async (page) => {
          const dialog = await openCard(page);
          await page.evaluate(() => {
            const cover = document.createElement('div');
            cover.id = 'cover';
            document.body.append(cover);
          });
          const above = await dialog.evaluate((element) => {
            const { left, top, width, height } = element.getBoundingClientRect();
            const seen = element.getRootNode().elementFromPoint(left + width / 2, top + height / 2);
            return element.contains(seen) ? '' : `${seen?.localName}#${seen?.id}`;
          });
          await click(page, 'Aizvērt');
          return above ? [`${name}: above the dialog lies ${above}`] : [];
        })),
      );
    return found;
  },
  'the map stays below the page’s overlays': () =>
    visit({ body: tag('enterprise-showcase', { map: '' }), style: OVER }, 1, async (page) => {
      await openMap(page);
      return page.evaluate(() => {
        const { shadowRoot } = document.querySelector('tilts-enterprise-showcase');
        const pin = shadowRoot.querySelector('[data-pin], [data-cluster]');
        pin.scrollIntoView({ block: 'center' });
        pin.focus();
        const menu = document.createElement('nav');
        menu.id = 'over';
        document.body.append(menu);
        const { left, top, width, height } = pin.getBoundingClientRect();
        const seen = document.elementFromPoint(left + width / 2, top + height / 2);
        return seen?.id === 'over' ? [] : [`over the menu lies ${seen?.localName}`];
      });
    }),
};
