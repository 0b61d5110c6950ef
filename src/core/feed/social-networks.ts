import type { SocialNetwork } from './enums/enterprises.js';

/** Brand names of the social networks. */
export const SOCIAL_NETWORK_NAMES: Readonly<Record<Exclude<SocialNetwork, 'other'>, string>> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  x: 'X',
  threads: 'Threads',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  telegram: 'Telegram',
  whatsapp: 'WhatsApp',
  draugiem: 'Draugiem.lv',
};
