/**
 * What people read when a feed or an application meets a fault, and what then happens. The page “When something fails” (`stories/docs/faults.mdx`)
 * shows this table, and the tests run from it: `answer` is what the fault server (`test/helpers/fault-server.mjs`) does
 * in `test/e2e/dist/faults.mjs`; every other row names its test.
 *
 * `reads`: the id of the message that people read; without one, nothing is different for them. `file` and `name`: a test,
 * by the file in `test` and a part of its name.
 */
const RETRY = 'It is asked again when the page is shown again or the connection returns, and by “Try again”.';
const ONCE = `It is asked once. ${RETRY}`;
const THRICE = `It is asked three times. ${RETRY}`;

/** The content of the tag stays below every message, and a copy on the device comes first. */
export const FEED_FAULTS = [
  {
    fault: 'No answer for 10 seconds, then the feed',
    answer: 'slow',
    reads: 'feed.retrying',
    then: 'The list appears by itself.',
  },
  { fault: 'No answer', answer: 'never', reads: 'feed.timeout', then: THRICE },
  { fault: 'Headers, then nothing', answer: 'only headers', reads: 'feed.timeout', then: THRICE },
  { fault: 'It breaks off in the middle', answer: 'cut', reads: 'feed.offline', then: THRICE },
  { fault: 'Another content type', answer: 'not JSON by its type', then: 'The list.' },
  { fault: 'UTF-8 with a byte order mark', answer: 'byte order mark', then: 'The list.' },
  {
    fault: 'Not UTF-8: windows-1257 (“ANSI” on Baltic Windows), windows-1252, UTF-16 with its mark',
    answer: ['windows-1257', 'windows-1252', 'UTF-16'],
    then: 'The list. The console and tilts check say to save the file as UTF-8.',
  },
  {
    fault: 'A login page, or the page of a hotel’s Wi-Fi, with status 200',
    answer: 'login page',
    reads: 'feed.server-error',
    then: ONCE,
  },
  { fault: 'An empty file', answer: 'empty', reads: 'feed.server-error', then: ONCE },
  { fault: '50 MB, for example a picture inside of it', answer: '50 MB', then: 'The list.' },
  { fault: 'A redirect on the same site', answer: 'moved', then: 'The list.' },
  {
    fault: 'A redirect to a site that does not allow yours, or in a circle',
    answer: ['moved to another site', 'moved in a circle'],
    reads: 'feed.server-error',
    then: `${THRICE} The console says why.`,
  },
  {
    fault: 'Another site, which does not allow yours (CORS)',
    answer: 'of another site',
    reads: 'feed.server-error',
    then: `${THRICE} The console names the header that is missing.`,
  },
  {
    fault: 'Your Content-Security-Policy does not name the site of the feed',
    file: 'core/feed/refused-feed.test.ts',
    name: 'that the policy of the page forbids is refused',
    reads: 'feed.server-error',
    then: `${THRICE} The console says what to add.`,
  },
  {
    fault: 'Status 401, 403, 404 or 410',
    answer: ['401', '403', '404', '410'],
    reads: 'feed.server-error',
    then: ONCE,
  },
  {
    fault: 'Status 429, 500 or 503',
    answer: ['429', '500', '503'],
    reads: 'feed.server-error',
    then: THRICE,
  },
  {
    fault: 'Status 429 or 503 with Retry-After (seconds or a date) of up to 20 seconds, then the feed',
    answer: 'busy for a while',
    reads: 'feed.busy',
    then: 'The list appears by itself after that time. If there is a copy on the device, it is shown at once.',
  },
  {
    fault: 'Status 429 or 503 with a longer Retry-After',
    answer: 'busy for long',
    reads: 'feed.server-error',
    then: ONCE,
  },
  {
    fault: 'No connection, first visit',
    file: 'elements/instrument-directory/freshness.test.ts',
    name: 'retries automatically when the connection returns',
    reads: 'feed.offline',
    then: 'The list appears when the connection returns.',
  },
  {
    fault: 'No connection, or any fault above, on a later visit',
    file: 'core/feed/cached-feed.test.ts',
    name: 'the last good copy',
    reads: 'feed.stale',
    then: 'The copy on the device, with its date, until the feed can be loaded.',
  },
  {
    fault: 'The device stores nothing: full, or forbidden',
    file: 'core/feed/cached-feed.test.ts',
    name: 'is not needed: without storage the feed still loads',
    then: 'The list; there is no copy for later.',
  },
  {
    fault: 'The clock of the device is wrong',
    file: 'elements/instrument-directory/freshness.test.ts',
    name: 'checks also if the clock was set back meanwhile',
    then: 'What is open is reckoned by the clock of the device. The feed is asked again as soon as the clock has jumped.',
  },
  {
    fault: 'Two tabs',
    file: 'core/feed/cached-feed.test.ts',
    name: 'is replaced by a newer one, and never by an older one',
    then: 'Each has its list; the newer copy stays on the device.',
  },
];

