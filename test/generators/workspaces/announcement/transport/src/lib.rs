pub fn call(name: &str) -> String {
    format!("called {name}")
}
