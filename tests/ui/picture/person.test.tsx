// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { HexColour, PersonLook } from '../../../src/domain/scenario/look.ts';
import {
  AGES,
  BEARDS,
  BROWS,
  BUILDS,
  CLOTHES_TYPES,
  CUE_LOOKS,
  DEVICES,
  FACES,
  FEET,
  GAZES,
  HAIR_COLOURS,
  HAIR_STYLES,
  HANDS,
  MOUTHS,
  PROPS,
  ROOMS,
  SKINS,
  STANCES,
} from '../../../src/domain/scenario/look.ts';
import { CUE_OVERRIDES, lookWithCue } from '../../../src/ui/picture/cue-looks.ts';
import { Person } from '../../../src/ui/picture/person/person.tsx';
import { fetchPictures } from '../../../src/ui/picture/pictures.ts';
import { PLAYER_HAIR } from '../../../src/ui/picture/room/player-behind.tsx';
import { Stage } from '../../../src/ui/picture/stage.tsx';

const ANNEKE: PersonLook = {
  skin: 's2',
  hair: 'auburn',
  hairStyle: 'waves',
  prop: 'glass',
  clothes: { type: 'blazer', main: '#1f6b6b', under: '#f8e3c4', legs: '#33294a' },
};

function markup(look: PersonLook): string {
  const { container } = render(
    <svg>
      <title>somebody</title>
      <Person look={look} />
    </svg>,
  );
  const html = container.innerHTML;
  cleanup();
  return html;
}

function expectDrawn(html: string): void {
  expect(html).toContain('<path');
  expect(html).not.toMatch(/NaN|undefined|null|Infinity|--|\[object/);
}

afterEach(cleanup);

beforeAll(async () => {
  await fetchPictures();
});

describe('Person', () => {
  const sets: Readonly<Record<string, readonly PersonLook[]>> = {
    skin: SKINS.map((skin) => ({ ...ANNEKE, skin })),
    'hair colour': HAIR_COLOURS.map((hair) => ({ ...ANNEKE, hair })),
    'hair style': HAIR_STYLES.map((hairStyle) => ({ ...ANNEKE, hairStyle })),
    'clothes type': CLOTHES_TYPES.map((type) => ({ ...ANNEKE, clothes: { ...ANNEKE.clothes, type } })),
    'clothes type, sitting': CLOTHES_TYPES.map((type) => ({
      ...ANNEKE,
      stance: 'seated',
      clothes: { ...ANNEKE.clothes, type },
    })),
    hands: HANDS.map((hands) => ({ ...ANNEKE, hands })),
    'hands without a prop': HANDS.map((hands) => ({ ...ANNEKE, prop: 'none', hands })),
    prop: PROPS.map((prop) => ({ ...ANNEKE, prop, hands: 'hold' })),
    gaze: GAZES.map((gaze) => ({ ...ANNEKE, gaze, glasses: true, device: ['hearing-aid'] })),
    brows: BROWS.map((brows) => ({ ...ANNEKE, brows })),
    mouth: MOUTHS.map((mouth) => ({ ...ANNEKE, mouth })),
    stance: STANCES.map((stance) => ({ ...ANNEKE, stance })),
    foot: FEET.map((foot) => ({ ...ANNEKE, foot })),
    build: BUILDS.map((build) => ({ ...ANNEKE, build })),
    face: FACES.map((face) => ({ ...ANNEKE, face })),
    age: AGES.map((age) => ({ ...ANNEKE, age })),
    beard: BEARDS.map((beard) => ({ ...ANNEKE, beard })),
    device: DEVICES.map((device) => ({ ...ANNEKE, device: [device] })),
    cue: CUE_LOOKS.map((cue) => lookWithCue(ANNEKE, cue)),
  };

  it.each(Object.entries(sets))('draws every %s, and each of them differently', (_, looks) => {
    const drawn = looks.map(markup);
    for (const html of drawn) expectDrawn(html);
    // A relaxed hand that has a glass holds it, and one that has none shows none: two
    // words may share a drawing, but a table that fell back to one default would not pass.
    expect(new Set(drawn).size).toBeGreaterThan(looks.length * 0.75);
  });

  it('draws everything that can be worn', () => {
    const colour: HexColour = '#336699';
    const html = markup({
      ...ANNEKE,
      glasses: colour,
      earring: colour,
      clothes: {
        type: 'blazer',
        main: '#1f6b6b',
        tie: '#aa0001',
        scarf: '#aa0002',
        lanyard: '#aa0003',
        bag: '#aa0004',
        pocket: true,
        accent: '#aa0005',
      },
    });
    expectDrawn(html);
    for (const worn of ['#aa0001', '#aa0002', '#aa0003', '#aa0004', '#aa0005', colour]) {
      expect(html).toContain(worn);
    }
  });

  it('lets no hostile colour reach the page, not even as text', () => {
    const hostile = [
      '"/><script>alert(1)</script>',
      'url(https://example.org/track.svg#a)',
      'red" onload="alert(1)',
      '#12345',
    ];
    for (const text of hostile) {
      const bad = text as HexColour;
      const { container } = render(
        <svg>
          <title>somebody</title>
          <Person
            look={{
              ...ANNEKE,
              hair: bad,
              beard: 'full',
              beardColour: bad,
              browColour: bad,
              glasses: bad,
              earring: bad,
              clothes: {
                type: 'blazer',
                main: bad,
                under: bad,
                legs: bad,
                shoes: bad,
                accent: bad,
                sleeve: bad,
                tie: bad,
                scarf: bad,
                lanyard: bad,
                bag: bad,
                coat: bad,
              },
              hands: 'coat',
            }}
          />
        </svg>,
      );
      expect(container.querySelector('script, [onload]')).toBeNull();
      const values = [...container.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes].map(({ value }) => value),
      );
      expect(values.filter((value) => value.includes(text))).toEqual([]);
      expectDrawn(container.innerHTML);
      cleanup();
    }
  });

  it('keeps heights within what the rooms are built for', () => {
    expect(markup({ ...ANNEKE, height: 40 })).toContain('scale(1.06)');
    expect(markup({ ...ANNEKE, height: -3 })).toContain('scale(0.92)');
  });
});

