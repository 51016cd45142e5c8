/** One option of a command. */
export interface Option {
  name: string;
  /** One letter, as in `-o`. */
  short?: string;
  /** What stands for its value in the help, as `FILE`; an option without takes no value. */
  value?: string;
  /** The only values it knows. */
  choices?: readonly string[];
  does: string;
}
