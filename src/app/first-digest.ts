/**
 * The digest of the scene in which the game opens, as the build has written it: the first 20 hexadecimal
 * digits of its SHA-256. The
 * build fills it in; without a build nothing is vouched for.
 */
export const FIRST_DIGEST: string | undefined = undefined;
