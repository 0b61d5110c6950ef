import { expect } from '@open-wc/testing';
import { cards, dialogGone, open, press, search, show, titles } from '../../helpers/directory.js';
import { feedOf, sample } from '../../helpers/feeds.js';
import { textOf } from '../../helpers/find.js';
import { useNetwork } from '../../helpers/network.js';
import { useConsole, usePage } from '../../helpers/page.js';
import { anything, seeded, spoil } from '../../helpers/random.js';

const GOOD = sample().instruments.slice(0, 4);

describe('a directory of any records', () => {
  const network = useNetwork();
  usePage();
  const lines = useConsole();

  for (let seed = 1; seed <= 12; seed++)
    it(`shows the good ones, and every shown one can be opened (seed ${seed})`, async () => {
      const random = seeded(seed);
      const spoilt = Array.from({ length: 25 }, () =>
        random.pick([() => anything(random), () => spoil(random, random.pick(GOOD), 0.03)])(),
      );
      const element = await show(network, feedOf([...spoilt, ...GOOD]), {
        locked: 'availability: open, upcoming, all-year, by-announcement, closed',
      });
      await search(element, 'a');
      await search(element, '');
      const shown = titles(element);
      if (!shown.length) console.log(textOf(element), JSON.stringify(spoilt));
      expect(shown).to.have.length.above(0);
      for (const title of new Set(shown)) {
        if (shown.indexOf(title) !== shown.lastIndexOf(title)) continue;
        expect(textOf(await open(element, title))).to.include(title);
        await press(element, 'Close');
        await dialogGone(element);
      }
      expect(cards(element)).to.have.length(shown.length);
      expect(lines.filter(({ method }) => method === 'error')).to.deep.equal([]);
    });
});
