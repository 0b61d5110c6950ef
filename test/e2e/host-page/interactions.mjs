/** What a person opens in the elements, found by role and name. The page speaks Latvian. */
const by = (role, name) => `::-p-aria([role="${role}"]${name ? `[name="${name}"]` : ''})`;

/** Waits until something of this role and name can be seen. */
export const findByRole = (page, role, name) => page.waitForSelector(by(role, name), { visible: true });

/** Presses the button of this name. */
export const click = async (page, name) => (await findByRole(page, 'button', name)).click();

/** Presses the title of the first card; answers with the dialog. */
export async function openCard(page) {
  const card = await findByRole(page, 'article');
  await (await card.$('.title > *')).click();
  return findByRole(page, 'dialog');
}

/** Unfolds everything that can be unfolded in a dialog. */
export const unfold = (dialog) =>
  dialog.evaluate((element) => {
    for (const each of element.querySelectorAll('details')) each.open = true;
  });

/** Opens the map and waits for its pins. */
export async function openMap(page) {
  await click(page, 'Karte');
  await page.waitForSelector(
    'tilts-enterprise-showcase >>> [data-pin], tilts-enterprise-showcase >>> [data-cluster]',
  );
}
