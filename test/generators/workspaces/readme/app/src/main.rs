fn main() {
    println!("{:?} {:?}", sdk::NAMES, sdk::ARGS);
}
