/**
 * Letters and case by our own tables: those of hosts grow with every edition of Unicode, and what a line is worth
 * must not. Source: the names of the Latin blocks of Unicode; whatever is not listed stays as it is.
 */
const FOLDED: Readonly<Record<string, string>> = {
  a: 'àáâãäåāăąǎȁȃȧạảấầẩẫậắằẳẵặªÀÁÂÃÄÅĀĂĄǍȀȂȦẠẢẤẦẨẪẬẮẰẲẴẶ',
  ae: 'æǽÆǼ',
  b: 'ḃɓḂƁ',
  c: 'çćĉċčƈÇĆĈĊČƇ',
  d: 'ďđðḋḍɖĎĐÐḊḌƉ',
  e: 'èéêëēĕėęěȅȇẹẻẽếềểễệəÈÉÊËĒĔĖĘĚȄȆẸẺẼẾỀỂỄỆƏ',
  f: 'ḟƒḞƑ',
  ff: 'ﬀ',
  ffi: 'ﬃ',
  ffl: 'ﬄ',
  fi: 'ﬁ',
  fl: 'ﬂ',
  g: 'ĝğġģǧǵĜĞĠĢǦǴ',
  h: 'ĥħḣḥĤĦḢḤ',
  i: 'ìíîïĩīĭįıǐȉȋịỉÌÍÎÏĨĪĬĮİǏȈȊỊỈ',
  ij: 'ĳĲ',
  j: 'ĵǰĴ',
  k: 'ķĸǩḳĶǨḲ',
  l: 'ĺļľŀłḷĹĻĽĿŁḶ',
  m: 'ṁṃṀṂ',
  n: 'ñńņňŉŋǹṅṇÑŃŅŇŊǸṄṆ',
  o: 'òóôõöøōŏőơǒǫȍȏȯọỏốồổỗộớờởỡợºÒÓÔÕÖØŌŎŐƠǑǪȌȎȮỌỎỐỒỔỖỘỚỜỞỠỢ',
  oe: 'œŒ',
  p: 'ṗƥṖƤ',
  r: 'ŕŗřȑȓṙṛŔŖŘȐȒṘṚ',
  s: 'śŝşšșſṡṣŚŜŞŠȘṠṢ',
  ss: 'ßẞ',
  st: 'ﬅﬆ',
  t: 'ţťŧțṫṭŢŤŦȚṪṬ',
  th: 'þÞ',
  u: 'ùúûüũūŭůűųưǔǖǘǚǜȕȗụủứừửữựÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖỤỦỨỪỬỮỰ',
  v: 'ṿṾ',
  w: 'ŵẁẃẅŴẀẂẄ',
  x: 'ẋẍẊẌ',
  y: 'ýÿŷȳỳỵỷỹÝŶŸȲỲỴỶỸ',
  z: 'źżžƶẓŹŻŽƵẒ',
  "'": '’‘ʼʻ＇`´′‛ʹ',
  '"': '“”„‟«»″＂「」『』',
  '-': '‐‑‒–—―−﹘',
  '.': '。．…',
  ',': '，、،',
  '?': '？؟¿',
  '!': '！¡',
};

const TABLE = new Map<number, string>();
for (const [folded, letters] of Object.entries(FOLDED)) {
  for (const letter of letters) TABLE.set(letter.codePointAt(0) ?? 0, folded);
}

/** Inclusive ranges of what has no sound: controls, combining marks, joiners, marks of direction, selectors, tags. */
const SILENT = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x61c, 0x61c],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x20d0, 0x20ff],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffd],
  [0xe0000, 0xe0fff],
] as const;

/**
 * The plain small letters a code point stands for: case, accents, ligatures, full width and the letters of
 * mathematics are folded; `''` for what has no sound (a lone surrogate among it); else the code point itself.
 */
export function fold(code: number): string {
  if (code < 0x80) {
    if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 32);
    return (code < 0x20 && (code < 9 || code > 13)) || code === 0x7f ? '' : String.fromCharCode(code);
  }
  const known = TABLE.get(code);
  if (known !== undefined) return known;
  if (code >= 0xff01 && code <= 0xff5e) return fold(code - 0xfee0);
  // Thirteen alphabets of 26 capitals and 26 small letters each, one after the other.
  if (code >= 0x1d400 && code <= 0x1d6a3) return String.fromCharCode(0x61 + ((code - 0x1d400) % 26));
  if (SILENT.some(([from, to]) => code >= from && code <= to)) return '';
  return String.fromCodePoint(code);
}

/** True for a capital of the Latin tables. */
export function isCapital(code: number): boolean {
  if (code >= 0x41 && code <= 0x5a) return true;
  if (code < 0xc0 || code > 0x1eff) return code >= 0xff21 && code <= 0xff3a;
  // In Latin-1 the capitals are the first half; in the further blocks the even ones, but for three odd stretches.
  if (code <= 0xde) return code !== 0xd7;
  if (code < 0x100) return false;
  const odd = (code >= 0x139 && code <= 0x148) || (code >= 0x179 && code <= 0x17e) || code === 0x178;
  return TABLE.has(code) && (code === 0x178 || (code % 2 === 1) === odd);
}
