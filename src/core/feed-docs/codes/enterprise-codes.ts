/** What the codes of `enterprises[]` mean. */
import type * as lists from '../../feed/enums/enterprises.js';
import { SOCIAL_NETWORK_NAMES } from '../../feed/social-networks.js';
import { inEach, sameInAll, type CodesOf } from '../code-docs.js';

export const offerKindCodes = {
  product: {
    label: 'showcase.products',
    en: 'Something to buy and take away.',
    lv: 'Kaut kas, ko nopērk un paņem līdzi.',
  },
  service: {
    label: 'showcase.services',
    en: 'Something that is done for the customer.',
    lv: 'Kaut kas, ko izdara klienta labā.',
  },
} satisfies CodesOf<typeof lists.OFFER_KINDS>;

/** 1 January 2024 was a Monday. */
const weekday = (day: number) => ({
  label: inEach((language) =>
    new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day)),
  ),
});

export const weekdayCodes = {
  mon: weekday(1),
  tue: weekday(2),
  wed: weekday(3),
  thu: weekday(4),
  fri: weekday(5),
  sat: weekday(6),
  sun: weekday(7),
} satisfies CodesOf<typeof lists.WEEKDAYS>;

const brand = (network: keyof typeof SOCIAL_NETWORK_NAMES) => ({
  label: sameInAll(SOCIAL_NETWORK_NAMES[network]),
});

export const socialNetworkCodes = {
  facebook: brand('facebook'),
  instagram: brand('instagram'),
  linkedin: brand('linkedin'),
  youtube: brand('youtube'),
  tiktok: brand('tiktok'),
  x: brand('x'),
  threads: brand('threads'),
  bluesky: brand('bluesky'),
  mastodon: brand('mastodon'),
  telegram: brand('telegram'),
  whatsapp: brand('whatsapp'),
  draugiem: brand('draugiem'),
  other: {
    label: { en: 'Another network', lv: 'Cits tīkls', lt: 'Kitas tinklas', et: 'Muu võrgustik' },
    en: 'Shown by the name of its site.',
    lv: 'Redzams ar vietnes nosaukumu.',
  },
} satisfies CodesOf<typeof lists.SOCIAL_NETWORKS>;

export const videoProviderCodes = {
  youtube: { label: sameInAll('YouTube') },
  vimeo: { label: sameInAll('Vimeo') },
  file: {
    label: { en: 'A file', lv: 'Fails', lt: 'Failas', et: 'Fail' },
    en: 'A video file on a server of the publisher or the enterprise.',
    lv: 'Video fails izdevēja vai uzņēmuma serverī.',
  },
} satisfies CodesOf<typeof lists.VIDEO_PROVIDERS>;
