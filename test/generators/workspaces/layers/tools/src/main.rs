fn main() {
    println!("{}", one::NUMBER);
}
