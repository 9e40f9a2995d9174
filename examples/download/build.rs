fn main() {
    px_meta::run(px_meta::Inputs::files(["build.rs"]), |_| {
        let folder = px_meta::download("words")?;
        println!("cargo:rustc-env=WORDS={}", folder.join("words.txt").display());
        Ok(())
    });
}
