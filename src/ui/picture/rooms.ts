import type { ComponentType } from 'react';
import { lazy } from 'react';
import type { Room } from '../../domain/scenario/look.ts';
import { BareRoom } from './room/bare-room.tsx';
import { MixerRoom } from './room/mixer-room.tsx';
import type { RoomPicture, RoomProps } from './room/room-props.ts';

type Loader = () => Promise<RoomPicture>;

// The first scene plays in the mixer, which therefore is at hand; the others come when a scene asks for them.
const LOADERS: Readonly<Record<Exclude<Room, 'mixer'>, Loader>> = {
  reception: async () => (await import('./room/reception-room.tsx')).ReceptionRoom,
  booth: async () => (await import('./room/booth-room.tsx')).BoothRoom,
  corridor: async () => (await import('./room/corridor-room.tsx')).CorridorRoom,
  dinner: async () => (await import('./room/dinner-room.tsx')).DinnerRoom,
  video: async () => (await import('./room/video-room.tsx')).VideoRoom,
  lift: async () => (await import('./room/lift-room.tsx')).LiftRoom,
  office: async () => (await import('./room/office-room.tsx')).OfficeRoom,
  kitchen: async () => (await import('./room/kitchen-room.tsx')).KitchenRoom,
};

const atHand = new Map<Room, ComponentType<RoomProps>>([['mixer', MixerRoom]]);

/**
 * Fetches a room, so that from then on it is drawn at once, in the browser as at build time. Where it cannot be
 * fetched, the people stand before a bare wall: nobody needs the wallpaper to say goodbye.
 */
export async function preloadRoom(room: Room): Promise<void> {
  if (room === 'mixer' || atHand.has(room)) return;
  atHand.set(room, await LOADERS[room]().catch(() => BareRoom));
}

/** The drawing of a room; one that is not at hand yet suspends whoever renders it. */
export function roomPicture(room: Room): ComponentType<RoomProps> {
  return (
    atHand.get(room) ??
    lazy(async () => {
      await preloadRoom(room);
      return { default: atHand.get(room) ?? BareRoom };
    })
  );
}
