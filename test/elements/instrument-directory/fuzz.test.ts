import { expect } from '@open-wc/testing';
import {
  cards,
  waitForDialogToClose,
  openDetail,
  search,
  mountDirectory,
  titles,
} from '../../helpers/instrument-directory.po.js';
import { feedOf, sample } from '../../helpers/feeds.js';
import { textOf } from '../../helpers/queries.js';
import { useNetwork } from '../../helpers/network.js';
import { useConsole, useTestPage } from '../../helpers/page.js';
import { arbitraryJson, seeded, mutate } from '../../helpers/fuzz.js';
import { click } from '../../helpers/user.js';

const GOOD = sample().instruments.slice(0, 4);

describe('a directory of any records', () => {
  const network = useNetwork();
  useTestPage();
  const lines = useConsole();

  for (let seed = 1; seed <= 12; seed++)
    it(`shows the valid ones, and each can be opened (seed ${seed})`, async () => {
      const random = seeded(seed);
      const spoilt = Array.from({ length: 25 }, () =>
        random.pick([() => arbitraryJson(random), () => mutate(random, random.pick(GOOD), 0.03)])(),
      );
      const element = await mountDirectory(network, feedOf([...spoilt, ...GOOD]), {
        locked: 'availability: open, upcoming, all-year, by-announcement, closed',
      });
      await search(element, 'a');
      await search(element, '');
      const shown = titles(element);
      if (!shown.length) console.log(textOf(element), JSON.stringify(spoilt));
      expect(shown).to.have.length.above(0);
      for (const title of new Set(shown)) {
        if (shown.indexOf(title) !== shown.lastIndexOf(title)) continue;
        expect(textOf(await openDetail(element, title))).to.include(title);
        await click(element, 'Close');
        await waitForDialogToClose(element);
      }
      expect(cards(element)).to.have.length(shown.length);
      expect(lines.filter(({ method }) => method === 'error')).to.deep.equal([]);
    });
});
