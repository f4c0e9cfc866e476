import { foldForMatching } from "../domain/text.ts";
import { commandGroups, type Command, type CommandGroup } from "./command-list.ts";

/** A command beside the folded words that it is found by. */
export interface IndexedCommand {
  readonly command: Command;
  /** Its names, each after a line break, each word after a space. */
  readonly names: string;
  /** What stands beside its name: the path of a committee. */
  readonly context: string;
}

export interface FoundGroup {
  readonly group: CommandGroup;
  /** The best, as many as asked for. */
  readonly commands: readonly Command[];
  /** How many there are. */
  readonly count: number;
}

/** Folds the commands' words once for all searches. */
export function indexCommands(commands: readonly Command[]): readonly IndexedCommand[] {
  return commandIndexer()(commands);
}

/** The same for a long list that comes in slices: words and paths that return are folded once (some 5 µs a name). */
export function commandIndexer(): (commands: readonly Command[]) => readonly IndexedCommand[] {
  const fold = rememberingFold();
  const foldWords = (text: string) => text.split(/\s+/u).map(fold).join(" ");
  return (commands) =>
    commands.map((command) => ({
      command,
      names: [command.label, ...(command.also ?? [])].map((name) => `\n ${foldWords(name)}`).join(""),
      context: ` ${fold(command.detail ?? "")}`,
    }));
}

/**
 * The commands that have every typed word, however diacritics and tone marks are typed: those whose name begins so
 * first, then those with words that begin so, then those that have it inside a word, then those where the words of what
 * stands beside the name begin so. The group of the best comes first. Nothing typed finds everything, in the given order.
 */
export function findCommands(
  indexed: readonly IndexedCommand[],
  typed: string,
  most: number,
): readonly FoundGroup[] {
  const query = plain(typed);
  const words = query.split(" ");
  const ranks = new Map<CommandGroup, Command[][]>();
  for (const entry of indexed) {
    const rank = rankOf(entry, query, words);
    if (rank === undefined) continue;
    const { group } = entry.command;
    const ofGroup = ranks.get(group) ?? [[], [], [], []];
    ranks.set(group, ofGroup);
    ofGroup[rank]?.push(entry.command);
  }
  return commandGroups
    .flatMap((group) => {
      const ofGroup = ranks.get(group);
      return ofGroup === undefined ? [] : [{ group, ofGroup, best: ofGroup.findIndex(isFilled) }];
    })
    .toSorted((one, other) => one.best - other.best)
    .map(({ group, ofGroup }) => ({
      group,
      commands: ofGroup.flatMap((commands) => commands.slice(0, most)).slice(0, most),
      count: ofGroup.reduce((sum, { length }) => sum + length, 0),
    }));
}

function rankOf({ names, context }: IndexedCommand, query: string, words: readonly string[]) {
  if (names.includes(`\n ${query}`)) return 0;
  if (words.every((word) => names.includes(` ${word}`))) return 1;
  if (words.every((word) => names.includes(word))) return 2;
  return words.every((word) => names.includes(word) || context.includes(` ${word}`)) ? 3 : undefined;
}

/** Folding is dear and names share their words and paths. */
function rememberingFold(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const folded = plain(text);
    known.set(text, folded);
    return folded;
  };
}

/** Only letters and digits, so that "Quý III/2023" is found by "quy iii 2023". */
function plain(text: string): string {
  return foldForMatching(foldForMatching(text).replaceAll(/[^\p{L}\p{N}]+/gu, " "));
}

function isFilled(commands: readonly Command[]): boolean {
  return commands.length > 0;
}
