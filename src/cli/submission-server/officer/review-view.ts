/** What the officer does with an application: decides, asks again, notes, withdraws and erases. Pure. */
import { str } from '../../../core/i18n/translator.js';
import { stateName } from '../state-names.js';
import type { Entry } from '../store/application-store.js';
import type { Contest } from '../../../core/feed/schema/schema.js';
import { invitedStages, stagesToInvite } from '../invitations.js';
import { localTime, stageLabel } from '../texts.js';
import type { ApplicationModel } from './application-view.types.js';
import { personName } from './layout.js';
import { searchOf } from './list-filters.js';
import { flag, markup, nothing, paragraphs, type Content, type Markup } from './markup.js';
import type { OfficerView } from './officer.types.js';

export function renderReview(view: OfficerView, model: ApplicationModel): Content {
  const { state, reference } = model.summary.application;
  const path = `/officer/applications/${reference}`;
  const search = searchOf(model.query);
  return state === 'withdrawn'
    ? danger(view, path, true)
    : [
        decision(view, model, path + '/state' + search),
        invitations(view, model, `${path}/invitations${search}`),
        asking(view, path),
        history(view, model, { path, search }),
        danger(view, path, false),
      ];
}

function decision({ msg }: OfficerView, { summary }: ApplicationModel, action: string): Markup {
  const { state } = summary.application;
  const button = (value: 'complete' | 'incomplete' | 'new', name: string, kind: string) =>
    state === value
      ? nothing
      : markup`<button class="${kind}" name="state" value="${value}">${name}</button>`;
  return markup`<section class="card on-screen">
<h2>${msg('Is it complete?', { id: 'officer.decision' })}</h2>
<form class="stack" method="post" action="${action}">
<label for="reason">${msg('Reason, if something is missing', { id: 'officer.reason' })}</label>
<textarea id="reason" name="text" rows="2"></textarea>
<div class="buttons">
${button('complete', msg('Mark as complete', { id: 'officer.mark-complete' }), state === 'new' ? 'primary' : 'button')}
${button('incomplete', msg('Mark as incomplete', { id: 'officer.mark-incomplete' }), 'button')}
${state === 'new' ? nothing : button('new', msg('Not decided yet', { id: 'officer.mark-new' }), 'button')}
</div>
<label class="check"><input type="checkbox" name="next" value="1"${flag('checked', state === 'new')}> <span>${msg('Then open the next one', { id: 'officer.then-next' })}</span></label>
<p class="help">${msg('The jury sees complete applications only.', { id: 'officer.decision-help' })}</p>
</form>
</section>`;
}

/** The later stages that only those who are invited can send. */
function invitations(
  view: OfficerView,
  { summary, history: entries }: ApplicationModel,
  action: string,
): Content {
  const { msg, book } = view;
  const invited = invitedStages(entries);
  return stagesToInvite(summary.context?.contest).map((stage) => {
    const name = stageLabel(view, book.envelope, stage);
    const isInvited = invited.includes(stage.id);
    return markup`<section class="card on-screen">
<h2>${msg(str`Next: ${name}`, { id: 'officer.invitation' })}</h2>
<form class="stack" method="post" action="${action}">
<input type="hidden" name="stage" value="${stage.id}">
<p>${isInvited ? msg('This application is invited.', { id: 'officer.is-invited' }) : msg('Only those you invite can send this stage. Tell them yourself: nothing is sent from here.', { id: 'officer.invitation-help' })}</p>
<div>${isInvited ? markup`<button class="button" name="invited" value="no">${msg('Withdraw the invitation', { id: 'officer.uninvite' })}</button>` : markup`<button class="button" name="invited" value="yes">${msg('Invite', { id: 'officer.invite' })}</button>`}</div>
</form></section>`;
  });
}

const asking = ({ msg }: OfficerView, path: string): Markup => markup`<section class="card on-screen">
<h2>${msg('Ask the applicant', { id: 'officer.ask' })}</h2>
<p>${msg('Choose what is missing, and the email is written in the applicant’s language.', { id: 'officer.ask-help' })}</p>
<p><a class="button" href="${path}/ask">${msg('Write an email', { id: 'officer.ask-button' })}</a></p>
</section>`;

function history(
  view: OfficerView,
  { summary, history: entries }: ApplicationModel,
  { path, search }: { readonly path: string; readonly search: string },
): Markup {
  const { msg } = view;
  return markup`<section class="card">
<h2>${msg('Notes and history', { id: 'officer.history' })}</h2>
${entries.length ? markup`<ol class="history">${entries.map((entry) => entryLine(view, entry, { path, search, contest: summary.context?.contest }))}</ol>` : nothing}
<form class="stack" method="post" action="${path}/notes${search}">
<label for="note">${msg('New note', { id: 'officer.note' })}</label>
<textarea id="note" name="text" rows="3" required></textarea>
<div><button class="button">${msg('Save the note', { id: 'officer.save-note' })}</button></div>
<p class="help">${msg('The applicant and the jury do not see notes.', { id: 'officer.note-help' })}</p>
</form>
</section>`;
}

function entryLine(
  view: OfficerView,
  { id, kind, by, at, text }: Entry,
  { path, search, contest }: { path: string; search: string; contest: Contest | undefined },
): Markup {
  const { msg, formatter, book } = view;
  const name =
    kind === 'note'
      ? msg('Note', { id: 'field.note' })
      : kind === 'asked'
        ? msg('Asked the applicant', { id: 'officer.asked' })
        : kind === 'invited'
          ? msg('Invited', { id: 'officer.invited' })
          : kind === 'uninvited'
            ? msg('Invitation withdrawn', { id: 'officer.uninvited' })
            : stateName(msg, kind);
  const nameOf = (stage: string): string => {
    const known = stagesToInvite(contest).find((each) => each.id === stage);
    return known ? stageLabel(view, book.envelope, known) : stage;
  };
  const date = formatter.date(localTime(at, book.envelope));
  return markup`<li><p class="row-name">${name}</p>
<p class="muted">${personName(msg, { name: by, role: 'officer' })}, ${date}</p>
${paragraphs(kind.endsWith('invited') ? nameOf(text) : text)}
${kind === 'note' ? markup`<form method="post" action="${path}/notes/${id}/remove${search}"><button class="link" aria-label="${msg(str`Remove the note of ${date}`, { id: 'officer.remove-note-of' })}">${msg('Remove', { id: 'officer.remove-note' })}</button></form>` : nothing}</li>`;
}

const danger = (
  { msg }: OfficerView,
  path: string,
  isWithdrawn: boolean,
): Markup => markup`<details class="card">
<summary>${msg('Withdraw or erase', { id: 'officer.danger' })}</summary>
<div class="stack">
${
  isWithdrawn
    ? nothing
    : markup`<p>${msg('Withdraw if the applicant asks you to: answers, files, notes and scores are deleted, and the reference stays in the list.', { id: 'officer.withdraw-help' })}</p>
<p><a class="button" href="${path}/withdraw">${msg('Withdraw…', { id: 'officer.withdraw' })}</a></p>`
}
<p>${msg('Erase when you may no longer keep anything: the application is deleted completely.', { id: 'officer.erase-help' })}</p>
<p><a class="button" href="${path}/erase">${msg('Erase…', { id: 'officer.erase' })}</a></p>
</div>
</details>`;
