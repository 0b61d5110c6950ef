/** What axe says of the map of a list, in each language, on a phone and on a large screen. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { LANGUAGES } from '../../src/core/i18n/languages.js';
import { violations } from './axe.js';
import { map, openMap, OTHER_ORIGIN, settle, TILE_URL, type Mapped } from './map.js';
import { messagePattern } from './messages.js';
import { getAllByRole, getByRole, hasRole } from './queries.js';

/** @param mount shows the sample feed with these attributes */
export function checkAccessibility(
  mount: (attributes: Readonly<Record<string, string>>) => Promise<Mapped>,
): void {
  for (const language of LANGUAGES)
    for (const width of [280, 1280])
      it(`axe finds nothing wrong, ${language}, ${width} px`, async () => {
        await setViewport({ width, height: 900 });
        document.documentElement.lang = language;
        const element = await mount({ map: '', 'map-tiles': `${OTHER_ORIGIN}${TILE_URL}` });
        await openMap(element);
        getAllByRole(map(element), 'button')
          .find(({ dataset }) => dataset['pin'])!
          .click();
        const reveal = messagePattern('map.show-in-list', language);
        await settle(element, () => hasRole(element, 'button', reveal), 'one is chosen');
        const region = getByRole(element, 'button', reveal).closest<HTMLElement>('section')!;
        expect(region.scrollWidth).to.be.at.most(region.clientWidth);
        const found = (await violations()).filter((each) => /map|pin|leaflet|card/i.test(each));
        expect(found).to.deep.equal([]);
        await setViewport({ width: 1280, height: 900 });
      });
}
