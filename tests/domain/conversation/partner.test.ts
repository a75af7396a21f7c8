import { describe, expect, it } from 'vitest';
import { clarityOf } from '../../../src/domain/conversation/clarity.ts';
import { offers } from '../../../src/domain/conversation/offers.ts';
import { begin } from '../support/run.ts';
import { CORNER, corner, SATED_CORNER, withoutItems } from '../support/scenes.ts';

type Run = ReturnType<typeof begin>;

/** What the partner and the room did, in order. */
const events = (player: Run) =>
  player.judged().transcript.entries.flatMap(({ by, kind }) => (by === 'partner' ? [kind] : []));
const last = (player: Run) =>
  player
    .judged()
    .transcript.entries.flatMap((entry) => (entry.by === 'partner' ? [entry] : []))
    .at(-1);
const deaf = (level: number) =>
  corner((file) => {
    file.partner.deafness = [level, level];
    withoutItems(file);
  });

describe('words are heard as leaving if they are clearer than the partner is deaf', () => {
  it.each([
    ['hint-anyway', 1],
    ['vague-alone', 1],
    ['plan-bare', 1],
    ['excuse-alone', 2],
    ['busy', 2],
    ['meet-dump', 2],
    ['announced', 3],
    ['wished', 3],
    ['reason-alone', 3],
    ['bare-bye', 3],
    ['blunt', 4],
    ['meet-wrong', 4],
  ])('%s is as clear as %i', (line, clarity) => {
    expect(clarityOf(CORNER.lines.get(line)!.utterance)).toBe(clarity);
    for (const level of [0, 1, 2, 3]) {
      const player = begin(deaf(level)).talk('listen').say(line);
      expect(player.state().phase === 'talk', `deafness ${level}`).toBe(clarity <= level);
    }
  });

  it('whoever walks in the same breath is understood by the deafest', () => {
    const player = begin(deaf(3)).talk('listen').say('hint-anyway', 'and go');
    expect(player.state().phase).toBe('after');
    expect(last(player)?.kind).toBe('walked');
  });
});

describe('one more thing', () => {
  it('comes where they wish for more than three minutes still, and not where they have had enough', () => {
    const wishing = (minutes: number) =>
      begin(
        corner((file) => {
          file.partner.wish = [minutes, minutes];
        }),
      )
        .talk('listen')
        .say('blunt');
    // Two minutes of talk and one of the exit have passed.
    expect(wishing(6).state().phase).toBe('landing');
    expect(wishing(7).state().phase).toBe('item');
  });

  it('comes a second time only from a partner who is deaf to hints', () => {
    const raised = (level: number) =>
      events(
        begin(
          corner((file) => {
            file.partner.deafness = [level, level];
          }),
        )
          .talk('listen')
          .say('blunt')
          .answer('item-both'),
      ).filter((kind) => kind === 'item' || kind === 'cling');
    expect(raised(1)).toEqual(['item']);
    expect(raised(2)).toEqual(['item', 'cling']);
  });

  it.each<['reason' | 'warmth' | 'brevity' | 'future', string, string]>([
    ['reason', 'blunt', 'announced'],
    ['warmth', 'no-name', 'plain'],
    ['brevity', 'announced', 'no-name'],
    ['future', 'plan-only', 'blunt'],
  ])('is not raised by whoever likes %s and gets it', (taste, liked, other) => {
    const scene = corner((file) => {
      file.partner.taste = taste;
    });
    expect(begin(scene).talk('listen').say(liked).state().phase).toBe('landing');
    expect(begin(scene).talk('listen').say(other).state().phase).toBe('item');
  });

  it('is told when it is taken up, and its facts are heard from then on', () => {
    const player = begin(CORNER).talk('listen').say('blunt');
    expect(last(player)).toMatchObject({ kind: 'item', reveals: ['queen'] });
    expect(events(player.say('item-take'))).toContain('item_taken');
  });

  it('held with a goodbye, the goodbye is answered; with a goodbye alone, it is not', () => {
    const both = begin(CORNER).talk('listen').say('blunt').say('item-hold').say('item-hold-bye');
    expect(both.state().phase).toBe('after');
    const ignored = begin(CORNER).talk('listen').say('blunt').say('item-bye');
    expect(ignored.state().phase).toBe('landing');
    expect(last(ignored)?.kind).toBe('item_ignored');
  });
});

describe('a verdict on the partner', () => {
  const scene = corner((file) => {
    file.lines.push(
      { id: 'item-insult', when: 'item', parts: ['insult'] },
      { id: 'bye-blame', when: 'landing', parts: ['blame', 'bye'] },
    );
  });

  it('hurts where they have raised one more thing, and where they have let go', () => {
    const atItem = begin(scene).talk('listen').say('blunt').say('item-insult');
    expect(last(atItem)?.kind).toBe('hurt');
    expect(atItem.state()).toMatchObject({ phase: 'landing', hurt: true });
    const atLanding = begin(scene).talk('listen').say('blunt').answer('item-both').say('bye-blame');
    expect(last(atLanding)?.kind).toBe('hurt');
    expect(last(atLanding.say('bye-bare'))).toMatchObject({ kind: 'bye' });
  });

  it('hurts whoever is left standing there as well', () => {
    const gone = begin(scene).talk('listen').say('blunt').say('item-insult', 'and go');
    expect(last(gone)?.kind).toBe('hurt');
    expect(gone.state()).toMatchObject({ phase: 'after', hurt: true, walked: true });
  });
});

