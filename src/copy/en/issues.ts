import type { Issue, IssueCode } from '../../domain/kernel/issue.ts';

/** What a problem is, and how to mend it. */
export interface IssueText {
  readonly what: string;
  readonly mend: string;
}

/** A sentence and a mend for every problem that can be found; a code without one does not compile. */
const ISSUES: Record<IssueCode, IssueText> = {
  'file-missing': {
    what: 'The file is not there.',
    mend: 'Put it back, or take its name out of the list of scenes.',
  },
  'file-not-json': {
    what: 'The file is not JSON.',
    mend: 'Look near the place named for a missing comma, bracket or quotation mark.',
  },
  'file-name': { what: 'The id is not the name of the file.', mend: 'Give both the same name.' },
  'wrong-shape': {
    what: 'The value has another shape than it should.',
    mend: 'Write what is expected; docs/scenes.md describes each key.',
  },
  'unknown-key': {
    what: 'There is no such key.',
    mend: 'Take it out, or look for a slip of the pen in its name.',
  },
  'missing-key': { what: 'A key is missing.', mend: 'Add it; docs/scenes.md says what it holds.' },
  'duplicate-id': {
    what: 'Two entries have one id.',
    mend: 'Give one of them another id, and mend what points at it.',
  },
  'dangling-beat': {
    what: 'The move leads to a beat that is not there.',
    mend: 'Name one of the beats, or write this one.',
  },
  'dangling-fact': {
    what: 'There is no such fact.',
    mend: 'Name one of the facts, or add this one to `facts`.',
  },
  'dangling-person': {
    what: 'There is no such person.',
    mend: 'Name one of the people, or add this one to `people`.',
  },
  'dangling-follow-up': {
    what: 'There is no such follow-up.',
    mend: 'Name one of them, or add this one to `followUps`.',
  },
  'dangling-part': {
    what: 'The line uses a part that is not there.',
    mend: 'Name one of the parts, or write this one.',
  },
  'dangling-next': {
    what: 'There is no such next act.',
    mend: 'Name one of them, or add this one to `next`.',
  },
  'unknown-act': {
    what: 'There is no act of that name.',
    mend: 'Use one of the acts listed in docs/scenes.md.',
  },
  'wrong-target': {
    what: 'The act points at something of another kind, or at nothing.',
    mend: 'Write the act with the id it needs after a colon, or without one.',
  },
  'words-not-in-part': {
    what: 'The words of the act are not in the text.',
    mend: 'Copy them from the text letter by letter.',
  },
  'beat-unreachable': {
    what: 'No move leads to this beat.',
    mend: 'Let a move lead here, or take the beat out.',
  },
  'beat-dead-end': {
    what: 'The talk cannot go on from this beat.',
    mend: 'Write a move that leads on, if only back to a beat before it.',
  },
  'beat-without-pause': {
    what: 'The talk goes round and round here, and can neither pause nor be cut kindly.',
    mend: 'Let a move lead to a beat at a breath, or add a kind cut.',
  },
  'cut-where-nothing-is-open': {
    what: 'There is no open story to cut into.',
    mend: 'Take the move out, or set the story of the beat to open.',
  },
  'talk-without-a-beat': {
    what: 'A talk move leads on to a beat; a cut stays where it is.',
    mend: 'Give the talk move a `to`, or take it from the cut.',
  },
  'fact-never-revealed': {
    what: 'Nobody ever tells this fact.',
    mend: 'Add it to `reveals` of a beat, a move or an item, or set `known` to start.',
  },
  'tactic-without-line': { what: 'A tactic has no words.', mend: 'Write at least one exit line for it.' },
  'exit-says-nothing': {
    what: 'The line does not tell of leaving.',
    mend: 'Give it a part that announces, hints, explains or says goodbye.',
  },
  'callback-unheard': {
    what: 'The words give back what nobody has told by then.',
    mend: 'Call back to one of the facts named, or let this one be told on every way here.',
  },
  'line-never-offered': {
    what: 'The line is offered nowhere.',
    mend: 'Let a beat tell the fact, or move the line to the goodbyes.',
  },
  'person-never-there': {
    what: 'Lines introduce somebody who is never there.',
    mend: 'Let the person come earlier, or set `always` on a line that is meant to tempt.',
  },
  'choices-all-guarded': {
    what: 'Every choice here needs something that may not have happened.',
    mend: 'Write one line that calls back to nothing and introduces nobody.',
  },
  'no-goodbye': {
    what: 'Nobody can say goodbye.',
    mend: 'Write a landing line with a part that performs farewell.',
  },
  'no-answer-to-item': {
    what: 'One more thing cannot be answered.',
    mend: 'Write a line with `when` set to item.',
  },
  'goal-out-of-reach': {
    what: 'No true reason leads to the goal.',
    mend: 'Give a true reason whose `next` holds the act that reaches the goal.',
  },
  'need-without-words': {
    what: 'Nothing that can be said serves the need.',
    mend: 'Write a part that performs one of the acts named, or change what serves the need.',
  },
  'event-never-seen': {
    what: 'This event of the clock is never seen.',
    mend: 'Set it to an earlier minute, or take it out.',
  },
  'item-never-raised': {
    what: 'The partner never gets to this one more thing.',
    mend: 'Take it out, or move it up the list.',
  },
  'range-upside-down': {
    what: 'The end of the range comes before its beginning.',
    mend: 'Swap the two numbers, or mend one of them.',
  },
  'reply-missing': { what: 'The partner has no answer there.', mend: 'Add the reply under this key.' },
  'proof-beat-unmet': { what: 'A beat is never met in play.', mend: 'Let a move lead there sooner.' },
  'proof-line-unmet': {
    what: 'A way out is never on offer in play.',
    mend: 'Let the facts it needs be told sooner, or the person it needs stay longer.',
  },
  'proof-stuck': {
    what: 'The talk can come to a place without a way out.',
    mend: 'Offer a line there for every state it can be met in.',
  },
  'proof-locked': {
    what: '“Leave now” does not work everywhere.',
    mend: 'It must; look at the phase in which it was refused.',
  },
  'proof-tactic-stuck': {
    what: 'A tactic never comes to an end.',
    mend: 'Make one of its lines plain enough to be heard.',
  },
  'proof-no-full-mark': {
    what: 'No honest way leads to full marks.',
    mend: 'See which criterion holds the best run down, and give it words, a fact or time.',
  },
  'proof-too-late': {
    what: 'The goal cannot be reached in time by any run that earns full marks.',
    mend: 'Move the deadline, or let the facts that the best line needs be told sooner.',
  },
  'proof-trap-wins': {
    what: 'A trap does as well as the honest way.',
    mend: 'Let it cost what it would cost.',
  },
  'proof-need': {
    what: 'A misfit tactic comes too close to the one that is needed.',
    mend: 'Let it serve less, or the fitting one more.',
  },
  'proof-slack': {
    what: 'The deadline is too near or too far.',
    mend: 'Move it until one or two more talk moves fit.',
  },
  'proof-reader': {
    what: 'A reader who uses what is shown does not get there.',
    mend: 'Show the need in words or cues, and offer the line that serves it in time.',
  },
  'proof-policy': {
    what: 'A simple rule of thumb does well here.',
    mend: 'Write a line that the rule would take and that does little.',
  },
  'proof-best-length': {
    what: 'The best line of a set can be told by its length.',
    mend: 'Shorten or lengthen it, or its neighbours.',
  },
  'proof-longest-best': {
    what: 'The longest line is the best one too often.',
    mend: 'Write longer lines that do less.',
  },
  'proof-words': {
    what: 'The words of a part do not do what it declares.',
    mend: 'Reword the part, declare what is heard, or give the fact another name.',
  },
  'fair-policy': {
    what: 'Over all scenes, a simple rule of thumb does well.',
    mend: 'Look at the scenes in which it does best, and write lines there that it would take and that do little.',
  },
  'fair-top-band': {
    what: 'A simple rule of thumb comes out on top in too many scenes.',
    mend: 'Write lines for some of them that the rule would take and that do little.',
  },
  'fair-reader': {
    what: 'Whoever reads with care does not do well in every scene.',
    mend: 'Find the scene in the tables of `simulate`, and let words and cues show more of the need.',
  },
  'fair-longest-best': {
    what: 'Over all scenes, the longest line is the best one too often.',
    mend: 'Write longer lines that do less.',
  },
  'link-empty': {
    what: 'There is no run in this link.',
    mend: 'Ask for the link again, or play the scene yourself.',
  },
  'link-cut': { what: 'This link was cut off on the way.', mend: 'Copy it again, to its very end.' },
  'link-altered': {
    what: 'This link was changed on the way.',
    mend: 'Copy it again from where it was first written.',
  },
  'link-newer': {
    what: 'This link was made by a newer version of the game.',
    mend: 'Reload the page; then open the link again.',
  },
  'link-too-long': {
    what: 'This link is longer than any run.',
    mend: 'Check that nothing else was copied along with it.',
  },
  'link-unknown-scene': {
    what: 'This link is for a scene that is not here, or for earlier words of one.',
    mend: 'Open it where it was made, or play one of the scenes here.',
  },
  'link-no-run': {
    what: 'This link holds no run that could be judged.',
    mend: 'Play what it names, or ask for the link of the whole run, words included.',
  },
  'link-shape': {
    what: 'A link cannot hold this.',
    mend: 'Write what is expected; docs/links.md says what a link holds.',
  },
  'log-shape': { what: 'The stored run cannot be read.', mend: 'Start the scene afresh.' },
  'log-other-scene': {
    what: 'The run belongs to another scene, or to earlier words of this one.',
    mend: 'Start the scene afresh.',
  },
  'line-shape': {
    what: 'This line cannot be read.',
    mend: 'Write one JSON object a line, with the words under "text".',
  },
  'move-refused': {
    what: 'A move of this run is not on offer at its place.',
    mend: 'Take one of the moves that are.',
  },
};

/** The sentences for an issue. */
export function issueText(issue: Issue): IssueText {
  return ISSUES[issue.code];
}
