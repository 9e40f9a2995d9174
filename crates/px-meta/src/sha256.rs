//! SHA-256 (FIPS 180-4): digests tell whether a file changed. Its own, so that the crate has no dependencies.

/// Lower-case hexadecimal SHA-256.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    let mut state = START;
    compress_all(&mut state, bytes);
    finish(state, &bytes[bytes.len() / 64 * 64..], bytes.len() as u64)
}

/// Takes in the whole blocks that a text begins with.
pub(crate) fn compress_all(state: &mut [u32; 8], bytes: &[u8]) {
    for block in bytes.chunks_exact(64) {
        compress(state, block);
    }
}

/// The digest of a text, whose rest behind the whole blocks is given, and the length of all of it.
pub(crate) fn finish(mut state: [u32; 8], rest: &[u8], bytes: u64) -> String {
    let mut tail = [0; 128];
    tail[..rest.len()].copy_from_slice(rest);
    tail[rest.len()] = 0x80;
    let length = if rest.len() < 56 { 64 } else { 128 };
    tail[length - 8..length].copy_from_slice(&(bytes * 8).to_be_bytes());
    compress_all(&mut state, &tail[..length]);
    let mut text = String::with_capacity(64);
    for word in &state {
        let mut shift = 32;
        while shift > 0 {
            shift -= 4;
            text.push(char::from(b"0123456789abcdef"[(word >> shift & 15) as usize]));
        }
    }
    text
}

fn compress(state: &mut [u32; 8], block: &[u8]) {
    let mut words = [0; 64];
    let mut at = 0;
    while at < 16 {
        words[at] = u32::from_be_bytes([block[at * 4], block[at * 4 + 1], block[at * 4 + 2], block[at * 4 + 3]]);
        at += 1;
    }
    while at < 64 {
        let (one, two) = (words[at - 15], words[at - 2]);
        let low = one.rotate_right(7) ^ one.rotate_right(18) ^ one >> 3;
        let high = two.rotate_right(17) ^ two.rotate_right(19) ^ two >> 10;
        words[at] = low.wrapping_add(words[at - 16]).wrapping_add(high).wrapping_add(words[at - 7]);
        at += 1;
    }
    let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = *state;
    let mut round = 0;
    while round < 64 {
        let big = e.rotate_right(6) ^ e.rotate_right(11) ^ e.rotate_right(25);
        let choice = e & f ^ !e & g;
        let one = h.wrapping_add(big).wrapping_add(choice).wrapping_add(ROUNDS[round]).wrapping_add(words[round]);
        let big = a.rotate_right(2) ^ a.rotate_right(13) ^ a.rotate_right(22);
        let two = big.wrapping_add(a & b ^ a & c ^ b & c);
        (h, g, f, e, d, c, b, a) = (g, f, e, d.wrapping_add(one), c, b, a, one.wrapping_add(two));
        round += 1;
    }
    let words = [a, b, c, d, e, f, g, h];
    let mut at = 0;
    while at < 8 {
        state[at] = state[at].wrapping_add(words[at]);
        at += 1;
    }
}

/// The state before the first block.
pub(crate) const START: [u32; 8] =
    [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

#[rustfmt::skip]
const ROUNDS: [u32; 64] = [
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
];