describe('cue looks', () => {
  it('changes something for every cue', () => {
    for (const cue of CUE_LOOKS) expect(Object.keys(CUE_OVERRIDES[cue])).not.toHaveLength(0);
  });
});

describe('Stage', () => {
  const stage = (room: (typeof ROOMS)[number], label: string, hour = 19) => (
    <Stage
      room={room}
      clock={{ hour, minute: 15 }}
      partner={ANNEKE}
      others={[
        { id: 'a', look: ANNEKE, place: 'door' },
        { id: 'b', look: ANNEKE, place: 'bar' },
        { id: 'c', look: ANNEKE, place: 'near' },
        { id: 'd', look: ANNEKE, place: 'beside' },
      ]}
      label={label}
      playerHair="tousled"
    />
  );

  it.each(ROOMS)('shows the %s under the label as its accessible name', (room) => {
    const { container } = render(stage(room, 'She looks at you & smiles "so".'));
    expect(screen.getByRole('img', { name: 'She looks at you & smiles "so".' })).toBeTruthy();
    expect(container.querySelector('text')).toBeNull();
    expect(container.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('shares no filter id with another stage on the page', async () => {
    const { container } = render(
      <>
        {stage('mixer', 'one')}
        {stage('reception', 'two')}
      </>,
    );
    const ids = [...container.querySelectorAll('filter')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(6);
    const used = container.innerHTML.match(/(?<=url\(#)[^)]+/g) ?? [];
    expect(new Set(used)).toEqual(new Set(ids));
  });

  it('sets the hands of the clock to the time', () => {
    const { container } = render(stage('mixer', 'one', 21));
    expect(container.innerHTML).toContain('rotate(277.5)');
    expect(container.innerHTML).toContain('rotate(90)');
  });

  it('draws the player with every outline of hair', () => {
    const drawn = PLAYER_HAIR.map((playerHair) => {
      const { container } = render(
        <Stage
          room="mixer"
          clock={{ hour: 19, minute: 0 }}
          partner={ANNEKE}
          others={[]}
          label="you"
          playerHair={playerHair}
        />,
      );
      // Ids differ from render to render and are no difference in the drawing.
      const html = container.innerHTML.replaceAll(/url\(#[^)]+\)| id="[^"]+"/g, '');
      cleanup();
      return html;
    });
    expect(new Set(drawn).size).toBe(PLAYER_HAIR.length);
  });
});
