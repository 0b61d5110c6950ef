/** The question before something is deleted for good. Pure. */
import { markup, type Markup } from './markup.js';
import type { OfficerView } from './officer.types.js';

/** Asks before something is deleted for good. */
export function confirmation(
  { msg }: OfficerView,
  {
    title,
    text,
    button,
    action,
    back,
  }: Readonly<Record<'title' | 'text' | 'button' | 'action' | 'back', string>>,
): Markup {
  return markup`<div class="narrow"><h1>${title}</h1>
<p class="lead">${text}</p>
<p>${msg('It cannot be undone. Copies in backups have to be deleted separately.', { id: 'officer.no-undo' })}</p>
<form class="buttons" method="post" action="${action}">
<button class="primary">${button}</button>
<a class="button" href="${back}">${msg('Cancel', { id: 'officer.cancel' })}</a>
</form></div>`;
}
