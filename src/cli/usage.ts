/** The command was not used as it is meant to be; ends with exit code 2 and the message, which says how to mend it. */
export class UsageError extends Error {}

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
    else if (!valued.includes(arg)) throw new UsageError(`There is no option ${arg} here: take it out.`);
    else if (args[at + 1] === undefined) throw new UsageError(`Write a value after ${arg}.`);
    else {
      at += 1;
      options.set(arg, args[at] ?? '');
    }
  }
  return { rest, options };
}

/** Refuses arguments where a command takes none but options. */
export function refuseRest({ rest }: Args, instead: string): void {
  if (rest.length > 0) throw new UsageError(`Take out ${rest.join(' ')}: ${instead}`);
}

/** A whole number of an option, from `low` to `high`; `otherwise` where it is not given. */
export function wholeNumber(
  { options }: Args,
  name: string,
  otherwise: number,
  low: number,
  high: number,
): number {
  const text = options.get(name);
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (!Number.isInteger(number) || number < low || number > high || text.trim() === '')
    throw new UsageError(`Write a whole number from ${low} to ${high} after ${name}, not “${text}”.`);
  return number;
}
