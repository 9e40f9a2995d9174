/** The number at a place that is known to lie in the array. */
export function at(array: ArrayLike<number>, index: number): number {
  return array[index] as number;
}

/** A copy with room for at least `length`, and for more to come. */
export function grown(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(Math.max(length, array.length * 2));
  copy.set(array);
  return copy;
}
