import type {FaultCode} from "./faults.js";

/**
 * Walks over a CSV text once, before it is parsed, and reports what parsers let through: a bare quote inside a field,
 * text after a closing quote, mixed line ends, a NUL, a quote that never closes. Notes on which line each record begins
 * and where it ends, so that an error further on can name its line. Fed in chunks, so that a large file need not be in
 * memory.
 */
export interface StructureFault {
  line: number;
  /** Which field of the record, counted from 0. */
  field: number;
  fault: FaultCode;
}

/** Records that are complete. */
export interface Records {
  /** The line on which each begins, counted from 1. */
  lines: number[];
  /** Where each ends, in characters from the beginning of the text; its line end is part of it. */
  ends: number[];
  faults: StructureFault[];
}

const QUOTE = 34;
const COMMA = 44;
const CR = 13;
const LF = 10;

const START = 0;
const PLAIN = 1;
const QUOTED = 2;
const CLOSED = 3;

export class StructureScan {
  readonly faults: StructureFault[] = [];
  /** The line on which each record begins, header first. */
  readonly recordLines: number[] = [];
  newline: "\r\n" | "\n" | undefined;
  /** Whether every record that is complete has as many fields as the first. */
  isEven = true;
  #width: number | undefined;
  /** Where each complete record ends. */
  readonly #ends: number[] = [];
  #state = START;
  #line = 1;
  #field = 0;
  #offset = 0;
  #recordOpen = false;
  #pendingCr = false;
  /** The kinds of fault that the last record at fault was already told of: a record of nothing but quotes has thousands. */
  #faultyLine = 0;
  readonly #faultyKinds = new Set<FaultCode>();

  push(chunk: string): void {
    for (let i = 0; i < chunk.length; i += 1) {
      const code = chunk.charCodeAt(i);
      // Nearly every character is inside a field, and asks for nothing.
      if (code > COMMA && !this.#pendingCr && this.#recordOpen && this.#state !== CLOSED) {
        if (this.#state === START) this.#state = PLAIN;
      } else this.#step(code, this.#offset + i + 1);
    }
    this.#offset += chunk.length;
  }

  /** To be called after the last chunk: closes the last record where no line end does. */
  end(): this {
    if (this.#pendingCr) this.#fault("lone_carriage_return");
    if (this.#state === QUOTED) {
      this.#fault("open_quote");
    }
    if (this.#recordOpen) this.#closeRecord(this.#offset);
    return this;
  }

  /** Hands over the complete records and their faults, and forgets them: what is still open stays. */
  take(): Records {
    const complete = this.#ends.length;
    const next = this.recordLines[complete];
    const isOpen = ({line}: StructureFault) => next !== undefined && line >= next;
    const open = this.faults.filter(isOpen);
    const faults = this.faults.filter((fault) => !isOpen(fault));
    this.faults.splice(0, Infinity, ...open);
    return {lines: this.recordLines.splice(0, complete), ends: this.#ends.splice(0), faults};
  }

  #fault(fault: FaultCode): void {
    const line = this.recordLines.at(-1) ?? this.#line;
    if (line !== this.#faultyLine) this.#faultyKinds.clear();
    this.#faultyLine = line;
    if (this.#faultyKinds.has(fault)) return;
    this.#faultyKinds.add(fault);
    this.faults.push({line, field: this.#field, fault});
  }

  /** @param end how many characters of the text stand before the one after this */
  #step(code: number, end: number): void {
    if (this.#pendingCr) {
      this.#pendingCr = false;
      if (code === LF) return this.#endRecord("\r\n", end);
      this.#fault("lone_carriage_return");
    }
    if (!this.#recordOpen) {
      this.#recordOpen = true;
      this.recordLines.push(this.#line);
    }
    if (code === 0) this.#fault("nul");
    if (this.#state === QUOTED) {
      if (code === QUOTE) this.#state = CLOSED;
      else if (code === LF) this.#line += 1;
      return;
    }
    switch (code) {
      case COMMA:
        this.#state = START;
        this.#field += 1;
        return;
      case CR:
        this.#pendingCr = true;
        return;
      case LF:
        return this.#endRecord("\n", end);
      case QUOTE:
        if (this.#state === PLAIN) {
          return this.#fault("bare_quote");
        }
        this.#state = QUOTED;
        return;
      default:
        if (this.#state === CLOSED) {
          this.#fault("text_after_quote");
        }
        this.#state = PLAIN;
    }
  }

  #endRecord(newline: "\r\n" | "\n", end: number): void {
    this.newline ??= newline;
    if (this.newline !== newline) this.#fault("mixed_line_ends");
    this.#line += 1;
    this.#closeRecord(end);
  }

  #closeRecord(end: number): void {
    this.#width ??= this.#field;
    if (this.#field !== this.#width) this.isEven = false;
    this.#state = START;
    this.#field = 0;
    this.#ends.push(end);
    this.#recordOpen = false;
  }
}
