import type { CellState, Kind } from '@nianbao/core';
import type { Figure } from './document.ts';

/** A cell of the form whose figure is to be printed. */
export interface Subject {
  readonly key: string;
  readonly kind: Kind;
  /** Whether the header over the cell says in what unit its amounts are. */
  readonly unitAbove: boolean;
}

/** How a figure is printed. */
export type WriteFigure = (value: number | null, subject: Subject) => Figure;

/** The number as it is, an amount with its unit where nothing above it says one; nothing where there is no number. */
export const plain: WriteFigure = (value, { key, kind, unitAbove }) => {
  if (value === null) return { key, text: '', value, state: 'blank' };
  const unit = kind === 'amount' && !unitAbove ? '万元' : '';
  return { key, text: `${value}${unit}`, value, state: 'number' };
};

/** Zeros printed as a sign, which reads as no number. */
export const zerosAs =
  (text: string, state: CellState): WriteFigure =>
  (value, subject) =>
    value === 0 ? { key: subject.key, text, value: null, state } : plain(value, subject);

/** Numbers in another writing that means the same. */
export const written =
  (change: (text: string, value: number, subject: Subject) => string): WriteFigure =>
  (value, subject) => {
    const figure = plain(value, subject);
    return value === null ? figure : { ...figure, text: change(figure.text, value, subject) };
  };
