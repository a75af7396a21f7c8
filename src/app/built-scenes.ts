/**
 * The scenes that the build vouches for: id -> beginning of the SHA-256 digest of the file it wrote, 20 hexadecimal
 * digits. The build fills the list in; without a build nothing is vouched for, and the page checks every scene itself.
 */
export const BUILT_SCENES: Readonly<Record<string, string>> = {};
