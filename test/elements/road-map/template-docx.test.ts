/** The templates as Word documents, read with a reader of our own. */
import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../../src/core/i18n/languages.js';
import { loadContent } from '../../../src/core/road-map/content.js';
import { fillBlanks, TEMPLATES, textsOf, type Blank } from '../../../src/core/road-map/templates.js';
import { writeTemplate } from '../../../src/elements/road-map/lazy/template-docx.js';
import { partsOf, tags, wordText } from '../../helpers/office.js';

/** With what people and attackers really type. */
const VALUES: Partial<Record<Blank, string>> = {
  municipality: 'Paraugnovada pašvaldība',
  organisation: 'Biedrība „Žagars” <b>&amp;</b> 😀',
  goal: 'first line\nsecond line',
  tasks: '',
};

const NAMES = LANGUAGES.flatMap((language) => TEMPLATES.map((name) => [language, name] as const));

describe('A template in Word', () => {
  for (const [language, name] of NAMES)
    it(`has every text: ${name} in ${language}`, async () => {
      const template = (await loadContent(language)).templates[name];
      const parts = await partsOf(await writeTemplate({ template, values: VALUES, language }));
      const document = parts.get('word/document.xml')!;
      const paragraphs = tags(document, 'p').map(wordText);
      for (const text of textsOf(template).flatMap((each) => fillBlanks(each, VALUES).split('\n')))
        expect(paragraphs).to.include(text);
      expect(tags(document, 'tc').length, 'a place for each signature').to.equal(template.signatures.length);
    });

  it('has no character that XML cannot contain', async () => {
    const template = (await loadContent('en')).templates.agreement;
    const values = { municipality: 'a\u0000b\ud83d' };
    const parts = await partsOf(await writeTemplate({ template, values, language: 'en' }));
    const paragraphs = tags(parts.get('word/document.xml')!, 'p').map(wordText);
    expect(paragraphs).to.include('ab\ufffd');
  });
});
