import { expect } from '@open-wc/testing';
import { FALLBACK_ELEMENTS, renderFallback } from '../../src/fallback/index.js';
import { NOW, sample } from '../helpers/feeds.js';

const TEXT = `"'><img src=x onerror=alert(1)></script><!--<script>alert(2)</script>--><a href="javascript:0">\u0000&lt;`;
const LINK = `https://evil.example/"onmouseover="alert(1)'><script>alert(3)</script>`;
/** Names of fields whose value is a code, a date or an id: any other value makes the record invalid. */
const FIXED =
  /^(?:id|\$schema|updated|timeZone|opens|closes|from|to|date|until|since|checkedOn|published|registerBy|extendedFrom|agesOn|joined|kind|currency|country|code|network|provider|language|email|phone|days|format|postalCode)$/;

/** Every text and every address of the feed, with what would run if it were not escaped. */
function hostile(value: unknown, name = '', isText = false): unknown {
  if (Array.isArray(value)) return value.map((each) => hostile(each, name, isText));
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value);
    const isLocalized = keys.length > 0 && keys.every((key) => ['lv', 'en', 'lt', 'et'].includes(key));
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, hostile(each, key, isLocalized)]),
    );
  }
  if (typeof value !== 'string') return value;
  if (isText) return `${value} ${TEXT}`;
  return /^https?:/.test(value) && !FIXED.test(name) ? `${LINK}${value}` : value;
}

describe('a hostile feed', () => {
  for (const element of FALLBACK_ELEMENTS)
    for (const placeholder of [false, true])
      it(`puts nothing but text into ${placeholder ? 'the placeholder of ' : ''}${element}`, async () => {
        const read = async (feed: unknown) => {
          const template = document.createElement('template');
          template.innerHTML = await renderFallback(feed, {
            ...{ element, language: 'lv', src: '/feed.json', now: NOW, placeholder },
            ...{ page: LINK, attributes: { 'url-state': TEXT } },
          });
          return template.content;
        };
        const [good, bad] = [await read(sample()), await read(hostile(sample()))];
        const names = (content: DocumentFragment): string[] =>
          [...content.querySelectorAll('*')].map(({ localName }) => localName);
        expect(names(bad)).to.deep.equal(names(good));
        expect(bad.querySelectorAll('article, li').length).to.be.above(0);
        for (const each of bad.querySelectorAll('*'))
          for (const { name, value } of each.attributes) {
            expect(name).not.to.match(/^(?:on|style)/);
            if (name === 'href') expect(value).to.match(/^(?:https?:\/\/|mailto:|tel:)/);
          }
        for (const script of bad.querySelectorAll('script')) {
          expect(script.type).to.equal('application/ld+json');
          expect(() => JSON.parse(script.textContent) as unknown).not.to.throw();
        }
      });
});
