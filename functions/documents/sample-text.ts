/** Stands on every page of a paper that tells of sample data. */
export const sampleText = 'VOORBEELDGEGEVENS – dit document heeft geen waarde';
