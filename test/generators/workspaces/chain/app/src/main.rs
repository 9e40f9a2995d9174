fn main() {
    println!("{}", three::NUMBER);
}
