/**
 * The public half of the key that releases are signed with (ed25519, base64 of its DER form); null in a build whose releaser has
 * none: then every update is refused. `build/scripts/make-update-key.ts` makes a pair and writes this line; the private half is kept
 * by the releaser only, in the secret UPDATE_SIGNING_KEY of the workflow.
 */
export const UPDATE_PUBLIC_KEY: string | null = null;
