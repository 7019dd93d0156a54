/** The exit code of whatever kept a command from doing its work: a wrong option, a file that cannot be read, a full disk. */
export const FAILED = 2;
