import { createInterface } from 'node:readline';

/** One line of standard input, with its number from 1. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** The lines of standard input without blanks, byte-order mark and carriage returns; reads as it goes. */
export async function* inputLines(): AsyncGenerator<NumberedLine> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const text = line.replace(/^\uFEFF/u, '').trim();
    if (text !== '') yield { number, text };
  }
}
