import { formBody } from './form-body.js';
import type { RedirectAdapter } from './adapter.js';

function hiddenInput(name: string, value: FormDataEntryValue): HTMLInputElement {
  const input = document.createElement('input');
  input.name = name;
  if (typeof value === 'string') {
    input.type = 'hidden';
    input.value = value;
  } else {
    const transfer = new DataTransfer();
    transfer.items.add(value);
    input.type = 'file';
    input.files = transfer.files;
    input.hidden = true;
  }
  return input;
}

/**
 * A plain HTML form: a native POST whose response is a page for people to read. It opens in a new tab, so that the
 * application stays here until the person confirms that it has been received. The page’s policy may need `form-action`.
 */
export const adapter: RedirectAdapter = {
  acceptsFiles: true,
  openExternally(payload) {
    const form = document.createElement('form');
    form.action = payload.submission.endpoint;
    form.method = 'post';
    form.enctype = 'multipart/form-data';
    form.acceptCharset = 'utf-8';
    form.target = '_blank';
    form.hidden = true;
    for (const [name, value] of formBody(payload, 'brackets')) form.append(hiddenInput(name, value));
    document.body.append(form);
    // Not `form.submit()`: a field could have that name.
    HTMLFormElement.prototype.submit.call(form);
    form.remove();
  },
};
