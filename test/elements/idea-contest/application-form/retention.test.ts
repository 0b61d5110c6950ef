import { expect, fixtureCleanup } from '@open-wc/testing';
import {
  RETENTION_DAYS,
  RETENTION_AFTER_ATTEMPT_DAYS,
} from '../../../../src/core/application/drafts/draft-record.js';
import {
  startForm,
  uploadFile,
  fillSmallContest,
  RECEIPT,
  mountForm,
  smallContest,
  valueOf,
  type Form,
  type StorageChoice,
} from '../../../helpers/application-form.po.js';
import { message, messagePattern } from '../../../helpers/messages.js';
import { hasRole, textOf } from '../../../helpers/queries.js';
import { json, useNetwork } from '../../../helpers/network.js';
import { useHistory, useTestPage } from '../../../helpers/page.js';
import { clearDrafts, storedFiles } from '../../../helpers/storage.js';
import { waitUntil } from '../../../helpers/wait.js';
import { check, click, fill, waitForText } from '../../../helpers/user.js';

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

describe('What the device stores of an application', () => {
  const network = useNetwork();
  useHistory();
  const clock = useTestPage();
  afterEach(clearDrafts);

  const begun = async (keep: StorageChoice, change: object = {}): Promise<Form> => {
    const form = await mountForm(network, smallContest(network.respondAt(SENT), change));
    await startForm(form, keep);
    await fill(form, message('application.name'), 'Anna Bērziņa');
    return form;
  };
  const again = (change: object = {}): Promise<Form> => {
    dispatchEvent(new Event('pagehide'));
    fixtureCleanup();
    return mountForm(network, smallContest(network.respondAt(SENT), change));
  };
  const withPhoto = async (keep: StorageChoice): Promise<Form> => {
    const form = await begun(keep, FILES);
    await fill(form, message('application.email'), 'anna@example.lv');
    await click(form, message('step.next'));
    await fill(form, 'Name of your idea', 'Skatepark');
    await click(form, message('step.next'));
    await uploadFile(form, /^Photos/, PHOTO());
    return form;
  };
  const erase = async (form: Form): Promise<void> => {
    form.shadowRoot!.querySelector<HTMLElement>('.draft summary')!.click();
    await click(form, message('application.delete'));
    await click(form, message('storage.confirm-delete'));
    await waitForText(form, message('application.deleted'));
  };

  it('is stated with its deletion date before anything is stored, and whenever it is looked for', async () => {
    const form = await mountForm(network, smallContest(network.respondAt(SENT)));
    await click(form, message('contest.apply'));
    await waitForText(form, 'If you make no more changes, they will be deleted on 22 December 2026');
    await waitForText(form, `deleted ${RETENTION_DAYS} days after your last change`);
    await waitForText(form, `up to ${RETENTION_AFTER_ATTEMPT_DAYS} days longer`);
    await startForm(form);
    await waitForText(form, message('application.saved-local', '22 December 2026'));
  });

  it('is deleted when the contest ends: opening the contest is enough', async () => {
    const form = await mountForm(network, smallContest(network.respondAt(SENT), CLOSING));
    await click(form, message('contest.apply'));
    await waitForText(form, 'They will be deleted when the contest closes: 25 November 2026, 16:00');
    await startForm(form);
    await fill(form, message('application.name'), 'Anna Bērziņa');
    const early = await again(CLOSING);
    await waitForText(early, message('contest.apply'));
    expect(kept()).to.include('Anna');
    clock.now = Date.parse('2026-11-25T13:59:59Z');
    await again(CLOSING);
    expect(kept()).to.include('Anna');
    clock.now += 1_000;
    const late = await again(CLOSING);
    await waitForText(late, message('state.closed'));
    await waitUntil(() => !kept().includes('Anna'), 'it is deleted');
  });

  it('is only the receipt, with its own date, when the contest ends', async () => {
    const form = await mountForm(network, smallContest(network.respondAt(SENT), CLOSING));
    await startForm(form);
    await fillSmallContest(form);
    clock.now += 60_000;
    await click(form, message('application.send'));
    await waitForText(form, RECEIPT.reference);
    await waitForText(form, message('receipt.retention', '22 December 2026'));
    clock.now += 10 * DAY;
    const later = await again(smallContest(undefined));
    await click(later, message('contest.apply'));
    await click(later, message('application.show-receipt'));
    await waitForText(later, RECEIPT.withdrawalCode);
    await waitForText(later, 'are saved on this device until 22 December 2026');
  });

  it('is deleted with the tab on a shared computer', async () => {
    await begun('session');
    dispatchEvent(new Event('pagehide'));
    expect(JSON.stringify({ ...localStorage })).not.to.include('Anna');
    const form = await again();
    await click(form, message('contest.apply'));
    await click(form, message('application.resume'));
    await waitForText(form, message('application.saved-session'));
    expect(valueOf(form, message('application.name'))).to.equal('Anna Bērziņa');
    sessionStorage.clear();
    const closed = await again();
    await click(closed, message('contest.apply'));
    await waitForText(closed, message('application.start'));
    expect(hasRole(closed, 'button', message('application.resume'))).to.equal(false);
  });

  it('can be moved to another storage later: nothing stays in the first one', async () => {
    const form = await withPhoto('local');
    expect(await storedFiles()).to.have.length(1);
    form.shadowRoot!.querySelector<HTMLElement>('.draft summary')!.click();
    await form.updateComplete;
    await check(form, messagePattern('application.storage-session'));
    await waitForText(form, message('application.saved-session'));
    expect(JSON.stringify({ ...localStorage })).not.to.include('Anna');
    await waitUntil(async () => !(await storedFiles()).length, 'no file stays');
  });

  it('includes its files, and they are deleted with it', async () => {
    await withPhoto('local');
    expect(await storedFiles()).to.have.length(1);
    const form = await again(FILES);
    await click(form, message('contest.apply'));
    await click(form, message('application.resume'));
    await waitForText(form, 'park.jpg');
    await erase(form);
    expect(await storedFiles()).to.deep.equal([]);
    expect(kept()).not.to.include('Anna').and.not.include('park.jpg');
  });

  it('does not include a file that was removed', async () => {
    const form = await withPhoto('local');
    await click(form, new RegExp(`^${message('application.remove')} ?: park\\.jpg`));
    await waitUntil(async () => !(await storedFiles()).length, 'no file stays');
    expect(textOf(form)).not.to.include('park.jpg (');
  });
});
