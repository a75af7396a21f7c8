import type { CueLook, PersonLook } from '../../domain/scenario/look.ts';

/**
 * What each cue changes in a look: a total map, so that a cue without a picture
 * does not compile. A cue leaves alone what it does not speak of, so that nobody
 * grows a glass by looking at the door.
 */
export const CUE_OVERRIDES: Readonly<Record<CueLook, Partial<PersonLook>>> = {
  warm: { gaze: 'you', mouth: 'smile', brows: 'soft' },
  door: { gaze: 'glance', mouth: 'flat' },
  over: { gaze: 'door', mouth: 'flat', brows: 'raised' },
  phone: { gaze: 'phone', mouth: 'flat', hands: 'phone' },
  watch: { gaze: 'watch', mouth: 'flat', hands: 'watch', prop: 'none' },
  foot: { foot: 'out' },
  torso: { stance: 'turned', foot: 'out', mouth: 'smile' },
  closer: { stance: 'closer', brows: 'raised', mouth: 'talk', hands: 'gesture' },
  back: { stance: 'back', hands: 'relaxed', prop: 'none', mouth: 'fading' },
  down: { gaze: 'down', mouth: 'pressed', hands: 'clasped', prop: 'none' },
  hand: { hands: 'handshake', prop: 'none', mouth: 'smile' },
  papers: { hands: 'papers', prop: 'none', mouth: 'pressed' },
  empty: { hands: 'hold', prop: 'glass-empty', gaze: 'room', mouth: 'flat' },
  fading: { mouth: 'fading', brows: 'uneasy', gaze: 'you' },
  hurt: { gaze: 'down', mouth: 'hurt', brows: 'worried', hands: 'relaxed', prop: 'none' },
  relieved: { mouth: 'relieved', brows: 'raised', gaze: 'closed', hands: 'chest', prop: 'none' },
  more: { gaze: 'you', mouth: 'talk', brows: 'raised', hands: 'finger', prop: 'none' },
  coat: { hands: 'coat', prop: 'none', gaze: 'you' },
  talks: { gaze: 'you', mouth: 'talk', hands: 'gesture' },
  listens: { gaze: 'you', mouth: 'smile', brows: 'soft', hands: 'relaxed', tilt: -8 },
};

/** How somebody looks while they show a cue. */
export function lookWithCue(look: PersonLook, cue: CueLook): PersonLook {
  return { ...look, ...CUE_OVERRIDES[cue] };
}
