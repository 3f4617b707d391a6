import {
  type Arguments,
  blankReport,
  type Details,
  type Finding,
  type Form,
  finding,
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
    this.findings.push(finding(rule, messageId, args, { ...details, form: this.form }));
  }

  /** Notes where something stands. */
  place(pointer: Pointer, place: SourcePlace): void {
    this.sourceMap[pointer] = place;
  }
}
