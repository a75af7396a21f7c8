/**
 * The scenes that the build vouches for: id -> the first 20 hexadecimal digits of the SHA-256 digest of the file it wrote. The build
 * fills the list in; without a build nothing is vouched for, and the page checks every scene itself. It is a file of
 * its own, so that the code does not grow with the number of scenes.
 */
export const BUILT_SCENES: Readonly<Record<string, string>> = {};
