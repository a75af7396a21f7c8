import type { Room } from '../../domain/scenario/look.ts';
import { MixerRoom } from './room/mixer-room.tsx';
import type { RoomPicture } from './room/room-props.ts';

/** The room of the first scene comes with the page, each other one in a file of its own. */
const FETCH: Readonly<Record<Room, () => Promise<RoomPicture>>> = {
  mixer: async () => MixerRoom,
  reception: async () => (await import('./room/reception-room.tsx')).ReceptionRoom,
  booth: async () => (await import('./room/booth-room.tsx')).BoothRoom,
  corridor: async () => (await import('./room/corridor-room.tsx')).CorridorRoom,
  dinner: async () => (await import('./room/dinner-room.tsx')).DinnerRoom,
  video: async () => (await import('./room/video-room.tsx')).VideoRoom,
  lift: async () => (await import('./room/lift-room.tsx')).LiftRoom,
  office: async () => (await import('./room/office-room.tsx')).OfficeRoom,
  kitchen: async () => (await import('./room/kitchen-room.tsx')).KitchenRoom,
};

const come = new Map<Room, RoomPicture>([['mixer', MixerRoom]]);

/** Fetches the picture of a room, once; rejects if its file does not come. */
export async function fetchRoom(room: Room): Promise<void> {
  if (!come.has(room)) come.set(room, await FETCH[room]());
}

/** Fetches the pictures of all rooms; rejects if one does not come. */
export async function fetchRooms(): Promise<void> {
  for (const room of Object.keys(FETCH) as Room[]) await fetchRoom(room);
}

/** The picture of a room that has been fetched. */
export function pictureOf(room: Room): RoomPicture {
  const picture = come.get(room);
  if (picture === undefined) throw new Error(`The room "${room}" is drawn before fetchRoom has fetched it.`);
  return picture;
}
