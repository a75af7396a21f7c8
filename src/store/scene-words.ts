import type { Scenario } from '../domain/scenario/scenario.ts';
import type { PreviewField } from '../domain/share-link/preview.ts';

/** What an id of a scene stands for, in the scene's own words; the id itself where it stands for nothing. */
export function wordOf(scenario: Scenario, field: PreviewField, id: string): string {
  return found(scenario, field, id) ?? id;
}

function found(scenario: Scenario, field: PreviewField, id: string): string | undefined {
  switch (field) {
    case 'scene':
      return id === scenario.file.id ? scenario.file.title : undefined;
    case 'talk':
      return scenario.moves.get(id)?.utterance.text;
    case 'line':
      return scenario.lines.get(id)?.utterance.text;
    case 'part':
      return scenario.parts.get(id)?.text;
    case 'next':
      return scenario.next.get(id)?.text;
    case 'fact':
      return scenario.facts.get(id)?.words;
    default:
      return undefined;
  }
}
