/** Puts a piece of a document out, and says whether all of it has gone: then its bytes may be used again. */
export function putOut(stream: NodeJS.WriteStream, piece: Uint8Array): boolean {
  stream.write(piece);
  return stream.writableLength === 0;
}
