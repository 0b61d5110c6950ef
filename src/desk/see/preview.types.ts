/** What the desk tells the page in its preview to show. */
export interface PreviewMessage {
  readonly type: 'tilts:preview';
  readonly feed: unknown;
  /** Address that pictures of the feed are relative to. */
  readonly base: string;
  /** `instrument-directory` */
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Design tokens by their names. */
  readonly tokens: Readonly<Record<string, string>>;
  readonly language: string;
  readonly theme: 'light' | 'dark';
}
