fn main() {
    println!("{}", three::NUMBER);
}

#[test]
fn counts() {
    assert_eq!(three::NUMBER, 3);
}