describe('an introduction', () => {
  const made = (line: string) => begin(deaf(0)).talk('listen').say(line);

  it.each([
    ['meet-right', 'accepted'],
    ['meet-dump', 'no_ground'],
    ['meet-false', 'false_ground'],
    ['meet-unwilling', 'unwilling'],
    ['meet-absent', 'absent'],
  ])('%s is %s', (line, result) => {
    const { entries } = made(line).judged().transcript;
    expect(entries.find(({ kind }) => kind === 'introduced')).toMatchObject({ result });
  });

  it('on ground that was never told in this run is false', () => {
    const scene = corner((file) => {
      file.people.find(({ id }) => id === 'kim')!.shares = ['moths'];
      file.parts.find(({ id }) => id === 'both-bees')!.acts = ['common_ground:moths'];
      file.lines.find(({ id }) => id === 'meet-right')!.always = true;
    });
    const { entries } = begin(scene).talk('listen').say('meet-right').judged().transcript;
    expect(entries.find(({ kind }) => kind === 'introduced')).toMatchObject({ result: 'false_ground' });
  });

  it('costs two minutes more, a plan one more', () => {
    const before = begin(deaf(0)).talk('listen').state().at;
    const cost = (line: string) => made(line).state().at - before;
    expect([cost('blunt'), cost('plan'), cost('meet-right')]).toEqual([2, 4, 6]);
  });
});

describe('what is on offer', () => {
  const offered = (player: Run, scene = CORNER) =>
    offers(scene, player.state()).flatMap((move) =>
      move.kind === 'say' ? [move.line] : 'id' in move ? [move.id] : [],
    );

  it('a line that gives something back waits until it has been told; a tempting mistake does not', () => {
    expect(offered(begin(CORNER))).not.toContain('excellent-twice');
    expect(offered(begin(CORNER).talk('ask', 'ask'))).toContain('excellent-twice');
    expect(offered(begin(CORNER))).toContain('wrong-detail');
  });

  it('a line that introduces somebody waits until they are there, and goes when they do', () => {
    const scene = corner((file) => {
      delete file.lines.find(({ id }) => id === 'meet-absent')!.always;
      Object.assign(file.people.find(({ id }) => id === 'noor')!, { from: 2, until: 4 });
    });
    const after = (talks: number) =>
      offered(begin(scene).talk(...Array.from({ length: talks }, () => 'listen' as const)), scene).includes(
        'meet-absent',
      );
    expect([0, 1, 2].map(after)).toEqual([false, true, false]);
    expect(offered(begin(CORNER))).toContain('meet-absent');
  });

  it('a story can be cut once, and no more once the goodbye has begun', () => {
    expect(offered(begin(CORNER))).toContain('one-cut');
    expect(offered(begin(CORNER).talk('cut_kindly'))).not.toContain('one-cut');
    const item = begin(CORNER).say('blunt');
    expect(item.state().phase).toBe('item');
    expect(offered(item)).not.toContain('one-cut');
    expect(offered(begin(SATED_CORNER).say('blunt'), SATED_CORNER)).not.toContain('one-cut');
  });
});

describe('replies', () => {
  it('the longest key that is there answers', () => {
    const text = (player: Run) => last(player)?.text;
    const warmly = begin(SATED_CORNER).talk('ask', 'reflect', 'ask', 'cut_kindly').say('no-name');
    const coolly = begin(SATED_CORNER).talk('listen').say('blunt');
    expect([text(warmly), text(coolly)]).toEqual(['Go, go, and thank you.', 'Go and see him.']);
    expect(text(begin(SATED_CORNER).talk('listen').say('announced'))).toBe('Of course.');
  });

  it('variants come in turn before any comes again', () => {
    const player = begin(CORNER).talk('listen', 'share', 'listen', 'share');
    const said = player
      .judged()
      .transcript.entries.flatMap((entry) =>
        entry.by === 'partner' && entry.beat === 'one' ? [entry.text] : [],
      );
    expect(said).toHaveLength(3);
    expect(new Set(said.slice(0, 2)).size).toBe(2);
    expect(said[2]).toBe(said[0]);
  });

  it('a variant added elsewhere shifts nothing here', () => {
    const more = corner((file) => {
      file.replies.missed = ['And then!', 'Yes, and!', 'So!'];
      file.beats[4]!.say = ['Well. That is the bath.', 'So much for the bath.'];
    });
    for (let seed = 0; seed < 20; seed++) {
      const first = (scene: typeof CORNER) => begin(scene, seed).judged().transcript.entries[0];
      expect(first(more)).toEqual(first(CORNER));
    }
  });
});

it('the clock brings what happened while a move was made, with its own minute included', () => {
  const { entries } = begin(CORNER).talk('listen').judged().transcript;
  expect(entries.at(-1)).toEqual({ by: 'room', kind: 'clock', at: 4, event: 'bag' });
});

it('a fact counts as told once, by whoever told it first', () => {
  const player = begin(CORNER).talk('listen', 'share');
  expect(player.state().told).toEqual(['bees']);
});
