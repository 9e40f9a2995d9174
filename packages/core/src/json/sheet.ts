/** Takes a piece of a document that is written. The bytes are its own. */
export type Write = (piece: Uint8Array) => void;

/** A document that is written from its beginning to its end, and never held as a whole. */
export interface Sheet {
  text(text: string): void;
  /** A list of whole numbers. */
  numbers(values: ArrayLike<number>): void;
  /** A list with each item on a line of its own. */
  lines<T>(items: readonly T[], text: (item: T, index: number) => string): void;
  /** Hands over what is left. */
  end(): void;
}

/** Bytes that are handed over at once. */
const pieceBytes = 1 << 18;

/** Room that a number needs at most: a sign, ten digits, and what comes after. */
const numberBytes = 12;

/** Makes a sheet that hands over its bytes, as UTF-8, in large pieces. */
export function makeSheet(write: Write): Sheet {
  const encoder = new TextEncoder();
  let piece = new Uint8Array(pieceBytes);
  let end = 0;

  function flush(): void {
    if (end > 0) write(piece.subarray(0, end));
    piece = new Uint8Array(pieceBytes);
    end = 0;
  }

  function text(added: string): void {
    // A code unit takes at most three bytes.
    if (added.length * 3 <= pieceBytes) {
      if (end + added.length * 3 > pieceBytes) flush();
      end += encoder.encodeInto(added, piece.subarray(end)).written;
      return;
    }
    flush();
    for (let from = 0; from < added.length; ) {
      let to = Math.min(added.length, from + pieceBytes);
      // The two halves of a surrogate pair stay together.
      if (to < added.length && (added.charCodeAt(to) & 0xfc00) === 0xdc00) to -= 1;
      write(encoder.encode(added.slice(from, to)));
      from = to;
    }
  }

  /** Writes a number where there is room for it. */
  function digits(value: number): void {
    let left = value;
    if (left < 0) {
      piece[end] = 0x2d;
      end += 1;
      left = -left;
    }
    let length = 1;
    for (let power = 10; power <= left; power *= 10) length += 1;
    for (let i = end + length - 1; i >= end; i -= 1) {
      const rest = (left / 10) | 0;
      piece[i] = 0x30 + left - rest * 10;
      left = rest;
    }
    end += length;
  }

  return {
    text,
    numbers(values) {
      text("[");
      for (let i = 0; i < values.length; i += 1) {
        if (end + numberBytes > pieceBytes) flush();
        if (i > 0) {
          piece[end] = 0x2c;
          end += 1;
        }
        digits(values[i] as number);
      }
      text("]");
    },
    lines(items, textOf) {
      text("[");
      items.forEach((item, index) => {
        text(index === 0 ? "\n" : ",\n");
        text(textOf(item, index));
      });
      text(items.length === 0 ? "]" : "\n]");
    },
    end: flush,
  };
}

/** A whole document as one text: for small ones. */
export function written(document: (write: Write) => void): string {
  const decoder = new TextDecoder();
  let text = "";
  document((piece) => {
    text += decoder.decode(piece, { stream: true });
  });
  return text;
}