const KEPT = 'Everything stays in the form, to be sent again or saved as a file.';
const WAITS =
  'It stays in the form and is sent by itself, at growing intervals and when the connection returns.';

/** All attempts to send an application have one key: the server stores it once. */
export const SUBMISSION_FAULTS = [
  { fault: 'Status 413', answer: '413', reads: 'submission.too-large', then: `${KEPT} The files are named.` },
  {
    fault: 'Status 413 from a site that hides it from yours',
    file: 'e2e/dist/large-files.mjs',
    name: 'files that are too large for a server which does not say so',
    reads: 'submission.maybe-too-large',
    then: `${KEPT} The files are named.`,
  },
  { fault: 'Status 409: closed meanwhile', answer: 'closed', reads: 'submission.closed', then: KEPT },
  {
    fault: 'Status 409: an earlier version has arrived',
    file: 'elements/idea-contest/application-form/submission-outcomes.test.ts',
    name: 'that has arrived in an earlier version (409)',
    reads: 'submission.already',
    then: 'It can be turned into a new application.',
  },
  {
    fault: 'Status 403 or 404',
    answer: ['403', '404'],
    reads: 'submission.not-found',
    then: `${KEPT} The organiser’s contact is shown.`,
  },
  { fault: 'Status 500', answer: '500', reads: 'submission.server', then: `Three attempts. ${KEPT}` },
  {
    fault: 'Status 200 with a login page, or with nothing',
    answer: ['login page', 'empty'],
    reads: 'submission.invalid-response',
    then: `Three attempts. It is never called received. ${KEPT}`,
  },
  {
    fault: 'Status 429 with Retry-After, or 503',
    answer: ['429', '503'],
    reads: 'submission.busy',
    then: WAITS,
  },
  {
    fault: 'The connection is lost before it arrives, or leads to another site',
    answer: ['lost before it arrives', 'moved to another site'],
    reads: 'submission.network',
    then: `Three attempts. ${WAITS}`,
  },
  {
    fault:
      'A server of another site that does not allow yours (CORS), or a policy of your page that forbids it',
    file: 'elements/idea-contest/application-form/refused.test.ts',
    name: 'says that the page may not send there',
    reads: 'submission.refused',
    then: `${WAITS} The organiser’s contact is shown, and the console says what to allow.`,
  },
  {
    fault: 'No answer, or one without an end',
    answer: ['never', 'without an end'],
    reads: 'submission.timeout',
    then: `Three attempts of a minute. ${WAITS}`,
  },
  {
    fault: 'Status 422, by question',
    answer: 'by field',
    reads: 'submission.fields',
    then: 'What the server says stands at each question.',
  },
  {
    fault: 'The connection is lost after it was stored',
    answer: 'stored, then lost',
    reads: 'receipt.title',
    then: 'The next attempt has the same key: the receipt comes, and it is stored once.',
  },
  {
    fault: 'The page is loaded again while it is being sent',
    answer: 'stored, then silent',
    reads: 'receipt.title',
    then: 'The draft is there. Sent again, it gets the receipt, and is stored once.',
  },
  {
    fault: 'Two presses on the button',
    file: 'elements/idea-contest/application-form/submission.test.ts',
    name: 'with two quick clicks, or Enter and a click, is sent once',
    reads: 'application.sending',
    then: 'It is sent once.',
  },
  {
    fault: 'Two tabs with the same draft',
    file: 'core/application/submission/submission-queue.test.ts',
    name: 'one sends, and the other shows it as sent',
    reads: 'application.sending-in-other-tab',
    then: 'One sends it; both have the receipt.',
  },
  {
    fault: 'No connection',
    file: 'elements/idea-contest/application-form/submission.test.ts',
    name: 'offline: it visibly waits, and is sent once when the connection returns',
    reads: 'submission.offline',
    then: WAITS,
  },
  {
    fault: 'The device has no room for the draft',
    file: 'core/application/drafts/draft-storage-faults.test.ts',
    name: 'QuotaExceededError',
    reads: 'application.storage-full',
    then: 'The form goes on without the storage, and the draft can be saved as a file.',
  },
  {
    fault: 'The browser forbids to store it',
    file: 'core/application/drafts/draft-storage-faults.test.ts',
    name: 'SecurityError',
    reads: 'application.storage-denied',
    then: 'The form goes on without the storage, and the draft can be saved as a file.',
  },
  {
    fault: 'The clock of the device is wrong',
    file: 'core/application/submission/submission-queue.test.ts',
    name: 'sends what was started while the clock was ahead',
    then: 'It is sent. Whether it is in time is decided by the clock of the server.',
  },
];
