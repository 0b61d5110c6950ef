/** The templates as Word documents, read with a reader of our own. */
import { expect } from '@open-wc/testing';
import { formatterFor } from '../../../src/core/i18n/formatter.js';
import { LANGUAGES } from '../../../src/core/i18n/languages.js';
import { loadContent } from '../../../src/core/road-map/content.js';
import { createRoadMap, editName, editStep } from '../../../src/core/road-map/road-map.js';
import { STAGES, STEPS } from '../../../src/core/road-map/steps.js';
import { fillBlanks, TEMPLATES, textsOf, type Blank } from '../../../src/core/road-map/templates.js';
import { writeMap, writeTemplate } from '../../../src/elements/road-map/lazy/docx.js';
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

describe('The road map in Word', () => {
  const labels = { who: 'Who', date: 'Date', note: 'Note', finished: 'Finished when:' };

  for (const language of LANGUAGES)
    it(`has every stage and step, and what was filled in (${language})`, async () => {
      const content = await loadContent(language);
      const named = editName(createRoadMap(), 'municipality', 'Paraugnovads <b>');
      const map = editStep(named, 'municipality', 'find.contact', {
        ...{ isDone: true, date: '2026-11-30', note: 'Anna\nJānis' },
      });
      const formatter = formatterFor(language);
      const steps = content.steps.municipality;
      const parts = await partsOf(await writeMap({ map, frame: content, steps, labels, formatter }));
      const paragraphs = tags(parts.get('word/document.xml')!, 'p').map(wordText);
      expect(paragraphs.slice(0, 2)).to.deep.equal([content.title, 'Paraugnovads <b>']);
      for (const [at, stage] of STAGES.entries())
        expect(paragraphs).to.include(`${at + 1}. ${content.stages[stage].title}`);
      for (const step of STEPS.municipality)
        expect(paragraphs).to.include(`${step === 'find.contact' ? '☒' : '☐'} ${steps[step].title}`);
      expect(paragraphs).to.include(`Date: ${formatter.date('2026-11-30')}`);
      expect(paragraphs).to.include('Note: Anna').and.to.include('Jānis');
    });
});
