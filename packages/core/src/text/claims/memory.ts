import type { Passage } from '../report-text.ts';
import { addToTotals, totals } from './besides.ts';
import type { Claim } from './claim.ts';
import { actGoesOn, bases, blurs, caseTopics, ofFee, passing, resultKeys } from './meaning.ts';
import { isCut, isOfDisclosure, namesDisclosure } from './plain.ts';
import type { QuantityKey } from './quantities.ts';
import type { ScopeWord } from './scope-of.ts';
import { isCovered, type Span } from './span.ts';
import { SpokenScope } from './spoken-scope.ts';
import type { Draft, Surroundings, Told } from './told.ts';
import type { Act, Sign, Topic, Word } from './words.ts';

/** What the text of a passage leaves for the next words to refer to, and the claims so far. */
export class Memory {
  readonly around: Surroundings;
  readonly passage: Passage;
  readonly #claims: Draft[] = [];

  /** What was spoken of last; null where that is nothing that claims are about. */
  topic: Topic | null;
  /** The text is about requests for information: 申请 alone is one of them. */
  ofRequests: boolean;
  /** Disclosure is spoken of: 行政复议 alone is one over disclosure. */
  ofDisclosure: boolean;
  /** What was counted last, that 均 and 其中自然人 are about. */
  base: QuantityKey | null = null;
  /** The kinds of cases counted in this sentence, that 均获维持 is about. */
  readonly cases = new Set<Topic>();
  /** The act of the documents or decisions of this sentence. */
  act: Act | null = null;
  /** The counts of the clause before and of this one, for 占 33.9%. */
  countsBefore: Claim[] = [];
  counts: Claim[] = [];
  /** What follows may refer to something that is no claim: up to ； or 。. */
  doubt = false;
  /** The number before in this clause counts something that is not known: so does the rest of the list. */
  lost = false;
  /** 其中涉及征地 30 件: results may be those of that part. */
  inPart = false;
  /** 通过网络，收到…: of that part, unless 共 follows. */
  channel = false;
  /** Something is carried over: 均已答复 is not of all. */
  somethingLeft = false;
  /** Something was done in the year after: 均已答复 may be of that. */
  doneLater = false;
  /** What the tables may count together with something that this passage counts apart. */
  readonly blurred = new Set<QuantityKey>();
  /** What need not stand in the tables so, since this sentence is about the day on which it was written. */
  passing: readonly QuantityKey[] = [];
  /** Another year than the report's is spoken of. */
  otherYear = false;
  /** This year is spoken of: 累计 is of it. */
  #ofThisYear = false;
  /** Disclosure is named in this sentence, up to 。; from where on that has not been looked for. */
  #isNamed = false;
  #unnamed = 0;
  /** Null up to the first word that says whose figures they are. */
  #scope: SpokenScope | null = null;
  #ofCases: boolean;
  #clause = 0;
  #firstOfSentence = 0;
  #sentence = 0;
  /** What held before the bracket; `torn`: what stood there is not known; `from`: where its clause begins, 0 outside. */
  #outside = { doubt: false, otherYear: false, torn: false, from: 0 };
  /** Places among the claims: of what was counted last in this sentence, of its results, of what is none after all. */
  #baseAt = -1;
  #results: number[] = [];
  readonly #withdrawn = new Set<number>();

  constructor(passage: Passage, around: Surroundings) {
    this.passage = passage;
    this.around = around;
    this.ofRequests = around.ofRequests;
    this.#ofCases = around.ofCases;
    this.ofDisclosure = around.ofRequests || around.ofCases;
    this.topic = around.ofRequests ? 'request' : null;
  }

  /** A clause begins. */
  beginClause(start: number): void {
    this.#clause = start;
    this.#scope?.beginClause(start);
    this.countsBefore = this.counts;
    this.counts = [];
    this.lost = false;
  }

  /** Takes in what a word of a clause says of the claims after it. */
  note(word: Word, counting: boolean): void {
    if (word.kind === 'sign') this.#noteSign(word.meaning);
    else if (word.kind === 'scope' && (counting || word.meaning !== 'government')) this.#noteScope(word, counting);
    else if (word.kind === 'year') this.#noteYear(word);
    else if (word.kind === 'overlap' && counting) for (const key of blurs[word.meaning]) this.blurred.add(key);
  }

