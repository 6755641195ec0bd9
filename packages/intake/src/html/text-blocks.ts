import { BLOCK_ELEMENTS, SKIPPED_ELEMENTS, VOID_ELEMENTS } from "./elements.ts";

/** Gathers text between tags into blocks: words of neighbouring blocks are never glued together. */
export class TextBlocks {
  readonly #blocks: string[] = [];
  #line: string[] = [];
  #skipped: string | null = null;
  #skippedDepth = 0;

  open(name: string, attributes: Record<string, string>): void {
    if (this.#skipped !== null) {
      if (name === this.#skipped) this.#skippedDepth += 1;
      return;
    }
    if (name === "br") this.#line.push("\n");
    if (BLOCK_ELEMENTS.has(name)) this.#endBlock();
    if (name === "td" || name === "th") this.#line.push(" ");
    if (VOID_ELEMENTS.has(name) || !(SKIPPED_ELEMENTS.has(name) || isHidden(attributes))) return;
    this.#skipped = name;
    this.#skippedDepth = 1;
  }

  add(text: string): void {
    if (this.#skipped === null) this.#line.push(text.replace(/[\t\n\f\r]/g, " "));
  }

  close(name: string): void {
    if (this.#skipped === null) {
      if (BLOCK_ELEMENTS.has(name)) this.#endBlock();
      return;
    }
    if (name === this.#skipped) this.#skippedDepth -= 1;
    if (this.#skippedDepth === 0) this.#skipped = null;
  }

  /** All blocks so far, an empty line between them. */
  text(): string {
    this.#endBlock();
    return this.#blocks.join("\n\n");
  }

  #endBlock(): void {
    const lines = this.#line.join("").split("\n");
    const text = lines.map((line) => line.replace(/\s+/gu, " ").trim()).join("\n");
    if (/\S/u.test(text)) this.#blocks.push(text.trim());
    this.#line = [];
  }
}

function isHidden(attributes: Record<string, string>): boolean {
  if ("hidden" in attributes || attributes["aria-hidden"] === "true") return true;
  return /display\s?:\s?none/i.test(attributes.style ?? "");
}
