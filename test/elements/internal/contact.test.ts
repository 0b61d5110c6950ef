import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { Contact } from '../../../src/core/feed/schema/schema.js';
import { renderContact } from '../../../src/elements/internal/contact.js';

describe('A contact', () => {
  const contact = {
    name: { lv: 'Ilze Ozola' },
    role: { lv: 'Koordinatore' },
    phone: '+371 6000 0000',
    email: 'ilze@example.lv',
    url: 'https://www.example.lv/konkurss',
    hours: { lv: 'P.–C. 9–17' },
  } as unknown as Contact;
  const draw = (...more: [urlText?: (url: string) => string]): HTMLElement => {
    const container = document.createElement('div');
    const resolve = (text: unknown) => ({ text: (text as { lv: string }).lv, lang: 'lv' });
    render(renderContact('en', resolve, contact, ...more), container);
    return container;
  };
  const lines = (container: HTMLElement): string[] =>
    [...container.querySelectorAll('li')].map(({ textContent }) => textContent.replace(/\u200b/g, '').trim());

  it('is told in full, with links, each text in its language', () => {
    const container = draw();
    expect(lines(container)).to.deep.equal([
      'Ilze Ozola',
      'Koordinatore',
      '+371 6000 0000',
      'ilze@example.lv',
      'www.example.lv',
      'P.–C. 9–17',
    ]);
    expect([...container.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
      'tel:+37160000000',
      'mailto:ilze@example.lv',
      'https://www.example.lv/konkurss',
    ]);
    expect(container.querySelector('[lang=lv]')!.textContent).to.equal('Ilze Ozola');
  });

  it('has the whole address on paper', () => {
    expect(lines(draw((url) => url))).to.include('https://www.example.lv/konkurss');
  });
});
