import { expect } from '@open-wc/testing';
import { LoadError } from '../../../src/core/feed/load-error.js';
import { loadFeed } from '../../../src/core/feed/load.js';
import { networkError, opaque, useNetwork, type Answer } from '../../helpers/network.js';
import { useOnlineStatus } from '../../helpers/online-status.js';
import { useTestPage } from '../../helpers/page.js';

const ELSEWHERE = 'https://data.example/feed.json';
const NO_PAUSE = { retryDelays: [] };

/** A request for a document fails, and the question whether anything answers has this answer. */
const answeredWith =
  (answer: Answer): Answer =>
  (request) =>
    (request.init.method === 'HEAD' ? answer : networkError)(request);

/** The policy of the page forbids the request; browsers tell so in a later task. */
const forbidden: Answer = ({ url }) => {
  setTimeout(() =>
    document.dispatchEvent(
      new SecurityPolicyViolationEvent('securitypolicyviolation', {
        effectiveDirective: 'connect-src',
        violatedDirective: 'connect-src',
        originalPolicy: "connect-src 'self'",
        disposition: 'enforce',
        documentURI: location.href,
        blockedURI: url,
        statusCode: 200,
      }),
    ),
  );
  return new Promise((_, reject) => setTimeout(() => reject(new TypeError('Failed to fetch'))));
};

describe('a feed without an answer', () => {
  const network = useNetwork();
  const line = useOnlineStatus();
  useTestPage();

  async function failureAt(url: string, answer: Answer): Promise<LoadError> {
    network.setResponses(url, answeredWith(answer));
    try {
      await loadFeed(url, 'lv', NO_PAUSE);
    } catch (error) {
      return error as LoadError;
    }
    return expect.fail('the load did not fail');
  }
  const here = (): string => network.respondAt(networkError);

  it('of a site that answers others is refused: that site must allow it', async () => {
    const { failure, message } = await failureAt(ELSEWHERE, opaque('opaque'));
    expect(failure).to.equal('refused');
    expect(message).to.equal(
      `refused: ${ELSEWHERE}. https://data.example must allow other sites to read it, with the header Access-Control-Allow-Origin: ${location.origin} (or *).`,
    );
  });

  it('of this site that leads elsewhere is refused', async () => {
    const { failure, message } = await failureAt(here(), opaque('opaqueredirect'));
    expect([failure, message]).to.satisfy(
      ([what, why]: string[]) => what === 'refused' && /leads in a circle, or to another site/.test(why!),
    );
  });

  it('that the policy of the page forbids is refused: the policy must name the site', async () => {
    const { failure, message } = await failureAt(ELSEWHERE, forbidden);
    expect(failure).to.equal('refused');
    expect(message).to.include('must name https://data.example in connect-src');
  });

  for (const [name, url, answer] of [
    ['of a site that does not answer at all', () => ELSEWHERE, networkError],
    ['of this site, which does not answer', here, networkError],
    ['of this site, which answers again', here, () => new Response()],
  ] as [string, () => string, Answer][])
    it(`${name} is a matter of the connection`, async () => {
      expect((await failureAt(url(), answer)).failure).to.equal('offline');
    });

  it('is not asked about on a device without a connection', async () => {
    line.isOnline = false;
    expect((await failureAt(ELSEWHERE, opaque('opaque'))).failure).to.equal('offline');
    expect(network.sentTo(ELSEWHERE)).to.have.length(1);
  });
});
