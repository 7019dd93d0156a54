/**
 * Globs as editors write them: `*` and `?` stay inside a folder, `**` as a whole part stands for any number of folders, `[a-z]`, `[!a]`, `{one,two}`,
 * `\` before a letter that means itself. None of the wild ones stands for a dot at the beginning of a name.
 *
 * A glob is a machine of states that all run at once (Thompson 1968), so that a path takes time in proportion to its length and
 * to the glob's, whatever stands in it; regular expressions may take time without end.
 */
export type Matcher = (path: string) => boolean;

/** Characters that a list of globs may have in all. */
export const LONGEST_GLOBS = 10_000;

/** Braces within braces. */
const DEEPEST = 8;

/** One state: what it takes, and where it goes from there. Without `takes` it goes on at once, and both ways if there are two. */
interface State {
  readonly takes: ((character: string) => boolean) | undefined;
  /** It may take a dot at the beginning of a name. */
  readonly literal: boolean;
  next: number;
  other: number;
}

const END = -1;

/** Whether a path, with forward slashes and from the folder that the globs count from, fits one of the globs. */
export function matching(globs: readonly string[]): Matcher {
  const machines = globs.map((glob) => new Machine(glob));
  return (path) => machines.some((machine) => machine.matches(path));
}

/** Whether a file is wanted, by its path from the folder that the globs count from. No glob to include means every file. */
export function wanting(include: readonly string[], exclude: readonly string[]): Matcher {
  const included = include.length ? matching(include) : () => true;
  const excluded = matching(exclude);
  return (file) => included(file) && !excluded(file);
}

/** Why a list of globs is not followed, or undefined. */
export function globProblem(globs: readonly string[]): string | undefined {
  const length = globs.reduce((sum, glob) => sum + glob.length, 0);
  return length > LONGEST_GLOBS ? `The globs are longer than ${LONGEST_GLOBS} characters in all.` : undefined;
}

class Machine {
  readonly #states: State[] = [];
  readonly #start: number;

  constructor(glob: string) {
    this.#start = new Compiler(glob, this.#states).compile();
  }

  matches(path: string): boolean {
    const seen = new Int32Array(this.#states.length).fill(-1);
    let active: number[] = [];
    let done = this.#enter(this.#start, 0, seen, active);
    for (let i = 0; i < path.length; i++) {
      const character = path[i];
      const hidden = character === '.' && (i === 0 || path[i - 1] === '/');
      const following: number[] = [];
      done = false;
      for (const at of active) {
        const { takes, literal, next } = this.#states[at];
        if (takes?.(character) && (literal || !hidden)) done = this.#enter(next, i + 1, seen, following) || done;
      }
      active = following;
    }
    return done;
  }

  /** Adds a state and all that it goes on to; true where that is the glob's end. */
  #enter(state: number, step: number, seen: Int32Array, active: number[]): boolean {
    let done = false;
    const open = [state];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at === END) done = true;
      else if (seen[at] !== step) {
        seen[at] = step;
        const { takes, next, other } = this.#states[at];
        if (takes) active.push(at);
        else open.push(next, other);
      }
    }
    return done;
  }
}

const isNoSlash = (character: string): boolean => character !== '/';
const isAny = (): boolean => true;

/** Builds a glob's states from its end to its beginning, so that each knows where it goes. */
class Compiler {
  readonly #glob: string;
  readonly #states: State[];

  constructor(glob: string, states: State[]) {
    this.#glob = glob;
    this.#states = states;
  }

  compile(): number {
    return this.#sequence(0, this.#glob.length, END, 0);
  }

