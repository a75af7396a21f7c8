/**
 * A code for English, so that a link need not carry the code of its own words: that would take fifty bytes of every
 * three hundred. Never change it: every link with words is read by it.
 *
 * Each sign is the length in bits, as a hexadecimal digit, of the code of one symbol of RFC 1951: literals and lengths 0
 * to 285, and distances 0 to 29. They are Huffman's for the texts of the scenes' parts and of the labelled lines, five
 * of them at a time, no symbol taken to be rarer than one in 16384.
 */
export const LITERAL_BITS =
  'eeeeeeeeee6eeeeeeeeeeeeeeeeeeeee39beeee7cc9e6a6eeccdeeeeeebddee9e9aaaaba97cca9aabd998cd9eaeeeeeee466' +
  '6466559756546a55457696beeeee9cccddeeddcddeeedeeedeeed9eeeeeeddeddeecdbeeeeedccedddedeeedceddeedadeee' +
  'eeeeeebccceeeeeebceeeeeeee9cdccededdbeeeeeeeeeeeeeeeeeee845689abccdeeeeeeeeeeeeeeeeeee';

export const DISTANCE_BITS = 'fb7965554433333448afffffffeeee';

/**
 * The beginning of a deflate stream of one last block that brings this code, in whole bytes, as hexadecimal digits.
 * A link leaves it out.
 */
export const OPENING =
  'edfd07c02559761f8493439173865f2fe1494d4d8164e2dad0f4849d7ed2f4ccbafb939b219faa3a55f7f6bb754fcdbde7be' +
  'ea5a005a920db66cc0800137d1c606794996b08d010b1b3c26c34a22aec8b42c61ec25e7fc9d5b5fcf4a26e7fcdfd775ef3d' +
  'e797cef9e69f09';

/** The opening as bytes: every stream of this code would begin with them. */
export const OPENING_BYTES = Uint8Array.from(
  (OPENING.match(/../gu) ?? []).map((pair) => Number.parseInt(pair, 16)),
);
