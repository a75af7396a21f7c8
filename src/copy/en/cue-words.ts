import type { CueLook } from '../../domain/scenario/look.ts';

/**
 * A model sentence for every cue, here for a partner called she: what can be seen, never what it means. Scenes
 * write their own; the contact sheet prints these. The map is total, so that a cue without words does not compile.
 */
export const CUE_WORDS: Readonly<Record<CueLook, string>> = {
  warm: 'She looks at you and smiles with her eyes.',
  door: 'Her eyes go to the door and come back.',
  over: 'She turns her head towards the room.',
  phone: 'She looks at her phone.',
  watch: 'She checks her watch.',
  foot: 'One foot points to the door. Her eyes are still on you.',
  torso: 'Her shoulders turn to the room. She still nods.',
  closer: 'She takes a step towards you.',
  back: 'She takes half a step back.',
  down: 'She looks at the floor.',
  hand: 'She holds out her hand.',
  papers: 'She squares her papers.',
  empty: 'Her glass is empty. She looks towards the bar.',
  fading: 'Her smile goes a little.',
  hurt: 'Her smile is gone. She looks away from you.',
  relieved: 'She breathes out and laughs.',
  more: 'She raises a finger.',
  coat: 'She has her coat over her arm.',
  talks: 'Her hand draws it in the air.',
  listens: 'She tilts her head and keeps still.',
};
