import { html, Token, Tokenizer, TokenizerMode } from 'parse5';

// States in which the tokenizer takes characters, as bits.
const text = 1;
const rawText = 2;
const doubleQuoted = 4;
const singleQuoted = 8;
const unquoted = 16;
const comment = 32;
const name = 64;

/** For each character below 128, the states in which it means anything but itself. All others only stand for themselves. */
const meanings = new Uint8Array(128);

function declare(states: number, characters: string): void {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    meanings[code] = (meanings[code] as number) | states;
  }
}

declare(text | rawText | doubleQuoted | singleQuoted | unquoted | comment | name, '\0\r');
declare(text, ' \t\n\f<&');
declare(rawText, '<');
declare(doubleQuoted, '"&');
declare(singleQuoted, "'&");
declare(unquoted, ' \t\n\f<>&"\'=`');
declare(comment, '<-');
declare(name, ' \t\n\f<>/"\'=ABCDEFGHIJKLMNOPQRSTUVWXYZ');

const [lineFeed, space, doubleQuote, singleQuote, slash, less, equals, greater] = [10, 32, 34, 39, 47, 60, 61, 62];

const fewAttributes = 8;

/**
 * The tokenizer of parse5, which looks at one character at a time, taking runs of characters that mean nothing but
 * themselves at once. Gives the same tokens; their places have offsets only, and attributes have none. It overrides
 * methods that are no public part of parse5, whose version is therefore fixed.
 */
