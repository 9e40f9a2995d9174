//! A server on the loopback, which answers byte for byte what a test says.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// What is done with one connection, whose request has been read.
type Answer = dyn Fn(&str, &mut TcpStream) + Send + Sync;

pub struct Server {
    port: u16,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Answers until the test ends.
    pub fn new(answer: impl Fn(&str, &mut TcpStream) + Send + Sync + 'static) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (heard, answer): (_, Arc<Answer>) = (Arc::clone(&requests), Arc::new(answer));
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (Ok(mut stream), heard, answer) = (stream, Arc::clone(&heard), Arc::clone(&answer)) else { return };
                thread::spawn(move || {
                    let request = request(&mut stream);
                    let path = request.split(' ').nth(1).unwrap_or_default().to_owned();
                    heard.lock().expect("no panic").push(request);
                    answer(&path, &mut stream);
                });
            }
        });
        Server { port, requests }
    }

    /// Gives the same bytes to everybody.
    pub fn of(bytes: &[u8]) -> Server {
        let bytes = bytes.to_vec();
        Server::new(move |_, stream| whole(stream, &bytes))
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("no panic").clone()
    }
}

/// The head of a request.
pub fn request(stream: &mut TcpStream) -> String {
    let mut text = Vec::new();
    let mut byte = [0];
    while !text.ends_with(b"\r\n\r\n") && matches!(stream.read(&mut byte), Ok(1)) {
        text.push(byte[0]);
    }
    String::from_utf8_lossy(&text).into_owned()
}

/// Answers with a status and headers, each with its line break, and a body.
pub fn say(stream: &mut TcpStream, head: &str, body: &[u8]) {
    // Who is told enough may leave before the end.
    let _ = stream.write_all(format!("HTTP/1.1 {head}\r\nConnection: close\r\n\r\n").as_bytes());
    let _ = stream.write_all(body);
}

pub fn whole(stream: &mut TcpStream, body: &[u8]) {
    say(stream, &format!("200 OK\r\nContent-Length: {}", body.len()), body);
}
