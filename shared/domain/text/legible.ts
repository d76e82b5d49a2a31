const controlCharacters = /[\p{Cc}--[\n\r\t]]/v;
/** What turns the direction of reading makes a name or an amount read otherwise than it is. */
const turning = /[\u202a-\u202e\u2066-\u2069]/;

/** Half a surrogate pair is no character: it cannot be stored as UTF-8. */
export const isPrintable = (text: string): boolean => text.isWellFormed() && !controlCharacters.test(text);

/** What may stand in a name or a text that others read. */
export const isLegible = (text: string): boolean => isPrintable(text) && !turning.test(text);