  #noteScope(word: ScopeWord, counting: boolean): void {
    this.#scope ??= new SpokenScope(this.passage.plain, this.around.organ, this.#clause);
    this.#scope.note(word, counting);
  }

  #noteSign(sign: Sign): void {
    if (sign === 'thisYear') this.otherYear = false;
    if (sign === 'thisYear' || sign === 'wholeYear') this.#ofThisYear = true;
    else if (sign === 'period' || (sign === 'cumulative' && !this.#ofThisYear)) this.doubt = true;
    else if (sign === 'disclosure') this.ofDisclosure = true;
    else if (sign === 'now' || sign === 'toDate') this.passing = passing[sign];
  }

  /** 自 2019 年 is of several years, 截至 2023 年底 of as many as one likes. */
  #noteYear({ meaning, start, end }: Word & { readonly kind: 'year' }): void {
    const { year } = this.around;
    const { plain } = this.passage;
    this.otherYear = year !== null && meaning !== year;
    const [first, last] = [plain[start - 1] ?? '', plain[end - 1] ?? ''];
    if (this.otherYear && /[自从]/.test(first)) this.doubt = true;
    if (year !== null && meaning === year + 1) this.doneLater = true;
    this.#ofThisYear = !this.otherYear && !/[自从至到止]/.test(first) && !/[底末]/.test(last);
  }

  /** Keeps what words were about. */
  remember(words: readonly Word[]): void {
    let act: Act | null = null;
    for (const word of words) {
      if (word.kind === 'act') {
        act = word.meaning;
        if (ofFee.has(act)) this.topic = 'fee';
      }
      if (word.kind !== 'topic') continue;
      if (word.meaning === 'request') this.ofRequests = this.ofDisclosure = true;
      this.topic = word.meaning === 'bareRequest' ? (this.ofRequests ? 'request' : 'foreign') : word.meaning;
      if (this.doubt) this.topic = 'foreign';
    }
    if (act !== null && actGoesOn.has(this.topic ?? 'foreign')) this.act = act;
  }

  /** Keeps a claim, unless it is of another region than the organ's. */
  add(told: Told, start: number, end: number): void {
    if (this.#scope?.isOfOthers(told.kind === 'share')) return;
    const claim = {
      ...told,
      scope: this.#scope?.current ?? 'own',
      otherYear: this.otherYear,
      includesCarriedIn: false,
      plain: true,
      place: { passage: this.passage, start, end, sentence: '' },
    } as Draft;
    const at = this.#claims.push(claim) - 1;
    if (claim.applicants === null && resultKeys.has(claim.quantity)) this.#results.push(at);
    if (claim.kind !== 'count') return;
    this.counts.push(claim);
    const { quantity } = claim;
    if (bases.has(quantity) && claim.applicants === null) {
      this.base = quantity;
      this.#baseAt = at;
    }
    this.#rememberCases(quantity);
  }

  #rememberCases(quantity: QuantityKey): void {
    if (quantity === 'reconsideration' || quantity === 'litigation') this.cases.add(quantity);
    else if (quantity === 'remedies') this.cases.add('reconsideration').add('litigation');
    else if (/^(?:reconsideration|litigation)./.test(quantity)) this.cases.clear();
    else return;
    this.#ofCases = true;
  }

  /** 含上年结转: what was counted in this sentence takes that in; within a bracket, what was counted before it. */
  includeCarriedIn(): void {
    const claim = this.#claims[this.#baseAt];
    if (claim !== undefined && claim.place.end > this.#outside.from) claim.includesCarriedIn = true;
  }

  /** Results told so far in this sentence are those of some applicants, and so are those that follow. */
  withdrawResults(): void {
    if (this.#results.length === 0) return;
    for (const at of this.#results) this.#withdrawn.add(at);
    this.#results = [];
    this.inPart = true;
  }

  /** 目前已办结 60 件，2 件正在办理: neither is of the last day of the year. */
  withdrawHandled(): void {
    if (this.base === 'handled' || this.base === 'workedOn') this.#withdrawn.add(this.#baseAt);
  }

  /** 行政诉讼 3 件（另有复议后诉讼 2 件）: what was counted before in this sentence may not be all. */
  countBesides(words: readonly Word[]): void {
    const isCase = this.cases.size > 0 || (this.topic !== null && caseTopics.has(this.topic));
    if (!addToTotals(words, isCase)) return;
    for (let at = this.#firstOfSentence; at < this.#claims.length; at += 1) {
      const claim = this.#claims[at] as Claim;
      if (totals.has(claim.quantity) && !this.counts.includes(claim)) this.#withdrawn.add(at);
    }
  }

  /** The claims of the passage. */
  get claims(): readonly Claim[] {
    return this.#withdrawn.size === 0 ? this.#claims : this.#claims.filter((_, at) => !this.#withdrawn.has(at));
  }

  /** A bracket opens behind a clause. */
  open(clause: Span): void {
    const { words, start, end } = clause;
    const isCounted = words.some(({ kind }) => kind === 'number');
    const torn = !isCounted && !isCovered(this.passage.plain, clause, this.around.organ);
    this.#outside = { doubt: this.doubt, otherYear: this.otherYear, torn, from: start };
    this.#scope?.open();
    const last = words.at(-1); // 县政府（含办公室）办结 5 件.
    if (last?.kind === 'scope' && last.end === end) this.#noteScope(last, true);
  }

  /** It closes. `goesOn`: the clause before goes on behind it, as in 某县政府办公室（本级）办理申请 3 件. */
  close(goesOn: boolean): void {
    const { doubt, otherYear, torn } = this.#outside;
    this.doubt = doubt || (goesOn && torn);
    this.otherYear = otherYear;
    this.#scope?.close();
    this.inPart = false;
  }

  /** A sentence ends at `end`, the next begins at `next`. */
  endSentence(end: number, next: number): void {
    const { plain } = this.passage;
    if (this.#firstOfSentence < this.#claims.length) {
      const sentence = plain.slice(this.#sentence, end);
      this.#isNamed ||= namesDisclosure(plain.slice(this.#unnamed, end));
      this.#unnamed = end;
      const isClear = !isCut(sentence);
      for (let at = this.#firstOfSentence; at < this.#claims.length; at += 1) {
        const claim = this.#claims[at] as Draft;
        claim.plain = isClear && isOfDisclosure(claim, this.#isNamed);
        claim.place.sentence = sentence;
      }
    }
    if (!'；;'.includes(plain[end] ?? '.')) {
      this.#isNamed = false;
      this.#unnamed = next;
    }
    this.#firstOfSentence = this.#claims.length;
    this.#sentence = next;
    this.doubt = this.#outside.doubt = this.inPart = this.channel = this.#ofThisYear = false;
    this.#scope?.endSentence();
    this.passing = [];
    this.cases.clear();
    this.#results = [];
    this.#baseAt = -1;
    this.act = null;
    this.ofDisclosure = this.ofRequests || this.#ofCases;
  }
}