export class RunTokenizer extends Tokenizer {
  readonly #endTag: Token.TagToken = {
    type: Token.TokenType.END_TAG,
    tagName: '',
    tagID: html.TAG_ID.UNKNOWN,
    selfClosing: false,
    ackSelfClosing: false,
    attrs: [],
    location: null,
  };

  protected override getCurrentLocation(back: number): Token.Location {
    const startOffset = this.preprocessor.offset - back;
    return { startLine: 1, startCol: 1, startOffset, endLine: 1, endCol: 1, endOffset: -1 };
  }

  protected override prepareToken(token: Token.Token): void {
    this._emitCurrentCharacterToken(token.location);
    this.currentToken = null;
    if (token.location) token.location.endOffset = this.preprocessor.offset + 1;
    this.currentLocation = this.getCurrentLocation(-1);
  }

  // Nobody keeps an end tag, so that one token serves all of them.
  protected override _createEndTagToken(): void {
    this._flushRun('');
    const token = this.#endTag;
    token.tagName = '';
    token.selfClosing = false;
    if (token.attrs.length > 0) token.attrs = [];
    token.location = this.getCurrentLocation(2);
    this.currentToken = token;
  }

  protected override _createAttr(start: string): void {
    this._flushRun('');
    this.currentAttr = { name: start, value: '' };
  }

  protected override _stateData(character: number): void {
    super._stateData(character);
    if (character === less) this.#openTag();
    else this.#extend(character, text);
  }

  protected override _stateRawtext(character: number): void {
    super._stateRawtext(character);
    this.#extend(character, rawText);
  }

  protected override _stateScriptData(character: number): void {
    super._stateScriptData(character);
    this.#extend(character, rawText);
  }

  protected override _stateComment(character: number): void {
    super._stateComment(character);
    this.#extend(character, comment);
  }

  protected override _stateTagName(character: number): void {
    if (!beginsName(character)) {
      super._stateTagName(character);
      return;
    }
    const { html, pos } = this.preprocessor;
    const end = plainEnd(html, pos, name);
    (this.currentToken as Token.TagToken).tagName += knownName(html, pos, end) ?? html.slice(pos, end);
    this.preprocessor.pos = end - 1;
    const after = html.charCodeAt(end);
    if (after !== space && after !== greater) return;
    this.preprocessor.pos = end;
    super._stateTagName(after);
    if (after === space) this.#takeAttributes();
  }

  protected override _stateAfterAttributeValueQuoted(character: number): void {
    super._stateAfterAttributeValueQuoted(character);
    if (character === space) this.#takeAttributes();
  }

  /** Goes on with the tag that a < begins. */
  #openTag(): void {
    const { html, pos } = this.preprocessor;
    const next = html.charCodeAt(pos + 1);
    if (isLetter(next)) {
      this.preprocessor.pos = pos + 1;
      super._stateTagOpen(next);
    } else if (next === slash && isLetter(html.charCodeAt(pos + 2))) {
      this.preprocessor.pos = pos + 2;
      super._stateEndTagOpen(html.charCodeAt(pos + 2));
    }
  }

  /** Takes the attributes behind the space just read, as long as they are written in the usual way. */
  #takeAttributes(): void {
    const { html } = this.preprocessor;
    let at = this.preprocessor.pos + 1;
    while (beginsName(html.charCodeAt(at)) && this.#takeAttribute(at)) at = this.preprocessor.pos + 1;
  }

  /**
   * Takes an attribute that is written without any reference and followed by a space or the end of the tag; whether
   * another may follow.
   */
  #takeAttribute(at: number): boolean {
    const { html } = this.preprocessor;
    const nameEnd = plainEnd(html, at, name);
    if (html.charCodeAt(nameEnd) !== equals) return false;
    const quote = html.charCodeAt(nameEnd + 1);
    const state = quote === doubleQuote ? doubleQuoted : quote === singleQuote ? singleQuoted : unquoted;
    const start = nameEnd + (state === unquoted ? 1 : 2);
    const end = plainEnd(html, start, state);
    if (state === unquoted ? end === start : html.charCodeAt(end) !== quote) return false;
    const next = state === unquoted ? end : end + 1;
    const after = html.charCodeAt(next);
    if (after !== space && after !== lineFeed && after !== greater) return false;
    this.#addAttribute(html.slice(at, nameEnd), html.slice(start, end));
    this.preprocessor.pos = next;
    if (after === greater) {
      this.state = TokenizerMode.DATA;
      this.emitCurrentTagToken();
    }
    return after !== greater;
  }

  #addAttribute(name: string, value: string): void {
    const token = this.currentToken as Token.TagToken;
    const { attrs } = token;
    // Beyond some, the parser has a quicker way to find one that is given twice.
    if (attrs.length >= fewAttributes) {
      this._createAttr(name);
      this.currentAttr.value = value;
      this._leaveAttrName();
    } else if (attrs.length === 0) token.attrs = [{ name, value }];
    else if (!attrs.some((other) => other.name === name)) attrs.push({ name, value });
  }

  /** Adds whatever follows in the same state to the run to which the character just read belongs. */
  #extend(character: number, state: number): void {
    // A line feed may be the first half of one that is written as two characters.
    if (character === lineFeed || !isPlain(character, state)) return;
    const end = plainEnd(this.preprocessor.html, this.preprocessor.pos + 1, state);
    this.preprocessor.pos = end - 1;
    this.runEnd = end;
  }
}

const isPlain = (character: number, state: number) =>
  character >= 128 || (character >= 0 && ((meanings[character] as number) & state) === 0);

// A character of two units has its second one read already.
const beginsName = (character: number) => character < 128 && isPlain(character, name);

const isLetter = (character: number) => (character | 32) >= 97 && (character | 32) <= 122;

/** Names of elements, by their length and first character. */
const longestKnown = 16;
const known = Array.from({ length: longestKnown * 128 }, (): string[] => []);
const knownAs = (length: number, first: number) => (length < longestKnown ? known[length * 128 + first] : undefined);
for (const one of Object.values(html.TAG_NAMES)) knownAs(one.length, one.charCodeAt(0))?.push(one);

/**
 * The name of a known element that stands in a source, null where none does. It is the same string each time, where a
 * piece cut out of the source would have to be looked through anew for every table that it is looked up in.
 */
function knownName(source: string, start: number, end: number): string | null {
  const names = knownAs(end - start, source.charCodeAt(start));
  if (names)
    for (let index = 0; index < names.length; index++)
      if (source.startsWith(names[index] as string, start)) return names[index] as string;
  return null;
}

/** Where a run of characters that mean nothing but themselves ends. */
function plainEnd(html: string, start: number, state: number): number {
  let at = start;
  while (at < html.length && isPlain(html.charCodeAt(at), state)) at++;
  return at;
}
