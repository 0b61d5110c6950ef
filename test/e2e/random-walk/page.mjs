/** What the random walk asks of a page; each function runs in the page. */

/** Marks everything that a person can use now with a number, and says what it is. */
export const controls = () => {
  const SELECTOR = 'button, input, select, textarea, summary, a[href]';
  const roots = [document];
  for (const root of roots)
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  const all = roots.flatMap((root) => [...root.querySelectorAll(SELECTOR)]);
  for (const each of all) delete each.dataset.walk;
  const modal = roots.map((root) => root.querySelector('dialog:modal')).find(Boolean);
  const name = (each) =>
    (each.getAttribute('aria-label') || each.labels?.[0]?.textContent || each.textContent)
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 40);
  return all
    .filter(
      (each) =>
        each.checkVisibility({ visibilityProperty: true }) &&
        !each.disabled &&
        (!modal || modal.contains(each)) &&
        // Files and other pages are not part of the walk; nor is sending, which the case of the form does.
        !/^(file|hidden)$/.test(each.type) &&
        each.id !== 'send' &&
        !each.closest('.video') &&
        (each.localName !== 'a' || each.getAttribute('href').startsWith('#')),
    )
    .map((each, at) => {
      each.dataset.walk = at;
      const host = each.getRootNode().host?.localName ?? '';
      return {
        at,
        host,
        kind: each.localName,
        type: each.type ?? '',
        name: name(each),
        options: each.options?.length ?? 0,
      };
    });
};

/** What is wrong with the page as it is now, whatever was done before. */
export const problems = () => {
  const found = [];
  const roots = [document];
  for (const root of roots)
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  for (const root of roots) {
    const where = root.host?.localName ?? 'the page';
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    for (const id of new Set(ids))
      if (ids.indexOf(id) !== ids.lastIndexOf(id)) found.push(`${where}: #${id} is there twice`);
    for (const each of root.querySelectorAll('label[for]'))
      if (!root.getElementById(each.htmlFor))
        found.push(`${where}: a label for #${each.htmlFor}, which is not there`);
    if (/undefined|\[object |NaN\b/.test(root.textContent))
      found.push(`${where} says ${/.{0,40}(undefined|\[object |NaN\b).{0,20}/.exec(root.textContent)?.[0]}`);
    const count = root.querySelector('.result-count strong');
    const list = root.querySelector('.cards');
    if (!count || !list || root.querySelector('.results[aria-busy=true]')) continue;
    const numberIn = (text) => Number(/\d+/.exec(text?.replace(/(\d)\s(\d)/g, '$1$2') ?? '')?.[0] ?? 0);
    const shown = list.children.length;
    const more = numberIn(root.querySelector('.more')?.textContent);
    if (numberIn(count.textContent) !== shown + more)
      found.push(`${where}: “${count.textContent.trim()}”, but ${shown} cards and ${more} more`);
  }
  return found;
};

/** What is still loading, the elements themselves included; empty if nothing is. */
export const loading = () => {
  const missing = document.querySelector(':not(:defined)');
  if (missing) return missing.localName;
  const roots = [document];
  for (const root of roots)
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  const root = roots.find((root) => root.querySelector('.skeleton, [aria-busy=true]'));
  return root
    ? `${root.host?.localName}: ${root.querySelector('.skeleton, [aria-busy=true]').className}`
    : '';
};

/** Whether the next click is on this control stands in `isClicked`. */
export const watchClick = (control) => {
  globalThis.isClicked = false;
  const look = (event) => (globalThis.isClicked = event.composedPath().includes(control));
  document.addEventListener('click', look, { capture: true, once: true });
};

/** What has the focus, in shadow roots, too; empty if nothing has it. */
export const focused = () => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at && at !== document.body ? `${at.localName}#${at.id}` : '';
};

/** What a person has written and chosen, as it is on the device. */
export const stored = () => {
  const kept = Object.entries(window.localStorage).filter(([key]) =>
    /^tilts:(plan|draft|favourites)/.test(key),
  );
  return JSON.stringify(
    kept.sort().map(([key, text]) => [key, JSON.parse(text)]),
    // The moment of the last change is another one after a reload.
    (name, value) => (/^(changed|expires)$/.test(name) ? 0 : value),
  );
};

/** The fields of the goal that is shown, by its number and the names of their labels. */
export const goalFields = () => {
  const root = document.querySelector('tilts-smart-goal').shadowRoot;
  const goal = root.querySelector('.goals select')?.selectedIndex ?? 0;
  return Object.fromEntries(
    [...root.querySelectorAll('input:not([type=file]), textarea')]
      .filter(({ labels, type }) => labels?.[0] && !/radio|checkbox/.test(type))
      .map(({ labels, value }) => [`${goal}: ${labels[0].textContent.replace(/\s+/g, ' ').trim()}`, value]),
  );
};
