/** Words of every page, and of what stands in for one that is on its way. */
export const PAGE = {
  title: 'Graceful Exit',
  loading: 'Looking for scenes',
  retry: 'Try again',
  notCome: 'This page did not come',
  notComeText: 'The connection seems to be gone. What you have played is kept.',
  codeNotCome: 'The rest of the game did not come.',
  partNotCome: 'This part did not come.',
} as const;
