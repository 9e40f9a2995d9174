//! The digests by which files of the bus are known.

#[path = "../src/sha256.rs"]
mod digest;

use digest::sha256;

#[test]
fn the_examples_of_the_standard_hold() {
    for (text, digest) in [
        ("".to_owned(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc".to_owned(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".to_owned(),
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
        ),
        ("a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ] {
        assert_eq!(sha256(text.as_bytes()), digest, "{} bytes", text.len());
    }
}

#[test]
fn every_length_around_a_block_is_padded_right() {
    // The digest of the digests of 0 to 199 bytes; made with another implementation.
    let all: String = (0..200).map(|length| sha256("x".repeat(length).as_bytes())).collect();
    assert_eq!(sha256(all.as_bytes()), "f61ffcc417e1f0e59eba2da7fa32fbe05b64e478b68c6bacf990455f00248b98");
}
