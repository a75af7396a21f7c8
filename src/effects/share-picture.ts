/** What a picture to share shows. Words alone; where they stand and how they look is this file's matter. */
export interface SharePicture {
  /** The scene's picture, relative to the root of the site; left out where it does not come. */
  readonly behind: string;
  readonly game: string;
  readonly title: string;
  /** Each headline with its word, and how many of its four windows are lit. */
  readonly headlines: readonly { readonly name: string; readonly word: string; readonly lit: number }[];
  readonly line: string;
}

/** What sites that show pictures of links ask for, in pixels. */
const WIDTH = 1200;
const HEIGHT = 630;

/** The dark wall on the left, which bears the words; the room lies behind it on the right. */
const WALL = 426;
const MARGIN = 40;
const MEASURE = WALL - 2 * MARGIN;

/** The evening of the light theme: a picture has no theme. */
const PLUM = '#3b1f45';
const EDGE = '#924660';
const CREAM = '#fff3e0';
const LAMP = '#f2a13c';
const GLOW = '#fdc883';
const UNLIT = '#5b2b55';

const VOICE = '"Young Serif", Georgia, serif';
const TEXT = '"Atkinson Hyperlegible Next Variable", Arial, sans-serif';

/** Draws the picture; `undefined` where this browser has no canvas. */
export async function drawPicture(picture: SharePicture): Promise<string | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  if (pen === null) return undefined;
  await Promise.allSettled([document.fonts.load(`48px ${VOICE}`), document.fonts.load(`24px ${TEXT}`)]);
  await drawRoom(pen, picture.behind);
  pen.fillStyle = PLUM;
  pen.fillRect(0, 0, WALL, HEIGHT);
  pen.fillStyle = EDGE;
  pen.fillRect(WALL, 0, 14, HEIGHT);
  drawWords(pen, picture);
  return canvas.toDataURL('image/png');
}

async function drawRoom(pen: CanvasRenderingContext2D, behind: string): Promise<void> {
  pen.fillStyle = GLOW;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  const room = new Image();
  room.src = (document.documentElement.dataset.base ?? '') + behind;
  try {
    await room.decode();
    pen.drawImage(room, 0, 0, WIDTH, HEIGHT);
  } catch {
    // The words stand on the wall, and the light behind it does without a room.
  }
}

function drawWords(pen: CanvasRenderingContext2D, { game, title, headlines, line }: SharePicture): void {
  pen.textBaseline = 'alphabetic';
  let y = 76;
  pen.fillStyle = GLOW;
  pen.font = `650 24px ${TEXT}`;
  pen.fillText(game, MARGIN, y);
  y += 68;
  pen.fillStyle = CREAM;
  y = drawLines(pen, title, `52px ${VOICE}`, y, 58);
  for (const { name, word, lit } of headlines) {
    y += 34;
    pen.fillStyle = GLOW;
    pen.font = `400 24px ${TEXT}`;
    pen.fillText(name, MARGIN, y);
    pen.fillStyle = CREAM;
    pen.font = `36px ${VOICE}`;
    pen.fillText(word, MARGIN, y + 42);
    for (let at = 0; at < 4; at++) drawWindow(pen, WALL - MARGIN - (4 - at) * 36 + 8, y + 12, at < lit);
    y += 64;
  }
  pen.fillStyle = CREAM;
  const isAlone = headlines.length === 0;
  drawLines(
    pen,
    line,
    isAlone ? `34px ${VOICE}` : `400 26px ${TEXT}`,
    y + (isAlone ? 20 : 48),
    isAlone ? 46 : 36,
  );
}

/** Writes words broken into lines, and says where the next line would stand. */
function drawLines(
  pen: CanvasRenderingContext2D,
  words: string,
  font: string,
  from: number,
  height: number,
): number {
  pen.font = font;
  let y = from;
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && pen.measureText(longer).width > MEASURE) {
      pen.fillText(line, MARGIN, y);
      y += height;
      line = word;
    } else line = longer;
  }
  pen.fillText(line, MARGIN, y, MEASURE);
  return y + height;
}

function drawWindow(pen: CanvasRenderingContext2D, x: number, y: number, lit: boolean): void {
  pen.fillStyle = lit ? LAMP : UNLIT;
  pen.fillRect(x, y, 28, 34);
  pen.fillStyle = PLUM;
  pen.fillRect(x + 13, y, 2, 34);
  pen.fillRect(x, y + 16, 28, 2);
}
