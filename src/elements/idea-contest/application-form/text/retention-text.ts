/** Where a draft is stored and when it is deleted, as texts. Only call while a locale is active. */
import { str, type Msg } from '../../../../core/i18n/translator.js';
import type { StorageLocation } from '../../../../core/util/storage.js';
import type { Formatter } from '../../../../core/i18n/formatter.js';

/** When a draft is deleted if it does not change any more. */
export interface Retention {
  /** By the device’s own calendar, `YYYY-MM-DD`. */
  readonly day: string;
  /** It is deleted when the contest closes: the publisher’s local time. */
  readonly closes?: string | undefined;
}

const pad2 = (number: number): string => String(number).padStart(2, '0');

/** The date by the device’s own clock, because that is the one people see. */
export function localDay(instant: number): string {
  const date = new Date(instant);
  return `${date.getFullYear()}-${pad2(date.getMonth() + 1)}-${pad2(date.getDate())}`;
}

/** The time of day by the device’s own clock, to the second. */
export function timeOfDay(instant: number): string {
  const date = new Date(instant);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(pad2).join(':');
}

/** The time by the device’s own clock, with the date unless it is today. */
export function shortDateTime(formatter: Formatter, instant: number, now = Date.now()): string {
  const date = new Date(instant);
  const time = `${pad2(date.getHours())}:${pad2(date.getMinutes())}`;
  const day = localDay(instant);
  return day === localDay(now) ? time : formatter.date(`${day}T${time}`);
}

function localStorageText(msg: Msg, { day, closes }: Retention, formatter: Formatter): string {
  if (closes)
    return msg(
      str`Yes, on this device. They will be deleted when the contest closes: ${formatter.date(closes)}`,
      {
        id: 'application.storage-until-closing',
      },
    );
  return msg(
    str`Yes, on this device. If you make no more changes, they will be deleted on ${formatter.date(day)}`,
    {
      id: 'application.storage-until-day',
    },
  );
}

/** The storage locations to choose from. */
export const storageOptions = (
  msg: Msg,
  retention: Retention,
  formatter: Formatter,
): readonly (readonly [place: StorageLocation, text: string])[] => [
  ['local', localStorageText(msg, retention, formatter)],
  [
    'session',
    msg('Only until I close this tab: other people use this computer too.', {
      id: 'application.storage-session',
    }),
  ],
  ['memory', msg('No. If I leave the page, everything will be lost.', { id: 'application.storage-memory' })],
];

/** The retention periods of drafts and receipts. */
export const retentionPolicyText = (msg: Msg): string =>
  msg(
    'Saved answers are deleted 30 days after your last change, and in any case when the contest closes. If you have tried to send the application, it stays up to 7 days longer, so that you can save a copy and ask the organiser. The receipt stays for 30 days.',
    { id: 'application.retention-policy' },
  );
