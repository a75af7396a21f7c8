/**
 * True for the name of a scene's file in a folder of scenes. Beside the scenes lie the list of them, which the build
 * writes, and the schemas that editors read.
 */
export function isSceneFile(name: string): boolean {
  return name.endsWith('.json') && name !== 'index.json' && !name.endsWith('.schema.json');
}
