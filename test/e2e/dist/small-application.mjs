/** An application to a contest of two questions, from the first click to the receipt, in a page or a frame. */
import assert from 'node:assert/strict';
import { takeAMinute } from '../../helpers/browser.mjs';
import { FEED } from '../../helpers/submission-server.ts';
import { startSite } from './site.mjs';

/** An element on the feed of the site. */
export const tag = (name, more = '') => `<tilts-${name} src="/feed.json" ${more}></tilts-${name}>`;
export const IDEAS = tag('idea-contest', 'contest="ideas"');

/** A script that runs before ours. */
export const first = (site, code) => `<script src="${site.publish(code, 'text/javascript')}"></script>`;

/** Uses a site whose contest asks two questions, one of them for files. */
export async function onSite(work) {
  const site = await startSite({ feed: FEED });
  try {
    await work(site);
  } finally {
    await site.close();
  }
}

/** What can be pressed or written into, by the beginning of its label; `frame`: a page, or a frame in it. */
export const find = async (frame, selector, label = '') => {
  const found = await frame.waitForFunction(
    (selector, label) =>
      [...document.querySelectorAll('*')]
        .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(selector) ?? [])])
        .find((each) => (each.labels?.[0] ?? each).textContent.replace(/\s+/g, ' ').trim().startsWith(label)),
    {},
    selector,
    label,
  );
  return found.asElement();
};
export const press = async (frame, label, selector = 'button') =>
  (await find(frame, selector, label)).click();
export const write = async (frame, label, text, selector = 'input') =>
  (await find(frame, selector, label)).type(text);
/** Waits until the contest shows a text. */
export const says = (frame, text) =>
  frame.waitForFunction(
    (text) => document.querySelector('tilts-idea-contest')?.shadowRoot?.textContent.includes(text),
    {},
    text,
  );

/** Chooses a file in a field. */
export const choose = async (frame, selector, name, type, content) =>
  (await find(frame, selector)).evaluate(
    (input, name, type, content) => {
      const transfer = new window.DataTransfer();
      transfer.items.add(new File([content], name, { type }));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    type,
    content,
  );

/** From the contest to the moment of sending; `plan`: what the file has; `place`: where the draft is. */
export async function fillUp(frame, text, plan = '%PDF-1.4', place = 'application.storage-memory') {
  await press(frame, text('contest.apply'));
  await press(frame, text(place), 'input[type=radio]');
  await press(frame, text('application.start'));
  await write(frame, text('application.name'), 'Anna Bērziņa');
  await write(frame, text('application.email'), 'anna@example.lv');
  await press(frame, text('step.next'));
  await write(frame, 'Ideja', 'Skeitparks');
  await press(frame, text('step.next'));
  await choose(frame, '[data-files=plan]', 'plans.pdf', 'application/pdf', plan);
  await says(frame, 'plans.pdf');
  await press(frame, text('step.next'));
  await press(frame, text('application.rules'), 'input[type=checkbox]');
  await press(frame, text('step.next'));
  await find(frame, '#send');
  await takeAMinute(frame);
}

/** From the contest to the receipt. */
export async function apply(frame, text) {
  await fillUp(frame, text);
  await press(frame, '', '#send');
  await says(frame, text('receipt.title'));
}

/** The one application that a site has. */
export async function theOnly(site) {
  const all = await site.applications();
  assert.equal((all.applications ?? all).length, 1, JSON.stringify(all));
}

/** The single-file scripts, in two languages. */
export const ONE_FILE = ['lv', 'lt'].map((language) => ({ language, file: `tilts.${language}.js` }));