  #add(state: State): number {
    return this.#states.push(state) - 1;
  }

  /** The states of a stretch of the glob, which go on to `next`. */
  #sequence(start: number, end: number, next: number, depth: number): number {
    let first = next;
    for (const [from, to] of this.#pieces(start, end, depth).reverse()) first = this.#piece(from, to, first, depth);
    return first;
  }

  #piece(from: number, to: number, next: number, depth: number): number {
    const glob = this.#glob;
    const text = glob.slice(from, to);
    if (text === '**' || text === '**/') return this.#folders(text, next);
    if (text[0] === '*') return this.#loop(isNoSlash, next);
    if (text === '?') return this.#add({ takes: isNoSlash, literal: false, next, other: next });
    if (text[0] === '[' && to - from > 1) {
      return this.#add({ takes: classOf(text.slice(1, -1)), literal: false, next, other: next });
    }
    if (text[0] === '{' && to - from > 1) {
      return this.#branches(from + 1, to - 1)
        .map(([start, end]) => this.#sequence(start, end, next, depth + 1))
        .reduce((other, first) => this.#add({ takes: undefined, literal: false, next: first, other }));
    }
    const letter = text[text.length - 1];
    return this.#add({ takes: (character) => character === letter, literal: true, next, other: next });
  }

  /** Any number of what is taken, none included. */
  #loop(takes: (character: string) => boolean, next: number): number {
    const fork = this.#add({ takes: undefined, literal: false, next: END, other: next });
    this.#states[fork].next = this.#add({ takes, literal: false, next: fork, other: fork });
    return fork;
  }

  #folders(text: string, next: number): number {
    if (text === '**') return this.#loop(isAny, next);
    const fork = this.#add({ takes: undefined, literal: false, next: END, other: next });
    const slash = this.#add({ takes: (character) => character === '/', literal: true, next: fork, other: fork });
    this.#states[fork].next = this.#loop(isNoSlash, slash);
    return fork;
  }

  /** Cuts a stretch into letters, wild ones, classes and braces. */
  #pieces(start: number, end: number, depth: number): [number, number][] {
    const glob = this.#glob;
    const pieces: [number, number][] = [];
    for (let i = start; i < end; ) {
      let to = i + 1;
      const isPart = i === 0 || /[/{,]/.test(glob[i - 1]);
      if (glob[i] === '\\' && i + 1 < end) to = i + 2;
      else if (glob[i] === '*') {
        while (to < end && glob[to] === '*') to++;
        if (to - i === 2 && isPart && glob[to] === '/' && to < end) to++;
      } else if (glob[i] === '[') to = closing(glob, i, end) ?? to;
      else if (glob[i] === '{' && depth < DEEPEST) to = this.#closingBrace(i, end) ?? to;
      const isFolders = to - i === 2 && glob[i] === '*' && isPart && (to === end || glob[to] === '/');
      pieces.push(glob[i] === '*' && to - i === 2 && !isFolders ? [i, i + 1] : [i, to]);
      i = to;
    }
    return pieces;
  }

  #closingBrace(start: number, end: number): number | undefined {
    for (let i = start + 1, depth = 1; i < end; i++) {
      if (this.#glob[i] === '\\') i++;
      else if (this.#glob[i] === '{') depth++;
      else if (this.#glob[i] === '}' && --depth === 0) return i + 1;
    }
    return undefined;
  }

  #branches(start: number, end: number): [number, number][] {
    const branches: [number, number][] = [];
    let from = start;
    for (let i = start, depth = 0; i < end; i++) {
      const letter = this.#glob[i];
      if (letter === '\\') i++;
      else if (letter === '{') depth++;
      else if (letter === '}') depth--;
      else if (letter === ',' && depth === 0) {
        branches.push([from, i]);
        from = i + 1;
      }
    }
    branches.push([from, end]);
    return branches;
  }
}

/** The end of a class that opens at `start`, or undefined where it is none. */
function closing(glob: string, start: number, end: number): number | undefined {
  const first = start + (/[!^]/.test(glob[start + 1] ?? '') ? 2 : 1);
  const close = glob.indexOf(']', first + 1);
  return close > 0 && close < end ? close + 1 : undefined;
}

/** What `[a-z]` takes, by what stands between its brackets; never a slash. */
function classOf(inside: string): (character: string) => boolean {
  const not = /^[!^]/.test(inside);
  const listed = not ? inside.slice(1) : inside;
  return (character) => {
    if (character === '/') return false;
    for (let i = 0; i < listed.length; i++) {
      const isRange = listed[i + 1] === '-' && i + 2 < listed.length;
      if (isRange ? listed[i] <= character && character <= listed[i + 2] : listed[i] === character) return !not;
      if (isRange) i += 2;
    }
    return not;
  };
}
