/** `Tag_ABI_FP_number_model` (0: no floating point at all) and `Tag_ABI_VFP_args` (0: the base standard, 1: VFP registers). */
const [numberModel, vfpArgs] = [23, 28];

/**
 * How code for Arm passes floating-point values, by the attributes of an object (`.ARM.attributes`); nothing where it
 * passes none, goes with both, or does not tell.
 */
export function armFloatAbi(bytes: Uint8Array): "hard" | "soft" | undefined {
  const tags = fileTags(bytes);
  if (tags === undefined || (tags.get(numberModel) ?? 0) === 0) return undefined;
  const passed = tags.get(vfpArgs) ?? 0;
  return passed === 0 ? "soft" : passed === 1 ? "hard" : undefined;
}

/** The numbers of the first part of the vendor `aeabi` that holds for the whole file. */
function fileTags(bytes: Uint8Array): ReadonlyMap<number, number> | undefined {
  const vendor = "aeabi\0";
  const head = 5 + vendor.length;
  if (bytes[0] !== 0x41 || Buffer.from(bytes.subarray(5, head)).toString("latin1") !== vendor) return undefined;
  if (bytes[head] !== 1) return undefined;
  const tags = new Map<number, number>();
  let at = head + 5;
  const number = () => {
    let value = 0;
    for (let shift = 0; shift < 35 && at < bytes.length; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    return value;
  };
  const skipText = () => {
    const end = bytes.indexOf(0, at);
    at = end < 0 ? bytes.length : end + 1;
  };
  while (at < bytes.length) {
    const tag = number();
    if (tag === 32) number();
    if (tag === 4 || tag === 5 || tag === 32 || (tag > 32 && tag % 2 === 1)) skipText();
    else tags.set(tag, number());
  }
  return tags;
}
