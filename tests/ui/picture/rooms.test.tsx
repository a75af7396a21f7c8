// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ROOMS } from '../../../src/domain/scenario/look.ts';
import { fetchPictures } from '../../../src/ui/picture/pictures.ts';
import { BoothRoom } from '../../../src/ui/picture/room/booth-room.tsx';
import { CorridorRoom } from '../../../src/ui/picture/room/corridor-room.tsx';
import { DinnerRoom } from '../../../src/ui/picture/room/dinner-room.tsx';
import { KitchenRoom } from '../../../src/ui/picture/room/kitchen-room.tsx';
import { LiftRoom } from '../../../src/ui/picture/room/lift-room.tsx';
import { MixerRoom } from '../../../src/ui/picture/room/mixer-room.tsx';
import { OfficeRoom } from '../../../src/ui/picture/room/office-room.tsx';
import { ReceptionRoom } from '../../../src/ui/picture/room/reception-room.tsx';
import type { RoomProps } from '../../../src/ui/picture/room/room-props.ts';
import { BEYOND } from '../../../src/ui/picture/room/sheet.tsx';
import { VideoRoom } from '../../../src/ui/picture/room/video-room.tsx';
import { Stage } from '../../../src/ui/picture/stage.tsx';
import type { Staged } from '../../../src/ui/picture/staged.ts';
import { StagedContext } from '../../../src/ui/picture/staged.ts';

const PICTURES: readonly (readonly [string, (props: RoomProps) => ReactElement])[] = [
  ['mixer', MixerRoom],
  ['reception', ReceptionRoom],
  ['booth', BoothRoom],
  ['corridor', CorridorRoom],
  ['dinner', DinnerRoom],
  ['video', VideoRoom],
  ['lift', LiftRoom],
  ['office', OfficeRoom],
  ['kitchen', KitchenRoom],
];

const STAGED: Staged = {
  room: 'mixer',
  clock: { hour: 9, minute: 40 },
  partner: { skin: 's2', hair: 'auburn', hairStyle: 'waves', clothes: { type: 'blazer', main: '#1f6b6b' } },
  others: [],
};

function draw(Room: (props: RoomProps) => ReactElement): HTMLElement {
  return render(
    <svg>
      <title>a room</title>
      <StagedContext value={STAGED}>
        <Room far={<g id="far" />} near={<g id="near" />} />
      </StagedContext>
    </svg>,
  ).container;
}

type Point = readonly [number, number];

/** The corners of a rectangle, or of a path of straight lines to absolute places; others say nothing here. */
function polygon(shape: Element): readonly Point[] {
  const value = (name: string): number => Number(shape.getAttribute(name) ?? 0);
  if (shape.tagName === 'rect') {
    const [x, y, right, bottom] = [
      value('x'),
      value('y'),
      value('x') + value('width'),
      value('y') + value('height'),
    ];
    return [
      [x, y],
      [right, y],
      [right, bottom],
      [x, bottom],
    ];
  }
  const d = shape.getAttribute('d') ?? '';
  if (!/^M[-\d. L]+Z$/.test(d)) return [];
  const numbers = (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1] ?? 0] as const] : []));
}

function contains(corners: readonly Point[], [px, py]: Point): boolean {
  return corners.reduce((inside, [x, y], i) => {
    const [fromX, fromY] = corners.at(i - 1) ?? [x, y];
    const crosses = y > py !== fromY > py && px < ((fromX - x) * (py - y)) / (fromY - y) + x;
    return crosses ? !inside : inside;
  }, false);
}

afterEach(cleanup);

beforeAll(async () => {
  await fetchPictures();
});

describe('Rooms', () => {
  it('has a picture here for every room a scene can name', () => {
    expect(PICTURES.map(([name]) => name)).toEqual([...ROOMS]);
  });

  it.each(PICTURES)('paints the %s to beyond the edge of every screen', (_, Room) => {
    const shapes = [...draw(Room).querySelectorAll('svg > rect, svg > path')].map(polygon);
    const inset = 5;
    for (const x of [BEYOND.left + inset, 20, 300, 580, BEYOND.right - inset]) {
      for (const y of [BEYOND.top + inset, -20, 240, 470, BEYOND.bottom - inset]) {
        expect(
          shapes.some((corners) => contains(corners, [x, y])),
          `${x} ${y}`,
        ).toBe(true);
      }
    }
  });

  it.each(PICTURES)(
    'lets themes change the %s: all but lamps and paper has a sheet for a colour',
    (_, Room) => {
      const container = draw(Room);
      const fills = [...container.querySelectorAll('[fill]')].map(
        (shape) => shape.getAttribute('fill') ?? '',
      );
      const fixed = fills.filter((fill) => !/^(var\(--(l[0-6]|night2?)\)|none)$/.test(fill));
      // Cream paper and lamps, the red pin of the clock, and shade: the same by day and by night.
      for (const fill of fixed) expect(fill).toMatch(/^#(fff\w{3}|ffeec8|c8503c|4a1c3c|1a0b22)$/);
      expect(fixed.length).toBeLessThan(fills.length / 3);
    },
  );

  it.each(PICTURES)('hangs a clock in the %s that shows the time', (_, Room) => {
    const { innerHTML } = draw(Room);
    expect(innerHTML).toContain('rotate(290)');
    expect(innerHTML).toContain('rotate(240)');
  });

  it.each(PICTURES)('has no words in the %s, and those far off behind those close by', (_, Room) => {
    const container = draw(Room);
    expect(container.querySelector('text')).toBeNull();
    expect(container.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
    expect(container.innerHTML).toMatch(/id="far".*id="near"/s);
  });

  it('shows each room on its stage at once when it is at hand, and no two alike', async () => {
    const drawn = ROOMS.map((room) => {
      const { container } = render(
        <Stage
          room={room}
          clock={{ hour: 9, minute: 40 }}
          partner={{
            skin: 's4',
            hair: 'black',
            hairStyle: 'short',
            clothes: { type: 'shirt', main: '#336699' },
          }}
          others={[]}
          label="a room"
          playerHair="tousled"
        />,
      );
      const html = container.querySelector('svg')?.innerHTML.replaceAll(/url\(#[^)]+\)| id="[^"]+"/g, '');
      cleanup();
      return html;
    });
    expect(new Set(drawn).size).toBe(ROOMS.length);
  });
});
