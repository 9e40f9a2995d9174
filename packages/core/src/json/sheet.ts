/** Takes a piece of a document that is written, and says whether it is done with the bytes: then their room is used again. */
export type Write = (piece: Uint8Array) => boolean;

/** A document that is written from its beginning to its end, and never held as a whole. */
export interface Sheet {
  text(text: string): void;
  /** A list of whole numbers of 32 bits: all, or some of them. */
  numbers(values: ArrayLike<number>, start?: number, stop?: number): void;
  /** A list with each item on a line of its own. */
  lines<T>(items: readonly T[], text: (item: T, index: number) => string): void;
  /** A list of texts, in quotes, each on a line of its own. */
  quoted<T>(items: readonly T[], text: (item: T) => string): void;
  /** Hands over what is left. */
  end(): void;
}

/** Bytes that are handed over at once. */
const pieceBytes = 1 << 18;

/** Up to this length texts become bytes here, letter by letter, which costs less than a call of an encoder. */
const shortText = 512;

/** Room that a number needs at most: a sign, ten digits, and what comes after. */
const numberBytes = 12;

const [comma, quotationMark, backslash] = [0x2c, 0x22, 0x5c];

/** Makes a sheet that hands over its bytes, as UTF-8, in large pieces. */
export function makeSheet(write: Write): Sheet {
  const encoder = new TextEncoder();
  let piece = new Uint8Array(pieceBytes);
  let end = 0;

  function flush(): void {
    if (end > 0 && !write(piece.subarray(0, end))) piece = new Uint8Array(pieceBytes);
    end = 0;
  }

  function text(added: string): void {
    if (end + added.length * 3 > pieceBytes) flush();
    const length = added.length <= shortText ? putPlain(piece, end, added) : -1;
    if (length >= 0) end += length;
    // A code unit takes at most three bytes.
    else if (added.length * 3 <= pieceBytes) end += encoder.encodeInto(added, piece.subarray(end)).written;
    else longText(added);
  }

  function longText(added: string): void {
    flush();
    for (let from = 0; from < added.length; ) {
      let to = Math.min(added.length, from + pieceBytes);
      // The two halves of a surrogate pair stay together.
      if (to < added.length && (added.charCodeAt(to) & 0xfc00) === 0xdc00) to -= 1;
      write(encoder.encode(added.slice(from, to)));
      from = to;
    }
  }

  function lines<T>(items: readonly T[], put: (item: T, index: number) => void): void {
    text("[");
    items.forEach((item, index) => {
      text(index === 0 ? "\n" : ",\n");
      put(item, index);
    });
    text(items.length === 0 ? "]" : "\n]");
  }

  function quote(added: string): void {
    if (end + shortText + 2 > pieceBytes) flush();
    const length = added.length <= shortText ? putPlain(piece, end + 1, added, true) : -1;
    if (length < 0) text(JSON.stringify(added));
    else {
      piece[end] = quotationMark;
      piece[end + 1 + length] = quotationMark;
      end += length + 2;
    }
  }

  return {
    text,
    numbers(values, start = 0, stop = values.length) {
      text("[");
      const numbers = values instanceof Int32Array ? values : Int32Array.from(values);
      for (let from = start; from < stop; ) {
        const to = Math.min(stop, from + Math.floor((pieceBytes - end) / numberBytes));
        if (to === from) flush();
        else end = putNumbers(piece, end, numbers, from, to);
        from = to;
      }
      // The bracket takes the place of the comma after the last number.
      if (start < stop) end -= 1;
      text("]");
    },
    lines: (items, textOf) => lines(items, (item, index) => text(textOf(item, index))),
    quoted: (items, textOf) => lines(items, (item) => quote(textOf(item))),
    end: flush,
  };
}

/**
 * Writes a text of plain letters where there is room for it, and says how long it is; -1 where it has others. In quotes
 * those are not plain either that JSON writes in another way there.
 */
function putPlain(bytes: Uint8Array, start: number, text: string, isQuoted = false): number {
  for (let i = 0; i < text.length; i += 1) {
    const letter = text.charCodeAt(i);
    if (letter >= 0x80) return -1;
    if (isQuoted && (letter < 0x20 || letter === quotationMark || letter === backslash)) return -1;
    bytes[start + i] = letter;
  }
  return text.length;
}

/** Numbers of up to three digits, each with the comma behind it: their letters as the bytes of a word, and how many. */
const short = Array.from({ length: 1000 }, (_, number) => `${number},`);
const shortLetters = Uint32Array.from(short, (text) =>
  [...text].reduceRight((word, letter) => (word << 8) | letter.charCodeAt(0), 0),
);
const shortLengths = Uint8Array.from(short, (text) => text.length);

/** Writes numbers, each with a comma behind it, where there is room for them; says where they end. */
function putNumbers(bytes: Uint8Array, start: number, numbers: Int32Array, from: number, to: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let end = start;
  for (let i = from; i < to; i += 1) {
    let left = numbers[i] as number;
    if (left < 0) {
      bytes[end] = 0x2d;
      end += 1;
      // The least number has no counterpart, and is never written: places and marks are small.
      left = -left;
    }
    if (left < short.length) {
      // What is more than its length is written over by what comes next.
      view.setUint32(end, shortLetters[left] as number, true);
      end += shortLengths[left] as number;
      continue;
    }
    let length = 4;
    for (let power = 10_000; power <= left; power *= 10) length += 1;
    for (let place = end + length - 1; place > end; place -= 1) {
      const rest = (left / 10) | 0;
      bytes[place] = 0x30 + left - rest * 10;
      left = rest;
    }
    bytes[end] = 0x30 + left;
    bytes[end + length] = comma;
    end += length + 1;
  }
  return end;
}

/** A whole document as one text: for small ones. */
export function written(document: (write: Write) => void): string {
  const decoder = new TextDecoder();
  let text = "";
  document((piece) => {
    text += decoder.decode(piece, { stream: true });
    return true;
  });
  return text;
}
