import type { Subject } from '../comparison/subject.ts';
import { type Equation, type Equations, equationsOf } from '../figures/equations.ts';
import { add, agree, figureReader } from '../figures/sums.ts';
import type { Form, Identity, Table } from '../forms/index.ts';
import { lineLabel } from '../model/index.ts';
import type { Check, CheckOutcome } from './define-check.ts';
import { defineRule, finding } from './define-rule.ts';
import { blanksWords, kinds, messages, spell, withSum } from './identity-words.ts';
import { undecided } from './undecided.ts';

interface Place {
  readonly table: Table;
  readonly identity: Identity;
  readonly equations: Equations;
}

/** A check of an identity. It looks at the figures of a report alone, so that they can be proved without all else. */
export interface IdentityCheck extends Check {
  readonly run: (subject: Pick<Subject, 'report' | 'form'>) => Iterable<CheckOutcome>;
}

function identityCheck(id: string, places: ReadonlyMap<string, Place>): IdentityCheck {
  const identities = [...places.values()].map(({ identity }) => identity);
  const { title, norms } = identities[0] as Identity;
  const basis = identities.map((identity) => identity.basis).join('；');
  const rule = defineRule({ id, severity: 'error', title, basis, norms, messages });
  return {
    ...rule,
    *run({ report, form }) {
      const place = places.get(form.id);
      if (place === undefined) return;
      const { table, identity, equations } = place;
      const { every, sumTitle } = identity;
      const about = ({ line }: Equation) => ({ line: lineLabel(line), kind: kinds[every] });
      const details = ({ at, related }: Equation) => ({ at, related, basis: identity.basis });
      let passed = 0;
      const figuresOf = figureReader(report.tables[table.key] ?? {});
      for (const equation of equations.of(report)) {
        const { left, operands } = equation;
        const values = figuresOf(equation);
        const leftSum = add(values, 0, left);
        const rightSum = add(values, left, operands.length);
        const verdict = agree(equation, leftSum, rightSum);
        if (verdict === true) passed += 1;
        else if (verdict === null) {
          yield undecided(equation, leftSum, rightSum, () => {
            const args = { ...about(equation), blanks: blanksWords(every, operands, values) };
            const open = { ...details(equation), outcome: 'cannotTell', severity: 'info' } as const;
            return finding(rule, 'undecidable', args, open);
          });
        } else {
          const args = {
            ...about(equation),
            left: sumTitle
              ? withSum(sumTitle, leftSum)
              : spell(every, operands.slice(0, left), values.slice(0, left), leftSum),
            right: spell(every, operands.slice(left), values.slice(left), rightSum),
            difference: Math.abs(leftSum.known - rightSum.known),
          };
          const sums = { ...details(equation), expected: leftSum.known, actual: rightSum.known };
          yield finding(rule, leftSum.blanks + rightSum.blanks > 0 ? 'exceeded' : 'broken', args, sums);
        }
      }
      if (passed > 0) yield passed;
    },
  };
}

/** One check for each identity that the forms declare, `table/identity`; forms that share it share the check. */
export function identityChecks(forms: readonly Form[]): readonly IdentityCheck[] {
  const byId = new Map<string, Map<string, Place>>();
  for (const form of forms) {
    for (const table of form.tables) {
      for (const [identity, equations] of equationsOf(table)) {
        const id = `${table.key}/${identity.key}`;
        const places = byId.get(id) ?? new Map<string, Place>();
        byId.set(id, places.set(form.id, { table, identity, equations }));
      }
    }
  }
  return [...byId].map(([id, places]) => identityCheck(id, places));
}
