/** What the tests of injection have in common: texts of attackers in turn, a plan of them, and a look for what could run. */
import assert from 'node:assert/strict';
import { fullPlan } from '../../helpers/goals.ts';
import { TEXTS } from '../../helpers/payloads.mjs';

/** One after the other of a list, from another one on each time that the case runs. */
export function inTurn(list) {
  let at = Math.floor(Math.random() * list.length);
  return () => list[at++ % list.length];
}
export const nextText = inTurn(TEXTS);

/** A plan, as a damaged or foreign device has it. */
export function hostilePlan() {
  const keep = /^(tilts|version|id|step|state|type|likelihood|impact|from|to|by|date)$/;
  return JSON.parse(
    JSON.stringify(fullPlan(), (name, value) =>
      typeof value === 'string' && value && !keep.test(name) ? nextText().slice(0, 500) : value,
    ),
  );
}

/** Runs before everything else: remembers what ran that should not. */
export const TRAPS = `
  window.ran = [];
  for (const name of ['alert', 'confirm', 'prompt', 'open'])
    window[name] = (...all) => void window.ran.push(name + all.join());
`;

/** What in the page could run, or leads elsewhere. */
const dangersIn = () => {
  const dangers = [...window.ran];
  const safe = /^(https?:|mailto:|tel:|blob:)/;
  const roots = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      const { localName } = element;
      const where = `<${localName}> of ${root.host?.localName ?? 'the page'}`;
      if (localName === 'tilts-mark' || (/^(base|object|embed|meta)$/.test(localName) && root !== document))
        dangers.push(where);
      if (localName === 'script' && element.type === 'application/ld+json') {
        JSON.parse(element.textContent);
        if (element.textContent.includes('<')) dangers.push(`${where}: markup in data`);
      } else if (localName === 'script' && !/^(\/tilts\/|\/pages\/)/.test(element.getAttribute('src')))
        dangers.push(where);
      for (const { name, value } of element.attributes) {
        if (/^on|^srcdoc$/.test(name)) dangers.push(`${where}: ${name}=${value}`);
        if (!/^(href|src|action|formaction|poster|xlink:href|data)$/.test(name)) continue;
        const { protocol, search } = new URL(value, document.baseURI);
        const isPicture = localName === 'img' && /^data:image\/(png|svg)/.test(value);
        if (!safe.test(protocol) && !isPicture) dangers.push(`${where}: ${name}=${value}`);
        const others = [...new URLSearchParams(search).keys()].filter((key) => !/^(subject|body)$/.test(key));
        if (protocol === 'mailto:' && others.length) dangers.push(`${where}: ${value}`);
      }
    }
  return dangers;
};

/** Nothing in the page could run, or leads elsewhere. */
export const assertSafe = async (page) => assert.deepEqual(await page.evaluate(dangersIn), []);
