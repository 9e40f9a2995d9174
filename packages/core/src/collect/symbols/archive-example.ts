/** A member of an archive that a test makes. */
interface Part {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The bytes of an archive with these members. */
export function archive(parts: readonly Part[], magic: "!<arch>\n" | "!<thin>\n" = "!<arch>\n"): Buffer {
  const members = parts.map(({ name, bytes }) => {
    const long = /^#1\/([0-9]+)$/.exec(name)?.[1];
    const before = long === undefined ? Buffer.alloc(0) : Buffer.from("__.SYMDEF SORTED".padEnd(Number(long), "\0"));
    const size = before.length + bytes.length;
    const header = `${name.padEnd(16)}${"0".padEnd(12)}${"0".padEnd(6)}${"0".padEnd(6)}${"644".padEnd(8)}`;
    const end = Buffer.from(size % 2 === 0 ? "" : "\n");
    return Buffer.concat([Buffer.from(`${header}${String(size).padEnd(10)}\`\n`), before, bytes, end]);
  });
  return Buffer.concat([Buffer.from(magic), ...members]);
}

/** The index of GNU, with words of 4 or 8 bytes. */
export function gnuIndex(symbols: readonly string[], word: 4 | 8): Part {
  const numbers = Buffer.alloc(word * (1 + symbols.length));
  if (word === 4) numbers.writeUInt32BE(symbols.length, 0);
  else numbers.writeBigUInt64BE(BigInt(symbols.length), 0);
  return { name: word === 4 ? "/" : "/SYM64/", bytes: Buffer.concat([numbers, textsOf(symbols)]) };
}

/** The index of BSD, with words of 4 or 8 bytes. */
export function bsdIndex(name: string, symbols: readonly string[], word: 4 | 8, isLittle: boolean): Part {
  const numberOf = (value: number) => {
    const bytes = Buffer.alloc(word);
    if (isLittle) bytes.writeUInt32LE(value, 0);
    else bytes.writeUInt32BE(value, word - 4);
    return bytes;
  };
  let at = 0;
  const pairs = symbols.flatMap((symbol) => {
    const place = at;
    at += symbol.length + 1;
    return [numberOf(place), numberOf(0)];
  });
  const table = [numberOf(2 * word * symbols.length), ...pairs, numberOf(at), textsOf(symbols)];
  return { name, bytes: Buffer.concat(table) };
}

/** The second linker member of Windows, for one member. */
export function windowsIndex(symbols: readonly string[]): Part {
  const numbers = Buffer.alloc(12 + 2 * symbols.length);
  numbers.writeUInt32LE(1, 0);
  numbers.writeUInt32LE(symbols.length, 8);
  return { name: "/", bytes: Buffer.concat([numbers, textsOf([...symbols].sort())]) };
}

function textsOf(symbols: readonly string[]): Buffer {
  return Buffer.from(symbols.map((symbol) => `${symbol}\0`).join(""), "latin1");
}

/** A 64-bit ELF object that defines these symbols. */
export function elfObject(symbols: readonly { readonly name: string; readonly isWeak: boolean }[]): Buffer {
  const names = Buffer.concat([Buffer.from("\0"), textsOf(symbols.map(({ name }) => name))]);
  const table = Buffer.alloc(24 * (symbols.length + 1));
  let at = 1;
  symbols.forEach(({ name, isWeak }, index) => {
    const entry = 24 * (index + 1);
    table.writeUInt32LE(at, entry);
    table[entry + 4] = (isWeak ? 2 : 1) << 4;
    table.writeUInt16LE(1, entry + 6);
    at += name.length + 1;
  });
  const header = Buffer.alloc(64);
  header.write("\x7fELF\x02\x01\x01", "latin1");
  header.writeUInt16LE(1, 0x10);
  const sections = [
    { type: 0, offset: 0, size: 0, link: 0 },
    { type: 2, offset: 64, size: table.length, link: 2 },
    { type: 3, offset: 64 + table.length, size: names.length, link: 0 },
  ];
  header.writeBigUInt64LE(BigInt(64 + table.length + names.length), 0x28);
  header.writeUInt16LE(64, 0x3a);
  header.writeUInt16LE(sections.length, 0x3c);
  const headers = sections.map(({ type, offset, size, link }) => {
    const bytes = Buffer.alloc(64);
    bytes.writeUInt32LE(type, 4);
    bytes.writeBigUInt64LE(BigInt(offset), 24);
    bytes.writeBigUInt64LE(BigInt(size), 32);
    bytes.writeUInt32LE(link, 40);
    return bytes;
  });
  return Buffer.concat([header, table, names, ...headers]);
}
