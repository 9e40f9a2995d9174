fn main() {
    panic!("not generated yet");
}
