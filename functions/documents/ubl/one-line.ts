/** Other people's text as one line of ours: white space and control characters become blanks, what is too long is cut off. */
export const oneLine = (text: string, most = 200): string => [...text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()].slice(0, most).join('');
