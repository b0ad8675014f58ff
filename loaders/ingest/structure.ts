/**
 * Walks over a CSV text once, before it is parsed, and reports what parsers let through: a bare quote inside a field,
 * text after a closing quote, mixed line ends, a NUL, a quote that never closes. Notes on which line each record begins,
 * so that an error further on can name its line. Fed in chunks, so that a large file need not be in memory.
 */
export interface StructureFault {
  line: number;
  why: string;
  mend: string;
}

const QUOTE = 34;
const COMMA = 44;
const CR = 13;
const LF = 10;

type State = "start" | "plain" | "quoted" | "closed";

export class StructureScan {
  readonly faults: StructureFault[] = [];
  /** The line on which each record begins, header first. */
  readonly recordLines: number[] = [];
  newline: "\r\n" | "\n" | undefined;
  #state: State = "start";
  #line = 1;
  #recordOpen = false;
  #pendingCr = false;

  push(chunk: string): void {
    for (let i = 0; i < chunk.length; i += 1) this.#step(chunk.charCodeAt(i));
  }

  end(): this {
    if (this.#pendingCr) this.#fault("a carriage return that no line feed follows", "Use CRLF or LF, not CR alone.");
    if (this.#state === "quoted") {
      this.#fault("a quoted field that never closes", 'Close the quote, and write a quote inside a field as "".');
    }
    return this;
  }

  #fault(why: string, mend: string): void {
    const line = this.recordLines.at(-1) ?? this.#line;
    if (this.faults.at(-1)?.line !== line || this.faults.at(-1)?.why !== why) this.faults.push({line, why, mend});
  }

  #step(code: number): void {
    if (this.#pendingCr) {
      this.#pendingCr = false;
      if (code === LF) return this.#endRecord("\r\n");
      this.#fault("a carriage return that no line feed follows", "Use CRLF or LF, not CR alone.");
    }
    if (!this.#recordOpen) {
      this.#recordOpen = true;
      this.recordLines.push(this.#line);
    }
    if (code === 0) this.#fault("a NUL character", "Remove it; the file may not be text.");
    if (this.#state === "quoted") {
      if (code === QUOTE) this.#state = "closed";
      else if (code === LF) this.#line += 1;
      return;
    }
    switch (code) {
      case COMMA:
        this.#state = "start";
        return;
      case CR:
        this.#pendingCr = true;
        return;
      case LF:
        return this.#endRecord("\n");
      case QUOTE:
        if (this.#state === "plain") {
          this.#fault("a quote inside a field that is not quoted", "Quote the field and double the quote inside it.");
        }
        this.#state = "quoted";
        return;
      default:
        if (this.#state === "closed") {
          this.#fault("text after a closing quote", "Double the quote inside the field, or end the field there.");
        }
        this.#state = "plain";
    }
  }

  #endRecord(newline: "\r\n" | "\n"): void {
    this.newline ??= newline;
    if (this.newline !== newline)
      this.#fault("mixed line ends (CRLF and LF)", "Save the file with one kind of line end.");
    this.#state = "start";
    this.#line += 1;
    this.#recordOpen = false;
  }
}
