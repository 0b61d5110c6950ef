/** An avatar for an enterprise without a logo: letters, colour and drawing made from its name. Pure. */

/** Words in names that denote a type of organisation, in the languages of the region. */
const LEGAL_FORM_TOKENS = new Set(
  (
    'sia as ik zs ks ps biedrība nodibinājums fonds kooperatīvs uab ab ii mb vši všį asociacija fondas paramos ' +
    'labdaros oü mtü sa as fie ühing selts sihtasutus ngo ltd llc association foundation society'
  ).split(' '),
);

const QUOTED = /[“”„«"'‘’]([^“”„»"'‘’]{2,})[“”»"'‘’]/u;

/** One to three letters: `Glass Point` → GP, `biedrība "Tuvu"` → T, `4 vēji` → 4V, `OWA` → OWA. */
export function initials(name: string): string {
  const proper = QUOTED.exec(name)?.[1] ?? name;
  const all = proper.match(/[\p{L}\p{N}]+/gu) ?? [];
  const tokens = all.filter((word) => !LEGAL_FORM_TOKENS.has(word.toLowerCase()));
  const [first = '', second] = tokens.length ? tokens : all;
  // A name that is already an abbreviation.
  if (first.length > 1 && first.length < 4 && first === first.toUpperCase()) return first;
  return [first, second].map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}

/** A hash of the name, the same on every device (FNV-1a, 32 bits). */
function hash(name: string): number {
  let value = 0x811c9dc5;
  for (const letter of name) value = Math.imul(value ^ letter.codePointAt(0)!, 0x01000193);
  // The last bits differ least between names: mix them once more.
  value ^= value >>> 15;
  return Math.imul(value, 0x2c1b3c6d) >>> 0;
}

/** Hues in degrees (OKLCH) that work with white text and beside each other; no muddy ones. */
const HUES = [12, 35, 62, 128, 152, 178, 205, 232, 256, 282, 312, 342];

export interface AvatarStyle {
  /** Hue in degrees (OKLCH). */
  readonly hue: number;
  /** Index of the drawing, from 0. */
  readonly drawing: number;
  /** Whether the drawing is mirrored. */
  readonly isMirrored: boolean;
}

/** Colour and drawing for a name; `drawings` is the number of drawings. */
export function avatarStyleOf(name: string, drawings: number): AvatarStyle {
  const number = hash(name);
  return {
    hue: HUES[number % HUES.length]!,
    drawing: (number >>> 8) % drawings,
    isMirrored: ((number >>> 16) & 1) === 1,
  };
}
