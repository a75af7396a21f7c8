import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_PASTED, readPaste } from '../../../src/domain/class/paste.ts';
import { addressOf, classRuns, linkOf } from '../support/a-class.ts';

const [A, B, C] = classRuns(3).map(({ scenario, log }) => ({
  address: addressOf(scenario, log),
  link: linkOf(scenario, log),
})) as [Pasted, Pasted, Pasted];

interface Pasted {
  readonly address: string;
  readonly link: string;
}

const told = (text: string) =>
  readPaste(text).links.map(({ line, label, link, claim }) => [line, label, link, claim]);

describe('what is pasted for a class', () => {
  it('may be a mail or a chat: a label is what stands before the link in its line', () => {
    const mail = `Dear all,\nhere they are.\n\nMira Santos: ${A.address}\n> * Jo – <${B.address}>.\r\n${C.address}\nYours, Ines`;
    expect(told(mail)).toEqual([
      [4, 'Mira Santos', A.link, {}],
      [5, 'Jo', B.link, {}],
      [6, '', C.link, {}],
    ]);
  });

  it('may be a table with commas, semicolons or tabs, with quotation marks and line breaks in cells', () => {
    for (const sign of [',', ';', '\t']) {
      const row = (...cells: string[]) => cells.join(sign);
      const table = [
        row('Name', 'Group', 'Link', 'Tact', 'Relationship'),
        row('"Santos, ""Mira""; M"', '"two\nlines"', A.address, '62', '70'),
        row("'=Jo", '', B.link, '', '"7"'),
        row('Kit', '', '', '', ''),
      ].join('\r\n');
      expect(told(table)).toEqual([
        [2, 'Santos, "Mira"; M', A.link, { tact: 62, relationship: 70 }],
        [4, '=Jo', B.link, { relationship: 7 }],
        [5, 'Kit', '', {}],
      ]);
    }
  });

  it('has claims in the line of a link, and only numbers that a headline can be', () => {
    expect(told(`Mira ${A.address} tact 62, Relationship: 70`)).toEqual([
      [1, 'Mira', A.link, { tact: 62, relationship: 70 }],
    ]);
    expect(told(`Mira, tact 620, relationship 7.5 ${A.address}`)).toEqual([[1, 'Mira', A.link, {}]]);
    expect(told(`${A.address} tact 40 ${B.address} tact 50`).map(([, , , claim]) => claim)).toEqual([
      { tact: 40 },
      { tact: 50 },
    ]);
  });

  it('may name addresses of other sites and programs, which are passed over or told as no run', () => {
    const text = `https://example.com/watch?v=dQw4w9WgXcQ\nmeet.example.net/abc-defg-hij\nhttps://fit.example.com/run/2211-morning\n${A.address}`;
    expect(told(text).map(([line, , link]) => [line, link])).toEqual([
      [3, '2211-morning'],
      [4, A.link],
    ]);
  });

  it('gives no more than two hundred links, and says how many are left', () => {
    const paste = readPaste(`${A.address}\n`.repeat(MOST_PASTED + 7));
    expect([paste.links.length, paste.left]).toEqual([MOST_PASTED, 7]);
  });

  it('may be any text at all', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.constantFrom('"', ',', ';', '\n', '\r\n', 'link', 'name', A.address),
          ),
        ),
        (parts) => {
          const text = parts.join('');
          const lines = text.split('\n').length;
          for (const { line, label } of readPaste(text).links) {
            expect(line).toBeGreaterThan(0);
            expect(line).toBeLessThanOrEqual(lines);
            expect(label).not.toMatch(/[\p{Cc}\p{Cs}]/u);
          }
        },
      ),
    );
  });
});
