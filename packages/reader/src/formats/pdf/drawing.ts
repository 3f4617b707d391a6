import type { BlockCounter } from '../block-limit.ts';
import { Clips } from './clips.ts';
import type { Heap } from './heap.ts';
import type { PdfiumCalls } from './instance.ts';
import type { Layers } from './layers.ts';
import { type Matrix, multiply, turn } from './matrix.ts';
import type { Box, Colour, Ruling } from './page.ts';
import { Paths } from './paths.ts';
import type { Picture } from './pictures.ts';
import type { Run } from './run.ts';

/** A filled area; `order` grows from what lies below to what lies above. */
export interface Fill {
  readonly box: Box;
  readonly order: number;
  readonly colour: Colour;
}

/** What is known of a text as the page draws it. */
export interface DrawnText {
  readonly object: number;
  readonly order: number;
  readonly clip: Box | null;
  /** The layer in which it lies, null for none. */
  readonly layer: string | null;
  /** What its coordinates are in. */
  readonly matrix: Matrix;
  /** What its characters share, once one of them is read. */
  run: Run | null;
  /** The engine gives characters of it, if only spaces. */
  isRead: boolean;
}

const textObject = 1;
const pathObject = 2;
const imageObject = 3;
const formObject = 5;
const deepest = 32;

/** What the forms around an object do to it. */
interface Around {
  /** All below shines through. */
  readonly isClear: boolean;
  readonly layer: string | null;
}

const nothing: Around = { isClear: false, layer: null };

/** Everything drawn on a page but the characters of its text, in the order of drawing. */
export class Drawing {
  readonly rulings: Ruling[] = [];
  readonly fills: Fill[] = [];
  readonly texts: DrawnText[] = [];
  readonly pictures: Picture[] = [];
  /** All objects; the order of each counts from 1. */
  readonly objects: number[] = [];
  readonly #calls: PdfiumCalls;
  readonly #heap: Heap;
  readonly #counter: BlockCounter;
  readonly #paths: Paths;
  readonly #clips: Clips;
  readonly #layers: Layers;
  /** Where each text stands among the texts, by its object; made when it is first needed. */
  #places: Map<number, number> | null = null;
  /** The text that comes after the one asked for last. */
  #next = 0;

  constructor(calls: PdfiumCalls, heap: Heap, counter: BlockCounter, layers: Layers) {
    this.#calls = calls;
    this.#heap = heap;
    this.#counter = counter;
    this.#layers = layers;
    this.#paths = new Paths(calls, heap, counter, this);
    this.#clips = new Clips(calls, heap);
  }

  run(page: number, matrix: Matrix): void {
    const count = this.#calls.FPDFPage_CountObjects(page);
    for (let index = 0; index < count; index++)
      this.#add(this.#calls.FPDFPage_GetObject(page, index), matrix, 0, nothing);
  }

  #add(object: number, matrix: Matrix, depth: number, around: Around): void {
    this.#counter.add();
    const order = this.objects.push(object);
    const type = this.#calls.FPDFPageObj_GetType(object);
    if (type === textObject) {
      const layer = this.#layers.of(object) ?? around.layer;
      this.#addText(object, matrix, order, this.#clips.of(object, matrix), layer);
    } else if (type === pathObject) this.#paths.add(object, matrix, order, this.#clips.of(object, matrix));
    else if (type === imageObject) this.#addPicture(object, matrix, order, around.isClear);
    else if (type === formObject && depth < deepest) this.#form(object, matrix, depth, around);
  }

  /** A text of the page; one that was not met lies above all else. */
  textOf(object: number, matrix: Matrix): DrawnText {
    // Texts are mostly asked for in the order of drawing.
    if (this.texts[this.#next]?.object !== object)
      this.#next = this.#placeOf(object) ?? this.#addText(object, matrix, Infinity, null, null);
    return this.texts[this.#next++] as DrawnText;
  }

  /** The text that an object is; undefined for any other object. */
  knownText(object: number): DrawnText | undefined {
    return this.texts[this.#placeOf(object) ?? -1];
  }

  #placeOf(object: number): number | undefined {
    this.#places ??= new Map(this.texts.map((text, place) => [text.object, place]));
    return this.#places.get(object);
  }

  /** Its place among the texts. */
  #addText(object: number, matrix: Matrix, order: number, clip: Box | null, layer: string | null): number {
    const place = this.texts.push({ object, order, clip, layer, matrix, run: null, isRead: false }) - 1;
    this.#places?.set(object, place);
    return place;
  }

  #form(form: number, matrix: Matrix, depth: number, around: Around): void {
    const isClear = around.isClear || this.#calls.FPDFPageObj_HasTransparency(form) !== 0;
    const layer = this.#layers.of(form) ?? around.layer ?? this.#layers.ofForms;
    const inner = multiply(this.matrixOf(form), matrix);
    const count = this.#calls.FPDFFormObj_CountObjects(form);
    for (let index = 0; index < count; index++)
      this.#add(this.#calls.FPDFFormObj_GetObject(form, index), inner, depth + 1, { isClear, layer });
  }

  /** An image fills the unit square, turned by its matrix. */
  #addPicture(object: number, outer: Matrix, order: number, isInClear: boolean): void {
    const matrix = multiply(this.matrixOf(object), outer);
    const isClear = isInClear || this.#calls.FPDFPageObj_HasTransparency(object) !== 0;
    const clip = this.#clips.of(object, outer);
    this.pictures.push({ object, order, box: turn(matrix, 0, 0, 1, 1), clip, matrix, isClear });
  }

  matrixOf(object: number): Matrix {
    this.#calls.FPDFPageObj_GetMatrix(object, this.#heap.at);
    return this.#heap.matrix();
  }
}
