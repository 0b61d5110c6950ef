/**
 * In the sources, messages are lit-localize’s `msg('Close', { id: 'dialog.close' })`, so that its tools find them. The
 * build replaces each call with `translate('…')`, and does not need this module.
 */
import { _installMsgImplementation, msg } from '@lit/localize/init/install.js';

/** Makes `msg()` return the translation, or the English of the code if there is none. */
export function installMsg(
  translate: (id: string, ...values: readonly unknown[]) => string | undefined,
): void {
  const sourceText = msg as (template: unknown) => string;
  const implementation = (template: string | { readonly values: readonly unknown[] }, { id = '' } = {}) =>
    translate(id, ...(typeof template === 'string' ? [] : template.values)) ?? sourceText(template);
  _installMsgImplementation(implementation as typeof msg);
}
