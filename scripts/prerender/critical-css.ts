/** A rule of a style sheet, and how much of the text it takes up. */
interface Rule {
  readonly head: string;
  readonly body: string;
}

/**
 * The rules of a style sheet that a page may need for what it shows: those whose classes it has, in its own room, and
 * the custom properties that these use. The page loads the whole sheet later.
 *
 * @param css the sheet as the bundler has written it: without comments
 * @param html everything that the page may show
 */
export function criticalCss(css: string, html: string): string {
  const classes = new Set(
    [...html.matchAll(/class="([^"]*)"/gu)].flatMap(([, list = '']) => list.split(' ')),
  );
  return withoutUnusedProperties(
    rulesOf(css)
      .map((rule) => keep(rule, { classes, html }))
      .join(''),
    html,
  );
}

interface Shown {
  readonly classes: ReadonlySet<string>;
  readonly html: string;
}

function keep({ head, body }: Rule, shown: Shown): string {
  if (/^@(?:media|supports|layer|container)/u.test(head)) {
    const inside = rulesOf(body)
      .map((rule) => keep(rule, shown))
      .join('');
    return inside === '' ? '' : `${head}{${inside}}`;
  }
  if (head.startsWith('@')) return `${head}{${body}}`;
  const used = selectorsOf(head).filter(
    (selector) =>
      namesIn(selector).every((name) => shown.classes.has(name)) &&
      roomsIn(selector).every((room) => shown.html.includes(`data-room="${room}"`)),
  );
  return used.length === 0 ? '' : `${used.join(',')}{${body}}`;
}

/** The classes that an element must have for the selector to fit; what stands in brackets may fit without. */
function namesIn(selector: string): readonly string[] {
  return [...selector.replaceAll(/\([^()]*\)/gu, '').matchAll(/\.([\w-]+)/gu)].map(([, name = '']) => name);
}

/** The rooms that the selector is for: the one thing named by its value that no move changes. */
function roomsIn(selector: string): readonly string[] {
  return [...selector.matchAll(/\[data-room="?(\w+)/gu)].map(([, room = '']) => room);
}

/** A list of selectors, taken apart at the commas outside brackets. */
function selectorsOf(head: string): readonly string[] {
  return head.split(/,(?![^(]*\))/u);
}

/** The rules of one level, in their order. */
function rulesOf(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  let start = 0;
  let open = 0;
  let depth = 0;
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === '{') {
      if (depth === 0) open = at;
      depth += 1;
    } else if (css[at] === '}') {
      depth -= 1;
      if (depth === 0) {
        rules.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, at) });
        start = at + 1;
      }
    }
  }
  return rules;
}

/** Leaves out properties that nothing uses, and then what only those used. */
function withoutUnusedProperties(css: string, html: string): string {
  const used = new Set([...`${css}${html}`.matchAll(/var\((--[\w-]+)/gu)].map(([, name]) => name));
  const less = css.replaceAll(/(?<=[{;])(--[\w-]+):[^;{}]*(?:;|(?=\}))/gu, (whole, name: string) =>
    used.has(name) ? whole : '',
  );
  return less === css ? css : withoutUnusedProperties(less, html);
}
