/** Ids of questions that something else is called by too. */

/** What the form itself, a `<form>`, JavaScript or the API of the submission server calls something. */
export const RESERVED_IDS: readonly string[] = [
  // Controls and pieces of the form, and members of the application as it is sent.
  ...['storage', 'website', 'f-place', 'form-title', 'summary', 'result', 'send', 'sending', 'print'],
  ...[
    'print-empty',
    'place-help',
    'place-error',
    'add-place',
    'place-help-error',
    'heading',
    'item',
    'amount',
  ],
  ...[
    'answers',
    'application',
    'antiSpam',
    'contest',
    'extra',
    'files',
    'key',
    'language',
    'version',
    'honeypot',
  ],
  ...['reference', 'received', 'step', 'elapsedSeconds', 'document', 'submission_key'],
  // Members of a form that a control of this name would hide.
  ...[
    'action',
    'elements',
    'length',
    'method',
    'submit',
    'reset',
    'target',
    'id',
    'title',
    'lang',
    'children',
  ],
  ...[
    'childNodes',
    'firstChild',
    'nextSibling',
    'insertBefore',
    'parentNode',
    'remove',
    'append',
    'isConnected',
  ],
  // Words of JavaScript.
  ...[
    'arguments',
    'async',
    'await',
    'class',
    'default',
    'delete',
    'eval',
    'export',
    'false',
    'function',
    'in',
  ],
  ...['let', 'new', 'null', 'prototype', 'return', 'static', 'super', 'then', 'this', 'true', 'undefined'],
  ...['var', 'with', 'yield', 'NaN', 'Infinity', 'get', 'set', 'toJSON'],
  // Numbers come first in every object of JavaScript.
  ...['0', '1', '007', '42', '1e3'],
];

/** What can never be the id of a question or a column. */
export const INVALID_IDS: readonly string[] = [
  ...['a.0.b', 'members.0.name', 'place.', 'a.b', '.a', 'a:b', 'a b', '', '-a', '_a', 'ā'.normalize('NFC')],
  ...Object.getOwnPropertyNames(Object.prototype),
];
