import {
  type Arguments,
  blankReport,
  type Details,
  type Finding,
  type Form,
  finding,
  forms,
  formsBasis,
  type Messages,
  type Pointer,
  type Report,
  type Rule,
  type SourcePlace,
} from '@nianbao/core';

/** A report while it is being read: its figures and text, their places, and what there is to say about them. */
export class Reading {
  readonly form: Form;
  readonly report: Report;
  readonly sourceMap: Record<Pointer, SourcePlace> = {};
  readonly findings: Finding[] = [];

  constructor(form: Form) {
    this.form = form;
    this.report = blankReport(form);
  }

  /** Says something about a place of the report. */
  tell<Ms extends Messages, Id extends keyof Ms & string>(
    rule: Rule<Ms>,
    messageId: Id,
    args: Arguments<Ms[Id]>,
    details: Details,
  ): void {
    // A rule that rests on the forms rests on the one at hand.
    const basis = rule.basis === formsBasis(forms) ? { basis: formsBasis([this.form]) } : {};
    this.findings.push(finding(rule, messageId, args, { ...basis, ...details }));
  }

  /** Notes where something stands. */
  place(pointer: Pointer, place: SourcePlace): void {
    this.sourceMap[pointer] = place;
  }
}
