/** A sign for an enterprise without a logo: letters, colour and drawing made from its name. Pure. */

/** Words of a name that say what kind of organisation it is, in the languages of the region. */
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
  // A name that is an abbreviation already.
  if (first.length > 1 && first.length < 4 && first === first.toUpperCase()) return first;
  return [first, second].map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}

/** The same number for the same name, on every device (FNV-1a, 32 bits). */
function hash(name: string): number {
  let value = 0x811c9dc5;
  for (const letter of name) value = Math.imul(value ^ letter.codePointAt(0)!, 0x01000193);
  // The last bits differ least between names: mix them once more.
  value ^= value >>> 15;
  return Math.imul(value, 0x2c1b3c6d) >>> 0;
}

/** Degrees of the hue circle in OKLCH that look well under white and beside each other: no mud between them. */
const HUES = [12, 35, 62, 128, 152, 178, 205, 232, 256, 282, 312, 342];

export interface AvatarStyle {
  /** Degrees of OKLCH. */
  readonly hue: number;
  /** Which of the drawings, from 0. */
  readonly drawing: number;
  /** Whether the drawing is turned round. */
  readonly isMirrored: boolean;
}

/** Colour and drawing of a name; `drawings` is how many there are. */
export function avatarStyleOf(name: string, drawings: number): AvatarStyle {
  const number = hash(name);
  return {
    hue: HUES[number % HUES.length]!,
    drawing: (number >>> 8) % drawings,
    isMirrored: ((number >>> 16) & 1) === 1,
  };
}
