import { STOP } from '../lexicon/word-sets.ts';
import type { Line } from '../pattern/token.ts';
import { SCOPE } from './scope.ts';

const NEGATORS = new Set([
  'not',
  'never',
  'no',
  'neither',
  'nor',
  'hardly',
  'scarcely',
  'without',
  'nothing',
]);
/** Turns of phrase in which a negator denies nothing of what follows. */
const HARMLESS_AFTER_NOT = new Set(['only', 'just', 'that']);

const SPEAKING = new Set([
  'said',
  'says',
  'saying',
  'told',
  'tells',
  'reckons',
  'thinks',
  'thought',
  'swore',
  'swears',
  'claimed',
  'claims',
  'reads',
  'asked',
  'asks',
  'wished',
  'apologised',
  'apologized',
  'thanked',
  'hears',
  'gather',
  'promised',
  'insists',
  'insisted',
  'keeps',
  'sings',
  'shouted',
  'goes',
  'repeated',
  'believes',
  'reports',
  'wants',
  'wanted',
  'called',
  'says',
  'say',
  'ends',
  'taught',
]);
const OTHERS = new Set([
  'he',
  'she',
  'they',
  'people',
  'somebody',
  'someone',
  'everybody',
  'everyone',
  'who',
  'brother',
  'sister',
  'mother',
  'father',
  'aunt',
  'uncle',
  'gran',
  'grandmother',
  'boss',
  'colleague',
  'friend',
  'wife',
  'husband',
  'book',
  'page',
  'sign',
  'organisers',
  'organizers',
  'speaker',
  'phrasebook',
  'ticket',
  'butler',
  'nobody',
  'one',
  'parents',
  'twins',
  'man',
  'guest',
  'guests',
  'professor',
  'etiquette',
  'dad',
  'mum',
  'son',
  'daughter',
  'cousin',
  'nan',
  'teacher',
  'rumour',
  'rumor',
  'somebody',
  'whoever',
  'couple',
  'team',
  'person',
  'host',
  'guy',
  'woman',
  'lady',
]);

const LEADS = new Set(['and', 'but', 'so', 'then', 'oh', 'well', 'because', 'though']);
const SINGLE = new Set([
  'he',
  'she',
  'they',
  'people',
  'somebody',
  'someone',
  'everybody',
  'everyone',
  'nobody',
]);
const TITLES = new Set(['mr', 'mrs', 'ms', 'dr']);
const VERBS = new Set([
  'is',
  'was',
  'were',
  'are',
  'has',
  'have',
  'had',
  'need',
  'needs',
  'want',
  'wants',
  'wish',
  'wished',
  'would',
  'should',
  'could',
  'enjoyed',
  'loved',
  'took',
  'take',
  'went',
  'always',
  'ought',
  'says',
  'said',
  'lies',
  'apologised',
  'did',
  'does',
  'bored',
  'must',
  'parents',
]);

const SUPPOSERS = new Set(['suppose', 'supposing', 'imagine', 'pretend', 'assuming']);
const GRADERS = new Set([
  'grader',
  'graders',
  'judge',
  'evaluator',
  'assistant',
  'system',
  'rubric',
  'classifier',
  'labeller',
  'labeler',
  'reviewer',
  'examiner',
  'ai',
  'llm',
  'chatbot',
  'scorer',
  'labels',
  'labelling',
  'annotator',
  'moderator-bot',
]);
const GRADING = new Set([
  'score',
  'scores',
  'marks',
  'award',
  'label',
  'labels',
  'acts',
  'verdict',
  'quality',
  'relationship',
  'performs',
  'callback',
  'output',
  'input',
  'instructions',
  'instruction',
  'disregard',
  'maximum',
  'calibration',
  'expected',
  'select',
  'returns',
  'print',
  'reference',
  'prompt',
  'rating',
  'grade',
  'ignore',
  'previous',
  'rubric',
  'gratitude',
  'points',
  'json',
  'criteria',
]);
/** Words after which quality is no longer a mark of grading. */
const MARKS_OF_CODE = new Set(['{', '}', '=', '_', '#', '[']);

