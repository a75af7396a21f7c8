import type { PersonLook, Room } from '../../domain/scenario/look.ts';
import { fetchPeople, fetchWardrobe } from './person/wardrobe.ts';
import { fetchRoom, fetchRooms } from './rooms.ts';

/** Fetches what the picture of a room with these people is drawn with; rejects if something does not come. */
export async function fetchPicture(room: Room, people: readonly PersonLook[]): Promise<void> {
  await Promise.all([fetchRoom(room), fetchPeople(people)]);
}

/** Fetches what all pictures are drawn with; rejects if something does not come. */
export async function fetchPictures(): Promise<void> {
  await fetchWardrobe();
  await fetchRooms();
}
