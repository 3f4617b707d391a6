/** A text in NFKC without white space: as it is compared where spaces inside mean nothing. */
export const squeeze = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
