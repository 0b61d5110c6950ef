import { expect, fixtureCleanup } from '@open-wc/testing';
import {
  RETENTION_DAYS,
  RETENTION_AFTER_ATTEMPT_DAYS,
} from '../../../../src/core/application/drafts/draft-record.js';
import {
  begin,
  chooseFile,
  fill,
  fillSmall,
  press,
  RECEIPT,
  says,
  show,
  smallContest,
  tick,
  valueOf,
  type Form,
  type Keep,
} from '../../../helpers/application-form.js';
import { has, textOf } from '../../../helpers/find.js';
import { json, useNetwork } from '../../../helpers/network.js';
import { useHistory, usePage } from '../../../helpers/page.js';
import { forgetDrafts, storedFiles } from '../../../helpers/storage.js';
import { waitUntil } from '../../../helpers/wait.js';

const SENT = json(RECEIPT, { status: 201 });
const DAY = 86_400_000;
/** Closes three days after the day of the tests. */
const CLOSING = { allYear: undefined, rounds: [{ closes: '2026-11-25T16:00' }] };
const FILES = {
  questions: [
    {
      id: 'title',
      type: 'text',
      required: true,
      label: { lv: 'Nosaukums', en: 'Name of your idea' },
    },
    { id: 'photos', type: 'files', label: { lv: 'Fotogrāfijas', en: 'Photos' } },
  ],
};

const PHOTO = (): File => new File(['photo'], 'park.jpg', { type: 'image/jpeg' });
const kept = (): string => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]);

describe('What the device keeps of an application', () => {
  const network = useNetwork();
  useHistory();
  const clock = usePage();
  afterEach(forgetDrafts);

  const begun = async (keep: Keep, change: object = {}): Promise<Form> => {
    const form = await show(network, smallContest(network.serve(SENT), change));
    await begin(form, keep);
    await fill(form, 'Your full name', 'Anna Bērziņa');
    return form;
  };
  const again = (change: object = {}): Promise<Form> => {
    dispatchEvent(new Event('pagehide'));
    fixtureCleanup();
    return show(network, smallContest(network.serve(SENT), change));
  };
  const withPhoto = async (keep: Keep): Promise<Form> => {
    const form = await begun(keep, FILES);
    await fill(form, 'Your email address', 'anna@example.lv');
    await press(form, 'Next');
    await fill(form, 'Name of your idea', 'Skatepark');
    await press(form, 'Next');
    await chooseFile(form, /^Photos/, PHOTO());
    return form;
  };
  const erase = async (form: Form): Promise<void> => {
    form.shadowRoot!.querySelector<HTMLElement>('.draft summary')!.click();
    await press(form, 'Delete the application');
    await press(form, 'Yes, delete it');
    await says(form, 'Deleted from this device.');
  };

  it('is told with its delete date before anything is kept, and whenever it is looked for', async () => {
    const form = await show(network, smallContest(network.serve(SENT)));
    await press(form, 'Apply');
    await says(form, 'If you make no more changes, they will be deleted on 22 December 2026');
    await says(form, `deleted ${RETENTION_DAYS} days after your last change`);
    await says(form, `up to ${RETENTION_AFTER_ATTEMPT_DAYS} days longer`);
    await begin(form);
    await says(form, 'Saved on this device until 22 December 2026');
  });

  it('goes with the end of the contest: the page of the contest is enough for it', async () => {
    const form = await show(network, smallContest(network.serve(SENT), CLOSING));
    await press(form, 'Apply');
    await says(form, 'They will be deleted when the contest closes: 25 November 2026, 16:00');
    await begin(form);
    await fill(form, 'Your full name', 'Anna Bērziņa');
    const early = await again(CLOSING);
    await says(early, 'Apply');
    expect(kept()).to.include('Anna');
    clock.now = Date.parse('2026-11-25T13:59:59Z');
    await again(CLOSING);
    expect(kept()).to.include('Anna');
    clock.now += 1_000;
    const late = await again(CLOSING);
    await says(late, 'Closed');
    await waitUntil(() => !kept().includes('Anna'), 'it is deleted');
  });

  it('leaves the receipt, with its own date, when the contest ends', async () => {
    const form = await show(network, smallContest(network.serve(SENT), CLOSING));
    await begin(form);
    await fillSmall(form);
    clock.now += 60_000;
    await press(form, 'Send the application');
    await says(form, RECEIPT.reference);
    await says(form, 'The receipt and what you sent are saved on this device until 22 December 2026');
    clock.now += 10 * DAY;
    const later = await again(smallContest(undefined));
    await press(later, 'Apply');
    await press(later, 'Show the receipt');
    await says(later, RECEIPT.withdrawalCode);
    await says(later, 'are saved on this device until 22 December 2026');
  });

  it('goes with the tab where others use the computer, too', async () => {
    await begun('session');
    dispatchEvent(new Event('pagehide'));
    expect(JSON.stringify({ ...localStorage })).not.to.include('Anna');
    const form = await again();
    await press(form, 'Apply');
    await press(form, 'Continue');
    await says(form, 'Saved until you close this tab');
    expect(valueOf(form, 'Your full name')).to.equal('Anna Bērziņa');
    sessionStorage.clear();
    const closed = await again();
    await press(closed, 'Apply');
    await says(closed, 'Start');
    expect(has(closed, 'button', 'Continue')).to.equal(false);
  });

  it('can be moved to another place later: nothing stays at the first one', async () => {
    const form = await withPhoto('local');
    expect(await storedFiles()).to.have.length(1);
    form.shadowRoot!.querySelector<HTMLElement>('.draft summary')!.click();
    await form.updateComplete;
    await tick(form, /^Only until I close this tab/);
    await says(form, 'Saved until you close this tab');
    expect(JSON.stringify({ ...localStorage })).not.to.include('Anna');
    await waitUntil(async () => !(await storedFiles()).length, 'no file stays');
  });

  it('has its files, too, and they go with it', async () => {
    await withPhoto('local');
    expect(await storedFiles()).to.have.length(1);
    const form = await again(FILES);
    await press(form, 'Apply');
    await press(form, 'Continue');
    await says(form, 'park.jpg');
    await erase(form);
    expect(await storedFiles()).to.deep.equal([]);
    expect(kept()).not.to.include('Anna').and.not.include('park.jpg');
  });

  it('loses a file that was taken out', async () => {
    const form = await withPhoto('local');
    await press(form, /^Remove\s?: park\.jpg/);
    await waitUntil(async () => !(await storedFiles()).length, 'no file stays');
    expect(textOf(form)).not.to.include('park.jpg (');
  });
});
