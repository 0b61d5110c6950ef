declare module '*.css';

declare module '@custom-elements-manifest/analyzer/cli.js' {
  export function cli(options: { argv: readonly string[]; cwd: string; noWrite: boolean }): Promise<unknown>;
}

declare module '*/custom-elements-manifest.config.mjs' {
  const config: { readonly globs: readonly string[] };
  export default config;
}
