import { acceptedRows, type Form } from '../forms/index.ts';
import { cellPointer, type Pointer } from '../model/index.ts';

/** Where a pointer stands in the order of the model: the named thing that it is or stands in, and the item in that. */
interface ModelOrder {
  readonly named: number;
  /** -1 for the thing itself, else the number of its item, 0 where it has none. */
  readonly item: number;
}

const heads = ['/title', '/year', '/organ', '/form', '/period', '/preamble', '/contact'];
const tails = ['/extra', '/issued'];
/** For what no form knows: it comes between the chapters and the back matter. */
const elsewhere = '/tables';

/** Front matter, chapter by chapter with its tables, back matter. The whole file is the first of all. */
function pointersOf(form: Form | undefined): readonly Pointer[] {
  const chapters = form?.chapters.flatMap(({ key }) => [
    `/chapters/${key}`,
    ...form.tables
      .filter((table) => table.chapter === key)
      .flatMap((table) => [
        cellPointer(table.key),
        ...acceptedRows(table).flatMap((row) => [
          cellPointer(table.key, row.key),
          ...table.columns.map((column) => cellPointer(table.key, row.key, column.key)),
        ]),
      ]),
  ]);
  return ['', ...heads, ...(chapters ?? []), elsewhere, ...tails];
}

const orders = new WeakMap<Form, ReadonlyMap<Pointer, number>>();
const numbered = (form: Form | undefined) => new Map(pointersOf(form).map((pointer, index) => [pointer, index]));
const withoutForm = numbered(undefined);

function ordersOf(form: Form | undefined): ReadonlyMap<Pointer, number> {
  if (form === undefined) return withoutForm;
  const order = orders.get(form) ?? numbered(form);
  orders.set(form, order);
  return order;
}

function numberOf(item: string): number {
  const number = Number(item);
  return Number.isSafeInteger(number) ? number : 0;
}

/** The order of the model, as a function of pointers. */
export function modelOrder(form: Form | undefined): (pointer: Pointer) => ModelOrder {
  const order = ordersOf(form);
  return (pointer) => {
    const own = order.get(pointer);
    if (own !== undefined) return { named: own, item: -1 };
    for (let at = pointer; at !== ''; ) {
      const end = at.lastIndexOf('/');
      const [inside, item] = [at.slice(0, end), at.slice(end + 1)];
      const named = inside === '' ? undefined : order.get(inside);
      if (named !== undefined) return { named, item: numberOf(item) };
      at = inside;
    }
    return { named: order.get(elsewhere) as number, item: 0 };
  };
}
