/** The ordered ids of a scene that a link writes as numbers; plain data, made from the scene. */
export interface Book {
  readonly scenario: string;
  readonly revision: string;
  readonly talk: readonly string[];
  readonly lines: readonly string[];
  readonly parts: readonly string[];
  readonly next: readonly string[];
  readonly facts: readonly string[];
  readonly people: readonly string[];
  readonly followUps: readonly string[];
}