/**
 * Marks what stands over each word: a negation before it in its clause, a supposition, the speech of somebody else,
 * an order to whoever grades, a question. Quotes, directions and mockery have files of their own.
 */
export function markScope(line: Line, scope: number[]): void {
  const { tokens, clause, sentence } = line;
  for (let from = 0; from < tokens.length; ) {
    let end = from;
    while (end < tokens.length && sentence[end] === sentence[from]) end += 1;
    markSentence(from, end);
    from = end;
  }

  function markSentence(from: number, end: number): void {
    const add = (at: number, bit: number) => {
      scope[at] = (scope[at] ?? 0) | bit;
    };
    const wordAt = (at: number) => (at >= from && at < end ? (tokens[at]?.word ?? '') : '');
    let code = 0;
    let grading = 0;
    let grader = false;
    let headed = false;
    let first = from;
    while (first < end && tokens[first]?.kind !== 'word') first += 1;
    let negatedIn = -1;
    let othersIn = -1;
    let supposedIn = -1;
    let supposedAll = false;
    let reported = false;
    for (let at = from; at < end; at++) {
      const word = wordAt(at);
      const kind = tokens[at]?.kind;
      if (kind === 'mark' && MARKS_OF_CODE.has(word)) code += 1;
      if (GRADERS.has(word)) {
        grader = true;
        // "Assistant: ..." heads what a grader is to say.
        headed ||= wordAt(at + 1) === ':';
      }
      if (GRADING.has(word)) {
        grading += 1;
        // "Score: 5", "acts found: thanks".
        headed ||= [1, 2].some((step) => wordAt(at + step) === ':' || wordAt(at + step) === '=');
      }
      if (at === first || clause[at] !== clause[at - 1])
        othersIn = isAboutOthers(at) ? (clause[at] ?? -1) : -1;
      if (othersIn >= 0) add(at, SCOPE.others);
      if (clause[at] !== negatedIn) negatedIn = -1;
      if (clause[at] !== supposedIn) supposedIn = -1;
      if (negatedIn >= 0) add(at, SCOPE.negated);
      if (supposedIn >= 0 || supposedAll) add(at, SCOPE.supposed);
      if (reported) add(at, SCOPE.reported);
      if (NEGATORS.has(word) && !HARMLESS_AFTER_NOT.has(wordAt(at + 1)) && !isHarmless(at))
        negatedIn = clause[at] ?? -1;
      if (word === 'if' && !isPolite(at)) {
        supposedIn = clause[at] ?? -1;
        if (isUnreal(at)) supposeAll();
      }
      if (SUPPOSERS.has(word) && (at === first || wordAt(at - 1) === 'just' || wordAt(at - 1) === 'you'))
        supposedAll = true;
      if (
        (word === 'had' || word === 'were') &&
        at === first &&
        (wordAt(at + 1) === 'there' || wordAt(at + 1) === 'you' || wordAt(at + 1) === 'i')
      )
        supposedAll = true;
      if (word === 'in' && at === first && wordAt(at + 1) === 'another' && wordAt(at + 2) === 'life')
        supposedAll = true;
      if (word === 'would' && at === first && wordAt(at + 1) === 'it') supposedAll = true;
      if (word === 'would' && wordAt(at + 1) === 'have' && wordAt(at + 2) !== 'to')
        supposedIn = clause[at] ?? -1;
      if (word === 'what' && wordAt(at + 1) === 'if') supposedAll = true;
      if (!reported && isReport(at)) reported = true;
    }
    const question = wordAt(end - 1) === '?' || wordAt(end - 2) === '?';
    const commanded =
      (grader && grading > 0) || grading >= 2 || (code >= 2 && grading > 0) || code >= 4 || headed;
    for (let at = from; at < end; at++) {
      if (question) add(at, SCOPE.asked);
      if (commanded) add(at, SCOPE.commanded);
    }

    function supposeAll(): void {
      supposedAll = true;
      for (let i = from; i < end; i++) add(i, SCOPE.supposed);
    }
    /** "if you'll excuse me", "if you don't mind", "if that's OK" soften; they suppose nothing. */
    function isPolite(at: number): boolean {
      const next = [1, 2, 3, 4].map((i) => wordAt(at + i)).join(' ');
      return /^(?:you (?:will|do not|would|let|ever|could|are|need|want|like|can|have|give)|that is|it is|i (?:may|do not|can)|we do not|ever|it)/u.test(
        next,
      );
    }
    /** "If I were", "if you had", "if this were": the whole sentence is unreal. */
    function isUnreal(at: number): boolean {
      for (let i = at + 1; i < at + 5; i++) {
        const word = wordAt(i);
        if (word === 'were' || word === 'had' || word === 'would' || word === 'went') return true;
        if (word === 'have' && wordAt(i + 1) === 'not') return false;
      }
      return false;
    }
    /** "No problem", "no doubt", "not bad", "can't thank you enough", "why don't we": nothing is denied. */
    function isHarmless(at: number): boolean {
      const next = wordAt(at + 1);
      if (
        wordAt(at) === 'no' &&
        (next === ',' ||
          next === 'doubt' ||
          next === 'problem' ||
          next === 'worries' ||
          next === 'end' ||
          next === 'rush')
      )
        return true;
      if (wordAt(at) !== 'not') return false;
      if (
        next === 'bad' ||
        next === 'get' ||
        next === 'mind' ||
        next === 'thank' ||
        next === 'miss' ||
        next === 'skip' ||
        next === 'forget' ||
        next === 'wait'
      )
        return true;
      return wordAt(at - 1) === 'do' && (wordAt(at - 2) === 'why' || wordAt(at - 2) === 'if');
    }
    /** The clause speaks of somebody else: its subject is a third person, and a verb follows. */
    function isAboutOthers(at: number): boolean {
      let head = at;
      while (LEADS.has(wordAt(head)) || (tokens[head]?.kind === 'mark' && head < end)) head += 1;
      const determined =
        wordAt(head) === 'the' || wordAt(head) === 'my' || wordAt(head) === 'our' || wordAt(head) === 'a';
      const bare = determined && !OTHERS.has(wordAt(head + 1)) && OTHERS.has(wordAt(head + 2));
      const subject = determined ? head + (bare ? 2 : 1) : head;
      const token = tokens[subject];
      if (token === undefined || subject >= end) return false;
      const somebody =
        ((determined || SINGLE.has(token.word)) &&
          OTHERS.has(token.word) &&
          token.word !== 'who' &&
          token.word !== 'one') ||
        (!determined && line.letters === 'mixed' && token.capital && isForeignName(subject));
      return (
        somebody &&
        [1, 2, 3].some((step) => VERBS.has(wordAt(subject + step)) && clause[subject + step] === clause[at])
      );
    }
    /** A capital that begins no sentence, or one before a verb of the third person. */
    function isForeignName(at: number): boolean {
      if (line.partner.has(at) || STOP.has(wordAt(at))) return false;
      const next = wordAt(at + 1);
      return (
        next === 'has' ||
        next === 'needs' ||
        next === 'wants' ||
        next === 'said' ||
        next === 'enjoyed' ||
        next === "'s" ||
        TITLES.has(wordAt(at))
      );
    }
    /** Somebody else, and a verb of speaking, feeling or wanting within four words; or a lone name before one. */
    function isReport(at: number): boolean {
      const word = wordAt(at);
      if (word === 'according' && wordAt(at + 1) === 'to') return true;
      if (word === 'rumour' && wordAt(at + 1) === 'has') return true;
      if (!SPEAKING.has(word)) return false;
      if (word === 'goes' || word === 'wants' || word === 'wanted' || word === 'keeps') return false;
      for (let back = 1; back <= 4; back++) {
        const before = wordAt(at - back);
        if (before === '' || clause[at - back] !== clause[at]) return false;
        if (before === 'i' || before === 'you' || before === 'we') return false;
        if (OTHERS.has(before)) return true;
        const token = tokens[at - back];
        if (
          back === 1 &&
          line.letters === 'mixed' &&
          token?.capital === true &&
          token.kind === 'word' &&
          !line.partner.has(at - back)
        )
          return true;
      }
      return false;
    }
  }
}
