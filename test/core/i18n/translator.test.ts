import { expect } from '@open-wc/testing';
import { addMessages, str, translatorFor, type TextWithValues } from '../../../src/core/i18n/translator.js';

/** Not of the type by which lit-localize finds messages: those of this test are none. */
type Translate = (text: string | TextWithValues, options: { id: string }) => string;

describe('a translator', () => {
  const lv: Translate = translatorFor('lv');
  const et: Translate = translatorFor('et');
  before(() => addMessages('lv', { 'test.two': 'Divi: {1}, tad {0}, tad {1}', 'test.plain': 'Vienkārši' }));

  it('is the same one for a language, whenever its texts arrive', () => {
    expect(translatorFor('lv')).to.equal(lv);
    addMessages('lv', { 'test.late': 'Vēlāk' });
    expect(lv('Later', { id: 'test.late' })).to.equal('Vēlāk');
  });

  it('inserts the values where the translation has them', () => {
    expect(lv(str`Two: ${'a'}, then ${2}`, { id: 'test.two' })).to.equal('Divi: 2, tad a, tad 2');
    expect(lv('Simply', { id: 'test.plain' })).to.equal('Vienkārši');
  });

  it('leaves values as they are, whatever they look like', () => {
    expect(lv(str`Two: ${'$& {1}'}, then ${'$1'}`, { id: 'test.two' })).to.equal(
      'Divi: $1, tad $& {1}, tad $1',
    );
  });

  it('falls back to the text in the code', () => {
    expect(et('Simply', { id: 'test.plain' })).to.equal('Simply');
    expect(et(str`Two: ${'a'}, then ${2}.`, { id: 'test.two' })).to.equal('Two: a, then 2.');
  });

  it('is not another language’s', () => {
    expect([lv, et].map((translate) => translate('Simply', { id: 'test.plain' }))).to.deep.equal([
      'Vienkārši',
      'Simply',
    ]);
  });
});
