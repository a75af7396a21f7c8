const ONES =
  'nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** Times of day, ordinals, and whatever else has digits in it. */
const NUMBERS = /\b(\d{1,2})[:.](\d{2})\b(?![:.]?\d)|(\d+)(st|nd|rd|th)\b|\d+/gu;

/** The text with every number in words, as calm mode tells it: `19:18` is `eighteen past seven`. */
export function spelledOut(text: string): string {
  return text.replaceAll(NUMBERS, (digits: string, hour?: string, minute?: string, nth?: string) => {
    if (hour !== undefined && Number(hour) < 24 && Number(minute) < 60) {
      return timeWords(Number(hour), Number(minute));
    }
    if (nth !== undefined) return ordinal(numberWords(nth));
    return digits.replaceAll(/\d+/gu, numberWords);
  });
}

function timeWords(hour: number, minute: number): string {
  const past = minute <= 30;
  const of = hourWords(past ? hour : hour + 1);
  if (minute === 0) return of === 'midnight' || of === 'noon' ? of : `${of} o’clock`;
  const minutes =
    minute === 30
      ? 'half'
      : minute % 30 === 15
        ? 'a quarter'
        : numberWords(String(past ? minute : 60 - minute));
  return `${minutes} ${past ? 'past' : 'to'} ${of}`;
}

function hourWords(hour: number): string {
  if (hour % 24 === 0) return 'midnight';
  return hour === 12 ? 'noon' : numberWords(String(hour % 12));
}

/** Whole numbers to 9999; years as they are said; longer ones, and those that begin with a nought, digit by digit. */
function numberWords(digits: string): string {
  const value = Number(digits);
  if (digits.length > 4 || (digits.length > 1 && digits.startsWith('0'))) {
    return [...digits].map((digit) => ONES[Number(digit)]).join(' ');
  }
  const rest = value % 100;
  if (value >= 1100 && value < 2000) {
    return `${below(Math.floor(value / 100))} ${rest === 0 ? 'hundred' : rest < 10 ? `oh ${below(rest)}` : below(rest)}`;
  }
  const large = [
    [1000, 'thousand'],
    [100, 'hundred'],
  ] as const;
  const parts = large.flatMap(([size, word]) => {
    const many = Math.floor((value % (size * 10)) / size);
    return many === 0 ? [] : [`${below(many)} ${word}`];
  });
  if (parts.length === 0) return below(rest);
  return rest === 0 ? parts.join(' ') : `${parts.join(' ')} and ${below(rest)}`;
}

/** A number from 0 to 99. */
function below(value: number): string {
  if (value < 20) return ONES[value] ?? '';
  const ten = TENS[Math.floor(value / 10)] ?? '';
  return value % 10 === 0 ? ten : `${ten}-${ONES[value % 10]}`;
}

function ordinal(words: string): string {
  return words.replace(/[a-z]+$/u, (last) => ORDINALS[last] ?? `${last.replace(/y$/u, 'ie')}th`);
}
