/**
 * The number of the released engine that this build is to the letter, 0 for a draft; and the newest engine that lies
 * beside it. The build fills both in; without a build the page is a draft that knows no other engine.
 */
export const BUILD: { readonly engine: number; readonly newest: number } = { engine: 0, newest: 0 };
