/** A rectangle in points from the upper left corner of the page as it is shown; y grows downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A colour of three channels 0–255 with its opacity. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly opacity: number;
}

/** Why a character cannot be seen on the page. */
export type Unseen = 'invisible' | 'covered' | 'pale' | 'clipped' | 'outside';

/** A character as it is drawn. Its box is as wide as its advance and as high as its size. */
export interface Glyph extends Box {
  /** U+FFFD where the file does not say which character it is. */
  readonly char: string;
  /** Font size in points. */
  readonly size: number;
  /** Equal for characters of one font. */
  readonly font: number;
  /** Runs of text that the file draws at once have one number. */
  readonly run: number;
  /** How the text runs as the page is shown: from left to right, straight up or down the page, or any other way. */
  readonly runs: 'across' | 'along' | 'askew';
  readonly unseen: Unseen | null;
}

/** A straight horizontal or vertical line, with its thickness as the smaller side of its box. */
export interface Ruling extends Box {
  readonly across: boolean;
}

/** Text that lies over the page: comments and fields of forms. */
export interface Note extends Box {
  readonly text: string;
}

/** What is drawn on a page. */
export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /** Some characters are U+FFFD. */
  readonly hasUnknown: boolean;
  /** How many texts the engine does not give. */
  readonly lost: number;
  readonly rulings: readonly Ruling[];
  readonly notes: readonly Note[];
  /** The layers that can be switched off, by the number of each run that lies in one. */
  readonly layers: ReadonlyMap<number, string>;
  /** The part of the page that images cover, 0–1; overlapping ones count twice, up to 1. */
  readonly pictured: number;
}

/** What a file holds. */
export interface PdfFile {
  readonly title: string | null;
  readonly pages: readonly PdfPage[];
  /** Pages that could not be opened. */
  readonly lost: readonly number[];
}

export const middleX = (box: Box) => (box.left + box.right) / 2;
export const middleY = (box: Box) => (box.top + box.bottom) / 2;

/** The smallest box around boxes, of which there is at least one. */
export function around(boxes: Iterable<Box>): Box {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const box of boxes) {
    if (box.left < left) left = box.left;
    if (box.top < top) top = box.top;
    if (box.right > right) right = box.right;
    if (box.bottom > bottom) bottom = box.bottom;
  }
  return { left, top, right, bottom };
}

/** x, y, width and height, to a tenth of a point, as places cite them. */
export const boxOf = ({ left, top, right, bottom }: Box): [number, number, number, number] => [
  tenth(left),
  tenth(top),
  tenth(right - left),
  tenth(bottom - top),
];

const tenth = (value: number) => Math.round(value * 10) / 10;
