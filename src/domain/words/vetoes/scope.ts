/** What may stand over a word and take away the act it would perform; bits to be summed. */
export const SCOPE = {
  negated: 1,
  supposed: 2,
  reported: 4,
  quoted: 8,
  staged: 16,
  mocked: 32,
  commanded: 64,
  asked: 128,
  others: 256,
} as const;
