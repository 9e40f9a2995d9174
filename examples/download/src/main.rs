//! Tells how many words it was built with.

fn main() {
    let words: Vec<&str> = include_str!(env!("WORDS")).lines().collect();
    println!("{} words, from {} to {}", words.len(), words[0], words[words.len() - 1]);
}
