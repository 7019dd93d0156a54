/** What of desktop VS Code's command line the stand-in understands. Anything else on it is ignored. */
export interface CommandLine {
  /** Every value of an option, in order; a switch without a value has the value `''`. */
  readonly options: ReadonlyMap<string, readonly string[]>;
  /** Folders and files to open. */
  readonly paths: readonly string[];
}

/** Options that take their value from the next argument when it does not follow after `=`. */
const WITH_VALUE = new Set([
  'extensionDevelopmentPath',
  'extensionTestsPath',
  'user-data-dir',
  'extensions-dir',
  'install-extension',
  'uninstall-extension',
]);

/** Reads a command line as VS Code does: `--name=value`, `--name value` for options with a value, `--switch`, and paths. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const options = new Map<string, string[]>();
  const paths: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const argument = args[i]!;
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? [];
    if (name === undefined) {
      paths.push(argument);
      continue;
    }
    const values = options.get(name) ?? [];
    options.set(name, values);
    values.push(value ?? (WITH_VALUE.has(name) ? (args[++i] ?? '') : ''));
  }
  return { options, paths };
}
