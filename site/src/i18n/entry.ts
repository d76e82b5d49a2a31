/** One entry of a text catalogue: a text, or what makes one from typed parameters. */
export type Text = string | ((parameters: never) => string);
