/** Other people's text as one line of ours: white space, control characters and signs that turn it become blanks, what is too long is cut off. */
export const oneLine = (text: string, most = 200): string =>
  [...text.replaceAll(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()].slice(0, most).join('');
