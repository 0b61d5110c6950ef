import { expect } from '@open-wc/testing';
import { keysSentTo, readyToSend, RECEIPT } from '../../../helpers/application-form.po.js';
import { message } from '../../../helpers/messages.js';
import { networkError, opaque, json, useNetwork, type Answer } from '../../../helpers/network.js';
import { useTestPage } from '../../../helpers/page.js';
import { clearDrafts } from '../../../helpers/storage.js';
import { useFakeTimers } from '../../../helpers/timers.js';
import { click, waitForText } from '../../../helpers/user.js';

/** A server of another site that does not allow this page: only an answer of which nothing can be read arrives. */
const withoutPermission: Answer = (request) =>
  (request.init.mode === 'no-cors' ? opaque('opaque') : networkError)(request);

describe('An application to a server that refuses this page', () => {
  const network = useNetwork();
  const clock = useTestPage();
  useFakeTimers();
  const { warn } = console;
  const lines: string[] = [];
  beforeEach(() => (console.warn = (line: string) => lines.push(line)));
  afterEach(() => {
    console.warn = warn;
    lines.length = 0;
  });
  afterEach(clearDrafts);

  it('says that the page may not send there, also to the webmaster, keeps everything and sends it once allowed', async () => {
    const endpoint = 'https://forms.example/applications';
    network.setResponses(endpoint, withoutPermission);
    const form = await readyToSend(network, clock, endpoint);
    await click(form, message('application.send'));
    await waitForText(form, message('submission.refused'));
    await waitForText(form, message('application.retry-saved'));
    expect(lines.join('\n')).to.equal(
      `Tilts: no application can be sent to ${endpoint}. https://forms.example must allow other sites to read it, with the header Access-Control-Allow-Origin: ${location.origin} (or *).`,
    );
    network.setResponses(endpoint, json(RECEIPT, { status: 201 }));
    await click(form, message('application.try-now'));
    await waitForText(form, RECEIPT.reference);
    expect(keysSentTo(network, endpoint).filter(Boolean)).to.have.length(1);
  });

  it('says that it cannot be reached if nothing answers', async () => {
    const endpoint = 'https://silent.example/applications';
    network.setResponses(endpoint, networkError);
    const form = await readyToSend(network, clock, endpoint);
    await click(form, message('application.send'));
    await waitForText(form, message('submission.network'));
    expect(lines).to.deep.equal([]);
  });
});
