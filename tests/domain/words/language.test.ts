import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/domain/words/recognise.ts';

const languageOf = (text: string) => recognise(text).language;

describe('English is listed, however it is written', () => {
  it.each([
    'bye!',
    'Ciao Marco, lovely talking',
    'Thanks yaar, all the best for the exam na',
    'I go now to salute my ex-boss, very pleasure',
    'gtg thx 4 everything',
    'Merci for the coffee, I must run',
    'Au revoir, Sven, it was fun',
    'Okay lah, I make a move first',
    'Need a wee.',
    'Sorry, was in a meeting with Das Auto people',
    'Da Silva, this is de Vries.',
    'loo',
  ])('%s', (text) => {
    expect(languageOf(text)).toBe('listed');
  });
});

describe('other languages are not, and nothing is heard in them', () => {
  it.each([
    'Muchas gracias por todo, encantado de conocerte.',
    'Hasta luego!',
    'Ich muss leider los, mein Zug fährt gleich. Vielen Dank!',
    'Tschüss.',
    'Merci beaucoup, je dois y aller, à bientôt.',
    'Grazie mille, è stato un piacere, devo andare.',
    'Muito obrigado, foi um prazer, tenho que ir.',
    'Dank je wel, het was leuk, ik moet nu gaan.',
    'Dziękuję bardzo, muszę iść, miło było.',
    'Çok teşekkür ederim, gitmem gerek, memnun oldum.',
    'Tack så mycket, det var trevligt, jag måste gå.',
    'Terima kasih, senang bertemu, saya harus pergi.',
    'Bahut accha laga aapse milkar, main zara jana chahiye.',
    'Спасибо, было очень приятно, мне пора.',
    '谢谢你，我先走了。',
    'شكراً جزيلاً، سررت بلقائك.',
    'Ευχαριστώ πολύ, πρέπει να φύγω.',
    'お話できて楽しかったです。',
    '만나서 반가웠어요.',
  ])('%s', (text) => {
    const { language, acts } = recognise(text);
    expect([language, acts]).toEqual(['unlisted', []]);
  });
});

it('a text without words is neither', () => {
  for (const text of ['', '...', '🙂', '12 3']) expect(languageOf(text)).toBe('nothing');
});
