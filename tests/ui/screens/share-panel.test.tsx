import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { previewWords } from '../../../src/copy/en/link-preview.ts';
import { BESIDE } from '../../../src/copy/en/share.ts';
import type { Move } from '../../../src/domain/run-log/move.ts';
import type { RunLog } from '../../../src/domain/run-log/run-log.ts';
import { moveBook } from '../../../src/domain/scenario/move-book.ts';
import { decode } from '../../../src/domain/share-link/decode.ts';
import { findLinks } from '../../../src/domain/share-link/find-links.ts';
import { previewOf } from '../../../src/domain/share-link/preview.ts';
import type { Handed, Message } from '../../../src/effects/share.ts';
import { wordOf } from '../../../src/store/scene-words.ts';
import type { ShareKind } from '../../../src/store/share-run.ts';
import { S01 } from '../../domain/support/scenes.ts';
import { STRATEGIES } from '../../domain/support/strategies.ts';
import { createWorld, keep } from '../../store/support/world.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { renderPage } from '../support/page.tsx';

const KINDS: readonly (readonly [ShareKind, string])[] = [
  ['proof', 'The whole run'],
  ['summary', 'Moves without words'],
  ['challenge', 'A challenge'],
];

/** A good run in which the player has also tapped in private. */
const TAPPED: RunLog = (() => {
  const log = STRATEGIES.hg_excellent!(S01).log();
  const at = log.moves.findIndex(({ kind }) => kind === 'say');
  const tap: Move = { kind: 'guess', how: 'stung' };
  return { ...log, moves: [...log.moves.slice(0, at), tap, ...log.moves.slice(at)] };
})();

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'The link' });
const preview = () => within(screen.getByRole('region', { name: 'What travels' }));

async function opened(options: Parameters<typeof renderPage>[1] = {}, log = TAPPED) {
  const world = createWorld();
  keep(world.keeper, log);
  const page = await renderPage('/', { world, ...options });
  await page.user.click(button('Share this run'));
  return page;
}

/** What the page says of each thing that a message carries. */
function carriedBy(message: string): { readonly names: string[]; readonly values: string[] } {
  const [found] = findLinks(message);
  const read = decode(found?.link ?? '', moveBook(S01));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const words = previewOf(read.value).map((row) =>
    previewWords(row, { of: (of, id) => wordOf(S01, of, id) }),
  );
  return { names: words.map(({ name }) => name), values: words.map(({ value }) => value) };
}

