/** The command was not used as it is meant to be; ends with exit code 2 and a line that says how. */
export class UsageError extends Error {
  readonly usages: readonly string[];

  constructor(usages: readonly string[] = []) {
    super('wrong usage');
    this.usages = usages;
  }
}

/** Arguments taken apart: what stands by itself, and options with their values. */
export interface Args {
  readonly rest: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

/**
 * Takes arguments apart.
 *
 * @param valued options that are followed by a value
 * @param flags options that stand alone
 */
export function readArgs(
  args: readonly string[],
  valued: readonly string[],
  flags: readonly string[] = [],
): Args {
  const rest: string[] = [];
  const options = new Map<string, string>();
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (!arg.startsWith('--')) rest.push(arg);
    else if (flags.includes(arg)) options.set(arg, '');
    else if (valued.includes(arg) && args[at + 1] !== undefined) {
      at += 1;
      options.set(arg, args[at] ?? '');
    } else throw new UsageError();
  }
  return { rest, options };
}

/** A whole number of an option, from `low`; `otherwise` where it is not given. */
export function wholeNumber({ options }: Args, name: string, otherwise: number, low = 1): number {
  const text = options.get(name);
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (!Number.isInteger(number) || number < low) throw new UsageError();
  return number;
}
