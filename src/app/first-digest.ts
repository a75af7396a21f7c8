/**
 * The digest of the scene in which the game opens, as the build has written it: SHA-256, 64 hexadecimal digits. The
 * build fills it in; without a build nothing is vouched for.
 */
export const FIRST_DIGEST: string | undefined = undefined;
