/** All elements of a page: what each shows once it works, and one thing that is saved. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { control } from '../../helpers/find-by-role.mjs';
import { ELEMENTS, tag, ATTRIBUTES } from '../../helpers/host-page.mjs';

const { instruments, enterprises, contests, needs, resources, organisations } = JSON.parse(
  readFileSync('stories/feeds/paraugnovads.json', 'utf8'),
);
const titleOf = (list, id, name) => list.find((each) => each.id === id)[name].lv;
export const INSTRUMENT = titleOf(instruments, 'property-free-use', 'title');
export const ENTERPRISE = enterprises.find(({ id }) => id === 'saulgriezu-maize').name;

/** Each element on the feed of the site, with a link inside. */
export const ALL = ELEMENTS.map((name) => tag(name)).join('\n');

/** What each element says in Latvian when it works. */
const SHOWN = (text) => [
  INSTRUMENT,
  ENTERPRISE,
  titleOf(contests, ATTRIBUTES.contest, 'title'),
  titleOf(resources, 'localympact-road-map', 'title'),
  titleOf(organisations, 'ezermala-youth-council', 'name'),
  titleOf(needs, 'bernudarzu-vela', 'title'),
  text('field.what'),
  text('road-map.whose'),
];

/** Module and one file, in Latvian. */
export const BOTH_FILES = ['tilts.js', 'tilts.lv.min.js'].map((file) => ({ language: 'lv', file }));

/** Waits until every element works. */
export async function showAll(person, text) {
  for (const each of SHOWN(text)) await person.says(each);
}

/** What can be pressed or written into, by role and name. Found also on pages that have replaced what every script uses. */
export const by = control;
export const press = async (page, name, role = 'button') => (await by(page, role, name)).click();
export const write = async (page, name, text, role = 'textbox') => (await by(page, role, name)).type(text);

/** The field of the directory’s search. */
export const searchOf = (page) => page.waitForSelector('tilts-instrument-directory >>> input[type=search]');

const GOAL = 'Katrā pagastā darbojas uzņēmums';
const written = (page) => page.$eval('tilts-smart-goal >>> textarea', ({ value }) => value);

/** Saves an instrument and writes a goal: both are there after a reload. */
export async function saveAll(person, text) {
  const { page, says } = person;
  await press(page, text('card.favourite-title', INSTRUMENT));
  await says(text('action.favourites', '1'));
  await write(page, text('field.what'), GOAL);
  await page.keyboard.press('Tab');
  await page.reload();
  await says(text('action.favourites', '1'));
  await showAll(person, text);
  assert.equal(await written(page), GOAL);
}
