import { contestRule } from '../contest-rule.js';
import { str } from '../../../i18n/translator.js';

/** The addresses of the supported back ends. */
const ENDPOINTS: Partial<Record<string, { pattern: RegExp; example: string }>> = {
  'contact-form-7': {
    pattern: /contact-form-7\/v1\/contact-forms\/\d+\/feedback\/?(?:[?&]|$)/,
    example: 'https://novads.lv/wp-json/contact-form-7/v1/contact-forms/123/feedback',
  },
  'gravity-forms': {
    pattern: /gf\/v2\/forms\/\d+\/submissions\/?(?:[?&]|$)/,
    example: 'https://novads.lv/wp-json/gf/v2/forms/1/submissions',
  },
  'drupal-webform': {
    pattern: /\/webform_rest\/submit\/?(?:\?|$)/,
    example: 'https://novads.lv/webform_rest/submit',
  },
  formspree: { pattern: /^https:\/\/formspree\.io\/f\/\w+/, example: 'https://formspree.io/f/abcdefgh' },
  basin: { pattern: /^https:\/\/usebasin\.com\/f\/\w+/, example: 'https://usebasin.com/f/0123456789ab' },
};

/** An address that does not belong to the back end of its format. */
export const endpoint = contestRule(({ submission }, path, { wording: { msg, quote } }, report) => {
  const expected = submission && ENDPOINTS[submission.format];
  if (!expected || expected.pattern.test(decodeURIComponent(submission.endpoint))) return;
  report(
    [...path, 'submission', 'endpoint'],
    'endpoint',
    msg(
      str`${quote(submission.endpoint)} is not an address where “${submission.format}” accepts applications.`,
      { id: 'feed-check.endpoint' },
    ),
    msg(str`It should look like ${expected.example}`, { id: 'feed-check.endpoint.help' }),
    'error',
  );
});
