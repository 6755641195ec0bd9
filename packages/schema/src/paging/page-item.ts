/** An item of a page. Few ask for its cursor, so that it is made when it is asked for. */
export class PageItem<T> {
  readonly node: T;
  private readonly makeCursor: () => string;

  constructor({ node, cursor }: { node: T; cursor: () => string }) {
    this.node = node;
    this.makeCursor = cursor;
  }

  get cursor(): string {
    return this.makeCursor();
  }
}
