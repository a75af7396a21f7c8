import { normalise } from './normalise/normalise.ts';
import type { Token } from './pattern/token.ts';

const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir lady lord madam madame sheikh de da di van von der den del la le el al bin ibn and'.split(
    ' ',
  ),
);

/** Names that are words as well: they count only where somebody is addressed or introduced. */
const WORDS_TOO = new Set(
  (
    'will rich june may art rose frank mark bill grant jack joy hope grace faith summer april dawn drew chase rob pat sue ' +
    'gene miles penny ruby ivy olive daisy lily heather holly basil reed wade dean earl max norm ray skip buck cliff cash ' +
    'price page paige young king duke prince baron bishop cook baker major sky star angel melody harmony charity patience ' +
    'mercy prudence constance felicity honor chance hunter mason carter cooper porter parker fisher gale gay guy harry ' +
    'hank jan josh lance les mike nick peg robin sandy sonny stew ted tim tom tony trace tuck van ward wren amber august ' +
    'autumn bee bell belle blue bud cherry christian clay coral crystal dale destiny dot eve fern flora ginger glen happy ' +
    'iris jade jasmine jean jet jewel jimmy joker jules june kay kit lane lark laurel love lucky mac marina marsh mary ' +
    'merry mickey misty myrtle nan noble opal pansy pearl peace pepper petal pierce poppy queen rain randy raven ' +
    'river rocky rod roman rowan royal rusty sage savannah scarlet scout sterling stone storm terry time tiger trinity ' +
    'trip tulip victor viola violet wing winter woody zen carol china dolly dusty fanny genesis gray grey hazel job juan ' +
    'junior lee liberty long mace mercedes minister moon ocean paris piper quick rhyme song spring sunny tab temple tree ' +
    'true vale west wolf worth bob bond booker brook brooks care case church cole day early field flower ford forest free ' +
    'good green hall hill hart lake law little lord low nice power rush short small swan sweet talk train walker wise wood bowl'
  ).split(' '),
);

/** The ways a partner may be called, folded: each a list of words. */
function formsOfName(names: readonly string[]): readonly (readonly string[])[] {
  const forms: string[][] = [];
  for (const name of names) {
    const words = normalise(name)
      .plain.split(/[\s.,()"]+/u)
      .map((word) => word.replace(/'/gu, ''));
    const own = words.filter((word) => word !== '' && !TITLES.has(word));
    if (own.length > 1) forms.push(own);
    for (const word of own) {
      forms.push([word]);
      if (word.includes('-'))
        forms.push(
          ...word
            .split('-')
            .filter((part) => part.length > 2)
            .map((part) => [part]),
        );
    }
  }
  return forms;
}

const ADDRESSING = new Set(
  'thanks thank hi hey hello bye goodbye dear well oh cheers sorry ok okay right ah sir mr mrs ms dr you to with is meet care night so uncle aunty auntie aunt and chur hiya lovely mister miss prof professor alright now this'.split(
    ' ',
  ),
);

/** Where the partner is named: the first token of each naming, and the token behind it. */
export function findPartner(
  tokens: readonly Token[],
  names: readonly string[],
  letters: 'mixed' | 'small' | 'capitals',
): Map<number, number> {
  const found = new Map<number, number>();
  const forms = formsOfName(names);
  if (forms.length === 0) return found;
  for (let at = 0; at < tokens.length; at++) {
    for (const form of forms) {
      if (
        !form.every((word, i) =>
          isSame(tokens[at + i], word, form.length === 1 && isAddressed(tokens, at), letters),
        )
      )
        continue;
      const end = at + form.length;
      const plain = form.length === 1 && WORDS_TOO.has(form[0] ?? '');
      if (plain && !(isAddressed(tokens, at) && (letters !== 'mixed' || tokens[at]?.capital === true)))
        continue;
      if (isSomebodyElse(tokens, at, end)) continue;
      found.set(at, end);
      at = end - 1;
      break;
    }
  }
  return found;
}

function isSame(
  token: Token | undefined,
  name: string,
  addressed: boolean,
  letters: 'mixed' | 'small' | 'capitals',
): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  const word = token.word;
  if (word === name) return true;
  if (!addressed || (letters === 'mixed' && !token.capital)) return false;
  // A short form: the beginning or the end of the name ("Emeka" of "Chukwuemeka"), or one slip in a longer name.
  if (word.length >= 3 && name.length > word.length && name.startsWith(word) && letters === 'mixed')
    return true;
  if (word.length >= 4 && name.length > word.length && name.endsWith(word) && letters === 'mixed')
    return true;
  return false;
}

function isAddressed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const opened = before === undefined || before.kind !== 'word' || ADDRESSING.has(before.word);
  const closed =
    after === undefined ||
    after.kind !== 'word' ||
    after.word === 'and' ||
    after.word === 'this' ||
    after.word === 'meet' ||
    after.word === 'have' ||
    after.word === 'my';
  return opened && closed;
}

/** "another Ravi", "my friend Ravi", "Ravi's": not the one spoken to. */
function isSomebodyElse(tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  const after = tokens[end]?.word ?? '';
  if (after === "'s" && tokens[end + 1]?.kind === 'word') return before !== 'is';
  return (
    before === 'another' ||
    before === 'other' ||
    before === 'different' ||
    before === 'called' ||
    before === 'the' ||
    before === 'a' ||
    before === 'in'
  );
}
