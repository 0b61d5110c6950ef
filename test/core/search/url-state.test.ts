import { expect } from '@open-wc/testing';
import { readUrlParams, writeUrlParams } from '../../../src/core/search/url-state.js';

const PAGE =
  'https://example.org/atbalsts/?lang=lv&grants.q=nodoklis&grants.support-type=grant&ideas.q=koks#top';

describe('readUrl', () => {
  it('returns the parameters of one element, without its name', () => {
    expect(readUrlParams(new URL(PAGE).search, 'grants')).to.deep.equal({
      q: ['nodoklis'],
      'support-type': ['grant'],
    });
  });
  it('returns several values in their order, and empty ones', () => {
    expect(readUrlParams('?a.k=2&a.k=1&a.q=', 'a')).to.deep.equal({ k: ['2', '1'], q: [''] });
  });
  it('does not match a part of an element’s name', () => {
    expect(readUrlParams('?grants2.q=x&q=y&grantsq=z&my.grants.q=w', 'grants')).to.deep.equal({});
  });
  it('reads what a browser has encoded', () => {
    expect(readUrlParams('?a.q=m%C4%81ksla+un%20ideja%26', 'a')).to.deep.equal({ q: ['māksla un ideja&'] });
  });
  it('reads an address without parameters', () => {
    for (const search of ['', '?']) expect(readUrlParams(search, 'a')).to.deep.equal({});
  });
});

describe('writeUrl', () => {
  it('replaces the parameters of one element and keeps all others', () => {
    const url = new URL(writeUrlParams(PAGE, 'grants', { area: ['talsi', 'cesis'] }));
    expect([...url.searchParams]).to.deep.equal([
      ['lang', 'lv'],
      ['ideas.q', 'koks'],
      ['grants.area', 'talsi'],
      ['grants.area', 'cesis'],
    ]);
    expect(url.pathname + url.hash).to.equal('/atbalsts/#top');
  });
  it('writes no empty values', () => {
    expect(writeUrlParams('https://example.org/?a.q=x', 'a', { q: [''], k: [] })).to.equal(
      'https://example.org/',
    );
  });
  it('leaves what is not its own as it is written', () => {
    for (const query of ['/lv/atbalsts&lapa=%EAno', 'print', 'a=1;b=2', 'q=a%20b', '=&&x', 'a=+%2B&', '%']) {
      const href = `https://example.org/?${query}#top`;
      const written = writeUrlParams(href, 'a', { q: ['x y'] });
      expect(written).to.equal(`https://example.org/?${query}&a.q=x+y#top`);
      expect(writeUrlParams(written, 'a', {})).to.equal(href);
    }
  });
  it('does not change an element with a longer name', () => {
    const href = 'https://example.org/?grants2.q=x';
    expect(writeUrlParams(href, 'grants', {})).to.equal(href);
  });
  it('is read back as it was written', () => {
    const values = { q: ['māksla & "ideja" #1 + 50 %'], kind: ['a=b', 'c?d', 'õäöü 😀'], 'x.y': ['z'] };
    const href = writeUrlParams(PAGE, 'grants', values);
    expect(readUrlParams(new URL(href).search, 'grants')).to.deep.equal(values);
    expect(writeUrlParams(href, 'grants', values)).to.equal(href);
  });
});
