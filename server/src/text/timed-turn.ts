const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";

/** A time, as recorders write it, and then a speaker's label: "[00:01:12] Ada Lind: …", "00:01 LIND (laughing): …". */
const TIMED_TURN = new RegExp(
  `^[[(]?\\d\\d?:\\d\\d(?::\\d\\d)?(?:[.,]\\d{1,3})?[\\])]?\\s+(?!DEBUG|INFO|WARN|ERROR|FATAL|TRACE)${NAME}(?: ${NAME}| \\d){0,4}(?:, [^:]{1,40}| [([][^)\\]:]{1,40}[)\\]])?:\\s`,
  'u',
);

/** Whether the line is a turn of a transcript with the time before it. Logs begin alike, but nobody speaks in them. */
export const isTimedTurn = (line: string): boolean => TIMED_TURN.test(line);
