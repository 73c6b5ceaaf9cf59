/** Put in place by the build (build/electron.vite.config.ts); not there in tests and on the command line. */
declare const __UPDATE_PUBLIC_KEY__: string | null | undefined;

/**
 * The public half of the key that releases are signed with (ed25519, base64 of its DER form); null in a build whose releaser has
 * none: then every update is refused. CONTRIBUTING.md, «Release», says how a pair is made and where its halves go.
 */
export const UPDATE_PUBLIC_KEY: string | null =
  typeof __UPDATE_PUBLIC_KEY__ === 'string' ? __UPDATE_PUBLIC_KEY__ : null;