describe('sharing a run', () => {
  it('opens on the whole run, and nothing has left', async () => {
    const copyText = vi.fn(async () => 'copied' as const);
    const { container } = await opened({ ports: { copyText } });
    expect(screen.getByRole('dialog', { name: 'Share this run' })).toBeVisible();
    expect(screen.getByRole('radio', { name: 'The whole run' })).toBeChecked();
    expect(copyText).not.toHaveBeenCalled();
    await expectNoAxeViolations(container);
  });

  it.each(KINDS)(
    'previews of a %s all that decoding the copied text gives, and no more',
    async (kind, name) => {
      const copied: string[] = [];
      const copyText = async (text: string): Promise<Handed> => {
        copied.push(text);
        return 'copied';
      };
      const { user } = await opened({ ports: { copyText } });
      await user.click(screen.getByRole('radio', { name }));
      await user.type(screen.getByRole('textbox', { name: /A name on it/u }), 'Ines שלום');
      const shown = {
        names: preview()
          .getAllByRole('term')
          .map(({ textContent }) => textContent ?? ''),
        values: preview()
          .getAllByRole('definition')
          .map((row) => row.querySelector('bdi')?.textContent ?? ''),
      };
      await user.click(button('Copy the link'));
      await user.click(button('Copy sentence and link'));
      expect(copied).toHaveLength(2);
      for (const text of copied) expect(carriedBy(text)).toEqual(shown);
      expect(copied[1]).toBe(`${BESIDE[kind](S01.file.title)} ${copied[0]}`);
      expect(shown.values).toContain('Ines שלום');
    },
  );

  it('names private taps and marks them, and a summary leaves them out with all words', async () => {
    const { user } = await opened();
    const words = S01.lines.get(TAPPED.moves.find((move) => move.kind === 'say')!.line)!.utterance.text;
    expect(preview().getByText('stung')).toBeVisible();
    expect(preview().getByText('private')).toBeVisible();
    expect(screen.getByText(/Your private taps travel along/u)).toBeVisible();
    expect(preview().getByText(words)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Moves without words' }));
    expect(preview().queryByText('stung')).toBeNull();
    expect(preview().queryByText(words)).toBeNull();
    expect(screen.queryByText(/Your private taps travel along/u)).toBeNull();
  });

  it.each(KINDS)('says what a %s proves and what it does not', async (_, name) => {
    await opened();
    expect(screen.getByRole('radio', { name })).toHaveAccessibleDescription(/(?:does not|nothing)/u);
  });

  it('counts what of a label travels, and cuts it at 24 characters', async () => {
    const { user } = await opened();
    const label = screen.getByRole('textbox', { name: /A name on it/u });
    expect(label).toHaveAccessibleDescription(/0 of 24 characters/u);
    await user.type(label, 'Ines');
    expect(label).toHaveAccessibleDescription(/4 of 24 characters/u);
    await user.type(label, ' and everybody of group four');
    expect(label).toHaveAccessibleDescription(/24 of 24 characters/u);
    expect(preview().getByText('Ines and everybody of gr')).toBeVisible();
  });

  it('shows a label with markup as the text it is', async () => {
    const { user } = await opened();
    await user.click(screen.getByRole('textbox', { name: /A name on it/u }));
    await user.paste('<b>Ines</b>');
    expect(preview().getByText('<b>Ines</b>')).toBeVisible();
  });

  it('offers the system sheet only where there is one', async () => {
    await opened();
    expect(screen.queryByRole('button', { name: 'Share it' })).toBeNull();
  });

  it('hands sentence and link to the system sheet, and says what came of it', async () => {
    const sendLink = vi.fn(async (_: Message) => 'dismissed' as Handed);
    const { user } = await opened({ ports: { canSend: () => true, sendLink } });
    await user.click(button('Share it'));
    expect(await screen.findByText('The sheet was closed. Nothing was sent.')).toBeVisible();
    expect(sendLink).toHaveBeenLastCalledWith({
      title: S01.file.title,
      text: BESIDE.proof(S01.file.title),
      url: field().value,
    });
    sendLink.mockResolvedValueOnce('sent');
    await user.click(button('Share it'));
    expect(await screen.findByText('Handed over.')).toBeVisible();
  });

  it.each([
    ['copied', /have been copied instead/u],
    ['failed', /Neither the system’s own sheet nor the clipboard/u],
  ] as const)('says that the sheet failed where the clipboard has %s', async (clipboard, said) => {
    const { user } = await opened({
      ports: { canSend: () => true, sendLink: async () => 'failed', copyText: async () => clipboard },
    });
    await user.click(button('Share it'));
    expect(await screen.findByText(said)).toBeVisible();
  });

  it('marks the link to be copied by hand where the clipboard fails', async () => {
    const { user, container } = await opened({ ports: { copyText: async () => 'failed' } });
    await user.click(button('Copy the link'));
    expect(await screen.findByText(/The clipboard could not be used/u)).toBeVisible();
    await waitFor(() => expect(field()).toHaveFocus());
    expect(field().selectionEnd).toBe(field().value.length);
    await expectNoAxeViolations(container);
  });

  it('draws a picture and squares only when asked for, each with its words', async () => {
    const drawPicture = vi.fn(async () => 'data:image/png;base64,AAAA');
    const squaresOf = vi.fn(async () => [[true, false]]);
    const loadShareExtras = vi.fn(async () => ({ drawPicture, squaresOf }));
    const { user, container } = await opened({ ports: { loadShareExtras } });
    expect(loadShareExtras).not.toHaveBeenCalled();
    await user.click(button('Make a picture'));
    const picture = await screen.findByRole('img', { name: /Graceful Exit: The Folding Trailer\. Tact: /u });
    expect(picture).toBeVisible();
    expect(screen.getByRole('link', { name: 'Save the picture' })).toHaveAttribute(
      'download',
      'graceful-exit.png',
    );
    await user.click(button('Show a QR code'));
    expect(await screen.findByRole('img', { name: 'A QR code that holds the link' })).toBeVisible();
    expect(squaresOf).toHaveBeenCalledWith(field().value);
    await expectNoAxeViolations(container);
  });

  it('gives nothing of the run away in the picture of a challenge', async () => {
    const drawPicture = vi.fn(async () => 'data:image/png;base64,AAAA');
    const { user } = await opened({
      ports: { loadShareExtras: async () => ({ drawPicture, squaresOf: async () => undefined }) },
    });
    await user.click(screen.getByRole('radio', { name: 'A challenge' }));
    await user.click(button('Make a picture'));
    expect(await screen.findByRole('img', { name: /Your turn\.$/u })).toBeVisible();
    expect(drawPicture).toHaveBeenCalledWith(expect.objectContaining({ headlines: [] }));
    await user.click(button('Show a QR code'));
    expect(await screen.findByText(/too long for a QR code/u)).toBeVisible();
  });

  it('says so where what draws does not come', async () => {
    const loadShareExtras = () => Promise.reject(new Error('offline'));
    const { user } = await opened({ ports: { loadShareExtras } });
    await user.click(button('Make a picture'));
    expect(await screen.findByText(/This part did not come/u)).toBeVisible();
  });
});
